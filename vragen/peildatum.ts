import type { Kader } from '#toetsingskader/typen.ts'
import { uiterlijkIndienen } from '#domein/dossier/termijn.ts'
import { laatste, type Datum } from '#lib/datum.ts'
import type { Dossierrij } from '#vragen/portfolio/rijen.ts'
import type { Indieningrij } from '#vragen/portfolio/rijen.ts'
import { staandeIn } from '#vragen/zaak.ts'

/** The day on which the holder means to file: the chosen one, else the latest day; today when that is past (aanname 3). */
export const geplandeDag = (rij: Dossierrij, kader: Kader, vandaag: Datum): Datum =>
  laatste(rij.geplande_indiendag ?? uiterlijkIndienen(rij.geldigTot, kader.termijnen), vandaag)

/** The day on which everything is judged once it was filed: that of the first filing, or a later one that the planner chose (aanname 30). */
export const peildatumVanIndiening = (
  rij: Pick<Dossierrij, 'peildatum'>,
  indieningen: readonly Indieningrij[],
): Datum | undefined => rij.peildatum ?? staandeIn(indieningen)[0]?.peildatum
