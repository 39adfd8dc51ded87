import type { MailText } from '#infra/mail/templates.ts'

/** A mail about a dossier: to whom, and the whole address of the one place to go. */
type ToDossier = { naam: string; link: string }

/** The mails between filing and decision, with what their text needs; days are written out. */
export type AssessmentMail = {
  toegewezen: ToDossier & { kandidaat: string; keurmerk: string; uiterlijk: string }
  'toewijzing-teruggegeven': ToDossier & { kandidaat: string; door: string }
  'toewijzing-ingetrokken': ToDossier & { kandidaat: string }
  'aanvulling-gevraagd': ToDossier & {
    keurmerk: string
    uiterlijk: string
    vragen: readonly { onderdeel: string; vraag: string }[]
  }
  'aanvulling-verlengd': ToDossier & { uiterlijk: string }
  besluit: ToDossier & {
    keurmerk: string
    isGecertificeerd: boolean
    motivering: string
    ontwikkeladviezen: readonly string[]
    bezwaarTot: string
    bezwaarAdres: string
  }
  certificaat: ToDossier & { keurmerk: string; nummer: string; van: string; tot: string }
  'herinnering-indienen': ToDossier & { keurmerk: string; uiterlijk: string; geldigTot: string }
  'herinnering-aanvulling': ToDossier & { uiterlijk: string; onderdelen: readonly string[] }
  'herinnering-beoordeling': ToDossier & { kandidaat: string; uiterlijk: string }
}

/** Whoever gets reminders may do without: every reminder says where. */
const uitTeZetten = ['Wil je deze herinneringen niet? Zet ze uit onder Mijn gegevens.']

type Texts = { readonly [T in keyof AssessmentMail]: (data: AssessmentMail[T]) => MailText }

const toAssessors: Pick<
  Texts,
  'toegewezen' | 'toewijzing-teruggegeven' | 'toewijzing-ingetrokken' | 'herinnering-beoordeling'
> = {
  toegewezen: ({ naam, kandidaat, keurmerk, uiterlijk, link }) => ({
    onderwerp: `Vakbewijs: het dossier van ${kandidaat} is aan je toegewezen`,
    alineas: [
      `Dag ${naam},`,
      `Je bent assessor van het dossier van ${kandidaat} voor ${keurmerk}. Lever je beoordeling in tot en met ${uiterlijk}.`,
      'Ken je deze persoon, of is er een andere reden waarom je niet onafhankelijk bent? Geef het dossier dan terug met die reden.',
    ],
    link: { tekst: 'Naar het dossier', adres: link },
  }),
  'toewijzing-teruggegeven': ({ naam, kandidaat, door, link }) => ({
    onderwerp: `Vakbewijs: ${door} geeft het dossier van ${kandidaat} terug`,
    alineas: [
      `Dag ${naam},`,
      `${door} geeft het dossier van ${kandidaat} terug. De reden staat bij het dossier.`,
      'Wijs het toe aan een andere assessor.',
    ],
    link: { tekst: 'Naar het dossier', adres: link },
  }),
  'toewijzing-ingetrokken': ({ naam, kandidaat, link }) => ({
    onderwerp: `Vakbewijs: het dossier van ${kandidaat} is niet meer aan je toegewezen`,
    alineas: [
      `Dag ${naam},`,
      `De planner heeft de toewijzing van het dossier van ${kandidaat} beëindigd. Je hoeft er niets meer voor te doen.`,
    ],
    link: { tekst: 'Naar je dossiers', adres: link },
  }),
  'herinnering-beoordeling': ({ naam, kandidaat, uiterlijk, link }) => ({
    onderwerp: `Vakbewijs: lever je beoordeling in voor ${uiterlijk}`,
    alineas: [
      `Dag ${naam},`,
      `Je beoordeling van het dossier van ${kandidaat} is nog niet ingeleverd. Dat kan tot en met ${uiterlijk}.`,
      'Lukt dat niet? Laat het de planner weten, of geef het dossier terug.',
    ],
    link: { tekst: 'Naar het dossier', adres: link },
    slot: uitTeZetten,
  }),
}

const aboutSupplement: Pick<
  Texts,
  'aanvulling-gevraagd' | 'aanvulling-verlengd' | 'herinnering-aanvulling'
> = {
  'aanvulling-gevraagd': ({ naam, keurmerk, uiterlijk, vragen, link }) => ({
    onderwerp: `Vakbewijs: de assessor vraagt een aanvulling, uiterlijk ${uiterlijk}`,
    alineas: [
      `Dag ${naam},`,
      `De assessor heeft voor je portfolio voor ${keurmerk} nog iets nodig. Dit is geen afwijzing: je vult aan wat hieronder staat, de rest blijft zoals je het indiende.`,
      ...vragen.map(({ onderdeel, vraag }) => `Onderdeel ${onderdeel}: ${vraag}`),
      `Vul aan en dien opnieuw in tot en met ${uiterlijk}.`,
    ],
    link: { tekst: 'Aanvullen', adres: link },
  }),
  'aanvulling-verlengd': ({ naam, uiterlijk, link }) => ({
    onderwerp: `Vakbewijs: je hebt tot en met ${uiterlijk} om aan te vullen`,
    alineas: [
      `Dag ${naam},`,
      `Je krijgt langer de tijd voor je aanvulling. Dien opnieuw in tot en met ${uiterlijk}.`,
    ],
    link: { tekst: 'Aanvullen', adres: link },
  }),
  'herinnering-aanvulling': ({ naam, uiterlijk, onderdelen, link }) => ({
    onderwerp: `Vakbewijs: dien je aanvulling in voor ${uiterlijk}`,
    alineas: [
      `Dag ${naam},`,
      `De assessor wacht op je aanvulling op onderdeel ${onderdelen.join(', ')}. Je hebt nog tot en met ${uiterlijk}.`,
      'Na het aanvullen dien je opnieuw in. Pas dan gaat de beoordeling verder.',
    ],
    link: { tekst: 'Aanvullen', adres: link },
    slot: uitTeZetten,
  }),
}

/** The text of these mails. */
export const assessmentTemplates: Texts = {
  ...toAssessors,
  ...aboutSupplement,
  besluit: ({ naam, keurmerk, isGecertificeerd, motivering, link, ...data }) => ({
    onderwerp: `Vakbewijs: ${isGecertificeerd ? 'je bent gecertificeerd' : 'het besluit over je certificaat'}`,
    alineas: [
      `Dag ${naam},`,
      isGecertificeerd
        ? `Je certificaat voor ${keurmerk} wordt verlengd.`
        : `Je certificaat voor ${keurmerk} wordt niet verlengd.`,
      `Motivering: ${motivering}`,
      ...data.ontwikkeladviezen.map(advies => `Ontwikkeladvies: ${advies}`),
    ],
    link: { tekst: 'Naar het besluit', adres: link },
    slot: [
      `Ben je het er niet mee eens? Tot en met ${data.bezwaarTot} kun je bezwaar maken. ${data.bezwaarAdres}`,
    ],
  }),
  certificaat: ({ naam, keurmerk, nummer, van, tot, link }) => ({
    onderwerp: `Vakbewijs: je certificaat ${nummer}`,
    alineas: [
      `Dag ${naam},`,
      `Je nieuwe certificaat voor ${keurmerk} heeft nummer ${nummer}. Het is geldig van ${van} tot en met ${tot}.`,
      'Met de link hieronder kan iedereen zien dat het echt is.',
    ],
    link: { tekst: 'Je certificaat in het register', adres: link },
  }),
  'herinnering-indienen': ({ naam, keurmerk, uiterlijk, geldigTot, link }) => ({
    onderwerp: `Vakbewijs: dien je portfolio in voor ${uiterlijk}`,
    alineas: [
      `Dag ${naam},`,
      `Je certificaat voor ${keurmerk} is geldig tot en met ${geldigTot}. Dien je portfolio in tot en met ${uiterlijk}, dan is het besluit er op tijd.`,
      'In je portfolio zie je wat er nog ontbreekt.',
    ],
    link: { tekst: 'Naar je portfolio', adres: link },
    slot: uitTeZetten,
  }),
}
