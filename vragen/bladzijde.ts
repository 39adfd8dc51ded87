import { sql } from 'kysely'
export const perBladzijde = 25

/** Which page of a list of so many rows is shown; a number that is not there becomes the nearest one. */
export function bladzijde(aantal: number, gevraagd: number, per: number = perBladzijde) {
  const paginas = Math.max(1, Math.ceil(aantal / per))
  const pagina = Math.min(Math.max(1, Math.trunc(gevraagd) || 1), paginas)
  return { pagina, paginas, vanaf: (pagina - 1) * per }
}

/**
 * A number of rows that is always the same, for `limit`. It stands in the statement itself: a statement is planned once, and one that does
 * not know how few rows are asked reads all of them.
 */
export const hoogstens = (aantal: number) => sql.lit(aantal)
