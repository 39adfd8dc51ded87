import type { Instellingen } from '#domein/instellingen.ts'
import { plusDagen, plusMaanden, type Datum } from '#lib/datum.ts'

/** De dagen waarop de houder een herinnering krijgt voor de uiterste dag van indienen, vroegste eerst, elk één keer. */
export function herinnerdagen(
  uiterlijk: Datum,
  instellingen: Pick<Instellingen, 'herinneringMaanden' | 'herinneringDagen'>,
): Datum[] {
  const dagen = [
    ...instellingen.herinneringMaanden.map(maanden => plusMaanden(uiterlijk, -maanden)),
    ...instellingen.herinneringDagen.map(aantal => plusDagen(uiterlijk, -aantal)),
  ]
  return [...new Set(dagen)].toSorted()
}
