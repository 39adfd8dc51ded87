import { eldersGewijzigd, type Weigering } from '#domein/weigering.ts'

/** Refuses a change that was made on another version than the present one, so that nothing is overwritten unseen. */
export const bezwaarAlsVerouderd = (basis: number, versie: number): Weigering[] =>
  basis === versie ? [] : [eldersGewijzigd]
