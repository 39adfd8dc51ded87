import { toonGetal } from '#domein/getal.ts'
import type { PeGrens } from '#domein/uitslag.ts'
import { paragraph, row } from './layout.ts'
import type { Beoordeeld } from './verslag.ts'

const cellWidth = 11

/** The limits as a table: what was entered, what counts, what lapses and what is missing. */
export function punten({ kader, uitslag }: Beoordeeld): readonly string[] {
  const { pe } = uitslag
  const naamVan = new Map(kader.pe.grenzen.map(({ id, naam }) => [id, naam]))
  return [
    ...row('', ['Ingevoerd', 'Telt', 'Vervalt', 'Ontbreekt'], cellWidth),
    ...pe.grenzen.flatMap(grens =>
      row(`${naamVan.get(grens.grens)}${eis(grens)}`, cijfers(grens), cellWidth),
    ),
    '',
    ...paragraph(
      pe.voldoet
        ? `Je hebt genoeg punten: ${toonGetal(pe.totaal)} in totaal. (B)`
        : `Je hebt nog niet genoeg punten: ${toonGetal(pe.totaal)} in totaal. (B)`,
    ),
  ]
}

function eis({ minimum, maximum }: PeGrens): string {
  if (minimum !== null) return `, minimaal ${toonGetal(minimum)}`
  return maximum === null ? '' : `, maximaal ${toonGetal(maximum)}`
}

const cijfers = ({ opgevoerd, telt, vervallen, tekort }: PeGrens): readonly string[] =>
  [opgevoerd, telt, vervallen, tekort].map(toonGetal)
