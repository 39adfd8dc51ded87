import type { GegevensVan, Velden } from '#domein/gebeurtenissen/gegevens.ts'

/** Wat een zin nodig heeft en niet in de gebeurtenis staat, omdat het gewist kan worden. */
export type Namen = {
  /** Wie het deed, zoals de lezer die mag kennen. */
  wie: string
  /** De naam of titel bij een id; na wissen bijvoorbeeld 'een verwijderde activiteit'. */
  benoem: (id: string) => string
}

/** Eén soort gebeurtenis: welke gegevens zij draagt en de zin die een mens leest. */
export const soort = <const V extends Velden>(
  velden: V,
  zin: (gegevens: GegevensVan<V>, namen: Namen) => string,
) => ({ velden, zin })
