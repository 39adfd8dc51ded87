import type { Ondertekening } from '#domein/ondertekening/ondertekening.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum } from '#lib/datum.ts'

type Getekend = Pick<Ondertekening, 'naam' | 'op'>

const code = 'ondertekening-vervalt'

/** De vraag die eerst beantwoord wordt als een wijziging ondertekeningen laat vervallen, per veld dat anders wordt. */
export const vraagOfVervalt = (
  ondertekeningen: readonly Getekend[],
  velden: readonly string[],
): Weigering[] => {
  const tekst = `Hiermee ${vervalzin(ondertekeningen)}. Wil je dat?`
  return velden.map(veld => ({ code, tekst, veld }))
}

/** Welke ondertekeningen vervallen, als stuk van een zin: 'vervalt de ondertekening van Eva Mol van 3 februari 2025'. */
export function vervalzin(ondertekeningen: readonly Getekend[]): string {
  const namen = ondertekeningen.map(({ naam, op }) => `${naam} van ${toonDatum(op)}`).join(' en ')
  const wat =
    ondertekeningen.length === 1 ? 'vervalt de ondertekening' : 'vervallen de ondertekeningen'
  return `${wat} van ${namen}`
}

/** Of dit die vraag is, en geen fout. */
export const isVervalvraag = (weigering: Weigering): boolean => weigering.code === code
