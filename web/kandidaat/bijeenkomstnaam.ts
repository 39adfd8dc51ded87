import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import { werkvormnamen } from '#domein/reflectie/bijeenkomstnaam.ts'

/** 'Intervisie met Nienke Stam', where the day stands beside it. */
export const metWie = ({ werkvorm, begeleider: { naam } }: Bijeenkomst): string =>
  naam === '' ? werkvormnamen[werkvorm] : `${werkvormnamen[werkvorm]} met ${naam}`
