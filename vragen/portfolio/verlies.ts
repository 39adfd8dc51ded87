import type { Kader } from '#toetsingskader/typen.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { laatstePeildatumMet } from '#domein/dossier/verschuiving.ts'
import { redenTeltNiet } from '#domein/reflectie/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'

/** Something that counts for less on the planned day, and the last day of filing on which it counts whole; null for a period that shrinks. */
export type Verlies = {
  soort: 'activiteit' | 'bijeenkomst'
  id: string
  titel: string
  punten: number
  totEnMet: Datum | null
}

type Uitslagen = { vandaag: Uitslag; gepland: Uitslag; kader: Kader }

/** What is lost by waiting until the planned day (aanname 3). */
export function verliesTussen(dossier: Dossier, uitslagen: Uitslagen): Verlies[] {
  if (uitslagen.vandaag.peildatum === uitslagen.gepland.peildatum) return []
  return [...activiteitenVerlies(dossier, uitslagen), ...bijeenkomstenVerlies(dossier, uitslagen)]
}

function activiteitenVerlies(
  { activiteiten }: Dossier,
  { vandaag, gepland, kader }: Uitslagen,
): Verlies[] {
  const later = new Map(gepland.pe.regels.map(({ activiteit, telt }) => [activiteit, telt]))
  const nu = new Map(vandaag.pe.regels.map(({ activiteit, telt }) => [activiteit, telt]))
  return activiteiten.flatMap(({ id, titel, datum }) => {
    const punten = (nu.get(id) ?? 0) - (later.get(id) ?? 0)
    if (punten <= 0) return []
    const totEnMet = datum ? laatstePeildatumMet(datum, kader.termijnen) : null
    return [{ soort: 'activiteit', id, titel, punten, totEnMet }]
  })
}

const bijeenkomstenVerlies = (
  { bijeenkomsten }: Dossier,
  { vandaag, gepland, kader }: Uitslagen,
): Verlies[] =>
  bijeenkomsten
    .filter(
      een =>
        redenTeltNiet(een, vandaag.peilperiode, kader) === undefined &&
        redenTeltNiet(een, gepland.peilperiode, kader) !== undefined,
    )
    .map(({ id, werkvorm, datum }) => ({
      soort: 'bijeenkomst',
      id,
      titel: werkvorm,
      punten: 0,
      totEnMet: laatstePeildatumMet(datum, kader.termijnen),
    }))
