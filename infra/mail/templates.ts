import { assessmentTemplates, type AssessmentMail } from '#infra/mail/assessment.ts'
import { portfolioTemplates, type PortfolioMail } from '#infra/mail/portfolio.ts'

/** Every mail the product sends, with what its text needs. `link` is a whole address. */
export type MailData = {
  inlogcode: { naam: string; code: string; minuten: number; link: string }
  'email-bevestigen': { naam: string; code: string; minuten: number; link: string }
  'email-gewijzigd': { naam: string; link: string }
  'medewerker-uitgenodigd': { naam: string; rol: string; door: string; link: string }
  'houder-welkom': { naam: string; keurmerk: string; geldigTot: string; link: string }
} & PortfolioMail &
  AssessmentMail

export type MailTemplate = keyof MailData

/** A mail before layout: paragraphs, at most one code to copy, one link. */
export type MailText = {
  onderwerp: string
  alineas: readonly string[]
  code?: string
  link: { tekst: string; adres: string }
  slot?: readonly string[]
  /** Holds a code: cleared from the outbox once it was sent. */
  isGeheim?: true
}

const nietAangevraagd =
  'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Zonder de code gebeurt er niets.'

/** The text of every mail: the subject says who and what, the first line why you get it. */
export const templates: { readonly [T in MailTemplate]: (data: MailData[T]) => MailText } = {
  inlogcode: ({ naam, code, minuten, link }) => ({
    onderwerp: 'Vakbewijs: je code om in te loggen',
    alineas: [
      `Dag ${naam},`,
      `Je wilt inloggen bij Vakbewijs. Vul deze code in. Hij werkt één keer en ${minuten} minuten lang.`,
    ],
    code,
    link: { tekst: 'Naar Vakbewijs', adres: link },
    slot: [nietAangevraagd],
    isGeheim: true,
  }),
  'email-bevestigen': ({ naam, code, minuten, link }) => ({
    onderwerp: 'Vakbewijs: bevestig je nieuwe e-mailadres',
    alineas: [
      `Dag ${naam},`,
      `Je wilt dit adres gebruiken bij Vakbewijs. Vul deze code in om het te bevestigen. Hij werkt één keer en ${minuten} minuten lang.`,
    ],
    code,
    link: { tekst: 'Naar je profiel', adres: link },
    slot: [nietAangevraagd],
    isGeheim: true,
  }),
  'email-gewijzigd': ({ naam, link }) => ({
    onderwerp: 'Vakbewijs: je e-mailadres is gewijzigd',
    alineas: [
      `Dag ${naam},`,
      'Je e-mailadres bij Vakbewijs is veranderd. Vanaf nu log je in met het nieuwe adres. Op dit adres sturen we je niets meer.',
    ],
    link: { tekst: 'Naar Vakbewijs', adres: link },
    slot: ['Heb jij dit niet gedaan? Neem dan vandaag nog contact met ons op.'],
  }),
  'medewerker-uitgenodigd': ({ naam, rol, door, link }) => ({
    onderwerp: `Vakbewijs: ${door} nodigt je uit als ${rol}`,
    alineas: [
      `Dag ${naam},`,
      `${door} heeft je bij Vakbewijs de rol ${rol} gegeven.`,
      'Je logt in met dit e-mailadres. Een wachtwoord is niet nodig: je krijgt elke keer een code per mail.',
    ],
    link: { tekst: 'Inloggen', adres: link },
  }),
  'houder-welkom': ({ naam, keurmerk, geldigTot, link }) => ({
    onderwerp: `Vakbewijs: je portfolio voor ${keurmerk} staat klaar`,
    alineas: [
      `Dag ${naam},`,
      `Je bent houder van het keurmerk ${keurmerk}. Je certificaat is geldig tot en met ${geldigTot}.`,
      'In Vakbewijs bouw je het portfolio op waarmee je je certificaat verlengt. Alles wat je nu al bewaart, hoef je later niet te zoeken.',
      'Je logt in met dit e-mailadres. Een wachtwoord is niet nodig: je krijgt elke keer een code per mail.',
    ],
    link: { tekst: 'Naar je portfolio', adres: link },
  }),
  ...assessmentTemplates,
  ...portfolioTemplates,
}
