import { doe, lees } from '../route.ts'
import { cv, gezet, voorbeeld, zet } from './cv.tsx'
import * as regel from './cvregel.tsx'
import { bewaarDeCvteksten, cvteksten } from './cvteksten.tsx'
import { neemOver, overnemen } from './cvovernemen.tsx'
import { versies, zetVersieTerug } from './versies.tsx'

/** The CV that a kandidaat keeps over the years, and how it gets into a dossier. */
export const cvroutes = {
  'GET /dossiers/:dossier/cv': lees('kandidaat', cv),
  'GET /dossiers/:dossier/cv/voorbeeld': lees('kandidaat', voorbeeld),
  'POST /dossiers/:dossier/cv/pdf': doe('kandidaat', zet),
  'GET /dossiers/:dossier/cv/pdf': lees('kandidaat', gezet),
  'GET /dossiers/:dossier/cv/teksten': lees('kandidaat', cvteksten),
  'POST /dossiers/:dossier/cv/teksten': doe('kandidaat', bewaarDeCvteksten),
  'GET /dossiers/:dossier/cv/versies/:veld': lees('kandidaat', versies),
  'POST /dossiers/:dossier/cv/versies/:veld': doe('kandidaat', zetVersieTerug),
  'GET /dossiers/:dossier/cv/overnemen': lees('kandidaat', overnemen),
  'POST /dossiers/:dossier/cv/overnemen': doe('kandidaat', neemOver),
  'GET /dossiers/:dossier/cv/regels/nieuw': lees('kandidaat', regel.nieuweCvregel),
  'POST /dossiers/:dossier/cv/regels': doe('kandidaat', regel.bewaarNieuweCvregel),
  'GET /dossiers/:dossier/cv/regels/:regel': lees('kandidaat', regel.cvregel),
  'POST /dossiers/:dossier/cv/regels/:regel': doe('kandidaat', regel.bewaarCvregel),
  'POST /dossiers/:dossier/cv/regels/:regel/verwijdering': doe(
    'kandidaat',
    regel.verwijderDeCvregel,
  ),
  'POST /dossiers/:dossier/cv/regels/:regel/herstel': doe('kandidaat', regel.herstelDeCvregel),
} as const
