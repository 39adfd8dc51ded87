/** Wat een assessor van een onderdeel vindt, met de woorden op het scherm. */
export const oordelen = {
  voldoet: 'Voldoet',
  aanvullen: 'Aanvullen',
  'voldoet-niet': 'Voldoet niet',
} as const
export type Oordeel = keyof typeof oordelen

/** Het certificatieadvies aan de certificerende instelling. */
export const adviezen = {
  certificeren: 'Certificeren',
  'niet-certificeren': 'Niet certificeren',
} as const
export type Advies = keyof typeof adviezen

export const isOordeel = (tekst: string): tekst is Oordeel => Object.hasOwn(oordelen, tekst)
export const isAdvies = (tekst: string): tekst is Advies => Object.hasOwn(adviezen, tekst)

/** De woorden bij een oordeel; een onbekend oordeel blijft zoals het is. */
export const oordeelLabel = (tekst: string): string => (isOordeel(tekst) ? oordelen[tekst] : tekst)

/** De woorden bij een advies; een onbekend advies blijft zoals het is. */
export const adviesLabel = (tekst: string): string => (isAdvies(tekst) ? adviezen[tekst] : tekst)
