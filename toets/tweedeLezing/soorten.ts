// The table of section 2 of the contract: what each soort is counted by and what that yields.

type Eenheid = Readonly<Record<string, number>>

export type Soort = {
  categorie: 1 | 2 | 3 | 4 | 5 | 6
  literatuur?: true
  /** Points per unit of each amount. */
  aantallen?: Eenheid
  /** Points for the item itself. */
  vast?: number
  /** Points per year of the period; without it the item has a `datum`. */
  perJaar?: number
}

const congres = { aantallen: { dagdelen: 3, dagen: 6 } }

export const soorten: Readonly<Record<string, Soort>> = {
  opleiding: { categorie: 1, aantallen: { sbu: 1 } },
  workshop: { categorie: 1, aantallen: { lesuren: 1 } },
  congres: { categorie: 1, ...congres },
  boek: { categorie: 1, literatuur: true, vast: 2 },
  abonnement: { categorie: 1, literatuur: true, perJaar: 1 },
  podcast: { categorie: 1, literatuur: true, vast: 1 },
  intercollegiaal: { categorie: 2, vast: 2 },
  'congres-buiten-vakgebied': { categorie: 3, ...congres },
  'opleiding-buiten-vakgebied': { categorie: 3, aantallen: { sbu: 1 } },
  'noloc-bestuur': { categorie: 4, perJaar: 10 },
  'noloc-lid': { categorie: 4, perJaar: 6 },
  'netwerk-bestuur': { categorie: 4, perJaar: 10 },
  'netwerk-lid': { categorie: 4, perJaar: 6 },
  'mentor-assessor-rj': { categorie: 4, perJaar: 4, aantallen: { kandidaten: 2 } },
  'mentor-assessor-elders': { categorie: 4, perJaar: 4 },
  artikel: { categorie: 5, vast: 10 },
  'boek-geschreven': { categorie: 5, vast: 25 },
  'noloc-bijeenkomst-verzorgd': { categorie: 5, vast: 6 },
  lezing: { categorie: 5, vast: 6 },
  vrijwilligerswerk: { categorie: 6, perJaar: 2 },
}

/** The row of a soort that is known to be in the table. */
export function rijVan(soort: string): Soort {
  const rij = soorten[soort]
  if (!rij) throw new Error(`geen soort: ${soort}`)
  return rij
}
