import type { Instelling } from '#domein/instellingen/soort.ts'

/** Rond het indienen (regels 2 en 31). */
export const indienen = {
  vroegstIndienenMaanden: {
    soort: 'getal',
    naam: 'Indienen kan vanaf',
    wat: 'Zoveel maanden voor de einddatum van het certificaat gaat indienen open.',
    waarom: 'Drie maanden voor de laatste dag: ruim genoeg, en de gegevens zijn nog vers.',
    eenheid: 'maanden voor de einddatum',
    minimum: 3,
    maximum: 24,
    standaard: 6,
  },
  laatIndienen: {
    soort: 'keuze',
    naam: 'Te laat indienen',
    wat: 'Tot wanneer een houder na de uiterste dag zelf nog kan indienen.',
    waarom: 'Een late aanvraag is beter dan geen; daarna loopt het via de planner.',
    keuzes: [
      { waarde: 'tot-einddatum', label: 'Tot en met de einddatum, met een waarschuwing' },
      { waarde: 'niet', label: 'Alleen via de planner' },
    ],
    standaard: 'tot-einddatum',
  },
  verklaringA1Maanden: {
    soort: 'getal',
    naam: 'Ouderdom van de verklaring bij A1',
    wat: 'Is de verklaring bij indienen ouder, dan zien houder en assessor een waarschuwing.',
    waarom: 'De verklaring gaat over het moment van recertificeren.',
    eenheid: 'maanden',
    minimum: 1,
    maximum: 48,
    standaard: 6,
  },
  tarieftekst: {
    soort: 'tekst',
    naam: 'Kosten',
    wat: 'Wat indienen kost; staat op de bladzijde voor het indienen.',
    waarom: 'Betalen gebeurt buiten dit systeem.',
    langste: 500,
    standaard: 'De certificerende instelling stuurt je een factuur.',
  },
} as const satisfies Record<string, Instelling>
