// `pe.regels`: every activity on its own (contract, section 2 and 4). Work of volunteers is laid out day by day.

import { dag, voltooideMaanden } from './dagen.ts'
import type { Activiteit, Periode } from './dossier.ts'
import { rijVan, type Soort } from './soorten.ts'

export type Regel = {
  activiteit: string
  soort: string
  berekend: number
  telt: number
  reden: string | null
  clausule: string
}

const redenen = [
  'geen-bewijs',
  'buiten-peilperiode',
  'deels-buiten-peilperiode',
  'te-kort-artikel',
  'dubbel-vrijwilligerswerk',
] as const

type Reden = (typeof redenen)[number]

/** The day on which work of this kind was already counted, per kind. */
type Bezet = Map<string, Set<number>>

export function puntenPerActiviteit(
  activiteiten: readonly Activiteit[],
  peilperiode: Periode,
): Regel[] {
  const bezet: Bezet = new Map()
  return activiteiten.map(activiteit => {
    const rij = rijVan(activiteit.soort)
    const gevonden = new Set<Reden>()
    if (!heeftBewijs(activiteit)) gevonden.add('geen-bewijs')
    const { berekend, telt } =
      rij.perJaar === undefined
        ? opDag({ activiteit, rij, peilperiode, gevonden })
        : overPeriode({ activiteit, rij, peilperiode, gevonden }, bezet)
    return {
      activiteit: activiteit.id,
      soort: activiteit.soort,
      berekend,
      telt: gevonden.has('geen-bewijs') ? 0 : telt,
      reden: redenen.find(reden => gevonden.has(reden)) ?? null,
      clausule: `B.${rij.categorie}`,
    }
  })
}

type Geval = { activiteit: Activiteit; rij: Soort; peilperiode: Periode; gevonden: Set<Reden> }
type Punten = { berekend: number; telt: number }

const heeftBewijs = (activiteit: Activiteit): boolean => (activiteit.bewijs ?? []).length > 0

function opDag({ activiteit, rij, peilperiode, gevonden }: Geval): Punten {
  const datum = dag(activiteit.datum ?? '')
  const buiten = datum < peilperiode.van || datum > peilperiode.tot
  const teKort = isTeKort(activiteit)
  if (buiten) gevonden.add('buiten-peilperiode')
  if (teKort) gevonden.add('te-kort-artikel')
  const berekend = teKort ? 0 : voorAantallen(activiteit, rij)
  return { berekend, telt: buiten ? 0 : berekend }
}

const isTeKort = ({ soort, woorden = 0 }: Activiteit): boolean =>
  soort === 'artikel' && woorden < 1500

function overPeriode(geval: Geval, bezet: Bezet): Punten {
  const { activiteit, rij, peilperiode, gevonden } = geval
  const extra = voorAantallen(activiteit, rij)
  const van = dag(activiteit.van ?? '')
  const tot = activiteit.tot === undefined ? Math.max(van, peilperiode.tot) : dag(activiteit.tot)
  const berekend = voorMaanden(rij, voltooideMaanden(van, tot)) + extra
  const binnen = { van: Math.max(van, peilperiode.van), tot: Math.min(tot, peilperiode.tot) }
  if (binnen.van > binnen.tot) {
    gevonden.add('buiten-peilperiode')
    return { berekend, telt: 0 }
  }
  if (binnen.van > van || binnen.tot < tot) gevonden.add('deels-buiten-peilperiode')
  const stukken = activiteit.soortWerk === undefined ? [binnen] : vrijeStukken(geval, binnen, bezet)
  const maanden = stukken.reduce((som, stuk) => som + voltooideMaanden(stuk.van, stuk.tot), 0)
  return { berekend, telt: voorMaanden(rij, maanden) + extra }
}

function voorAantallen(activiteit: Activiteit, rij: Soort): number {
  let punten = rij.vast ?? 0
  for (const [naam, perStuk] of Object.entries(rij.aantallen ?? {}))
    punten += perStuk * (activiteit.aantallen?.[naam] ?? 0)
  return punten
}

function voorMaanden(rij: Soort, maanden: number): number {
  const derden = (rij.perJaar ?? 0) * maanden
  return (derden - (derden % 3)) / 3 / 4
}

/** The days of `binnen` that no earlier work of this kind took, as unbroken pieces; takes them when there is evidence. */
function vrijeStukken({ activiteit, gevonden }: Geval, binnen: Periode, bezet: Bezet): Periode[] {
  const sleutel = (activiteit.soortWerk ?? '').normalize('NFC').trim().toLowerCase()
  const genomen = bezet.get(sleutel) ?? new Set<number>()
  bezet.set(sleutel, genomen)
  const stukken: Periode[] = []
  for (let nummer = binnen.van; nummer <= binnen.tot; nummer++) {
    const laatste = stukken.at(-1)
    if (genomen.has(nummer)) gevonden.add('dubbel-vrijwilligerswerk')
    else if (laatste?.tot === nummer - 1) laatste.tot = nummer
    else stukken.push({ van: nummer, tot: nummer })
    if (heeftBewijs(activiteit)) genomen.add(nummer)
  }
  return stukken
}
