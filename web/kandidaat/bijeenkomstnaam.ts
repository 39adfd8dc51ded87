import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import { toonDatum } from '#lib/datum.ts'

const namen = { intervisie: 'Intervisie', supervisie: 'Supervisie', coaching: 'Coaching' }

/** 'Intervisie op 26 januari 2024'. */
export const bijeenkomstnaam = ({ werkvorm, datum }: Bijeenkomst): string =>
  `${namen[werkvorm]} op ${toonDatum(datum)}`

/** 'Intervisie met Nienke Stam', where the day stands beside it. */
export const metWie = ({ werkvorm, begeleider: { naam } }: Bijeenkomst): string =>
  naam === '' ? namen[werkvorm] : `${namen[werkvorm]} met ${naam}`
