import type { Stap } from '#domein/dossierbestand/verslag.ts'
import {
  breukInTekst,
  eindeGeenGetal,
  eindeLosseWaarde,
  naWitruimte,
  sluitendeAanhaling,
  type Breuk,
} from '#domein/dossierbestand/tekstdeel.ts'

/** Een plek in het bestand die wordt gezocht: `begin` en `eind` zijn posities in de tekst, -1 = niet gevonden. */
export type Knoop = { readonly kinderen: Map<Stap, Knoop>; begin: number; eind: number }

export const nieuweKnoop = (): Knoop => ({ kinderen: new Map(), begin: -1, eind: -1 })

export type Doorloop = {
  readonly dubbel: { stappen: readonly Stap[]; plek: number }[]
  readonly geenGetallen: { begin: number; eind: number }[]
  breuk: Breuk | undefined
}

/**
 * Doorloopt de tekst teken voor teken: vult de plekken van de gezochte knopen in en noemt dubbele sleutels,
 * NaN en de eerste plek die geen JSON is. Een lus met een eigen stapel, dus hoe diep genest maakt niet uit.
 */
export function doorloopJson(json: string, wortel: Knoop): Doorloop {
  const gang: Gang = {
    json,
    plek: 0,
    bakken: [],
    dieper: [],
    knoop: wortel,
    dubbel: [],
    geenGetallen: [],
    breuk: undefined,
  }
  wortel.begin = 0
  let stand: Stand = 'waarde'
  while (stand !== 'klaar') {
    gang.plek = naWitruimte(json, gang.plek)
    stand = stappen[stand](gang)
  }
  return gang
}

type Stand = 'waarde' | 'waardeOfEind' | 'sleutel' | 'sleutelOfEind' | 'naWaarde' | 'klaar'

/** Een object of lijst waarin de doorloop staat; alleen zo diep als het formaat gaat worden sleutels onthouden. */
type Bak = {
  readonly knoop: Knoop | undefined
  readonly sleutels: Map<string, number> | undefined
  stap: Stap
}

type Gang = Doorloop & {
  readonly json: string
  readonly bakken: Bak[]
  /** Voor alles wat dieper ligt dan het formaat gaat: alleen of het een object is. */
  readonly dieper: boolean[]
  plek: number
  knoop: Knoop | undefined
}

const diepste = 5
const hoogstensDubbel = 100_000

const stappen: Record<Exclude<Stand, 'klaar'>, (gang: Gang) => Stand> = {
  waarde: gang => {
    const teken = gang.json[gang.plek]
    if (teken === '{') return open(gang, true)
    if (teken === '[') return open(gang, false)
    return teken === '"' ? leesTekst(gang) : leesLosseWaarde(gang)
  },
  waardeOfEind: gang => {
    if (gang.json[gang.plek] === ']') return sluit(gang)
    gaNaarElement(gang)
    return stappen.waarde(gang)
  },
  sleutelOfEind: gang => (gang.json[gang.plek] === '}' ? sluit(gang) : stappen.sleutel(gang)),
  sleutel: leesSleutel,
  naWaarde: gang => {
    const isObject = isInObject(gang)
    if (isObject === undefined) return eindeVanBestand(gang)
    const teken = gang.json[gang.plek]
    if (teken === (isObject ? '}' : ']')) return sluit(gang)
    if (teken !== ',') return breek(gang, `hoort een komma of ${isObject ? '}' : ']'}`)
    gang.plek += 1
    if (isObject) return 'sleutel'
    gaNaarElement(gang)
    return 'waarde'
  },
}

function open(gang: Gang, isObject: boolean): Stand {
  if (gang.bakken.length < diepste) {
    const sleutels = isObject ? new Map<string, number>() : undefined
    gang.bakken.push({ knoop: gang.knoop, sleutels, stap: -1 })
  } else gang.dieper.push(isObject)
  gang.knoop = undefined
  gang.plek += 1
  return isObject ? 'sleutelOfEind' : 'waardeOfEind'
}

function sluit(gang: Gang): Stand {
  if (gang.dieper.length > 0) gang.dieper.pop()
  else {
    const bak = gang.bakken.pop()
    if (bak?.knoop) bak.knoop.eind = gang.plek
  }
  gang.plek += 1
  return 'naWaarde'
}

/** Of de doorloop in een object staat; niets als alles dicht is. */
function isInObject({ bakken, dieper }: Gang): boolean | undefined {
  if (dieper.length > 0) return dieper.at(-1)
  const bak = bakken.at(-1)
  return bak && bak.sleutels !== undefined
}

function eindeVanBestand(gang: Gang): Stand {
  return gang.plek === gang.json.length ? 'klaar' : breek(gang, 'is het dossier al uit')
}

function gaNaarElement(gang: Gang): void {
  const bak = gang.bakken.at(-1)
  if (!bak || gang.dieper.length > 0) return
  bak.stap = Number(bak.stap) + 1
  gaNaar(gang, bak, gang.plek)
}

/** Vanaf hier staat de waarde bij de stap van de bak; bij dubbele sleutels telt de laatste, zoals in JSON. */
function gaNaar(gang: Gang, bak: Bak, begin: number): void {
  gang.knoop = bak.knoop?.kinderen.get(bak.stap)
  if (gang.knoop) gang.knoop.begin = begin
}

function leesSleutel(gang: Gang): Stand {
  const begin = gang.plek
  if (gang.json[begin] !== '"') return breek(gang, 'hoort een sleutel tussen aanhalingstekens')
  if (leesTekst(gang) === 'klaar') return 'klaar'
  const rauw = gang.json.slice(begin, gang.plek)
  gang.plek = naWitruimte(gang.json, gang.plek)
  if (gang.json[gang.plek] !== ':') return breek(gang, 'hoort een dubbele punt')
  const bak = gang.bakken.at(-1)
  if (bak && gang.dieper.length === 0) noteerSleutel(gang, bak, { rauw, begin })
  gang.plek += 1
  return 'waarde'
}

function noteerSleutel(
  gang: Gang,
  bak: Bak,
  { rauw, begin }: { rauw: string; begin: number },
): void {
  const sleutel = String(JSON.parse(rauw))
  const keer = (bak.sleutels?.get(sleutel) ?? 0) + 1
  bak.sleutels?.set(sleutel, keer)
  bak.stap = sleutel
  gaNaar(gang, bak, begin)
  if (keer === 2 && gang.dubbel.length < hoogstensDubbel)
    gang.dubbel.push({ stappen: gang.bakken.map(({ stap }) => stap), plek: begin })
}

function leesTekst(gang: Gang): Stand {
  const sluitend = sluitendeAanhaling(gang.json, gang.plek + 1)
  const tot = sluitend === -1 ? gang.json.length : sluitend
  const breuk = breukInTekst(gang.json, gang.plek + 1, tot)
  if (breuk) {
    gang.breuk = breuk
    return 'klaar'
  }
  if (sluitend === -1) return breek(gang, 'begint een tekst die nergens ophoudt')
  gang.plek = sluitend + 1
  return 'naWaarde'
}

function leesLosseWaarde(gang: Gang): Stand {
  const eind = eindeLosseWaarde(gang.json, gang.plek)
  const geenGetal = eind === -1 ? eindeGeenGetal(gang.json, gang.plek) : -1
  if (geenGetal !== -1) gang.geenGetallen.push({ begin: gang.plek, eind: geenGetal })
  if (eind === -1 && geenGetal === -1) return breek(gang, 'hoort een waarde')
  gang.plek = Math.max(eind, geenGetal)
  return 'naWaarde'
}

function breek(gang: Gang, wat: string): Stand {
  gang.breuk = { plek: gang.plek, wat }
  return 'klaar'
}
