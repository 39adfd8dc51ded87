import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'
import { laatste, type Datum } from '#lib/datum.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { ligtIn } from '#domein/dossier/termijn.ts'
import { berekenGrenzen } from '#domein/pe/grenzen.ts'
import { maandenVan, metDagenVan, overlap, zonderDagenVan } from '#domein/pe/dagen.ts'
import { puntenPerMaanden, vastePunten } from '#domein/pe/punten.ts'
import type { PeRegel, PeUitslag, Periode, Reden } from '#domein/uitslag.ts'

/** De PE-punten van alle activiteiten, per activiteit en per grens, elk met de reden als iets minder telt (B). */
export function berekenPe(
  activiteiten: readonly Activiteit[],
  periode: Periode,
  kader: Kader,
): PeUitslag {
  return telOp(
    rekenUit(activiteiten, periode, kader).map(een => een.regel),
    kader,
  )
}

/** Hetzelfde voor de grenzen, met wat er na elke stap nog over is: waaruit een regel volgt, en waarmee hij uit te leggen is (B). */
export function rekenUit(
  activiteiten: readonly Activiteit[],
  periode: Periode,
  kader: Kader,
): readonly Uitgerekend[] {
  const gedekt: GedekteDagen = new Map()
  return activiteiten.map(activiteit => {
    const soort = kader.pe.soorten.find(kandidaat => kandidaat.id === activiteit.soort)
    if (!soort) return { regel: zonderPunten(activiteit), over: niets }
    const over =
      soort.telling === 'datum'
        ? opEenDag(activiteit, soort, periode)
        : overEenPeriode(activiteit, soort, { periode, gedekt })
    return { regel: regelUit(activiteit, soort, over), over }
  })
}

/** De punten per regel opgeteld langs alle grenzen (B). */
export function telOp(regels: readonly PeRegel[], kader: Kader): PeUitslag {
  const grenzen = berekenGrenzen(regels, kader.pe.grenzen)
  const totaal = grenzen.find(grens => grens.grens === 'totaal')
  return {
    regels,
    grenzen,
    totaal: totaal?.telt ?? 0,
    voldoet: grenzen.every(grens => grens.tekort === 0),
  }
}

/** Per soort werk de dagen die eerdere activiteiten met bewijs al dekken (B.6, aanname 28). */
type GedekteDagen = Map<string, readonly Periode[]>
type Omgeving = { periode: Periode; gedekt: GedekteDagen }

/** Punten van één activiteit na elke stap; wat twee stappen schelen, ging er in de tweede af. */
type Over = {
  tarief: number
  /** Met genoeg woorden. */
  berekend: number
  /** Binnen de peilperiode. */
  binnen: number
  /** Zonder dagen die hetzelfde soort werk al vulde. */
  eigen: number
  /** Waarom er iets af kan gaan, op volgorde van de stappen; ook als het niets scheelt. */
  redenen: readonly Exclude<Reden, 'geen-bewijs'>[]
}
type Uitgerekend = { regel: PeRegel; over: Over }
const niets: Over = { tarief: 0, berekend: 0, binnen: 0, eigen: 0, redenen: [] }

/** Een soort die dit kader niet kent levert niets op; het dossierbestand weigert haar al eerder. */
const zonderPunten = (activiteit: Activiteit): PeRegel => ({
  activiteit: activiteit.id,
  soort: activiteit.soort,
  berekend: 0,
  telt: 0,
  reden: null,
  clausule: 'B',
})

/** Bij meer redenen staat de eerste in de regel: bewijs, dan periode, dan lengte (contract, deel 3). */
function regelUit(activiteit: Activiteit, soort: ActiviteitSoort, over: Over): PeRegel {
  const isBewezen = heeftBewijs(activiteit)
  const reden = over.redenen.find(een => een !== 'te-kort-artikel') ?? over.redenen[0] ?? null
  return {
    activiteit: activiteit.id,
    soort: soort.id,
    berekend: over.berekend,
    telt: isBewezen ? over.eigen : 0,
    reden: isBewezen ? reden : 'geen-bewijs',
    clausule: soort.bron.clausule,
  }
}

/** Zonder bewijsstuk of ingevuld format kent niemand punten toe (B). */
export const heeftBewijs = (activiteit: Activiteit): boolean => (activiteit.bewijs ?? []).length > 0

function opEenDag(activiteit: Activiteit, soort: ActiviteitSoort, periode: Periode): Over {
  const isTeKort = (activiteit.woorden ?? 0) < (soort.minimumWoorden?.aantal ?? 0)
  const tarief = vastePunten(soort, activiteit)
  const berekend = isTeKort ? 0 : tarief
  const isBinnen = activiteit.datum !== undefined && ligtIn(activiteit.datum, periode)
  const binnen = isBinnen ? berekend : 0
  const redenen = [...als(isTeKort, 'te-kort-artikel'), ...als(!isBinnen, 'buiten-peilperiode')]
  return { tarief, berekend, binnen, eigen: binnen, redenen }
}

const als = (geldt: boolean, reden: Over['redenen'][number]): Over['redenen'] =>
  geldt ? [reden] : []

/** Alleen de dagen binnen de peilperiode tellen, min de dagen die hetzelfde soort werk al vulde. */
function overEenPeriode(activiteit: Activiteit, soort: ActiviteitSoort, omgeving: Omgeving): Over {
  const vast = vastePunten(soort, activiteit)
  const waard = (stukken: readonly Periode[]) => puntenPerMaanden(soort, maandenVan(stukken)) + vast
  const heel = heleDuur(activiteit, omgeving.periode.tot)
  const berekend = waard([heel])
  const binnen = overlap(heel, omgeving.periode)
  const begin = { tarief: berekend, berekend }
  if (!binnen) return { ...begin, binnen: 0, eigen: 0, redenen: ['buiten-peilperiode'] }
  const eigen = soort.telDagenEenKeerPer
    ? nogNietGedekt(binnen, activiteit, omgeving.gedekt)
    : { stukken: [binnen], isDubbel: false }
  const isDeels = binnen.van !== heel.van || binnen.tot !== heel.tot
  return {
    ...begin,
    binnen: waard([binnen]),
    eigen: waard(eigen.stukken),
    redenen: [
      ...als(isDeels, 'deels-buiten-peilperiode'),
      ...als(eigen.isDubbel, 'dubbel-vrijwilligerswerk'),
    ],
  }
}

/** Een open einde loopt tot en met de peildatum, of de begindag als die later is. */
export function heleDuur(activiteit: Activiteit, peildatum: Datum): Periode {
  const van = activiteit.van ?? peildatum
  return { van, tot: activiteit.tot ?? laatste(peildatum, van) }
}

/** Haalt de dagen eraf die hetzelfde soort werk al vulde, en dekt met bewijs zelf de rest. */
function nogNietGedekt(binnen: Periode, activiteit: Activiteit, gedekt: GedekteDagen): EigenDagen {
  const soortWerk = soortWerkVan(activiteit)
  const eerder = gedekt.get(soortWerk) ?? []
  if (heeftBewijs(activiteit)) gedekt.set(soortWerk, metDagenVan(eerder, binnen))
  const isDubbel = eerder.some(periode => overlap(periode, binnen) !== undefined)
  return { stukken: zonderDagenVan(binnen, eerder), isDubbel }
}

/** Hoe hetzelfde soort werk herkend wordt (aanname 28). */
export const soortWerkVan = ({ soortWerk = '' }: Activiteit): string =>
  soortWerk.normalize('NFC').trim().toLowerCase()

type EigenDagen = { stukken: readonly Periode[]; isDubbel: boolean }
