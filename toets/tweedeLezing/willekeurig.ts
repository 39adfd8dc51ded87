// Random dossiers without faults, aimed at the edges of the contract; the same seed gives the same dossier.

import { dag, maandeinde, schrijfDag, schuifMaanden } from './dagen.ts'
import type { Bijeenkomst, Dossier } from './dossier.ts'
import { type Lot, lotVan } from './lot.ts'
import { tweedeOordeel } from './oordeel.ts'
import { activiteitenBij, opleidingVan } from './willekeurigeActiviteit.ts'
import { onderdelenVoor } from './willekeurigeOnderdelen.ts'

const alsDag = (nummer: number): string =>
  schrijfDag(Math.min(Math.max(nummer, dag('1900-01-01')), dag('2199-12-31')))

/** A dossier that may be filed on the peildatum, from its seed. */
export function willekeurigDossier(zaad: number, peildatum: string): Dossier {
  const lot = lotVan(zaad)
  const peil = dag(peildatum)
  const vorige = vorigeIndiening(lot, peil)
  const begin = vorige === null ? schuifMaanden(peil, -48) : vorige
  const randen: [number, ...number[]] = [begin, peil, schuifMaanden(peil, -48)]
  const opDag = (): string => alsDag(dagBij(lot, randen))
  const bijeenkomsten = bijeenkomstenBij(lot, { opDag, peil })
  const dossier: Dossier = {
    formaat: 'jobcoach-dossier/1',
    keurmerk: 'register-jobcoach',
    traject: 'recertificering',
    certificaat: certificaat(lot, peil),
    ...(vorige === null ? {} : { vorigeIndiening: schrijfDag(vorige) }),
    activiteiten: activiteitenBij(lot, opDag),
    bijeenkomsten,
    onderdelen: onderdelenVoor(lot, bijeenkomsten),
  }
  return lot.kans(0.4) ? vulAan(lot, dossier, peildatum) : dossier
}

/** A day at or near one of the edges, the end of a month or 29 February. */
function dagBij(lot: Lot, randen: readonly [number, ...number[]]): number {
  const rand = lot.kies(randen) + lot.tussen(-2, 2)
  const ergens = lot.kies(randen) + lot.tussen(-1600, 1600)
  const jaar = Number(schrijfDag(ergens).slice(0, 4))
  const schrikkeljaar = Math.min(Math.max(jaar - (jaar % 4), 1904), 2196)
  return lot.kies([
    () => rand,
    () => ergens,
    () => lot.kies(randen) - lot.tussen(0, 1461),
    () => maandeinde(ergens) + lot.tussen(-1, 1),
    () => schuifMaanden(rand, lot.tussen(-48, 12)) + lot.tussen(-1, 1),
    () => dag(`${schrikkeljaar}-02-28`) + lot.tussen(0, 2),
  ])()
}

function vorigeIndiening(lot: Lot, peil: number): number | null {
  if (lot.kans(0.5)) return null
  const vierJaar = schuifMaanden(peil, -48)
  const dagen = lot.kies([
    peil - 1,
    peil - lot.tussen(1, 40),
    vierJaar + lot.tussen(-2, 2),
    vierJaar + lot.tussen(-700, 700),
  ])
  return dagen < peil && dagen >= dag('1900-01-01') ? dagen : null
}

function certificaat(lot: Lot, peil: number): Dossier['certificaat'] {
  const jaar = lot.tussen(2022, 2030)
  const rondPeil = schuifMaanden(peil, 3) + lot.tussen(-3, 3)
  const tot = lot.kies([
    () => rondPeil,
    () => dag(`${jaar}-12-31`) + lot.tussen(0, 1),
    () => maandeinde(dag(`${jaar}-0${lot.tussen(1, 9)}-01`)) + lot.tussen(-1, 1),
    () => dag(`${jaar}-01-01`) + lot.tussen(0, 364),
    () => dag(lot.kies(['1900-01-02', '2199-12-31', '2023-05-31', '2024-02-29'])),
  ])()
  const geldigTot = Math.min(Math.max(tot, dag('1900-01-02')), dag('2199-12-31'))
  const geldigVan = lot.kans(0.2) ? geldigTot - 1 : schuifMaanden(geldigTot + 1, -48)
  const nummer = lot.kies(['RJ-0412', ' x ', '0'])
  return { nummer, geldigVan: alsDag(geldigVan), geldigTot: schrijfDag(geldigTot) }
}

/** Some dossiers have meetings that nearly all count, a few of them on one day. */
function bijeenkomstenBij(
  lot: Lot,
  { opDag, peil }: { opDag: () => string; peil: number },
): Bijeenkomst[] {
  const goed = lot.kans(0.5)
  const enkeleDagen = (): string => alsDag(peil - lot.tussen(0, 3))
  return Array.from({ length: lot.tussen(0, goed ? 9 : 6) }, (_, plaats) => ({
    id: `b${plaats}`,
    werkvorm: lot.kies(['intervisie', 'intervisie', 'supervisie', 'coaching']),
    datum: goed ? enkeleDagen() : opDag(),
    begeleider: goed ? { naam: 'Noor', registratie: 'LVSC 12345' } : begeleider(lot),
    zelfIngebracht: lot.kans(0.5),
    ondertekend: lot.kans(goed ? 0.95 : 0.8),
  }))
}

function begeleider(lot: Lot): Bijeenkomst['begeleider'] {
  const registratie = lot.kies([undefined, '', ' \u00a0', 'LVSC 12345', 'NOBCO'])
  const naam = lot.kies(['Noor', 'Bo', 'Ali', lot.kies(['', '\t', '\ufeff', '\u200b'])])
  return { naam, ...(registratie === undefined ? {} : { registratie }) }
}

/** Fills up to just under, at or just over what is demanded. */
function vulAan(lot: Lot, dossier: Dossier, peildatum: string): Dossier {
  const { grenzen } = tweedeOordeel(dossier, peildatum).pe
  const doel = lot.kies(['totaal', 'totaal', 'categorie-1'])
  const tekort = grenzen.find(({ grens }) => grens === doel)?.tekort ?? 0
  const sbu = Math.max(0, tekort + lot.kies([-0.25, 0, 0, 0.25]))
  return { ...dossier, activiteiten: [...dossier.activiteiten, opleidingVan(sbu, peildatum)] }
}
