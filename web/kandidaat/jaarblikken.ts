import type { Formulier } from '#toetsingskader/typen.ts'
import {
  certificaatjaren,
  jaarOmTerugTeKijken,
  type Certificaatjaar,
} from '#domein/dossier/certificaatjaar.ts'
import { jaarplek, jaarvragen, type Jaarvraag } from '#domein/dossier/jaarblik.ts'
import type { Datum } from '#lib/datum.ts'
import { tekstVan } from '#vragen/portfolio/antwoorden.ts'
import type { Stand } from '#vragen/stand.ts'

/** The two questions of a year as fields. */
export const jaarvelden = {
  gedaan: { soort: 'lang', label: jaarvragen.gedaan },
  komend: { soort: 'lang', label: jaarvragen.komend },
} as const satisfies Formulier

export const jarenVan = ({ portfolio: { rij } }: Stand): Certificaatjaar[] =>
  certificaatjaren(rij.geldigVan, rij.geldigTot)

const tekst = ({ portfolio: { antwoorden } }: Stand, nummer: number, veld: Jaarvraag): string =>
  tekstVan(antwoorden, `${jaarplek(nummer)}/${veld}`)

export type Jaarblik = { jaar: Certificaatjaar; gedaan: string; komend: string }

/** The years that were looked back on, the latest first. */
export const jaarblikken = (stand: Stand): readonly Jaarblik[] =>
  jarenVan(stand)
    .map(jaar => ({
      jaar,
      gedaan: tekst(stand, jaar.nummer, 'gedaan'),
      komend: tekst(stand, jaar.nummer, 'komend'),
    }))
    .filter(({ gedaan, komend }) => (gedaan + komend).trim() !== '')
    .toReversed()

/** The year that the first page offers to look back on, if any. */
export const aangebodenJaar = (stand: Stand, vandaag: Datum): Certificaatjaar | undefined =>
  jaarOmTerugTeKijken(jarenVan(stand), {
    vandaag,
    beschreven: jaarblikken(stand).map(({ jaar }) => jaar.nummer),
  })
