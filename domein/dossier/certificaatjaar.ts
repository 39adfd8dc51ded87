import { plusDagen, plusJaren, plusMaanden, vroegste, type Datum } from '#lib/datum.ts'

/** Eén jaar van een certificaat, geteld vanaf de eerste dag; het laatste kan korter of langer lopen dan een jaar. */
export type Certificaatjaar = { nummer: number; van: Datum; tot: Datum }

export function certificaatjaren(van: Datum, tot: Datum): Certificaatjaar[] {
  const jaren: Certificaatjaar[] = []
  for (let nummer = 1; plusJaren(van, nummer - 1) <= tot; nummer += 1) {
    const einde = plusDagen(plusJaren(van, nummer), -1)
    jaren.push({ nummer, van: plusJaren(van, nummer - 1), tot: vroegste(einde, tot) })
  }
  return jaren
}

/** Vanaf een maand voor het einde van het jaar, tot een halfjaar erna. */
const vooraf = 1
const achteraf = 6

/** Het jaar om nu op terug te kijken, als dat nog niet gebeurde; daarna dringt niemand meer aan. */
export const jaarOmTerugTeKijken = (
  jaren: readonly Certificaatjaar[],
  { vandaag, beschreven }: { vandaag: Datum; beschreven: readonly number[] },
): Certificaatjaar | undefined =>
  jaren.find(
    ({ nummer, tot }) =>
      plusMaanden(tot, -vooraf) <= vandaag &&
      vandaag <= plusMaanden(tot, achteraf) &&
      !beschreven.includes(nummer),
  )

const namen = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde']

/** 'tweede jaar'. */
export const jaarnaam = ({ nummer }: Pick<Certificaatjaar, 'nummer'>): string =>
  `${namen[nummer - 1] ?? `${nummer}e`} jaar`
