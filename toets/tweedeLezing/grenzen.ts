// `pe.grenzen`: the minima and maxima of clause B, in the order literatuur, categorie-1 … categorie-6, totaal.

import type { Regel } from './punten.ts'
import { rijVan } from './soorten.ts'

export type Grens = {
  grens: string
  opgevoerd: number
  telt: number
  vervallen: number
  tekort: number
  minimum: number | null
  maximum: number | null
}

export function grenzenVan(regels: readonly Regel[]): Grens[] {
  const som = (hoort: (regel: Regel) => boolean): number =>
    regels.filter(hoort).reduce((totaal, regel) => totaal + regel.telt, 0)
  const literair = (regel: Regel): boolean => rijVan(regel.soort).literatuur === true
  const inCategorie = (nummer: number): number =>
    som(regel => rijVan(regel.soort).categorie === nummer && !literair(regel))

  const literatuur = hoogstens('literatuur', som(literair), 10)
  const categorieen = [
    minstens('categorie-1', inCategorie(1) + literatuur.telt, 30),
    ...[2, 3, 4, 5].map(nummer => hoogstens(`categorie-${nummer}`, inCategorie(nummer), 30)),
    hoogstens('categorie-6', inCategorie(6), 10),
  ]
  const totaal = categorieen.reduce((punten, grens) => punten + grens.telt, 0)
  return [literatuur, ...categorieen, minstens('totaal', totaal, 75)]
}

function hoogstens(grens: string, opgevoerd: number, maximum: number): Grens {
  const vervallen = opgevoerd > maximum ? opgevoerd - maximum : 0
  const telt = opgevoerd - vervallen
  return { grens, opgevoerd, telt, vervallen, tekort: 0, minimum: null, maximum }
}

function minstens(grens: string, opgevoerd: number, minimum: number): Grens {
  const tekort = opgevoerd < minimum ? minimum - opgevoerd : 0
  return { grens, opgevoerd, telt: opgevoerd, vervallen: 0, tekort, minimum, maximum: null }
}
