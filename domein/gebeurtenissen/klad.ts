import { soort } from '#domein/gebeurtenissen/soort.ts'

/** Wat iemand in een formulier typt en nog niet bewaart; wat bewaard wordt, heet naar wat het is. */
export const klad = {
  'klad-begonnen': soort(
    { klad: 'id' },
    (_g, { wie }) => `${wie} begon een formulier in te vullen.`,
  ),
  'klad-weggegooid': soort(
    { klad: 'id' },
    (_g, { wie }) => `${wie} gooide weg wat in een formulier was getypt.`,
  ),
  'klad-teruggehaald': soort(
    { klad: 'id' },
    (_g, { wie }) => `${wie} haalde terug wat in een formulier was getypt.`,
  ),
}
