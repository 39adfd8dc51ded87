import { createHash } from 'node:crypto'
import { leesDatum, leesGetal, schoneTekst } from '#domein/velden/invoer.ts'
import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { getoond, namenVan } from './invoer.ts'
import type { Ingevuld } from './stand.ts'

/** What is kept of a form, or of the fields in it that are kept together: its version, and every field as it would be typed. */
export type Opslag = {
  velden: Formulier
  /** The hidden field that says on which version the form was opened. */
  basisveld: string
  versie: number
  bewaard: Ingevuld
}

/** Goes along hidden: the version that the form was opened on, with a print of what each field held then; no white space, so that nobody takes it for a text. */
export const basisVan = ({ velden, versie, bewaard }: Opslag): string =>
  [
    versie,
    ...gedeeldeVelden(velden).map(([naam, veld]) => `${naam}=${prent(naam, veld, bewaard)}`),
  ].join(';')

/** The version in it; 0 where there is none. */
export const versieIn = (basis: string | undefined): number =>
  Number(/^\d{1,9}(?=;|$)/.exec(basis ?? '')?.[0] ?? 0)

/** A form that was overtaken: with the newest where nobody wrote here; where both wrote; and what came from elsewhere. */
export type Menging = { ingevuld: Ingevuld; botsend: string[]; meegekomen: string[] }

/** Puts what was written elsewhere beside what was written here: a field belongs to who changed it since the form was opened (U-5). */
export function meng(ingevuld: Ingevuld, opslag: Opslag): Menging {
  const { velden, basisveld, versie, bewaard } = opslag
  const basis = ingevuld[basisveld]?.[0]
  if (isNu(basis, opslag)) return { ingevuld, botsend: [], meegekomen: [] }
  // What was taken away altogether is no field that was emptied.
  const toen = versie === 0 ? new Map<string, string>() : prentenIn(basis)
  const waarin = { ingevuld, bewaard, toen, isOngewijzigd: isOngewijzigd(toen, opslag, basis) }
  const lot = Object.groupBy(gedeeldeVelden(velden), een => lotVan(een, waarin))
  const namen = (welk: Lot) => (lot[welk] ?? []).map(([naam]) => naam)
  const elders = (lot.elders ?? []).flatMap(([naam, veld]) => namenVan(naam, veld))
  return {
    ingevuld: {
      ...ingevuld,
      ...Object.fromEntries(elders.map(naam => [naam, bewaard[naam] ?? []])),
      [basisveld]: [basisVan(opslag)],
    },
    botsend: namen('botst'),
    meegekomen: namen('elders'),
  }
}

/** Nothing was saved since; nor was it taken away and begun anew, which may have the same version again. */
const isNu = (basis: string | undefined, opslag: Opslag): boolean =>
  versieIn(basis) === opslag.versie && (prentenIn(basis).size === 0 || basis === basisVan(opslag))

/** Nothing was saved since, though the form shows other fields by now than when it was opened. */
const isOngewijzigd = (
  toen: ReadonlyMap<string, string>,
  { velden, versie, bewaard }: Opslag,
  basis: string | undefined,
): boolean =>
  versieIn(basis) === versie &&
  gedeeldeVelden(velden).every(([naam, veld]) => {
    const was = toen.get(naam)
    return was === undefined || was === prent(naam, veld, bewaard)
  })

type Lot = 'gelijk' | 'hier' | 'elders' | 'botst'
type Waarin = {
  ingevuld: Ingevuld
  bewaard: Ingevuld
  toen: ReadonlyMap<string, string>
  isOngewijzigd: boolean
}

/** Who changed this field: here, elsewhere, both. A field that was not in the form when it was opened, and is not now, is not touched here. */
function lotVan([naam, veld]: [string, Veld], waarin: Waarin): Lot {
  const { ingevuld, bewaard, toen } = waarin
  const [hier, daar] = [prent(naam, veld, ingevuld), prent(naam, veld, bewaard)]
  if (hier === daar) return 'gelijk'
  const was = toen.get(naam)
  if (was === undefined) return lotVanNieuw(naam, veld, waarin)
  if (was === hier) return 'elders'
  return was === daar ? 'hier' : 'botst'
}

/** It was not in the form when that was opened, as another kind of thing asks other fields: what is filled in now, where nothing stands or nothing was saved since, is of here. */
function lotVanNieuw(naam: string, veld: Veld, waarin: Waarin): Lot {
  const { ingevuld, bewaard, toen, isOngewijzigd: isZoGebleven } = waarin
  if (toen.size === 0) return 'botst'
  if (!namenVan(naam, veld).some(een => een in ingevuld)) return 'elders'
  const isLeeg = prent(naam, veld, bewaard) === prent(naam, veld, {})
  return isZoGebleven || isLeeg ? 'hier' : 'botst'
}

/** The fields in which something else was filled in here than stood there when the form was opened. */
export const hierGewijzigd = (
  ingevuld: Ingevuld,
  { velden, basisveld }: Pick<Opslag, 'velden' | 'basisveld'>,
): string[] => {
  const toen = prentenIn(ingevuld[basisveld]?.[0])
  return gedeeldeVelden(velden).flatMap(([naam, veld]) =>
    toen.has(naam) && toen.get(naam) !== prent(naam, veld, ingevuld) ? [naam] : [],
  )
}

const prentenIn = (basis = ''): ReadonlyMap<string, string> =>
  new Map(
    basis.split(';').flatMap(deel => {
      const plek = deel.indexOf('=')
      return plek > 0 ? [[deel.slice(0, plek), deel.slice(plek + 1)]] : []
    }),
  )

/** The fields that a form had, as far as it says so: those that it holds the prints of. */
export const veldenInBasis = (ingevuld: Ingevuld): string[] =>
  Object.entries(ingevuld).flatMap(([naam, waarden]) =>
    naam.endsWith('basis') ? [...prentenIn(waarden[0]).keys()] : [],
  )

/** Files are added, not written over. */
const gedeeldeVelden = (velden: Formulier): [string, Veld][] =>
  Object.entries(velden).filter(([, { soort }]) => soort !== 'bestand')

/** The same for what says the same: line ends, white space around it, the order of a list and how a day or a number is typed do not count. */
function prent(naam: string, veld: Veld, waarden: Ingevuld): string {
  const teksten = getoond(naam, veld, waarden).map(tekst =>
    gelezen(veld, schoneTekst(tekst).trim()),
  )
  const delen =
    veld.soort === 'persoon' ? teksten : teksten.filter(tekst => tekst !== '').toSorted()
  return createHash('sha256').update(JSON.stringify(delen)).digest('base64url').slice(0, 16)
}

function gelezen({ soort }: Veld, tekst: string): string {
  if (soort === 'datum') return leesDatum(tekst) ?? tekst
  return soort === 'getal' ? String(leesGetal(tekst) ?? tekst) : tekst
}
