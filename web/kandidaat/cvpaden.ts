import type { Cvsoort } from '#domein/cv/cv.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'
import { dossierpad, naarPortfolio } from './stand.ts'

export const cvpad = (stand: Stand): string => `${dossierpad(stand)}/cv`

/** The part of the dossier in which the CV is handed in. */
export const a1pad = (stand: Stand): string => `${dossierpad(stand)}/onderdelen/A1`

export const naarA1 = (stand: Stand): readonly Kruimel[] => [
  naarPortfolio,
  { naam: 'A1', href: a1pad(stand) },
]

export const naarCv = (stand: Stand): readonly Kruimel[] => [
  ...naarA1(stand),
  { naam: 'Je cv', href: cvpad(stand) },
]

/** What adds an entry of this kind. */
export const toevoegwoorden: Readonly<Record<Cvsoort, string>> = {
  werk: 'Werk toevoegen',
  opleiding: 'Opleiding toevoegen',
  training: 'Training of certificaat toevoegen',
  nevenfunctie: 'Nevenfunctie of lidmaatschap toevoegen',
}
