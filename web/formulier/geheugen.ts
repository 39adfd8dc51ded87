import type { Bezoek } from '../bezoek.ts'

/** What a form says about what the browser itself keeps of it, to fill in again or to put back after a crash: nothing where others come. */
export const geheugen = ({ gedeeld }: Bezoek): 'off' | undefined => (gedeeld ? 'off' : undefined)
