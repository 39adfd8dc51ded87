import type { Clausule, GrensId, Kader } from '#toetsingskader/typen.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import {
  berekeningen,
  eerdereBij,
  type Aftrek,
  type Berekening,
  type Eerder,
} from '#domein/pe/berekening.ts'
import {
  aftrekInZin,
  dagenInZin,
  eerderInZin,
  formuleInZin,
} from '#domein/portfolio/berekeningInZin.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { PeGrens, PeRegel, Periode, Uitslag } from '#domein/uitslag.ts'

/** De punten zoals ze bevroren zijn: per activiteit, per grens en in totaal. */
export type Puntentabel = {
  regels: readonly Puntenregel[]
  grenzen: readonly (PeGrens & { naam: string; clausule: Clausule })[]
  totaal: number
}

/** Eén activiteit; `uitleg` is de eerste reden, de berekening elke. Wie indiende voor zij erbij kwam, heeft haar niet. */
export type Puntenregel = PeRegel & {
  titel: string
  soortNaam: string
  uitleg: string
  berekening?: Puntenberekening
}

/** De berekening in woorden en getallen van toen: het tarief min elke aftrek is wat in het totaal komt. */
export type Puntenberekening = {
  /** De hele formule met de getallen ingevuld. */
  formule: string
  /** Over welke dagen; leeg bij één dag. */
  dagen: string
  tarief: number
  aftrek: readonly Aftrekregel[]
  inTotaal: number
}

/** Wat er in één stap af ging; `grens` als dat boven een maximum was. */
export type Aftrekregel = {
  reden: Aftrek['reden']
  grens?: GrensId
  kop: string
  uitleg: string
  punten: number
  clausule: Clausule
}

type Bron = { kader: Kader; dossier: Dossier }

/** De puntentabel van een dossier met deze uitslag. */
export function maakPuntentabel({ kader, dossier }: Bron, { pe, peilperiode }: Uitslag) {
  const titels = new Map(dossier.activiteiten.map(({ id, titel }) => [id, titel]))
  const soorten = new Map(kader.pe.soorten.map(({ id, naam }) => [id, naam]))
  const grenzen = new Map<GrensId, Kader['pe']['grenzen'][number]>(
    kader.pe.grenzen.map(grens => [grens.id, grens]),
  )
  const alle = berekeningen(dossier.activiteiten, { periode: peilperiode, kader })
  const berekend = new Map(alle.map(een => [een.activiteit.id, een]))
  return {
    regels: pe.regels.map((regel): Puntenregel => {
      const berekening = berekend.get(regel.activiteit)
      return {
        ...regel,
        titel: titels.get(regel.activiteit) ?? '',
        soortNaam: soorten.get(regel.soort) ?? regel.soort,
        uitleg: regel.reden === null ? '' : redenen[regel.reden],
        ...(berekening && { berekening: inWoorden(berekening, { alle, periode: peilperiode }) }),
      }
    }),
    grenzen: pe.grenzen.map(grens => ({
      ...grens,
      naam: grenzen.get(grens.grens)?.naam ?? grens.grens,
      clausule: grenzen.get(grens.grens)?.bron.clausule ?? 'B',
    })),
    totaal: pe.totaal,
  } satisfies Puntentabel
}

type Omgeving = { alle: readonly Berekening[]; periode: Periode }

function inWoorden(berekening: Berekening, omgeving: Omgeving): Puntenberekening {
  const { tarief, aftrek, inTotaal } = berekening
  return {
    formule: formuleInZin(berekening, omgeving.periode),
    dagen: dagenInZin(berekening, omgeving.periode),
    tarief,
    aftrek: aftrek.map(een => aftrekregel(een, berekening, omgeving)),
    inTotaal,
  }
}

function aftrekregel(aftrek: Aftrek, berekening: Berekening, omgeving: Omgeving): Aftrekregel {
  const eerder = eerdereBij(aftrek, berekening, omgeving)
  const zin = aftrekInZin(aftrek, berekening, { eerder: [], periode: omgeving.periode })
  const bij = { uitleg: zin.uitleg, eerder: opgesomd(eerder) }
  return {
    reden: aftrek.reden,
    ...(aftrek.reden === 'boven-maximum' && { grens: aftrek.grens.id }),
    kop: zin.kop,
    uitleg: uitlegVan(aftrek, bij),
    punten: aftrek.punten,
    clausule: aftrek.bron.clausule,
  }
}

/** In woorden voor wie het leest; wat de houder nog kan doen hoort hier niet. */
function uitlegVan({ reden, punten }: Aftrek, bij: { uitleg: string; eerder: string }): string {
  if (reden === 'geen-bewijs')
    return punten === 0 ? 'Er is ook geen bewijs bij.' : 'Er is geen bewijs bij.'
  if (bij.eerder === '') return bij.uitleg
  const eerst = reden === 'boven-maximum' ? ' Wat eerder is ingevoerd, telt eerst:' : ''
  return `${bij.uitleg}${eerst} ${bij.eerder}.`
}

/** Zoveel worden er genoemd; de andere staan in dezelfde tabel. */
const genoemd = 3

function opgesomd(eerder: readonly Eerder[]): string {
  const namen = eerder.slice(0, genoemd).map(een => {
    const dagen = eerderInZin(een)
    return dagen ? `${een.activiteit.titel} (${dagen})` : een.activiteit.titel
  })
  const rest = eerder.length - genoemd
  return namen.join(', ') + (rest > 0 ? ` en nog ${rest}` : '')
}
