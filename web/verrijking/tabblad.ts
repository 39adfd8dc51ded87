import { neemNummer } from './hier.ts'

const bewaarplek = 'vb-tabblad'

let nummer = sessionStorage.getItem(bewaarplek) ?? crypto.randomUUID()
let genomen: Promise<void> | undefined

/**
 * The number of this tab: the same after a reload and on the answer to a form, so that what was typed here is found as its own. A tab that
 * was copied from another, which is still there, gets a number of its own.
 */
export const tabblad = (): string => nummer

/** From here on the number is its own; asked by pages with something to keep. */
export const neemTabblad = (): Promise<void> =>
  (genomen ??= neemNummer(nummer).then(isVrij => {
    if (!isVrij) nummer = crypto.randomUUID()
    sessionStorage.setItem(bewaarplek, nummer)
    return isVrij ? undefined : neemNummer(nummer).then(() => undefined)
  }))
