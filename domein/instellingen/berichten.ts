import type { Instelling } from '#domein/instellingen/soort.ts'

/** Herinneringen en contact. */
export const berichten = {
  herinneringMaanden: {
    soort: 'getallen',
    naam: 'Herinneren in maanden',
    wat: 'Zoveel maanden voor de uiterste dag krijgt de houder een herinnering.',
    waarom: 'Vroeg genoeg om nog bijeenkomsten te volgen en verklaringen te vragen.',
    eenheid: 'maanden voor de uiterste dag',
    minimum: 1,
    maximum: 36,
    standaard: [12, 6, 4, 3],
  },
  herinneringDagen: {
    soort: 'getallen',
    naam: 'Herinneren in dagen',
    wat: 'Zoveel dagen voor de uiterste dag krijgt de houder een herinnering.',
    waarom: 'Een gemiste mail kost de registratie.',
    eenheid: 'dagen voor de uiterste dag',
    minimum: 1,
    maximum: 90,
    standaard: [14, 7, 1],
  },
  herinneringOndertekenaarDagen: {
    soort: 'getallen',
    naam: 'Ondertekenaar herinneren',
    wat: 'Zoveel dagen na het verzoek krijgt een ondertekenaar een herinnering.',
    waarom: 'Anderen die niet tekenen zijn de grootste bron van vertraging.',
    eenheid: 'dagen na het verzoek',
    minimum: 1,
    maximum: 60,
    standaard: [3, 7, 14],
    nogZonderWerking: true,
  },
  contact: {
    soort: 'tekst',
    naam: 'Contact',
    wat: 'Wie je bereikt met een vraag; staat bij de hulp op elke bladzijde. Noem een telefoonnummer en een e-mailadres.',
    waarom: 'Hulp heeft een naam en een plek.',
    langste: 500,
    standaard:
      'Vraag het de certificerende instelling. Haar telefoonnummer en e-mailadres staan op haar website.',
  },
} as const satisfies Record<string, Instelling>
