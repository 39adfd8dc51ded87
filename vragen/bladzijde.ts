export const perBladzijde = 25

/** Which page of a list of so many rows is shown; a number that is not there becomes the nearest one. */
export function bladzijde(aantal: number, gevraagd: number) {
  const paginas = Math.max(1, Math.ceil(aantal / perBladzijde))
  const pagina = Math.min(Math.max(1, Math.trunc(gevraagd) || 1), paginas)
  return { pagina, paginas, vanaf: (pagina - 1) * perBladzijde }
}
