/** Lists are counted no further than this, so that a page costs the same however much lies behind it. */
export const hoogstensGeteld = 1000

/** How many, as far as it was counted. */
export const geteld = (aantal: number): string =>
  aantal < hoogstensGeteld ? String(aantal) : `${hoogstensGeteld} of meer`
