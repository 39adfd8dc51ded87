import { bijeenkomstnaam } from '#domein/reflectie/bijeenkomstnaam.ts'
import { redenTeltNiet } from '#domein/reflectie/toets.ts'
import type { Stand } from '#vragen/stand.ts'
import { tekstVan } from '#vragen/portfolio/antwoorden.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'

/** An activity or a meeting by its name; `wat` is 'activiteit/…' or 'bijeenkomst/…'. */
export type Priveitem = {
  wat: string
  soort: 'activiteit' | 'bijeenkomst'
  id: string
  naam: string
}

/** What is kept private, in the order of entry: activities, and meetings. */
export const priveitems = ({ portfolio: { activiteiten, bijeenkomsten } }: Stand): Priveitem[] => [
  ...activiteiten.filter(({ isPrive }) => isPrive).map(alsActiviteit),
  ...bijeenkomsten.filter(({ isPrive }) => isPrive).map(alsBijeenkomst),
]

/** What goes along now and could be kept private: not the meetings that A3.1 needs, nor the one that A3.2 is about. */
export function mogelijkPrive(stand: Stand): Priveitem[] {
  const { activiteiten, bijeenkomsten, kader, antwoorden } = stand.portfolio
  const { reflectie, peilperiode } = stand.gepland
  const over = new Set(reflectie.overschot)
  const vanA32 = tekstVan(antwoorden, 'A3.2/bijeenkomst')
  const isVrij = ({ bijeenkomst, dient, isPrive }: PortfolioBijeenkomst): boolean =>
    !isPrive &&
    bijeenkomst.id !== vanA32 &&
    (dient === 'B.2' ||
      over.has(bijeenkomst.id) ||
      redenTeltNiet(bijeenkomst, peilperiode, kader) !== undefined)
  return [
    ...activiteiten.filter(({ isPrive }) => !isPrive).map(alsActiviteit),
    ...bijeenkomsten.filter(isVrij).map(alsBijeenkomst),
  ]
}

const alsActiviteit = ({
  activiteit: { id, titel },
}: Stand['portfolio']['activiteiten'][number]): Priveitem => ({
  wat: `activiteit/${id}`,
  soort: 'activiteit',
  id,
  naam: titel,
})

const alsBijeenkomst = ({ bijeenkomst }: PortfolioBijeenkomst): Priveitem => ({
  wat: `bijeenkomst/${bijeenkomst.id}`,
  soort: 'bijeenkomst',
  id: bijeenkomst.id,
  naam: bijeenkomstnaam(bijeenkomst),
})
