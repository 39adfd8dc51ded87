/** What saving did to what was signed, as the page says it. */
export type Getekendgevolg = 'vervallen' | 'geldt-weer' | null

type Waarde = { vervallen: object | null; hersteld: object | null }

export const gevolgVan = ({ vervallen, hersteld }: Waarde): Getekendgevolg => {
  if (hersteld) return 'geldt-weer'
  return vervallen ? 'vervallen' : null
}

/** What each page says about it (`?gedaan=`). */
export const gevolgzinnen: Readonly<Record<NonNullable<Getekendgevolg>, string>> = {
  vervallen:
    'Bewaard. De ondertekening geldt niet meer, want er is iets veranderd dat getekend was.',
  'geldt-weer': 'Bewaard. Er staat weer precies wat er getekend was: de ondertekening geldt weer.',
}
