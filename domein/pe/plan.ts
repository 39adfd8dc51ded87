import type { GrensId, Kader } from '#toetsingskader/typen.ts'
import type { Activiteit, Dossier } from '#domein/dossier/dossier.ts'
import { berekenPe, telOp } from '#domein/pe/bereken.ts'
import type { PeRegel, PeUitslag, Periode } from '#domein/uitslag.ts'

/** Eén ding dat de houder kan doen met wat er al staat; `erbij` is wat het totaal ermee stijgt, in punten na alle grenzen. */
export type Puntenstap = {
  soort: 'bewijs' | 'verplaats'
  /** De activiteit die bewijs mist, of de bijeenkomst die A3.1 niet nodig heeft. */
  id: string
  erbij: number
}

/** Wat er na de stappen nog ontbreekt, in punten, en waar het nog in kan. */
export type Restpunten = {
  categorie1: number
  /** Vrij te kiezen, naast wat in categorie 1 moet. */
  vrij: number
  ruimte: readonly Puntenruimte[]
}

/** Hoeveel punten er nog in een categorie kunnen; null is zonder maximum. */
export type Puntenruimte = { categorie: number; punten: number | null }

export type Puntenplan = { stappen: readonly Puntenstap[]; rest: Restpunten }

type Vraag = {
  periode: Periode
  kader: Kader
  /** Bijeenkomsten die A3.1 niet nodig heeft, als activiteit van categorie 2 (B.2, aanname 4). */
  overschot: readonly Activiteit[]
}

/**
 * De kortste lijst die de punten haalt met wat er al is: eerst wat het meeste opbrengt, en niets dat niet nodig is. Wat dan nog ontbreekt
 * staat in `rest`. Leeg als er niets ontbreekt (B).
 */
export function maakPuntenplan(
  { activiteiten }: Pick<Dossier, 'activiteiten'>,
  { periode, kader, overschot }: Vraag,
): Puntenplan {
  const zonderBewijs = activiteiten.filter(({ bewijs = [] }) => bewijs.length === 0)
  const mogelijk: Mogelijk[] = [
    ...zonderBewijs.map(({ id }): Mogelijk => ({ soort: 'bewijs', id })),
    ...overschot.map(({ id }): Mogelijk => ({ soort: 'verplaats', id })),
  ]
  const reken: Reken = gekozen =>
    berekenPe(metStappen({ activiteiten, overschot }, gekozen), periode, kader)
  const isGenoeg = tekortVan(reken([])) === 0
  const gekozen = isGenoeg ? [] : zonderOverbodige(kies(mogelijk, reken, kader), reken)
  return { stappen: metOpbrengst(gekozen, reken), rest: restVan(reken(gekozen), kader) }
}

type Mogelijk = Pick<Puntenstap, 'soort' | 'id'>
type Reken = (gekozen: readonly Mogelijk[]) => PeUitslag

/**
 * Steeds de stap die het tekort het meest verkleint, tot er geen meer helpt. De punten per activiteit worden één keer berekend, met alle
 * stappen gedaan; wat evenveel telt van dezelfde soort, wordt één keer geprobeerd.
 */
function kies(mogelijk: readonly Mogelijk[], reken: Reken, kader: Kader): readonly Mogelijk[] {
  const regels = new Map(reken(mogelijk).regels.map(regel => [regel.activiteit, regel]))
  const open = new Map(mogelijk.map(stap => [stap.id, stap]))
  const gekozen: Mogelijk[] = []
  const tekortMet = (id?: string): number => {
    const tellend = [...regels.values()].filter(
      ({ activiteit }) => activiteit === id || !open.has(activiteit),
    )
    return tekortVan(telOp(tellend, kader))
  }
  for (let nu = tekortMet(); nu > 0;) {
    const [beste] = [...perWaarde(open.values(), regels)]
      .map(stap => ({ stap, tekort: tekortMet(stap.id) }))
      .toSorted((een, ander) => een.tekort - ander.tekort)
    if (!beste || beste.tekort >= nu) break
    gekozen.push(beste.stap)
    open.delete(beste.stap.id)
    nu = beste.tekort
  }
  return gekozen
}

/** Van elke soort met evenveel punten de eerste. */
function perWaarde(
  stappen: Iterable<Mogelijk>,
  regels: ReadonlyMap<string, PeRegel>,
): Iterable<Mogelijk> {
  const eersten = new Map<string, Mogelijk>()
  for (const stap of stappen) {
    const regel = regels.get(stap.id)
    const waarde = `${regel?.soort} ${regel?.telt}`
    if (!eersten.has(waarde)) eersten.set(waarde, stap)
  }
  return eersten.values()
}

/** Een latere stap kan een eerdere overbodig maken. */
function zonderOverbodige(gekozen: readonly Mogelijk[], reken: Reken): readonly Mogelijk[] {
  const doel = tekortVan(reken(gekozen))
  return gekozen.reduce<readonly Mogelijk[]>((over, stap) => {
    const zonder = over.filter(een => een !== stap)
    return tekortVan(reken(zonder)) === doel ? zonder : over
  }, gekozen)
}

function metOpbrengst(gekozen: readonly Mogelijk[], reken: Reken): Puntenstap[] {
  let eerder = reken([]).totaal
  return gekozen.map((stap, plek) => {
    const { totaal } = reken(gekozen.slice(0, plek + 1))
    const erbij = totaal - eerder
    eerder = totaal
    return { ...stap, erbij }
  })
}

function metStappen(
  {
    activiteiten,
    overschot,
  }: { activiteiten: readonly Activiteit[]; overschot: Vraag['overschot'] },
  gekozen: readonly Mogelijk[],
): Activiteit[] {
  const doet = (soort: Puntenstap['soort'], id: string) =>
    gekozen.some(stap => stap.soort === soort && stap.id === id)
  return [
    ...activiteiten.map(een => (doet('bewijs', een.id) ? { ...een, bewijs: ['volgt'] } : een)),
    ...overschot.filter(({ id }) => doet('verplaats', id)),
  ]
}

const tekortVan = (uitslag: PeUitslag): number =>
  uitslag.grenzen.reduce((som, { tekort }) => som + tekort, 0)

function restVan({ grenzen }: PeUitslag, { pe }: Kader): Restpunten {
  const bij = (id: GrensId) => grenzen.find(({ grens }) => grens === id)
  const categorie1 = bij('categorie-1')?.tekort ?? 0
  return {
    categorie1,
    vrij: Math.max(0, (bij('totaal')?.tekort ?? 0) - categorie1),
    ruimte: pe.categorieen.flatMap(({ id }): Puntenruimte[] => {
      const grens = bij(`categorie-${id}`)
      if (!grens) return []
      const punten = grens.maximum === null ? null : grens.maximum - grens.telt
      return punten === 0 ? [] : [{ categorie: id, punten }]
    }),
  }
}
