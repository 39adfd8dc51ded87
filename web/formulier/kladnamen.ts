import { leesDatum } from '#domein/velden/invoer.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Klad } from '#vragen/kladden.ts'
import { toonMoment } from '../delen/Moment.tsx'
import { naamVan, woordenIn } from './kladveld.ts'

/** What drafts are called in a list, by id: those with the same name also by their day and first words, and where that is the same too by when they were kept. */
export function kladnamen(kladden: readonly Klad[]): ReadonlyMap<string, string> {
  const eerst = namenMet(kladden, naamVan)
  const dan = namenMet(kladden, een => onderscheiden(een, eerst, kenmerkVan(een)))
  const bewaard = (een: Klad) => `bewaard op ${toonMoment(een.bewaardOp)}`
  return new Map(
    kladden.map(een => [
      een.id,
      dan.isEnig(een)
        ? dan.van(een)
        : onderscheiden(een, eerst, [...kenmerkVan(een), bewaard(een)]),
    ]),
  )
}

type Namen = { van: (klad: Klad) => string; isEnig: (klad: Klad) => boolean }

function namenMet(kladden: readonly Klad[], van: (klad: Klad) => string): Namen {
  const per = Map.groupBy(kladden, van)
  return { van, isEnig: klad => (per.get(van(klad)) ?? []).length < 2 }
}

const onderscheiden = (klad: Klad, namen: Namen, kenmerk: readonly string[]): string =>
  namen.isEnig(klad) || kenmerk.length === 0
    ? namen.van(klad)
    : `${namen.van(klad)} (${kenmerk.join(', ')})`

/** The day that was filled in, and the first words besides the name; a day that was typed in words is no words. */
function kenmerkVan(klad: Klad): string[] {
  const { datum, van } = klad.velden
  const dag = leesDatum(datum?.[0] || van?.[0] || '')
  const naam = naamVan(klad)
  const woorden = woordenIn(klad.velden).find(
    een => een.trim() !== naam && leesDatum(een) === undefined,
  )
  return [...(dag ? [toonDatum(dag)] : []), ...(woorden ? [`“${begin(woorden)}”`] : [])]
}

/** Whole words, at most forty characters. */
const begin = (tekst: string): string => {
  const regel = tekst.replaceAll(/\s+/g, ' ').trim()
  return regel.length > 40 ? `${regel.slice(0, 40).replace(/\s+\S*$/, '')}…` : regel
}
