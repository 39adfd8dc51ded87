import { bron, type Termijnen } from '../../typen.ts'

/** Hoe ver er wordt teruggekeken en wanneer het portfolio binnen moet zijn. */
export const termijnen = {
  peilperiodeJaren: {
    aantal: 4,
    bron: bron('B', 'In de afgelopen vier jaar heb je minimaal 75 PE-punten behaald.'),
  },
  indienenMaandenVoorEinde: {
    aantal: 3,
    bron: bron('inleiding', 'drie maanden voor einde van je certificatiedatum'),
  },
} as const satisfies Termijnen
