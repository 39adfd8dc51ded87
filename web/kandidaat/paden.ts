import type { OnderdeelId } from '#toetsingskader/typen.ts'

/** Where this part of the dossier is worked on. */
export const padNaar = (dossier: string, onderdeel: OnderdeelId): string | null => {
  const plek = plekken[onderdeel]
  return plek === null ? null : `/dossiers/${dossier}/${plek}`
}

const plekken: Readonly<Record<OnderdeelId, string | null>> = {
  A1: null,
  A2: 'onderdelen/A2',
  'A3.1': 'bijeenkomsten',
  'A3.2': 'onderdelen/A3.2',
  A4: 'onderdelen/A4',
  B: 'pe',
  C: 'onderdelen/C',
}
