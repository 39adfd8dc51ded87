import type { OnderdeelId } from '#toetsingskader/typen.ts'

/** Where this part of the dossier is worked on. */
export const padNaar = (dossier: string, onderdeel: OnderdeelId): string | null => {
  const plek = plekken[onderdeel]
  return plek === null ? null : `/dossiers/${dossier}/${plek}`
}

const plekken: Readonly<Record<OnderdeelId, string | null>> = {
  A1: null,
  A2: null,
  'A3.1': null,
  'A3.2': null,
  A4: null,
  B: 'pe',
  C: null,
}
