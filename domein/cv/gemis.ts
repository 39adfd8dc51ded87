import type { Cveis, Kader } from '#toetsingskader/typen.ts'
import type { Cv, Cvregel } from '#domein/cv/cv.ts'
import { laatsteMaand } from '#domein/cv/maandjaar.ts'
import { plusJaren, type Datum } from '#lib/datum.ts'

/** Waar dit cv op deze dag nog geen beeld van geeft (A1). Het houdt niets tegen: of het beeld goed is, vindt de assessor. */
export function gemisVan(cv: Cv, vandaag: Datum, { cv: eisen, termijnen }: Kader): Cveis[] {
  const begin = plusJaren(vandaag, -termijnen.peilperiodeJaren.aantal).slice(0, 7)
  const sinds = (een: Cvregel) => een.tot === null || laatsteMaand(een.tot) >= begin
  const recent = cv.regels.filter(sinds)
  const nu = vandaag.slice(0, 7)
  const staatErin: Readonly<Record<Cveis['id'], boolean>> = {
    werk: recent.some(({ soort }) => soort === 'werk'),
    nu: recent.some(een => een.soort === 'werk' && isNu(een, nu)),
    scholing: recent.some(({ soort }) => soort === 'training' || soort === 'opleiding'),
    doelgroepen: cv.doelgroepen !== '',
  }
  return eisen.filter(({ id }) => !staatErin[id])
}

const isNu = ({ tot }: Cvregel, nu: string): boolean => tot === null || laatsteMaand(tot) >= nu
