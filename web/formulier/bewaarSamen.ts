import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { eldersGewijzigd, type Resultaat, type Weigering } from '#domein/weigering.ts'
import { beideIn } from './anders.ts'
import { basisVan, meng, type Menging, type Opslag } from './basis.ts'
import { eigenIn, eigenveld } from './eigen.ts'
import type { Ingevuld, Stand } from './stand.ts'

/** How often it is tried again when somebody is just before us each time. */
const hoogstens = 5

type Opdracht<G, T> = {
  ingevuld: Ingevuld
  /** What stands there, as it was read for this request; `lees` reads it anew. */
  gevonden: G
  lees: () => Promise<G | null>
  opslag: (gevonden: G) => Opslag
  /** The act, on this version of what was found; it refuses when there is another one by now. */
  doe: (ingevuld: Ingevuld, versie: number, gevonden: G) => Promise<Resultaat<T>>
}

/** What became of it, with what stood in the form by then, which fields came from elsewhere, and what it was put beside. */
export type Samen<G, T> = Pick<Menging, 'ingevuld' | 'meegekomen'> & {
  gevonden: G
  uitkomst: Resultaat<T>
}

/** Saves what was changed here beside what was changed elsewhere since; refused only about the fields that were changed on both sides (U-5). */
export async function bewaarSamen<G, T>(opdracht: Opdracht<G, T>): Promise<Samen<G, T>> {
  const { opslag, doe, lees } = opdracht
  let { gevonden } = opdracht
  for (let keer = 1; ; keer += 1) {
    const nu = opslag(gevonden)
    const { botsend, ingevuld, meegekomen } = meng(opdracht.ingevuld, nu)
    const samen = { gevonden, ingevuld, meegekomen }
    if (botsend.length > 0) return { ...samen, uitkomst: botsing(botsend) }
    const uitkomst = await doe(ingevuld, nu.versie, gevonden)
    if (uitkomst.ok || keer === hoogstens || !isVerouderd(uitkomst)) return { ...samen, uitkomst }
    const weer = await lees()
    if (!weer) return { ...samen, uitkomst }
    gevonden = weer
  }
}

const botsing = (namen: readonly string[]) =>
  ({ ok: false, weigeringen: namen.map(botstIn) }) as const

const botstIn = (veld: string): Weigering => ({ ...eldersGewijzigd, veld })

const isVerouderd = ({ weigeringen }: { weigeringen: readonly Weigering[] }) =>
  weigeringen.some(({ code }) => code === 'elders-gewijzigd')

/** The form after a choice about one field that was changed on both sides, the others still to be chosen about, and what stood in it before beside it; undefined when none was made. */
export function gekozen(ingevuld: Ingevuld, ...opslag: readonly Opslag[]): Stand | undefined {
  const { keuze, veld } = keuzeUit(ingevuld)
  const hier = opslag.find(een => veld in een.velden)
  if (!keuze || !hier) return undefined
  const na = opslag.reduce<Menging>(volgende, { ingevuld, botsend: [], meegekomen: [] })
  const nu = na.ingevuld[veld] ?? ['']
  const eerder = eigenIn(ingevuld)[veld] ?? []
  const soort = hier.velden[veld]?.soort
  const velden: Formulier = Object.assign({}, ...opslag.map(een => een.velden))
  return {
    ingevuld: {
      ...na.ingevuld,
      ...Object.fromEntries(opslag.map(een => [een.basisveld, [basisVan(een)]])),
      [veld]: waardeNa(keuze, veld, { ...hier, hier: na.ingevuld }),
      [eigenveld(veld)]: eigenNa({ keuze, veld }, { soort, eerder, nu }),
    },
    weigeringen: nogTeKiezen(ingevuld, na.botsend)
      .filter(naam => naam in velden)
      .map(botstIn),
    meegekomen: keuze === 'wissel' ? na.meegekomen : [...na.meegekomen, veld],
  }
}

/** Both texts, the one of elsewhere, or the one that stood there before one of those was chosen. */
const keuzes = ['voegSamen', 'neem', 'wissel'] as const

type Tekst = readonly string[]
type Keuze = { keuze: (typeof keuzes)[number]; veld: string }

function keuzeUit(ingevuld: Ingevuld) {
  const keuze = keuzes.find(knop => knop in ingevuld)
  return { keuze, veld: (keuze && ingevuld[keuze]?.[0]) ?? '' }
}

/** Not what was just chosen about; but what was put back and changed elsewhere once more is to be chosen about again. */
function nogTeKiezen(ingevuld: Ingevuld, botsend: readonly string[]): string[] {
  const { keuze, veld } = keuzeUit(ingevuld)
  const eerder = (ingevuld['botst'] ?? []).filter(naam => naam !== veld)
  const nieuw = botsend.filter(naam => naam !== veld || keuze === 'wissel')
  return [...new Set([...eerder, ...nieuw])]
}

function waardeNa(
  keuze: (typeof keuzes)[number],
  veld: string,
  { velden, bewaard, hier }: Pick<Opslag, 'velden' | 'bewaard'> & { hier: Ingevuld },
): readonly string[] {
  if (keuze === 'voegSamen') return [beideIn(veld, bewaard, hier)]
  if (keuze === 'neem') return bewaard[veld] ?? []
  const eigen = eigenIn(hier)[veld] ?? []
  return velden[veld]?.soort === 'tekst' ? eigen.slice(0, 1) : eigen
}

/** What lies aside of this field from now on: what stood there last, and of a text what lay aside before as well, as nothing that was written here goes without a word. */
function eigenNa(
  { keuze, veld }: Keuze,
  { soort, eerder, nu }: { soort?: Veld['soort'] | undefined; eerder: Tekst; nu: Tekst },
): Tekst {
  const ouder = keuze === 'wissel' ? eerder.slice(1) : eerder
  if (soort === 'tekst') return [...new Set([...nu, ...ouder])]
  if (soort !== 'lang' || ouder.length === 0 || heeftIn(nu, ouder)) return nu
  return heeftIn(ouder, nu) ? ouder : [beideIn(veld, { [veld]: ouder }, { [veld]: nu })]
}

const heeftIn = (een: Tekst, ander: Tekst): boolean => platteTekst(een).includes(platteTekst(ander))

const platteTekst = (teksten: Tekst): string => teksten.join('\n').replaceAll('\r\n', '\n').trim()

function volgende(eerder: Menging, opslag: Opslag): Menging {
  const { ingevuld, botsend, meegekomen } = meng(eerder.ingevuld, opslag)
  return {
    ingevuld,
    botsend: [...eerder.botsend, ...botsend],
    meegekomen: [...eerder.meegekomen, ...meegekomen],
  }
}
