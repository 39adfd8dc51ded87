import type { MailText } from '#infra/mail/templates.ts'

/** Mails about the holder's own portfolio. */
export type PortfolioMail = {
  ingediend: {
    naam: string
    nummer: number
    /** It answers a request of the assessor, who reads on. */
    isAanvulling: boolean
    peildatum: string
    hash: string
    link: string
  }
  'indiening-ingetrokken': { naam: string; verder: string; link: string }
  'mentor-uitgenodigd': {
    naam: string
    kandidaat: string
    onderdelen: readonly string[]
    link: string
  }
  'mentor-beeindigd': { naam: string; kandidaat: string; reden: string; link: string }
  'mentor-schreef': { naam: string; mentor: string; onderdeel: string; link: string }
}

export const portfolioTemplates: {
  readonly [T in keyof PortfolioMail]: (data: PortfolioMail[T]) => MailText
} = {
  ingediend: ({ naam, nummer, isAanvulling, peildatum, hash, link }) => ({
    onderwerp:
      nummer === 1
        ? 'Vakbewijs: je portfolio is ingediend'
        : `Vakbewijs: ${isAanvulling ? 'je aanvulling' : `indiening ${nummer}`} is binnen`,
    alineas: [
      `Dag ${naam},`,
      isAanvulling
        ? `Je aanvulling is ingediend. Alles telt nog op ${peildatum}. De assessor leest wat gevraagd was opnieuw; je hoeft nu niets te doen.`
        : `Je portfolio is ingediend. Alles telt op ${peildatum}. Een assessor gaat ermee aan het werk; je hoeft nu niets te doen.`,
      'Op de bladzijde hieronder lees je precies wat je hebt ingediend. Bewaar deze mail: met deze controlecode is na te gaan dat er niets aan veranderd is.',
      `Controlecode (SHA-256): ${hash}`,
    ],
    link: { tekst: 'Bekijk wat je hebt ingediend', adres: link },
  }),
  'indiening-ingetrokken': ({ naam, verder, link }) => ({
    onderwerp: 'Vakbewijs: je indiening is ingetrokken',
    alineas: [
      `Dag ${naam},`,
      'Je hebt je indiening ingetrokken. Niemand beoordeelt die nu. Je kunt alles weer veranderen.',
      verder,
    ],
    link: { tekst: 'Verder met je portfolio', adres: link },
  }),
  'mentor-uitgenodigd': ({ naam, kandidaat, onderdelen, link }) => ({
    onderwerp: `Vakbewijs: ${kandidaat} vraagt je als mentor`,
    alineas: [
      `Dag ${naam},`,
      `${kandidaat} bouwt een portfolio voor het keurmerk en vraagt je om mee te lezen in: ${onderdelen.join(', ')}.`,
      'Je leest en schrijft opmerkingen; veranderen kun je niets. Dat kan tot het portfolio is ingediend, of tot de kandidaat het beëindigt.',
      'Wie mentor is, kan dit portfolio later niet beoordelen en er niet over besluiten.',
      'Je logt in met dit e-mailadres. Een wachtwoord is niet nodig: je krijgt elke keer een code per mail. Wil je niet meelezen? Dan hoef je niets te doen.',
    ],
    link: { tekst: 'Inloggen en meelezen', adres: link },
  }),
  'mentor-beeindigd': ({ naam, kandidaat, reden, link }) => ({
    onderwerp: `Vakbewijs: je leest niet meer mee met ${kandidaat}`,
    alineas: [
      `Dag ${naam},`,
      reden,
      'Je kunt het portfolio niet meer zien. Je hoeft niets te doen.',
    ],
    link: { tekst: 'Naar Vakbewijs', adres: link },
  }),
  'mentor-schreef': ({ naam, mentor, onderdeel, link }) => ({
    onderwerp: `Vakbewijs: ${mentor} schreef een opmerking`,
    alineas: [
      `Dag ${naam},`,
      `Je mentor ${mentor} schreef een opmerking bij onderdeel ${onderdeel} van je portfolio.`,
      'Wat je ermee doet, beslis je zelf. Vandaag sturen we je hierover verder geen mail.',
    ],
    link: { tekst: 'Lees de opmerking', adres: link },
  }),
}
