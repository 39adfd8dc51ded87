import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Formulier, VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'
import { getypt, ruweInvoer } from '../formulier/invoer.ts'
import { basisVan, meng, type Opslag } from '../formulier/basis.ts'
import { bewaarSamen } from '../formulier/bewaarSamen.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { bijlagenIn } from './bijlagen.ts'
import { gevolgVan, type Getekendgevolg } from './getekendgevolg.ts'
import type { Bij } from './verklaringen.ts'

/** The names of these fields in a form that has other fields too. */
const voor = 'verklaring.'
const beeldveld = `${voor}afbeelding`
export const formatbasis = `${voor}basis`

/** Whether the form had fields of a format, filled in or not. */
export const heeftFormat = (ingevuld: Ingevuld): boolean =>
  Object.keys(ingevuld).some(naam => naam.startsWith(voor))

export const zonderFormat = (ingevuld: Ingevuld): Ingevuld =>
  Object.fromEntries(Object.entries(ingevuld).filter(([naam]) => !naam.startsWith(voor)))

/** What this field of a format is called on the page. */
export const formatveld = (naam: string): string => `${voor}${naam}`

/** The same for a field that the activity or the meeting says already. */
export const paginaveld = ({ velden }: VerklaringFormat, naam: string): string => {
  const feit = velden[naam]?.uitRegistratie
  if (feit === undefined) return formatveld(naam)
  return feit === 'kandidaten' ? 'aantallen.kandidaten' : feit
}

/** What a format asks besides what the activity says already; a picture that is there is not asked again. */
export const formatvelden = (
  { velden }: VerklaringFormat,
  verklaring: Verklaring | null,
): Formulier => {
  const heeftBeeld = (verklaring?.stukken.length ?? 0) > 0
  const gevraagd = Object.entries(velden).filter(
    ([, { uitRegistratie, soort }]) =>
      uitRegistratie === undefined && !(soort === 'bestand' && heeftBeeld),
  )
  return Object.fromEntries(gevraagd.map(([naam, veld]) => [`${voor}${naam}`, veld]))
}

/** A stored statement as if it had just been typed. */
export const formatAlsGetypt = (
  format: VerklaringFormat,
  verklaring: Verklaring | null,
): Ingevuld => {
  const bewaard = Object.entries(verklaring?.ingevuld ?? {})
  return getypt(
    formatvelden(format, verklaring),
    Object.fromEntries(bewaard.map(([naam, waarde]) => [`${voor}${naam}`, waarde])),
  )
}

/** What is kept of a statement besides its picture. */
export const formatopslag = (format: VerklaringFormat, verklaring: Verklaring | null): Opslag => ({
  velden: formatvelden(format, verklaring),
  basisveld: formatbasis,
  versie: verklaring?.versie ?? 0,
  bewaard: formatAlsGetypt(format, verklaring),
})

/** A format, null where there is none or the title is enough; and what was filled in on it. */
type MetFormat = { format: VerklaringFormat | null; verklaring: Verklaring | null }

type Invulling = {
  dossierId: string
  bij: Bij
  gevonden: MetFormat
  lees: () => Promise<MetFormat | null>
  ingevuld: Ingevuld
  /** The signatures that may lapse. */
  vervalt: readonly string[] | undefined
}

type Uitkomst = {
  weigeringen: readonly Weigering[]
  gevolg: Getekendgevolg
  isIngevuld: boolean
  /** What stands in the form by now, and what to go on from. */
  verder: Ingevuld
  meegekomen: readonly string[]
}

export const geenFormat: Uitkomst = {
  weigeringen: [],
  gevolg: null,
  isIngevuld: false,
  verder: {},
  meegekomen: [],
}

/** Saves what was typed on the format, half or whole, with its picture; nothing when nobody began it. */
export async function bewaarFormat(c: C, invulling: Invulling): Promise<Uitkomst> {
  const { dossierId, bij, gevonden, lees, ingevuld, vervalt } = invulling
  const { format, verklaring } = gevonden
  if (!format) return geenFormat
  const velden = formatvelden(format, verklaring)
  const isIngevuld = Object.keys(velden).some(naam =>
    (ingevuld[naam] ?? []).some(tekst => tekst.trim() !== ''),
  )
  if (!isIngevuld && !verklaring) return geenFormat
  const na = await bewaarSamen({
    ingevuld,
    gevonden,
    lees,
    opslag: nu => formatopslag(format, nu.verklaring),
    doe: (samen, basis) =>
      vulVerklaringIn(c.var.ctx, {
        dossierId,
        bij,
        basis,
        vervalt,
        gegevens: gegevensUit(velden, samen),
      }),
  })
  const { uitkomst, ingevuld: verder, meegekomen } = na
  if (!uitkomst.ok) {
    const weigeringen = uitkomst.weigeringen.map(bijOnsVeld)
    return { ...geenFormat, isIngevuld, weigeringen, verder, meegekomen }
  }
  const { verklaring: id, versie } = uitkomst.waarde
  const weigeringen = await voegBeeldToe(c, { dossierId, id, ingevuld })
  const basis = basisVan({ ...formatopslag(format, null), versie, bewaard: verder })
  return {
    weigeringen,
    isIngevuld,
    meegekomen,
    gevolg: gevolgVan(uitkomst.waarde),
    verder: { ...verder, [formatbasis]: [basis] },
  }
}

/** What was typed on the format beside what was changed elsewhere, as its act reads it; undefined where the form had none of it. */
export const formatinvoer = (
  { format, verklaring }: MetFormat,
  ingevuld: Ingevuld,
): Record<string, unknown> | undefined => {
  if (!format || !heeftFormat(ingevuld)) return undefined
  const samen = meng(ingevuld, formatopslag(format, verklaring)).ingevuld
  return gegevensUit(formatvelden(format, verklaring), samen)
}

/** A stored statement as it would be saved, with one text of it replaced. */
export const gegevensMet = (
  format: VerklaringFormat,
  verklaring: Verklaring,
  { naam, tekst }: { naam: string; tekst: string },
): Record<string, unknown> =>
  gegevensUit(formatvelden(format, verklaring), {
    ...formatAlsGetypt(format, verklaring),
    [formatveld(naam)]: [tekst],
  })

const gegevensUit = (velden: Formulier, ingevuld: Ingevuld): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(ruweInvoer(velden, ingevuld)).flatMap(([naam, waarde]) =>
      waarde === undefined || naam === beeldveld ? [] : [[naam.slice(voor.length), waarde]],
    ),
  )

const bijOnsVeld = ({ veld, ...weigering }: Weigering): Weigering => ({
  ...weigering,
  ...(veld !== undefined && { veld: veld.startsWith(voor) ? veld : `${voor}${veld}` }),
})

async function voegBeeldToe(
  c: C,
  { dossierId, id, ingevuld }: { dossierId: string; id: string; ingevuld: Ingevuld },
): Promise<readonly Weigering[]> {
  const { bestanden, weigeringen } = await bijlagenIn(c, beeldveld, ingevuld)
  const bestand = bestanden.at(-1)
  if (!bestand) return weigeringen
  const bij = { soort: 'verklaring', id }
  const uitkomst = await voegBewijsToe(c.var.ctx, { dossierId, bij, bestand })
  return uitkomst.ok ? weigeringen : uitkomst.weigeringen.map(een => ({ ...een, veld: beeldveld }))
}
