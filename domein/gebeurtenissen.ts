import { accounts } from '#domein/gebeurtenissen/accounts.ts'
import { behandeling } from '#domein/gebeurtenissen/behandeling.ts'
import { cv } from '#domein/gebeurtenissen/cv.ts'
import { zijnGegevens, type GegevensVan, type Velden } from '#domein/gebeurtenissen/gegevens.ts'
import { klad } from '#domein/gebeurtenissen/klad.ts'
import { portfolio } from '#domein/gebeurtenissen/portfolio.ts'
import type { Namen } from '#domein/gebeurtenissen/soort.ts'

/** Alles wat er kan gebeuren, met de gegevens die erbij horen en de zin die een mens leest. */
export const gebeurtenissen = { ...accounts, ...portfolio, ...cv, ...klad, ...behandeling }

export type GebeurtenisSoort = keyof typeof gebeurtenissen
export type Gegevens = {
  readonly [S in GebeurtenisSoort]: GegevensVan<(typeof gebeurtenissen)[S]['velden']>
}

/** Een gebeurtenis zoals een handeling haar teruggeeft; wie, wanneer en welk verzoek voegt de handeling toe. */
export type Gebeurtenis<S extends GebeurtenisSoort = GebeurtenisSoort> = {
  [E in S]: { soort: E; persoon?: string; dossier?: string; gegevens: Gegevens[E] }
}[S]

type Tabel = {
  [S in GebeurtenisSoort]: {
    velden: Velden
    zin: (gegevens: Gegevens[S], namen: Namen) => string
  }
}
const tabel: Tabel = gebeurtenissen

/** Waar als er een gebeurtenis van deze soort is. */
export const isGebeurtenisSoort = (tekst: string): tekst is GebeurtenisSoort =>
  Object.hasOwn(gebeurtenissen, tekst)

/** Waar als de gegevens precies bij deze soort horen en geen vrije tekst bevatten. */
export const passenGegevens = <S extends GebeurtenisSoort>(
  soort: S,
  gegevens: unknown,
): gegevens is Gegevens[S] => zijnGegevens(tabel[soort].velden, gegevens)

/** De Nederlandse zin bij een bewaarde gebeurtenis; wat deze versie niet kent heet 'een handeling'. */
export function gebeurteniszin(soort: string, gegevens: unknown, namen: Namen): string {
  if (isGebeurtenisSoort(soort)) {
    const zin = zinVan(soort, gegevens, namen)
    if (zin !== undefined) return zin
  }
  return `${namen.wie} deed een handeling die hier niet in woorden staat (${soort}).`
}

const zinVan = <S extends GebeurtenisSoort>(
  soort: S,
  gegevens: unknown,
  namen: Namen,
): string | undefined =>
  passenGegevens(soort, gegevens) ? tabel[soort].zin(gegevens, namen) : undefined
