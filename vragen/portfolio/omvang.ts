import type { Portfolio } from '#vragen/portfolio.ts'
import type { Bewijsstuk, Verklaring } from '#vragen/portfolio/stukken.ts'

/** About how much memory a portfolio takes: its long texts, and so much for each row, file and picture. */
export function omvang({ activiteiten, bijeenkomsten, antwoorden, a1 }: Portfolio): number {
  const met = [...activiteiten, ...bijeenkomsten]
  const teksten = Object.values(antwoorden).map(({ waarde }) => 4000 + lengte(waarde))
  return som([
    4000 * met.length,
    ...teksten,
    ...[...met, a1].map(({ verklaring }) => vanVerklaring(verklaring)),
    ...[...met.flatMap(({ bewijsstukken }) => bewijsstukken), ...a1.cv].map(vanStuk),
  ])
}

const vanVerklaring = (verklaring: Verklaring | null): number =>
  verklaring === null
    ? 0
    : som([
        2000,
        600 * verklaring.handtekeningen.length,
        ...Object.values(verklaring.ingevuld).map(lengte),
        ...verklaring.stukken.map(vanStuk),
      ])

const vanStuk = ({ beelden }: Bewijsstuk): number => 800 + 150 * beelden.length

const lengte = (waarde: unknown): number => {
  if (typeof waarde === 'string') return waarde.length
  return Array.isArray(waarde) ? som(waarde.map(een => 50 + lengte(een))) : 100
}

const som = (getallen: readonly number[]): number => getallen.reduce((een, ander) => een + ander, 0)
