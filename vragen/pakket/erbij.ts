import type { Inleesplan } from '#domein/portfolio/inleesplan.ts'
import type { Pakket } from '#vragen/pakket/open.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Bewijsstuk, Verklaring } from '#vragen/portfolio/stukken.ts'
import type { Cvstuk, VolledigeVerklaring } from '#vragen/volledig/vorm.ts'

/** What comes along with one thing: by the id that it has in the file, or 'A1'. */
export type Erbij = {
  soort: 'activiteit' | 'bijeenkomst' | 'A1'
  id: string
  bewijs: readonly Cvstuk[]
  /** Filled in, and signed if it was; only where there is no statement yet. */
  verklaring: VolledigeVerklaring | null
  /** A meeting that is new here and served category 2 there. */
  naarCategorie2: boolean
  /** New here, and kept private there. */
  prive: boolean
}

type Hier = { bewijsstukken: readonly Bewijsstuk[]; verklaring: Verklaring | null }
type Daar = {
  bewijs: readonly Cvstuk[]
  verklaring: VolledigeVerklaring | null
  prive?: true | undefined
}

/** Files, statements and signatures of the zip that are not here yet, and what does not come along. */
export function erbijIn(
  portfolio: Portfolio,
  { volledig, manifest }: Pakket,
  { activiteiten, bijeenkomsten }: Inleesplan,
): { erbij: Erbij[]; herkomst: string[]; opmerkingen: string[] } {
  const daar = (id: string) => volledig.herkomst.ids[id] ?? id
  const weg = nietInZip({ volledig, manifest })
  const hier = plekkenIn(portfolio)
  const vergelijk = (
    soort: Erbij['soort'],
    id: string,
    { deel, plek }: { deel: Daar; plek: string },
  ) => nieuwBij({ soort, id, weg, deel, hier: hier.get(plek) })
  const { cv: bewijs, werkzaam: verklaring } = volledig.portfolio
  const delen = [
    vergelijk('A1', 'A1', { deel: { bewijs, verklaring }, plek: 'A1' }),
    ...volledig.portfolio.bijeenkomsten.map(deel => {
      const id = daar(deel.id)
      const plek = bijeenkomsten.bekend.get(id) ?? ''
      const naarCategorie2 = plek === '' && deel.dient === 'B.2'
      return { ...vergelijk('bijeenkomst', id, { deel, plek }), naarCategorie2 }
    }),
    ...volledig.portfolio.activiteiten.map(deel =>
      vergelijk('activiteit', daar(deel.id), {
        deel,
        plek: activiteiten.bekend.get(daar(deel.id)) ?? '',
      }),
    ),
  ]
  const erbij = delen.filter(
    een => een.bewijs.length > 0 || een.verklaring !== null || een.naarCategorie2 || een.prive,
  )
  return { erbij, herkomst: herkomst(portfolio, volledig), opmerkingen: opmerkingen(manifest) }
}

type Bron = Pick<Pakket, 'volledig' | 'manifest'>

/** Hashes that the manifest says are not in the zip. */
export function nietInZip({ volledig, manifest }: Bron): ReadonlySet<string> {
  const paden = new Set(manifest.ontbreekt.map(({ pad }) => pad))
  return new Set(volledig.bestanden.flatMap(({ pad, sha256 }) => (paden.has(pad) ? [sha256] : [])))
}

const plekkenIn = ({ a1, activiteiten, bijeenkomsten }: Portfolio): ReadonlyMap<string, Hier> =>
  new Map<string, Hier>([
    ['A1', { bewijsstukken: a1.cv, verklaring: a1.verklaring }],
    ...activiteiten.map(een => [een.activiteit.id, een] as const),
    ...bijeenkomsten.map(een => [een.bijeenkomst.id, een] as const),
  ])

type Vergelijking = Pick<Erbij, 'soort' | 'id'> & {
  weg: ReadonlySet<string>
  deel: Daar
  hier: Hier | undefined
}

function nieuwBij({ soort, id, weg, deel, hier }: Vergelijking): Erbij {
  const alEr = new Set((hier?.bewijsstukken ?? []).map(({ sha256 }) => sha256))
  return {
    soort,
    id,
    bewijs: deel.bewijs.filter(({ sha256 }) => !alEr.has(sha256) && !weg.has(sha256)),
    verklaring: hier?.verklaring ? null : zonderWeg(deel.verklaring, weg),
    naarCategorie2: false,
    prive: deel.prive === true && hier === undefined,
  }
}

/** A signature without its copy is no signature. */
const zonderWeg = (
  verklaring: VolledigeVerklaring | null,
  weg: ReadonlySet<string>,
): VolledigeVerklaring | null =>
  verklaring && {
    ...verklaring,
    beelden: verklaring.beelden.filter(({ sha256 }) => !weg.has(sha256)),
    handtekeningen: verklaring.handtekeningen.filter(({ kopie }) => !weg.has(kopie.sha256)),
  }

/** Whose zip it is, when that is another holder or another certificate. */
function herkomst({ rij }: Portfolio, volledig: Bron['volledig']): string[] {
  const { certificaat, houder } = volledig.herkomst
  const { nummer } = certificaat
  return [
    ...(!houder || houder.nolocnummer === rij.nolocnummer
      ? []
      : [
          `Deze zip is van ${houder.naam}, registratienummer ${houder.nolocnummer ?? 'onbekend'}. Bewijs en handtekeningen gaan over het werk van ${houder.naam}: lees dit alleen in als jij dat bent.`,
        ]),
    ...(nummer === rij.nummer
      ? []
      : [`Deze zip hoort bij certificaat ${nummer}. Je eigen certificaat blijft zoals het is.`]),
  ]
}

function opmerkingen(manifest: Bron['manifest']): string[] {
  return [
    'Onderdeel C verklaar je zelf, over de teksten die nu gelden.',
    'Tekst die nog niet verstuurd was, vervallen handtekeningen, opmerkingen van een mentor, indieningen, besluiten en de geschiedenis blijven waar ze zijn.',
    ...manifest.ontbreekt
      .filter(({ pad }) => pad.startsWith('bestanden/'))
      .map(({ pad, reden }) => `“${pad}” zat niet in de zip: het ${reden}.`),
  ]
}
