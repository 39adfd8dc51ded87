import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { eis } from '#seed/bouwer.ts'
import type { Bouwer } from '#seed/portfolio.ts'

/** A CV that somebody keeps over the years; what belongs to her training is still to be taken over from the portfolio. */
export async function houdCvBij({ ctx, dossierId }: Bouwer): Promise<void> {
  eis(await bewaarCvteksten(ctx, { dossierId, ...teksten, basis: 0 }))
  for (const regel of regels) eis(await voegCvregelToe(ctx, { dossierId, ...regel }))
}

const teksten = {
  profiel:
    'Jobcoach met een achtergrond in de sociale werkvoorziening. Ik werk rustig en praktisch, en zoek samen met werkgevers uit wat op de werkvloer wél kan.',
  doelgroepen:
    'Vooral mensen met autisme, niet-aangeboren hersenletsel of een psychische kwetsbaarheid.\n\nVraagstukken: een eerste baan vinden, werk behouden na uitval, functies anders verdelen en leidinggevenden leren begeleiden.',
}

const regels = [
  {
    soort: 'werk',
    titel: 'Jobcoach',
    organisatie: 'Werk en Zo',
    van: 'september 2019',
    uren: '24',
    tekst:
      'Begeleiding van ongeveer twaalf mensen per jaar naar en in betaald werk, van kennismaking tot nazorg. Training van collega’s op de werkvloer.',
  },
  {
    soort: 'werk',
    titel: 'Consulent',
    organisatie: 'Leerwerkbedrijf De Schakel',
    van: '2014',
    tot: 'augustus 2019',
    uren: '32',
    tekst: 'Leerwerktrajecten in groen en catering, met doorstroom naar werk buiten het bedrijf.',
  },
  {
    soort: 'opleiding',
    titel: 'Hbo Sociaal Pedagogische Hulpverlening',
    organisatie: 'Hogeschool Rijnmond',
    van: '2009',
    tot: '2013',
  },
  {
    soort: 'training',
    titel: 'Post-hbo Jobcoach',
    organisatie: 'Academie voor Arbeid',
    tot: 'juni 2018',
  },
  {
    soort: 'nevenfunctie',
    titel: 'Lid van de beroepsvereniging',
    organisatie: 'Noloc',
    van: '2019',
  },
]
