import { toonDatum } from '#lib/datum.ts'
import type { Bijeenkomst } from '#domein/dossier/dossier.ts'

/** Hoe een werkvorm aan het begin van een regel heet. */
export const werkvormnamen = {
  intervisie: 'Intervisie',
  supervisie: 'Supervisie',
  coaching: 'Coaching',
} as const satisfies Record<Bijeenkomst['werkvorm'], string>

/** 'Intervisie op 26 januari 2024'. */
export const bijeenkomstnaam = ({
  werkvorm,
  datum,
}: Pick<Bijeenkomst, 'werkvorm' | 'datum'>): string =>
  `${werkvormnamen[werkvorm]} op ${toonDatum(datum)}`
