import { zonder } from '#domein/portfolio/weglaten.ts'
import type { Pakketplan } from '#vragen/pakket/plan.ts'

/** How a look back on a year is pointed at in a choice, as its field is called. */
export const jaarsleutel = ({ jaar, veld }: { jaar: number; veld: string }): string =>
  `jaar-${jaar}/${veld}`

/** The plan without the changes that the holder left out; what is new always comes. */
export const pakketZonder = (gepland: Pakketplan, weg: ReadonlySet<string>): Pakketplan => ({
  ...gepland,
  plan: zonder(gepland.plan, weg),
  jaarblikken: gepland.jaarblikken.filter(een => een.was === '' || !weg.has(jaarsleutel(een))),
  cv: {
    ...gepland.cv,
    gewijzigd: gepland.cv.gewijzigd.filter(({ was }) => !weg.has(`cv/${was.id}`)),
  },
})
