import type { Instelling } from '#domein/instellingen/soort.ts'

/** Bewaartermijnen per soort gegeven. */
export const bewaren = {
  bewaarBewijsMaanden: {
    soort: 'getal',
    naam: 'Bewijs bewaren',
    wat: 'Hoeveel maanden na een definitief besluit bewijsstukken en concepten blijven.',
    waarom: 'Daarna dient het geen doel meer; het afschrift blijft.',
    eenheid: 'maanden na het besluit',
    minimum: 1,
    maximum: 60,
    standaard: 6,
    nogZonderWerking: true,
  },
  bewaarPlanJaren: {
    soort: 'getal',
    naam: 'Plan en advies bewaren',
    wat: 'Hoeveel jaar na het besluit ontwikkelplan en ontwikkeladvies blijven.',
    waarom: 'De volgende keer blikt onderdeel A2 erop terug.',
    eenheid: 'jaar na het besluit',
    minimum: 4,
    maximum: 12,
    standaard: 5,
    nogZonderWerking: true,
  },
  bewaarBesluitJaren: {
    soort: 'getal',
    naam: 'Besluit en certificaat bewaren',
    wat: 'Hoeveel jaar na het besluit het besluit en de gegevens van het certificaat blijven.',
    waarom: 'Een opdrachtgever moet later kunnen nagaan wie wanneer gecertificeerd was.',
    eenheid: 'jaar na het besluit',
    minimum: 5,
    maximum: 30,
    standaard: 10,
    nogZonderWerking: true,
  },
} as const satisfies Record<string, Instelling>
