// A3.1: which meetings count, what the year demands, and what is surplus (contract, section 2).

import { dag } from './dagen.ts'
import type { Bijeenkomst, Periode } from './dossier.ts'

type Aantal = { bijeenkomsten: number; ingebracht: number }

export type Reflectie = { vereist: Aantal; behaald: Aantal; overschot: string[] }

export function reflectieVan(
  bijeenkomsten: readonly Bijeenkomst[],
  peilperiode: Periode,
  jaar: number,
): Reflectie {
  const vereist = eisVan(jaar)
  const tellend = bijeenkomsten.filter(bijeenkomst => telt(bijeenkomst, peilperiode))
  const behaald = {
    bijeenkomsten: tellend.length,
    ingebracht: tellend.filter(bijeenkomst => bijeenkomst.zelfIngebracht).length,
  }
  return { vereist, behaald, overschot: haaltDe(vereist, behaald) ? over(tellend, vereist) : [] }
}

/** The row of the table of A3.1; 2023 and earlier have none and are read as 0/0. */
function eisVan(jaar: number): Aantal {
  if (jaar <= 2023) return { bijeenkomsten: 0, ingebracht: 0 }
  if (jaar === 2024) return { bijeenkomsten: 1, ingebracht: 1 }
  if (jaar === 2025) return { bijeenkomsten: 2, ingebracht: 1 }
  if (jaar === 2026) return { bijeenkomsten: 3, ingebracht: 2 }
  return { bijeenkomsten: 4, ingebracht: 2 }
}

function telt(bijeenkomst: Bijeenkomst, peilperiode: Periode): boolean {
  const datum = dag(bijeenkomst.datum)
  const { naam, registratie = '' } = bijeenkomst.begeleider
  return (
    datum >= peilperiode.van &&
    datum <= peilperiode.tot &&
    bijeenkomst.ondertekend &&
    naam.trim() !== '' &&
    (bijeenkomst.werkvorm === 'intervisie' || registratie.trim() !== '')
  )
}

const haaltDe = (vereist: Aantal, behaald: Aantal): boolean =>
  behaald.bijeenkomsten >= vereist.bijeenkomsten && behaald.ingebracht >= vereist.ingebracht

function over(tellend: readonly Bijeenkomst[], vereist: Aantal): string[] {
  const nodig = new Set<Bijeenkomst>()
  while (nodig.size < vereist.ingebracht)
    nodig.add(vroegste(tellend.filter(een => een.zelfIngebracht && !nodig.has(een))))
  while (nodig.size < vereist.bijeenkomsten)
    nodig.add(vroegste(tellend.filter(een => !nodig.has(een))))
  return tellend.filter(een => !nodig.has(een)).map(een => een.id)
}

/** The earliest meeting; of those on one day the first of the file. */
function vroegste(lijst: readonly Bijeenkomst[]): Bijeenkomst {
  let gekozen = lijst[0]
  for (const een of lijst) if (gekozen && dag(een.datum) < dag(gekozen.datum)) gekozen = een
  if (!gekozen) throw new Error('geen bijeenkomst over')
  return gekozen
}
