import type { Status } from '#domein/dossier/zaak.ts'

type Zinnen = Readonly<Partial<Record<Status, string>>>

const besloten = 'Over dit portfolio is al besloten. Daarom verandert er niets meer aan.'

/** Wat wie wil schrijven dan leest: hoe het staat, en wanneer het weer kan. */
const bijWijzigen: Zinnen = {
  ingediend:
    'Je portfolio is ingediend. Daarom verandert er nu niets meer aan. Wil je dit er nog in hebben, trek je indiening dan eerst in.',
  in_beoordeling:
    'Je portfolio is ingediend en wordt beoordeeld. Daarom verandert er nu niets meer aan. Het kan weer als de assessor om een aanvulling vraagt.',
  geadviseerd:
    'Je portfolio is beoordeeld. Daarom verandert er nu niets meer aan: het besluit gaat over wat je indiende.',
  gecertificeerd: 'Over dit portfolio is besloten. Daarom verandert er niets meer aan.',
  afgewezen: 'Over dit portfolio is besloten. Daarom verandert er niets meer aan.',
}

const bijIndienen: Zinnen = {
  ingediend: 'Je portfolio is al ingediend.',
  in_beoordeling: 'Je portfolio is al ingediend en wordt beoordeeld.',
  geadviseerd: 'Je portfolio is al ingediend en beoordeeld. Je krijgt bericht van het besluit.',
  gecertificeerd: besloten,
  afgewezen: besloten,
}

const bijIntrekken: Zinnen = {
  in_opbouw: 'Er is nu niets om in te trekken: je portfolio is niet (meer) ingediend.',
  aanvulling: 'Er is nu niets om in te trekken: je aanvulling is niet (meer) ingediend.',
  in_beoordeling: 'Een assessor is er al mee bezig. Intrekken kan dan niet meer.',
  geadviseerd: 'Je portfolio is al beoordeeld. Intrekken kan dan niet meer.',
  gecertificeerd: besloten,
  afgewezen: besloten,
}

const bijBeoordelen: Zinnen = {
  geadviseerd: 'Deze beoordeling is al ingeleverd. Daarom verandert er niets meer aan.',
  gecertificeerd: besloten,
  afgewezen: besloten,
}

const bijInleveren: Zinnen = {
  ...bijBeoordelen,
  aanvulling:
    'Er is om een aanvulling gevraagd. Inleveren kan zodra die binnen is, of als je verdergaat zonder.',
}

const bijBesluiten: Zinnen = {
  in_beoordeling: 'De beoordeling is nog niet ingeleverd. Besluiten kan daarna.',
  aanvulling: 'Er is om een aanvulling gevraagd. Besluiten kan als de beoordeling is ingeleverd.',
  gecertificeerd: 'Het besluit is al genomen: gecertificeerd.',
  afgewezen: 'Het besluit is al genomen: niet gecertificeerd.',
}

const zinnen: Readonly<Record<string, Zinnen>> = {
  bewaarAntwoorden: bijWijzigen,
  dienIn: bijIndienen,
  trekIn: bijIntrekken,
  bewaarOordeel: bijBeoordelen,
  corrigeerPunten: bijBeoordelen,
  vraagAan: bijBeoordelen,
  geefTerug: bijBeoordelen,
  adviseer: bijInleveren,
  certificeer: bijBesluiten,
  wijsAf: bijBesluiten,
}

/** Waarom deze handeling bij deze status niet kan, in gewone woorden; weggelaten waar de namen van de standen genoeg zeggen. */
export const dichtzin = (handeling: string, status: Status): string | undefined =>
  zinnen[handeling]?.[status]
