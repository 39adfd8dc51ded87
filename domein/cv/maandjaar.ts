import { maandnaam, maandnummer } from '#domein/velden/invoer.ts'

/** Een maand of een heel jaar, zoals een cv die noemt: '2021-03' of '2021'. */
export type Maandjaar = string

const vormen = [
  /^(?<jaar>\d{4})$/,
  /^(?<maand>\d{1,2})\s*[-/. ]\s*(?<jaar>\d{4})$/,
  /^(?<jaar>\d{4})-(?<maand>\d{1,2})$/,
  /^(?<maand>[a-z]+)\.?[\s-]+(?<jaar>\d{4})$/,
]

/** De maand of het jaar dat iemand typt: 'maart 2021', '3-2021', '2021-03' of '2021'; niets als die niet bestaat. */
export function leesMaandjaar(tekst: string): Maandjaar | undefined {
  const kaal = tekst.trim().toLowerCase()
  const gevonden = vormen.map(vorm => vorm.exec(kaal)?.groups).find(Boolean)
  if (!gevonden) return undefined
  const { jaar = '', maand } = gevonden
  if (jaar < '1900' || jaar >= '2200') return undefined
  return maand === undefined ? jaar : metMaand(jaar, maand)
}

function metMaand(jaar: string, maand: string): Maandjaar | undefined {
  const nummer = /^\d/.test(maand) ? Number(maand) : maandnummer(maand)
  return nummer >= 1 && nummer <= 12 ? `${jaar}-${String(nummer).padStart(2, '0')}` : undefined
}

/** 'maart 2021' of '2021'. */
export function toonMaandjaar(waarde: Maandjaar): string {
  const [jaar = '', maand] = waarde.split('-')
  return maand === undefined ? jaar : `${maandnaam(Number(maand))} ${jaar}`
}

/** De eerste maand die erin valt, om mee te vergelijken: '2021-01' bij '2021'. */
export const eersteMaand = (waarde: Maandjaar): string =>
  waarde.length === 4 ? `${waarde}-01` : waarde

/** De laatste maand die erin valt: '2021-12' bij '2021'. */
export const laatsteMaand = (waarde: Maandjaar): string =>
  waarde.length === 4 ? `${waarde}-12` : waarde
