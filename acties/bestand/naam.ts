import { schoneTekst } from '#domein/velden/invoer.ts'

/** The kinds of file that are accepted, by the end of the name. */
const soorten = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

type Uitgang = keyof typeof soorten

/** The media type that a name promises; undefined for a kind that is not accepted. */
export const mimeVanNaam = (naam: string): (typeof soorten)[Uitgang] | undefined => {
  const uitgang = uitgangVan(naam)
  return isUitgang(uitgang) ? soorten[uitgang] : undefined
}

const isUitgang = (tekst: string): tekst is Uitgang => Object.hasOwn(soorten, tekst)

const uitgangVan = (naam: string): string => /\.([a-z0-9]+)$/i.exec(naam)?.[1]?.toLowerCase() ?? ''

const langste = 120

/** A name that can be shown and sent anywhere: no folders, no invisible or turning signs, not too long, its end kept. */
export function schoneNaam(naam: string): string {
  const kaal = (schoneTekst(naam).split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const uitgang = uitgangVan(kaal)
  const stam = uitgang ? kaal.slice(0, -uitgang.length - 1) : kaal
  const kort = Array.from(stam).slice(0, langste).join('').trim() || 'bestand'
  return uitgang ? `${kort}.${uitgang}` : kort
}

/** Another name for the same file: what was typed, with the end that belongs to the content. */
export function anderNaam(nieuw: string, huidig: string): string {
  const uitgang = uitgangVan(huidig)
  const getypt = schoneNaam(nieuw)
  return uitgangVan(getypt) === uitgang ? getypt : schoneNaam(`${getypt}.${uitgang}`)
}
