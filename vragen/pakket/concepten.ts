import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import type { Concept } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { opNaam } from '#vragen/volledig/portfolio.ts'
import type { Stuk, Volledig, VolledigConcept } from '#vragen/volledig/vorm.ts'

type Hier = { portfolio: Portfolio; concepten: readonly Concept[] }

/**
 * The drafts of a zip that are not here yet, in the order in which they were put ready, and which that are here stay as they are; `weg` are
 * files that are not in the zip. A draft is the same one when it has the same id here, also when it became an activity since, or else
 * exactly the same facts, or else the same files with what could be read in them: then more was filled in on it since.
 */
export function conceptenUit(
  { portfolio, concepten }: Hier,
  { portfolio: daar, herkomst }: Volledig,
  weg: ReadonlySet<string>,
): { concepten: VolledigConcept[]; opmerkingen: string[] } {
  const gemaakt = new Set(portfolio.activiteiten.map(({ activiteit }) => activiteit.id))
  const idVan = ({ id }: VolledigConcept) => herkomst.ids[id] ?? id
  const uitZip = daar.concepten
    .filter(een => !gemaakt.has(idVan(een)))
    .map(een => ({ ...een, bestanden: een.bestanden.filter(({ sha256 }) => !weg.has(sha256)) }))
  const paren = metWatErIs(uitZip, concepten, idVan)
  return {
    concepten: paren.flatMap(({ een, hier }) => (hier ? [] : [een])),
    opmerkingen: paren.flatMap(({ een, hier }) =>
      hier && invullingVan(hier) !== invullingVan(een)
        ? [`Het concept “${hier.titel}” blijft zoals het hier staat.`]
        : [],
    ),
  }
}

/** Each draft of the zip with the one here that it is. */
function metWatErIs(
  uitZip: readonly VolledigConcept[],
  hier: readonly Concept[],
  idVan: (een: VolledigConcept) => string,
) {
  const perId = new Map(hier.map(een => [een.id, een]))
  const gelijk = new Map(hier.map(een => [feitenVan(een), een]))
  const paren = uitZip.map(een => ({
    een,
    hier: perId.get(idVan(een)) ?? gelijk.get(feitenVan(een)),
  }))
  const bezet = new Set(paren.map(paar => paar.hier?.id))
  // Of one file there may be more than one: each stands for one of the zip.
  const over = Map.groupBy(
    hier.filter(({ id }) => !bezet.has(id)),
    papierVan,
  )
  return paren.map(paar => ({
    ...paar,
    hier:
      paar.hier ?? (paar.een.bestanden.length > 0 ? over.get(papierVan(paar.een)) : [])?.shift(),
  }))
}

type Klaargelegd = Pick<Concept, 'titel' | 'voorstel'> & {
  ingevuld?: Concept['ingevuld'] | undefined
  bestanden: readonly Stuk[]
}

const feitenVan = (een: Klaargelegd): string => `${invullingVan(een)} ${papierVan(een)}`

/** What its holder may change on it. */
const invullingVan = ({ titel, ingevuld }: Klaargelegd): string =>
  canoniek([titel, alsGegeven(ingevuld ?? null)])

const papierVan = ({ voorstel, bestanden }: Klaargelegd): string =>
  canoniek([alsGegeven(voorstel), opNaam(bestanden)])

const alsGegeven = (waarde: unknown): Gegeven => JSON.parse(JSON.stringify(waarde))
