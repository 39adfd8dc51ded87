import type { OnderdeelId } from '#toetsingskader/typen.ts'

/** The assessor's desk of this dossier. */
export const bureauVan = (dossier: string): string => `/dossiers/${dossier}/beoordeling`

/** Where one part is read and judged. */
export const onderdeelpad = (dossier: string, onderdeel: OnderdeelId): string =>
  `${bureauVan(dossier)}/onderdelen/${onderdeel}`

/** Where the points of one activity are corrected. */
export const puntenpad = (dossier: string, activiteit: string): string =>
  `${bureauVan(dossier)}/punten/${activiteit}`
