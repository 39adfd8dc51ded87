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
  const gedekt: GedekteDagen = new Map()
  const regels = activiteiten.map(activiteit => {
    const soort = kader.pe.soorten.find(kandidaat => kandidaat.id === activiteit.soort)
    return soort ? berekenRegel(activiteit, soort, { periode, gedekt }) : zonderPunten(activiteit)
  })
  return telOp(regels, kader)
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
type Uitkomst = { berekend: number; telt: number; reden: Reden | null }

/** Een soort die dit kader niet kent levert niets op; het dossierbestand weigert haar al eerder. */
const zonderPunten = (activiteit: Activiteit): PeRegel => ({
  activiteit: activiteit.id,
  soort: activiteit.soort,
  berekend: 0,
  telt: 0,
  reden: null,
  clausule: 'B',
})

function berekenRegel(activiteit: Activiteit, soort: ActiviteitSoort, omgeving: Omgeving): PeRegel {
  const uitkomst =
    soort.telling === 'datum'
      ? opEenDag(activiteit, soort, omgeving.periode)
      : overEenPeriode(activiteit, soort, omgeving)
  return {
    activiteit: activiteit.id,
    soort: soort.id,
    berekend: uitkomst.berekend,
    telt: heeftBewijs(activiteit) ? uitkomst.telt : 0,
    reden: heeftBewijs(activiteit) ? uitkomst.reden : 'geen-bewijs',
    clausule: soort.bron.clausule,
  }
}

/** Zonder bewijsstuk of ingevuld format kent niemand punten toe (B). */
const heeftBewijs = (activiteit: Activiteit): boolean => (activiteit.bewijs ?? []).length > 0

function opEenDag(activiteit: Activiteit, soort: ActiviteitSoort, periode: Periode): Uitkomst {
  const isTeKort = (activiteit.woorden ?? 0) < (soort.minimumWoorden?.aantal ?? 0)
  const berekend = isTeKort ? 0 : vastePunten(soort, activiteit)
  const isBinnen = activiteit.datum !== undefined && ligtIn(activiteit.datum, periode)
  if (!isBinnen) return { berekend, telt: 0, reden: 'buiten-peilperiode' }
  return { berekend, telt: berekend, reden: isTeKort ? 'te-kort-artikel' : null }
}

/** Alleen de dagen binnen de peilperiode tellen, min de dagen die hetzelfde soort werk al vulde. */
function overEenPeriode(
  activiteit: Activiteit,
  soort: ActiviteitSoort,
  omgeving: Omgeving,
): Uitkomst {
  const vast = vastePunten(soort, activiteit)
  const heel = heleDuur(activiteit, omgeving.periode.tot)
  const berekend = puntenPerMaanden(soort, maandenVan([heel])) + vast
  const binnen = overlap(heel, omgeving.periode)
  if (!binnen) return { berekend, telt: 0, reden: 'buiten-peilperiode' }
  const eigen = soort.telDagenEenKeerPer
    ? nogNietGedekt(binnen, activiteit, omgeving.gedekt)
    : { stukken: [binnen], isDubbel: false }
  const isDeels = binnen.van !== heel.van || binnen.tot !== heel.tot
  return {
    berekend,
    telt: puntenPerMaanden(soort, maandenVan(eigen.stukken)) + vast,
    reden: isDeels
      ? 'deels-buiten-peilperiode'
      : eigen.isDubbel
        ? 'dubbel-vrijwilligerswerk'
        : null,
  }
}

/** Een open einde loopt tot en met de peildatum, of de begindag als die later is. */
function heleDuur(activiteit: Activiteit, peildatum: Datum): Periode {
  const van = activiteit.van ?? peildatum
  return { van, tot: activiteit.tot ?? laatste(peildatum, van) }
}

/** Haalt de dagen eraf die hetzelfde soort werk al vulde, en dekt met bewijs zelf de rest. */
function nogNietGedekt(binnen: Periode, activiteit: Activiteit, gedekt: GedekteDagen): EigenDagen {
  const soortWerk = (activiteit.soortWerk ?? '').normalize('NFC').trim().toLowerCase()
  const eerder = gedekt.get(soortWerk) ?? []
  if (heeftBewijs(activiteit)) gedekt.set(soortWerk, metDagenVan(eerder, binnen))
  const isDubbel = eerder.some(periode => overlap(periode, binnen) !== undefined)
  return { stukken: zonderDagenVan(binnen, eerder), isDubbel }
}

type EigenDagen = { stukken: readonly Periode[]; isDubbel: boolean }
