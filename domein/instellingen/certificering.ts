import type { Instelling } from '#domein/instellingen/soort.ts'

/** Rond certificaat en register (regels 22 en 23). */
export const certificering = {
  geldigheidJaren: {
    soort: 'getal',
    naam: 'Geldigheid van een certificaat',
    wat: 'Hoeveel jaar een nieuw certificaat geldt.',
    waarom: 'Vier jaar sinds 1 januari 2023.',
    eenheid: 'jaar',
    minimum: 1,
    maximum: 10,
    standaard: 4,
  },
  beginNieuwePeriode: {
    soort: 'keuze',
    naam: 'Begin van de nieuwe periode',
    wat: 'Op welke dag een nieuw certificaat ingaat.',
    waarom: 'Zo sluit het aan op het oude en verliest niemand dagen door vroeg in te dienen.',
    keuzes: [
      { waarde: 'na-einddatum', label: 'De dag na de oude einddatum' },
      { waarde: 'indiening', label: 'De dag van indienen' },
      { waarde: 'besluit', label: 'De dag van het besluit' },
    ],
    standaard: 'na-einddatum',
  },
  geldigTijdensBehandeling: {
    soort: 'ja',
    naam: 'Geldig blijven tijdens de behandeling',
    wat: 'Wie op tijd indiende, blijft na de einddatum geldig tot het besluit.',
    waarom: 'Wachten op een besluit ligt niet aan de houder.',
    standaard: true,
  },
  registervelden: {
    soort: 'keuzes',
    naam: 'Wat het register toont',
    wat: 'Wat er naast naam, nummer en geldigheid in het openbare register staat.',
    waarom: 'De plaats houdt naamgenoten uit elkaar; sinds wanneer helpt een opdrachtgever.',
    keuzes: [
      { waarde: 'plaats', label: 'Plaats' },
      { waarde: 'sinds', label: 'Sinds wanneer iemand gecertificeerd is' },
      { waarde: 'vorigePeriodes', label: 'Eerdere periodes' },
    ],
    standaard: ['plaats', 'sinds'],
  },
  onderbrekingenTonen: {
    soort: 'ja',
    naam: 'Onderbrekingen tonen',
    wat: 'Het register laat zien dat een certificaat eerder geschorst was of een tijd ontbrak.',
    waarom: 'Een onderbreking die voorbij is, zegt niets over vandaag.',
    standaard: false,
  },
} as const satisfies Record<string, Instelling>
