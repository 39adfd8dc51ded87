import { toonGetal } from '#domein/getal.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import { bovenMaxima, rekenzinnen, samenInZin } from '#domein/portfolio/rekenzinnen.ts'
import type { PeGrens } from '#domein/uitslag.ts'

/** De punten van een afschrift zoals ze gedrukt worden. */
export type Gedruktepunten = {
  oordeel: string
  regels: readonly (Record<
    'titel' | 'soort' | 'berekend' | 'telt' | 'clausule' | 'uitleg' | 'inTotaal',
    string
  > & {
    /** De berekening, een zin per stap; leeg in een afschrift van voor zij erbij kwam, dat heeft `uitleg`. */
    stappen: readonly string[]
  })[]
  grenzen: readonly Record<
    'naam' | 'grens' | 'opgevoerd' | 'telt' | 'vervallen' | 'tekort' | 'clausule',
    string
  >[]
  /** Per maximum wat er niet in het totaal komt. */
  boven: readonly string[]
}

/** De punten van een afschrift in woorden om te drukken, met alleen wat bevroren is. */
export function drukPunten({ punten: tabel, uitslag }: Afschrift): Gedruktepunten {
  const totaal = toonGetal(tabel.totaal)
  const oordeel = uitslag.pe.voldoet
    ? `Er tellen ${totaal} punten. Dat is genoeg.`
    : `Er tellen ${totaal} punten. Dat is niet genoeg; de tabel zegt waar het tekort zit.`
  return {
    oordeel: [samenInZin(tabel), oordeel].filter(Boolean).join(' '),
    regels: tabel.regels.map(regel => ({
      titel: regel.titel,
      soort: regel.soortNaam,
      berekend: toonGetal(regel.berekend),
      telt: toonGetal(regel.telt),
      clausule: regel.clausule,
      uitleg: regel.uitleg,
      inTotaal: regel.berekening ? toonGetal(regel.berekening.inTotaal) : '',
      stappen: rekenzinnen(regel),
    })),
    grenzen: tabel.grenzen.map(grens => ({
      naam: grens.naam,
      grens: toonGrens(grens),
      opgevoerd: toonGetal(grens.opgevoerd),
      telt: toonGetal(grens.telt),
      vervallen: toonGetal(grens.vervallen),
      tekort: toonGetal(grens.tekort),
      clausule: grens.clausule,
    })),
    boven: bovenMaxima(tabel).map(({ zin }) => zin),
  }
}

const toonGrens = ({ minimum, maximum }: PeGrens): string =>
  [
    ...(minimum === null ? [] : [`minimaal ${toonGetal(minimum)}`]),
    ...(maximum === null ? [] : [`maximaal ${toonGetal(maximum)}`]),
  ].join(', ') || 'geen'
