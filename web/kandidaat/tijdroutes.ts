import { doe, lees } from '../route.ts'
import { bewaarJaar, jaarblik } from './jaarblik.tsx'
import { ontwikkeling } from './ontwikkeling.tsx'
import { tijdlijn } from './tijdlijn.tsx'
import { versies, zetVersieTerug } from './versies.tsx'

/** What shows a kandidaat time: the years of a certificate, a look back on each, and the line over all cycles. */
export const tijdroutes = {
  'GET /ontwikkeling': lees('kandidaat', ontwikkeling),
  'GET /dossiers/:dossier/tijdlijn': lees('kandidaat', tijdlijn),
  'GET /dossiers/:dossier/jaren/:jaar': lees('kandidaat', jaarblik),
  'POST /dossiers/:dossier/jaren/:jaar': doe('kandidaat', bewaarJaar),
  'GET /dossiers/:dossier/jaren/:jaar/versies/:veld': lees('kandidaat', versies),
  'POST /dossiers/:dossier/jaren/:jaar/versies/:veld': doe('kandidaat', zetVersieTerug),
} as const
