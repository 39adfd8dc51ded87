import { waardenVan, zetVerborgen } from './velden.ts'

type Velden = Record<string, string[]>

/** On which version this form was written, as it says; of each part of it that is kept on its own. */
export const basisUit = (formulier: HTMLFormElement): Velden =>
  Object.fromEntries(
    [...formulier.elements].flatMap(element => {
      const isBasis =
        element instanceof HTMLInputElement &&
        element.type === 'hidden' &&
        /(?:^|\.)basis$/.test(element.name)
      return isBasis ? [[element.name, waardenVan(formulier, element.name)]] : []
    }),
  )

/** Says that this form was written on those versions. */
export function zetBasis(formulier: HTMLFormElement, van: Velden): void {
  for (const naam of Object.keys(basisUit(formulier))) {
    const waarde = van[naam]?.[0]
    if (waarde !== undefined) zetVerborgen(formulier, naam, waarde)
  }
}
