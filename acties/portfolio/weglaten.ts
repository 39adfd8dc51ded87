import { z } from 'zod'
import type { Inleesplan } from '#domein/portfolio/inleesplan.ts'
import { antwoordsleutel, isVerandering } from '#domein/portfolio/weglaten.ts'

/** Which changes of the preview the holder left out. */
export const weglaatveld = z
  .array(z.string().max(2100))
  .max(5000)
  .default([])
  .transform(sleutels => new Set(sleutels))

/** What to tell the holder of what was done: which answers changed, and of how many new activities the evidence is still to be looked at. */
export const watVeranderde = ({ antwoorden, activiteiten }: Inleesplan) => ({
  veranderd: antwoorden.filter(isVerandering).map(antwoordsleutel),
  nieuw: activiteiten.nieuw.length,
})
