import type { ActiviteitSoort, Bron, Grens, Kader, Tarief } from '#toetsingskader/typen.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { heeftBewijs, heleDuur, rekenUit, soortWerkVan } from '#domein/pe/bereken.ts'
import { maandenVan, overlap, zonderDagenVan } from '#domein/pe/dagen.ts'
import { puntenPerMaanden, puntenVan } from '#domein/pe/punten.ts'
import type { Periode, Reden } from '#domein/uitslag.ts'

/** Wat er in één stap van de punten af gaat en waarom; nul als iets anders het er al af haalde. */
export type Aftrek = { punten: number; bron: Bron } & (
  { reden: Reden } | { reden: 'boven-maximum'; grens: Grens }
)

/** De punten van één activiteit van de formule tot het totaal, stap voor stap: het tarief min elke aftrek is wat in het totaal komt (B). */
export type Berekening = {
  activiteit: Activiteit
  soort: ActiviteitSoort
  /** Volgens het tarief, voor er iets af gaat. */
  tarief: number
  /** Alle redenen, op volgorde van rekenen: woorden, peilperiode, dubbele dagen, bewijs, maximum. */
  aftrek: readonly Aftrek[]
  /** Zoals in de regel van de uitslag: voor de grenzen. */
  telt: number
  inTotaal: number
}

type Omgeving = { periode: Periode; kader: Kader }

/**
 * Van elke activiteit de berekening, uit dezelfde stappen als de uitslag. Boven een maximum telt eerst wat eerder is ingevoerd; voor het
 * totaal maakt die volgorde niet uit.
 */
export function berekeningen(
  activiteiten: readonly Activiteit[],
  { periode, kader }: Omgeving,
): readonly Berekening[] {
  const soorten = new Map<string, ActiviteitSoort>(kader.pe.soorten.map(een => [een.id, een]))
  const maxima = maximaPerSoort(kader)
  const gevuld = new Map<string, number>()
  return rekenUit(activiteiten, periode, kader).flatMap(({ regel, over }, plek) => {
    const activiteit = activiteiten[plek]
    const soort = soorten.get(regel.soort)
    if (!activiteit || !soort) return []
    const ervoor = aftrekVoorGrenzen({ activiteit, soort, over }, kader)
    const boven = bovenMaximum(regel.telt, maxima.get(soort.id) ?? [], gevuld)
    const inTotaal = regel.telt - boven.reduce((som, { punten }) => som + punten, 0)
    const aftrek = [...ervoor, ...boven]
    return [{ activiteit, soort, tarief: over.tarief, aftrek, telt: regel.telt, inTotaal }]
  })
}

type Uitgerekend = Pick<Berekening, 'activiteit' | 'soort'> &
  Pick<ReturnType<typeof rekenUit>[number], 'over'>

function aftrekVoorGrenzen({ activiteit, soort, over }: Uitgerekend, kader: Kader): Aftrek[] {
  const { tarief, berekend, binnen, eigen, redenen } = over
  const eraf: Readonly<Record<Reden, number>> = {
    'te-kort-artikel': tarief - berekend,
    'buiten-peilperiode': berekend - binnen,
    'deels-buiten-peilperiode': berekend - binnen,
    'dubbel-vrijwilligerswerk': binnen - eigen,
    'geen-bewijs': eigen,
  }
  const alle: Reden[] = heeftBewijs(activiteit) ? [...redenen] : [...redenen, 'geen-bewijs']
  return alle.map(reden => ({ reden, punten: eraf[reden], bron: bronVan(reden, soort, kader) }))
}

function bronVan(reden: Reden, soort: ActiviteitSoort, { pe, termijnen }: Kader): Bron {
  if (reden === 'te-kort-artikel') return soort.minimumWoorden?.bron ?? soort.bron
  if (reden === 'dubbel-vrijwilligerswerk') return soort.bron
  const bewijs = pe.voorwaarden.find(({ id }) => id === 'bewijs')
  return reden === 'geen-bewijs' && bewijs ? bewijs.bron : termijnen.peilperiodeJaren.bron
}

type Maximum = Grens & { maximum: number }

/** Elke grens met een maximum waar een soort onder valt, ook via een grens ervoor, op volgorde van toepassing. */
function maximaPerSoort({ pe }: Kader): ReadonlyMap<string, readonly Maximum[]> {
  const onder = (soort: ActiviteitSoort): Grens[] => {
    const gevonden: Grens[] = []
    for (const grens of pe.grenzen) {
      const isEigen = grens.soorten.includes(soort.id)
      if (isEigen || gevonden.some(({ id }) => grens.grenzen.includes(id))) gevonden.push(grens)
    }
    return gevonden
  }
  const metMaximum = (grens: Grens): Maximum[] =>
    grens.maximum === undefined ? [] : [{ ...grens, maximum: grens.maximum }]
  return new Map(pe.soorten.map(soort => [soort.id, onder(soort).flatMap(metMaximum)]))
}

/** Telt op wat deze activiteit onder elk maximum vult, en geeft terug wat er niet meer bij past. */
function bovenMaximum(
  telt: number,
  maxima: readonly Maximum[],
  gevuld: Map<string, number>,
): Aftrek[] {
  let over = telt
  return maxima.flatMap((grens): Aftrek[] => {
    const eerder = gevuld.get(grens.id) ?? 0
    const past = Math.min(over, grens.maximum - eerder)
    const punten = over - past
    gevuld.set(grens.id, eerder + past)
    over = past
    return punten > 0 ? [{ reden: 'boven-maximum', punten, grens, bron: grens.bron }] : []
  })
}

/** Eén term van de formule: zo vaak het tarief; bij een jaartarief is het aantal de voltooide maanden. */
export type Term = { tarief: Tarief; aantal: number; punten: number }

/** De formule van een activiteit met de getallen ingevuld; samen zijn de termen haar punten volgens het tarief (aanname 7). */
export function termenVan(
  { activiteit, soort }: Pick<Berekening, 'activiteit' | 'soort'>,
  periode: Periode,
): readonly Term[] {
  const termen = soort.tarieven.map((tarief): Term => {
    if (tarief.per !== 'jaar') {
      const aantal = tarief.per === 'stuk' ? 1 : (activiteit.aantallen?.[tarief.aantal] ?? 0)
      return { tarief, aantal, punten: puntenVan(tarief, activiteit) }
    }
    const aantal = maandenVan([heleDuur(activiteit, periode.tot)])
    return { tarief, aantal, punten: puntenPerMaanden(soort, aantal) }
  })
  const gevuld = termen.filter(({ aantal }) => aantal > 0)
  return gevuld.length > 0 ? gevuld : termen.slice(0, 1)
}

/** De dagen van een activiteit die buiten de peilperiode vallen. */
export const dagenErbuiten = (activiteit: Activiteit, periode: Periode): readonly Periode[] =>
  zonderDagenVan(heleDuur(activiteit, periode.tot), [periode])

/** Een eerdere activiteit waardoor er iets af gaat, met de dagen die allebei hebben. */
export type Eerder = { activiteit: Activiteit; dagen: Periode | null }

/** De eerdere activiteiten waar deze aftrek door komt; geen als het aan de activiteit zelf ligt. */
export function eerdereBij(
  aftrek: Aftrek,
  { activiteit }: Pick<Berekening, 'activiteit'>,
  { alle, periode }: { alle: readonly Berekening[]; periode: Periode },
): readonly Eerder[] {
  const plek = alle.findIndex(een => een.activiteit.id === activiteit.id)
  const eerder = alle.slice(0, Math.max(0, plek))
  if (aftrek.reden === 'boven-maximum') {
    const { grens } = aftrek
    const isOnder = ({ soort, inTotaal }: Berekening): boolean =>
      inTotaal > 0 && grens.soorten.includes(soort.id)
    return eerder.filter(isOnder).map(een => ({ activiteit: een.activiteit, dagen: null }))
  }
  if (aftrek.reden !== 'dubbel-vrijwilligerswerk') return []
  return eerder.flatMap(een => metDezelfdeDagen(een, activiteit, periode))
}

function metDezelfdeDagen(
  { activiteit: eerder, soort }: Berekening,
  activiteit: Activiteit,
  periode: Periode,
): Eerder[] {
  const isZelfdeWerk =
    soort.id === activiteit.soort &&
    heeftBewijs(eerder) &&
    soortWerkVan(eerder) === soortWerkVan(activiteit)
  const binnen = isZelfdeWerk && overlap(heleDuur(activiteit, periode.tot), periode)
  const dagen = binnen ? overlap(heleDuur(eerder, periode.tot), binnen) : undefined
  return dagen ? [{ activiteit: eerder, dagen }] : []
}
