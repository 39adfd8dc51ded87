import { z } from 'zod'
import type { OndertekenaarSoort, VerklaringFormat } from '#toetsingskader/typen.ts'
import {
  isOndertekend,
  vereisteOndertekenaars,
  type Ondertekening,
  type TeTekenen,
} from '#domein/ondertekening/ondertekening.ts'
import { gegevensVan, legeVelden, type Ingevuld } from '#domein/ondertekening/verklaring.ts'
import type { Bladzijde } from '#vragen/bewijsbeeld.ts'
import type { Bewijsrij, Verklaringrij } from '#vragen/portfolio/rijen.ts'

/** A file as evidence with one thing, under its own name. */
export type Bewijsstuk = {
  id: string
  naam: string
  bestand: string
  sha256: string
  mime: string
  grootte: number
  scan: Bewijsrij['scan']
  beeld: Bewijsrij['beeld']
  bladzijden: number | null
  /** The pages that are there as pictures. */
  beelden: readonly Bladzijde[]
  toegevoegdOp: Date
  /** What the CV of the form said when this was made of it; null for any other file. */
  cvHash: string | null
}

export const alsBewijsstuk = (rij: Bewijsrij): Bewijsstuk => ({
  id: rij.id,
  naam: rij.naam,
  bestand: rij.bestand,
  sha256: rij.sha256,
  mime: rij.mime,
  grootte: rij.grootte,
  scan: rij.scan,
  beeld: rij.beeld,
  bladzijden: rij.bladzijden,
  beelden: rij.beelden,
  toegevoegdOp: rij.toegevoegd_op,
  cvHash: rij.cv_hash,
})

/** A signature; `vervallen` says when and why it no longer holds. */
export type Handtekening = Ondertekening & {
  id: string
  bestand: string | null
  vervallen: { op: Date; reden: string } | null
}

/** A statement as it stands: what was filled in, what is still empty, who must sign and who did. */
export type Verklaring = {
  id: string
  format: VerklaringFormat
  versie: number
  inhoudHash: string
  aangemaaktOp: Date
  /** What the holder filled in; the facts of the activity or the meeting are not in it. */
  ingevuld: Ingevuld
  /** The same with the facts and the picture. */
  gegevens: Ingevuld
  legeVelden: readonly string[]
  vereist: readonly OndertekenaarSoort[]
  handtekeningen: readonly Handtekening[]
  isOndertekend: boolean
  /** The signed copies, or the picture that the format asks for. */
  stukken: readonly Bewijsstuk[]
}

export type Verklaringbron = {
  format: VerklaringFormat
  feiten: Parameters<typeof gegevensVan>[2]
  houder: TeTekenen['houder']
  stukken: readonly Bewijsstuk[]
}

const ingevuldeGegevens = z.record(z.string(), z.unknown())

/** What the holder filled in, from the database. */
export const leesIngevuld = (gegevens: unknown): Ingevuld => ingevuldeGegevens.parse(gegevens)

/** One statement from its rows (one per signature, at least one). */
export function alsVerklaring(
  [eerste, ...rest]: readonly [Verklaringrij, ...Verklaringrij[]],
  { format, feiten, houder, stukken }: Verklaringbron,
): Verklaring {
  const ingevuld = leesIngevuld(eerste.gegevens)
  const gegevens = { ...gegevensVan(format, ingevuld, feiten), ...metBeeld(format, stukken) }
  const handtekeningen = [eerste, ...rest].flatMap(alsHandtekening)
  const vereist = vereisteOndertekenaars(format, gegevens, houder)
  const geldig = handtekeningen.filter(({ vervallen }) => vervallen === null)
  return {
    id: eerste.id,
    format,
    versie: eerste.versie,
    inhoudHash: eerste.inhoud_hash,
    aangemaaktOp: eerste.aangemaakt_op,
    ingevuld,
    gegevens,
    legeVelden: legeVelden(format, gegevens),
    vereist,
    handtekeningen,
    isOndertekend: isOndertekend(vereist, geldig, eerste.inhoud_hash),
    stukken,
  }
}

/** A field that asks for a picture is filled by the file that was added to the statement. */
function metBeeld({ velden }: VerklaringFormat, stukken: readonly Bewijsstuk[]): Ingevuld {
  const [beeld] = stukken
  const veld = Object.entries(velden).find(([, { soort }]) => soort === 'bestand')?.[0]
  return veld && beeld ? { [veld]: { id: beeld.bestand, naam: beeld.naam } } : {}
}

type Getekend = { [K in keyof Verklaringrij]: NonNullable<Verklaringrij[K]> }

// The columns of a signature are all there, or none is.
const isGetekend = (
  rij: Verklaringrij,
): rij is Verklaringrij & Pick<Getekend, 'ondertekening' | 'wijze' | 'naam' | 'getekend_dag'> =>
  rij.ondertekening !== null

function alsHandtekening(rij: Verklaringrij): Handtekening[] {
  const hoedanigheid = ondertekenaarsoorten.find(soort => soort === rij.hoedanigheid)
  if (!isGetekend(rij) || !hoedanigheid) return []
  return [
    {
      id: rij.ondertekening,
      wijze: rij.wijze,
      hoedanigheid,
      naam: rij.naam,
      functie: rij.functie,
      op: rij.getekend_dag,
      inhoudHash: rij.getekende_hash ?? '',
      bestand: rij.bestand,
      vervallen: rij.vervallen_op && { op: rij.vervallen_op, reden: rij.vervallen_reden ?? '' },
    },
  ]
}

export const ondertekenaarsoorten = [
  'houder',
  'werkgever-of-opdrachtgever',
  'begeleider',
  'mededeelnemer',
  'medecommissielid-of-bestuurder',
  'coordinator-certificeren',
  'instelling',
  'organisatie',
] as const satisfies readonly OndertekenaarSoort[]

/** A format that is completely filled and, where others must sign, signed. */
export const isAf = ({ legeVelden: leeg, isOndertekend: getekend }: Verklaring): boolean =>
  leeg.length === 0 && getekend

/** The files of a statement that still say something: its picture, and copies under which a signature stands that holds. */
export function geldigeStukken(verklaring: Verklaring | null): readonly Bewijsstuk[] {
  if (!verklaring || verklaring.vereist.length === 0) return verklaring?.stukken ?? []
  const geldig = new Set(
    verklaring.handtekeningen.flatMap(({ bestand, vervallen }) => (vervallen ? [] : [bestand])),
  )
  return verklaring.stukken.filter(({ bestand }) => geldig.has(bestand))
}

/** Names of the signed copies; a picture belongs to its format. */
export const getekendeKopieen = (verklaring: Verklaring | null): string[] =>
  verklaring && verklaring.vereist.length > 0
    ? geldigeStukken(verklaring).map(({ naam }) => naam)
    : []
