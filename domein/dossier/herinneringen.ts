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

type Moment = {
  vandaag: Datum
  /** Vanaf wanneer er iets te doen was; eerdere dagen zijn voorbij. */
  sinds: Datum
  uiterlijk: Datum
}

/** De herinnering die vandaag gezegd moet zijn: de laatste dag die voorbij is, ook als de taak een dag niet liep. Geen na de uiterste dag. */
export const herinneringVoor = (
  dagen: readonly Datum[],
  { vandaag, sinds, uiterlijk }: Moment,
): Datum | undefined =>
  vandaag > uiterlijk ? undefined : dagen.findLast(dag => dag <= vandaag && dag >= sinds)
