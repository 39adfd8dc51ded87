import { eigen, ieder, regels } from '#vragen/zicht/regel.ts'

/** What somebody typed in a form and did not save yet is his alone. */
export const klad = regels(ieder(eigen('klad.persoon')))
