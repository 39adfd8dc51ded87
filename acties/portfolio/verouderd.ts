import type { Weigering } from '#domein/weigering.ts'

export const eldersGewijzigd: Weigering = {
  code: 'elders-gewijzigd',
  tekst:
    'Dit is intussen ergens anders gewijzigd. Bekijk eerst wat er nu staat en bewaar dan opnieuw.',
}

/** Refuses a change that was made on another version than the present one, so that nothing is overwritten unseen. */
export const bezwaarAlsVerouderd = (basis: number, versie: number): Weigering[] =>
  basis === versie ? [] : [eldersGewijzigd]
