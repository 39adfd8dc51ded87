/** De hele eerste zin, met zijn leesteken. */
export const eersteZin = (tekst: string): string => /^.*?[.?!](?=\s|$)/su.exec(tekst)?.[0] ?? tekst

/** Een titel midden in een zin: kleine beginletter, afkortingen en namen blijven staan. */
export const kleineLetter = (titel: string): string =>
  /^\p{Lu}\p{Ll}/u.test(titel) ? titel.charAt(0).toLowerCase() + titel.slice(1) : titel
