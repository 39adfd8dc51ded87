import { toonDatum } from '#lib/datum.ts'
import type { Bijeenkomst } from '#domein/dossier/dossier.ts'

/** Een bijeenkomst zoals een zin haar noemt: 'de intervisie van 26 januari 2024'; met dezelfde begeleider zijn er vaak meer. */
export const bijeenkomstInZin = ({ werkvorm, datum }: Bijeenkomst): string =>
  `de ${werkvorm} van ${toonDatum(datum)}`
