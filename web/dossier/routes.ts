import { archiefexemplaar, leesexemplaar } from './exemplaar.tsx'
import { geschiedenis } from './geschiedenis.tsx'
import { indiening } from './indiening.tsx'
import * as indien from '../kandidaat/indienen.tsx'
import { uitkomst } from '../kandidaat/uitkomst.tsx'
import { doe, lees } from '../route.ts'

/** From a portfolio that is ready to its outcome. */
export const indieningroutes = {
  'GET /dossiers/:dossier/indienen': lees('kandidaat', indien.indienen),
  'POST /dossiers/:dossier/indieningen': doe('kandidaat', indien.dienPortfolioIn),
  'GET /dossiers/:dossier/intrekking': lees('kandidaat', indien.intrekking),
  'POST /dossiers/:dossier/intrekking': doe('kandidaat', indien.trekPortfolioIn),
  'GET /dossiers/:dossier/indieningen/:nummer': lees('ingelogd', indiening),
  'GET /dossiers/:dossier/indieningen/:nummer/pdf': lees('ingelogd', leesexemplaar),
  'GET /dossiers/:dossier/indieningen/:nummer/archief': lees('ingelogd', archiefexemplaar),
  'GET /dossiers/:dossier/uitkomst': lees('kandidaat', uitkomst),
  'GET /dossiers/:dossier/geschiedenis': lees('ingelogd', geschiedenis),
} as const
