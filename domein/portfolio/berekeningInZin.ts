import { toonGetal } from '#domein/getal.ts'
import { heleDuur } from '#domein/pe/bereken.ts'
import {
  dagenErbuiten,
  termenVan,
  type Aftrek,
  type Berekening,
  type Eerder,
  type Term,
} from '#domein/pe/berekening.ts'
import type { Periode, Reden } from '#domein/uitslag.ts'
import type { Clausule } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'

/** Een term van de formule met de getallen ingevuld: '2 dagen × 6 punten'. */
export function termInZin({ tarief, aantal, punten }: Term, { activiteit, soort }: Van): string {
  if (tarief.per === 'aantal') {
    const eenheid = aantal === 1 ? tarief.eenheid : tarief.meervoud
    return `${toonGetal(aantal)} ${eenheid} × ${inPunten(tarief.punten)}`
  }
  if (tarief.per === 'jaar') {
    const precies = (aantal * tarief.punten) / maandenPerJaar
    const afgerond = precies === punten ? '' : ` = ${toonGetal(precies)}, naar beneden op een kwart`
    const maanden = aantal === 1 ? '1 hele maand' : `${aantal} hele maanden`
    return `${maanden} × ${inPunten(tarief.punten)} per jaar : ${maandenPerJaar}${afgerond}`
  }
  const keer = `1 keer × ${inPunten(tarief.punten)}`
  if (!soort.minimumWoorden) return keer
  const { woorden = 0 } = activiteit
  return `${keer}, voor een artikel van ${inWoorden(woorden)}`
}

/** Een maand telt als zij vol is; het jaartarief gaat over twaalf (aanname 7). */
const maandenPerJaar = 12

type Van = Pick<Berekening, 'activiteit' | 'soort'>

/** Waarom er iets af ging: kort voor in een lijst, en met uitleg. */
type Aftrekzin = { kop: string; uitleg: string }

/** De woorden bij een aftrek; `eerder` is waar zij door komt. */
export function aftrekInZin(
  aftrek: Aftrek,
  van: Van,
  { eerder, periode }: { eerder: readonly Eerder[]; periode: Periode },
): Aftrekzin {
  const kop = aftrekkop(aftrek)
  if (aftrek.reden === 'boven-maximum') {
    const { maximum = 0 } = aftrek.grens
    const eerst = eerder.length > 0 ? ' Wat je eerder invoerde, telt eerst:' : ''
    return { kop, uitleg: `Er tellen hier hoogstens ${inPunten(maximum)}.${eerst}` }
  }
  return { kop, uitleg: uitlegBij[aftrek.reden]({ ...van, punten: aftrek.punten, periode }) }
}

type Geval = Van & { punten: number; periode: Periode }

const uitlegBij: Readonly<Record<Reden, (geval: Geval) => string>> = {
  'te-kort-artikel': ({ activiteit: { woorden = 0 }, soort }) =>
    `Het artikel heeft ${inWoorden(woorden)}. Het moeten er minimaal ${duizend.format(soort.minimumWoorden?.aantal ?? 0)} zijn.`,
  'buiten-peilperiode': ({ periode }) => looptVan(periode),
  'deels-buiten-peilperiode': ({ activiteit, periode, punten }) =>
    `${dagenzin(dagenErbuiten(activiteit, periode))} ${punten === 0 ? 'vallen erbuiten; dat kost geen punten' : 'tellen niet mee'}. ${looptVan(periode)}`,
  'dubbel-vrijwilligerswerk': ({ punten }) =>
    punten === 0
      ? 'Een dag telt één keer. Dat kost hier geen punten. Deze dagen telden al:'
      : 'Een dag telt één keer. Deze dagen telden al:',
  'geen-bewijs': ({ punten }) =>
    punten === 0
      ? 'Er is ook nog geen bewijs bij.'
      : 'Er is nog geen bewijs bij. Voeg het toe, dan gaat dit er niet meer af.',
}

const koppen: Readonly<Record<Reden, string>> = {
  'te-kort-artikel': 'Te weinig woorden',
  'buiten-peilperiode': 'Buiten de peilperiode',
  'deels-buiten-peilperiode': 'Deels buiten de peilperiode',
  'dubbel-vrijwilligerswerk': 'Dagen die al telden',
  'geen-bewijs': 'Geen bewijs',
}

const aftrekkop = (aftrek: Aftrek): string =>
  aftrek.reden === 'boven-maximum'
    ? `Boven het maximum van ${grensnaam(aftrek.grens.naam)}`
    : koppen[aftrek.reden]

/** Een grens met de eerste woorden van haar naam: 'categorie 3'. */
const grensnaam = (naam: string): string => (naam.split(':')[0] ?? naam).toLowerCase()

/** Elke reden van één activiteit in een paar woorden; leeg als er niets af ging. */
export const aftrekInHetKort = ({ aftrek, telt }: Pick<Berekening, 'aftrek' | 'telt'>): string =>
  redenenInHetKort(
    aftrek.map(({ reden, punten, bron }) => ({ reden, punten, clausule: bron.clausule })),
    telt,
  )

type Kort = Pick<Aftrek, 'reden' | 'punten'> & { clausule: Clausule }

/**
 * Redenen in een paar woorden, met waar dat staat, en met hoeveel er af ging als er nog iets telt. Wat boven een maximum komt, hoort nog
 * bij wat telt. Leeg zonder redenen.
 */
export function redenenInHetKort(aftrek: readonly Kort[], telt: number): string {
  if (aftrek.length === 0) return ''
  const [eerste = '', ...rest] = aftrek.map(een => inHetKort(een, telt)).join(', ')
  const clausules = [...new Set(aftrek.map(({ clausule }) => clausule))]
  return `${eerste.toUpperCase()}${rest.join('')} (onderdeel ${clausules.join(' en ')}).`
}

function inHetKort({ punten, reden }: Kort, telt: number): string {
  if (reden === 'boven-maximum') {
    const hoeveel = punten === telt ? 'alles' : `hiervan ${toonGetal(punten)}`
    return `${hoeveel} boven het maximum`
  }
  const kop = koppen[reden].toLowerCase()
  return telt > 0 && punten > 0 ? `${kop}: ${toonGetal(punten)} eraf` : kop
}

/** Waar een eerdere activiteit dezelfde dagen heeft, welke dat zijn; anders leeg. */
export const eerderInZin = ({ dagen }: Eerder): string => (dagen ? vanTot(dagen) : '')

/** Over welke dagen een periode telt; leeg bij één dag. Wat nog loopt, telt tot en met de peildatum. */
export const dagenInZin = ({ activiteit, soort }: Van, periode: Periode): string =>
  soort.telling === 'datum' ? '' : `V${vanTot(heleDuur(activiteit, periode.tot)).slice(1)}.`

/** De hele formule in één zin: '2 dagen × 6 punten + 1 dagdeel × 3 punten = 15 punten.' */
export function formuleInZin(van: Van, periode: Periode): string {
  const termen = termenVan(van, periode)
  const links = termen.map(term => termInZin(term, van)).join(' + ')
  const samen = termen.reduce((som, { punten }) => som + punten, 0)
  return `${links} = ${inPunten(samen)}.`
}

const dagenzin = (stukken: readonly Periode[]): string => {
  const zin = stukken.map(vanTot).join(' en ')
  return `De dagen ${zin}`
}

const vanTot = ({ van, tot }: Periode): string =>
  van === tot ? `van ${toonDatum(van)}` : `van ${toonDatum(van)} tot en met ${toonDatum(tot)}`

const looptVan = (periode: Periode): string => `De peilperiode loopt ${vanTot(periode)}.`

const duizend = new Intl.NumberFormat('nl-NL')

const inWoorden = (woorden: number): string =>
  woorden === 1 ? '1 woord' : `${duizend.format(woorden)} woorden`

const inPunten = (punten: number): string =>
  punten === 1 ? '1 punt' : `${toonGetal(punten)} punten`
