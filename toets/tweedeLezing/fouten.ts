// Faults in a dossier file with the path at which the contract wants them named (section 2 and 4).

import { isObject, type Plaats, plaatsenIn } from './plaats.ts'
import { volDossier } from './volDossier.ts'

/** What is put at a place (`undefined`: the key is left out), and the place that the refusal names. */
export type Fout = { plaats: Plaats; waarde: unknown; genoemd: Plaats }

const dagen = new Set(['geldigVan', 'geldigTot', 'vorigeIndiening', 'datum', 'van', 'tot'])
const nietLeeg = new Set(['nummer', 'id', 'titel', 'soortWerk'])
const vast = new Set(['formaat', 'keurmerk', 'traject', 'soort', 'werkvorm'])
const magWeg = new Set(['vorigeIndiening', 'tot', 'bewijs', 'registratie'])

const geenDag = [
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '2025-1-01',
  '25-01-01',
  '',
  '1899-12-31',
  '2200-01-01',
  '2025-06-30T00:00',
  ' 2025-06-30',
  '2025-06-30\n',
  '0x7e9-01-01',
  '2025/06/30',
  '30-06-2025',
  '٢٠٢٥-01-01',
  '2100-02-29',
]
const blanco = ['', ' ', '\t\n', '\u00a0', '\ufeff']
const geenKeuze = ['', 'Opleiding', 'opleiding ', 'constructor', '__proto__', 'toString']
const geenAantal = [-0.25, -1, 0.1, 0.3, 1.125, 10000.25, 10001, 1e9, 1e300]
const soortenJson: readonly unknown[] = ['tekst', 5, true, null, [], {}]

/** Every fault that stands by itself in one place; what all activities have alike is spoilt in the first only. */
export function losseFouten(): Fout[] {
  const plaatsen = plaatsenIn(volDossier).filter(([plaats]) => !isHerhaling(plaats))
  return plaatsen.flatMap(([plaats, waarde]) => [
    ...verkeerd(plaats, waarde).map(nieuw => ({ plaats, waarde: nieuw, genoemd: plaats })),
    ...(isVerplicht(plaats) ? [{ plaats, waarde: undefined, genoemd: plaats }] : []),
    ...vreemdeSleutels(plaats, waarde),
  ])
}

const isHerhaling = ([lijst, nummer, sleutel]: Plaats): boolean =>
  lijst === 'activiteiten' && nummer !== 0 && ['id', 'titel', 'bewijs'].includes(String(sleutel))

const naamVan = (plaats: Plaats): string =>
  String(plaats.findLast(deel => typeof deel === 'string'))

function verkeerd(plaats: Plaats, waarde: unknown): unknown[] {
  const naam = naamVan(plaats)
  const andersSoort = soortenJson.filter(een => jsonSoort(een) !== jsonSoort(waarde))
  if (typeof waarde === 'number') return [...andersSoort, '5', ...geenGetal(plaats)]
  if (typeof waarde !== 'string') return andersSoort
  if (dagen.has(naam)) return [...andersSoort, ...geenDag]
  if (vast.has(naam)) return [...andersSoort, ...geenKeuze.filter(een => een !== waarde)]
  if (nietLeeg.has(naam) || naam === 'bewijs') return [...andersSoort, ...blanco]
  return andersSoort
}

function geenGetal(plaats: Plaats): number[] {
  if (naamVan(plaats) === 'woorden') return [-1, -0.25, 1499.5, 0.25]
  return naamVan(plaats) === 'kandidaten' ? [...geenAantal, 0.25, 1.5] : geenAantal
}

function jsonSoort(waarde: unknown): string {
  if (waarde === null) return 'null'
  return Array.isArray(waarde) ? 'lijst' : typeof waarde
}

/** Keys that the contract requires; of dagdelen and dagen one is enough. */
function isVerplicht(plaats: Plaats): boolean {
  const naam = plaats.at(-1)
  if (naam === undefined || typeof naam === 'number' || magWeg.has(naam)) return false
  if (plaats[0] === 'onderdelen') return plaats.length === 1
  return naam !== 'dagdelen' && naam !== 'dagen'
}

function vreemdeSleutels(plaats: Plaats, waarde: unknown): Fout[] {
  if (!isObject(waarde)) return []
  const namen = ['vreemd', 'a.b', '__proto__', 'constructor', 'Id', 'aantal', 'A3.1', 'B']
  return [...namen, ...eldersBekend(plaats, waarde)].map(naam => {
    const hier = [...plaats, naam]
    return { plaats: hier, waarde: 5, genoemd: hier }
  })
}

/** Keys that another soort has and this one does not. */
function eldersBekend(plaats: Plaats, waarde: Readonly<Record<string, unknown>>): string[] {
  const bekend: Record<string, string[]> = {
    activiteiten: ['datum', 'van', 'tot', 'aantallen', 'woorden', 'soortWerk'],
    aantallen: ['sbu', 'lesuren', 'dagdelen', 'dagen', 'kandidaten', 'woorden'],
  }
  const lijst = plaats[0] === 'activiteiten' && plaats.length > 1 ? naamVan(plaats) : ''
  return (bekend[lijst] ?? []).filter(naam => !(naam in waarde))
}
