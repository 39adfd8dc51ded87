import type { Ingevuld } from './stand.ts'

const voor = 'eigen.'

/** Goes along hidden until the form is saved: what stood in this field before a choice was made about it. */
export const eigenveld = (veld: string): string => `${voor}${veld}`

/** What stood in the fields before, by the field. */
export const eigenIn = (ingevuld: Ingevuld): Ingevuld =>
  Object.fromEntries(
    Object.entries(ingevuld)
      .filter(([naam]) => naam.startsWith(voor))
      .map(([naam, waarden]) => [naam.slice(voor.length), waarden]),
  )
