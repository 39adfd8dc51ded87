import type { MailText } from '#infra/mail/templates.ts'

/** Mails about the holder's own portfolio. */
export type PortfolioMail = {
  ingediend: { naam: string; nummer: number; peildatum: string; hash: string; link: string }
}

export const portfolioTemplates: {
  readonly [T in keyof PortfolioMail]: (data: PortfolioMail[T]) => MailText
} = {
  ingediend: ({ naam, nummer, peildatum, hash, link }) => ({
    onderwerp:
      nummer === 1
        ? 'Vakbewijs: je portfolio is ingediend'
        : `Vakbewijs: indiening ${nummer} is binnen`,
    alineas: [
      `Dag ${naam},`,
      `Je portfolio is ingediend. Alles telt op ${peildatum}. Een assessor gaat ermee aan het werk; je hoeft nu niets te doen.`,
      'Op de bladzijde hieronder lees je precies wat je hebt ingediend. Bewaar deze mail: met dit kenmerk is te controleren dat er niets aan veranderd is.',
      `Kenmerk (SHA-256): ${hash}`,
    ],
    link: { tekst: 'Bekijk wat je hebt ingediend', adres: link },
  }),
}
