import { hoogstensGeteld } from '#vragen/bladzijde.ts'

/** How many, as far as it was counted. */
export const geteld = (aantal: number): string =>
  aantal < hoogstensGeteld ? String(aantal) : `${hoogstensGeteld} of meer`
