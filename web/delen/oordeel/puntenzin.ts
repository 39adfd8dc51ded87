import { toonGetal } from '#domein/getal.ts'
import type { PeUitslag } from '#domein/uitslag.ts'

/** The totals in one sentence: as filed, after correction, and whether that is enough (B). */
export function puntenzin(eerst: PeUitslag, na: PeUitslag): string {
  const genoeg = na.voldoet ? 'Dat is genoeg.' : 'Dat is niet genoeg.'
  return eerst.totaal === na.totaal
    ? `Er tellen ${toonGetal(na.totaal)} punten. ${genoeg}`
    : `Ingediend telden er ${toonGetal(eerst.totaal)} punten, na correctie ${toonGetal(na.totaal)}. ${genoeg}`
}
