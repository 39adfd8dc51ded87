import type { Kader, Werkvorm } from '#toetsingskader/typen.ts'
import type { Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import { puntenVoorafSamen } from '#domein/pe/vooraf.ts'
import { toetsReflectie } from '#domein/reflectie/toets.ts'
import type { Periode, ReflectieUitslag } from '#domein/uitslag.ts'
import { datumFout, leesDatum } from '#domein/velden/invoer.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

const meesteDagen = 60

/** De dagen die iemand onder elkaar of met komma's typt, oudste eerst; of wat er niet klopt en wat te doen. */
export function leesDagen(tekst: string): { dagen: readonly Datum[] } | { fout: string } {
  const getypt = tekst.split(/[\n,;]+/).flatMap(deel => deel.trim() || [])
  if (getypt.length === 0) return { fout: 'Vul de dagen in, elk op een eigen regel.' }
  if (getypt.length > meesteDagen)
    return { fout: `Vul hoogstens ${meesteDagen} dagen tegelijk in.` }
  const gelezen = getypt.map(deel => ({ deel, dag: leesDatum(deel) }))
  const dagen = gelezen.flatMap(({ dag }) => dag ?? []).toSorted()
  const onleesbaar = gelezen.flatMap(({ deel, dag }) => (dag === undefined ? [deel] : []))
  const fouten = [...foutenBij(onleesbaar), ...dubbelIn(dagen)]
  return fouten.length > 0 ? { fout: fouten.join(' ') } : { dagen }
}

/** Alles in één keer: wie verbetert komt niet voor elke dag terug. */
function foutenBij(getypt: readonly string[]): string[] {
  if (getypt.length === 0) return []
  const hulp = datumFout('')
  const zinnen = getypt.map(deel => {
    const fout = datumFout(deel)
    return fout === hulp ? `“${deel.slice(0, 40)}” is geen dag.` : fout.replace(` ${hulp}`, '')
  })
  return [...new Set(zinnen), hulp]
}

const dubbelIn = (dagen: readonly Datum[]): string[] => {
  const dubbel = new Set(dagen.filter((dag, plek) => dag === dagen[plek + 1]))
  return [...dubbel].map(dag => `${toonDatum(dag)} staat er twee keer. Laat er één staan.`)
}

/** Bijeenkomsten die er in één keer bij komen: dezelfde vorm en dezelfde begeleider. */
export type Reeks = {
  werkvorm: Werkvorm
  begeleider: { naam: string; registratie?: string }
  dagen: readonly Datum[]
  /** Op welke van die dagen iemand zelf een situatie inbracht. */
  ingebracht: readonly Datum[]
}

export const bijeenkomstenVan = ({ dagen, ingebracht, ...rest }: Reeks): Bijeenkomst[] =>
  dagen.map(datum => ({
    ...rest,
    id: `nieuw-${datum}`,
    datum,
    zelfIngebracht: ingebracht.includes(datum),
    ondertekend: true,
  }))

type Situatie = { jaar: number; periode: Periode; kader: Kader }

/**
 * Wat een reeks doet als elke verklaring is getekend: wat er telt voor A3.1, welke van de reeks over zijn, en hoeveel punten die in
 * categorie 2 erbij brengen (A3.1, B.2).
 */
export function reeksVooraf(
  reeks: Reeks,
  { activiteiten, bijeenkomsten }: Pick<Dossier, 'activiteiten' | 'bijeenkomsten'>,
  { jaar, periode, kader }: Situatie,
): ReflectieUitslag & { erbij: number } {
  const nieuw = bijeenkomstenVan(reeks)
  const uitslag = toetsReflectie([...bijeenkomsten, ...nieuw], { jaar, periode, kader })
  const over = nieuw.filter(({ id }) => uitslag.overschot.includes(id))
  const alsActiviteit = over.map(({ datum }) => ({
    soort: 'intercollegiaal' as const,
    titel: reeks.werkvorm,
    datum,
  }))
  const { was, wordt } = puntenVoorafSamen(alsActiviteit, { activiteiten }, { periode, kader })
  return { ...uitslag, overschot: over.map(({ datum }) => datum), erbij: wordt - was }
}
