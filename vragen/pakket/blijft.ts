import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import type { Inleesplan } from '#domein/portfolio/inleesplan.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'
import { alsVerklaring } from '#vragen/volledig/portfolio.ts'
import type { Volledig, VolledigeVerklaring } from '#vragen/volledig/vorm.ts'

type Vergelijking = { plan: Inleesplan; namen: ReadonlyMap<string, string> }

/** What stays as it is here although the file has it otherwise: statements, what a meeting counts for, and what is kept private. */
export function watBlijft(
  portfolio: Portfolio,
  volledig: Volledig,
  vergelijking: Vergelijking,
): string[] {
  const { a1, activiteiten, bijeenkomsten } = portfolio
  const { portfolio: daar, herkomst } = volledig
  const { plan, namen } = vergelijking
  const opId = new Map([
    ...activiteiten.map(een => [een.activiteit.id, een.verklaring] as const),
    ...bijeenkomsten.map(een => [een.bijeenkomst.id, een.verklaring] as const),
  ])
  const bekend = new Map([...plan.activiteiten.bekend, ...plan.bijeenkomsten.bekend])
  const anders = [...daar.activiteiten, ...daar.bijeenkomsten].flatMap(({ id, verklaring }) => {
    const eigen = herkomst.ids[id] ?? id
    const hier = opId.get(bekend.get(eigen) ?? '')
    return isAnders(hier, verklaring) ? [namen.get(eigen) ?? id] : []
  })
  if (isAnders(a1.verklaring, daar.werkzaam)) anders.unshift('A1')
  const dient = new Map(bijeenkomsten.map(een => [een.bijeenkomst.id, een.dient]))
  const verplaatst = daar.bijeenkomsten.flatMap(een => {
    const eigen = herkomst.ids[een.id] ?? een.id
    const hier = dient.get(plan.bijeenkomsten.bekend.get(eigen) ?? '')
    return hier && hier !== een.dient ? [`${namen.get(eigen) ?? een.id} (${waar[hier]})`] : []
  })
  return [
    ...noem('De verklaring blijft zoals die hier is bij', anders),
    ...noem('Blijft tellen waar je het hier hebt gezet:', verplaatst),
    ...noem('Blijft privé of gaat mee zoals hier:', andersPrive(portfolio, volledig, vergelijking)),
  ]
}

function andersPrive(
  { activiteiten, bijeenkomsten }: Portfolio,
  { portfolio: daar, herkomst }: Volledig,
  { plan, namen }: Vergelijking,
): string[] {
  const hier = new Map([
    ...activiteiten.map(een => [een.activiteit.id, een.isPrive] as const),
    ...bijeenkomsten.map(een => [een.bijeenkomst.id, een.isPrive] as const),
  ])
  const bekend = new Map([...plan.activiteiten.bekend, ...plan.bijeenkomsten.bekend])
  return [...daar.activiteiten, ...daar.bijeenkomsten].flatMap(({ id, prive = false }) => {
    const eigen = herkomst.ids[id] ?? id
    const isPrive = hier.get(bekend.get(eigen) ?? '')
    if (isPrive === undefined || isPrive === prive) return []
    return [`${namen.get(eigen) ?? id} (${isPrive ? 'privé' : 'gaat mee'})`]
  })
}

const waar = { 'A3.1': 'A3.1', 'B.2': 'categorie 2' } as const

const noem = (begin: string, namen: readonly string[]): string[] =>
  namen.length === 0 ? [] : [`${begin} ${namen.join(', ')}.`]

/** There is one here, and the file has another: other words, or a signature that is not here. */
const isAnders = (hier: Verklaring | null | undefined, daar: VolledigeVerklaring | null): boolean =>
  Boolean(hier && daar && tekstVan(alsVerklaring(hier)) !== tekstVan(daar))

function tekstVan({ format: _format, ...rest }: VolledigeVerklaring): string {
  const gegeven: Gegeven = JSON.parse(JSON.stringify(rest))
  return canoniek(gegeven)
}

/** The day of filing that the file plans, as far as none is planned here and it is not past; else why it stays. */
export function indiendagUit(
  { rij }: Portfolio,
  { portfolio }: Volledig,
  vandaag: Datum,
): { dag: Datum | null; zinnen: string[] } {
  const { geplandeIndiendag: dag } = portfolio
  const hier = rij.geplande_indiendag
  if (!dag || dag === hier) return { dag: null, zinnen: [] }
  if (hier) return { dag: null, zinnen: [`Je geplande indiendag blijft ${toonDatum(hier)}.`] }
  if (dag < vandaag)
    return {
      dag: null,
      zinnen: [`De geplande indiendag in de zip, ${toonDatum(dag)}, is al voorbij.`],
    }
  return { dag, zinnen: [] }
}
