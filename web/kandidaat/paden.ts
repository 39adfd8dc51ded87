import type { OnderdeelId } from '#toetsingskader/typen.ts'

/** Where this part of the dossier is worked on. */
export const padNaar = (dossier: string, onderdeel: OnderdeelId): string =>
  `/dossiers/${dossier}/${plekken[onderdeel]}`

const plekken: Readonly<Record<OnderdeelId, string>> = {
  A1: 'onderdelen/A1',
  A2: 'onderdelen/A2',
  'A3.1': 'bijeenkomsten',
  'A3.2': 'onderdelen/A3.2',
  A4: 'onderdelen/A4',
  B: 'pe',
  C: 'onderdelen/C',
}
