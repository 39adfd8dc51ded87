import type { Dossier } from '#domein/dossier/dossier.ts'
import type { Uitslag } from '#domein/uitslag.ts'

/** The verdict as a report for the jobcoach, in Dutch. */
export const schrijfVerslag = ({ uitslag }: { dossier: Dossier; uitslag: Uitslag }): string =>
  Object.values(uitslag.onderdelen)
    .flatMap(({ tekort }) => tekort.map(({ tekst, clausule }) => `${tekst} (${clausule})\n`))
    .join('')
