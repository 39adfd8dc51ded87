import { doe, lees } from '../route.ts'
import * as meelezen from './meelezen.tsx'
import * as opmerking from './opmerking.tsx'
import * as mentoren from '../kandidaat/mentoren.tsx'

/** A mentor reads along and says something; the holder lets him in, deals with it, and lets him out. */
export const mentorroutes = {
  'GET /dossiers/:dossier/meelezen': lees('mentor', meelezen.meelezen),
  'POST /dossiers/:dossier/meelezen/:onderdeel': doe('mentor', meelezen.schrijf),
  'GET /dossiers/:dossier/meelezen/opmerkingen/:opmerking': lees('mentor', opmerking.opmerking),
  'POST /dossiers/:dossier/meelezen/opmerkingen/:opmerking': doe('mentor', opmerking.wijzig),
  'POST /dossiers/:dossier/meelezen/opmerkingen/:opmerking/einde': doe('mentor', opmerking.trekIn),
  'GET /dossiers/:dossier/mentoren': lees('kandidaat', mentoren.mentoren),
  'POST /dossiers/:dossier/mentoren': doe('kandidaat', mentoren.nodigUit),
  'GET /dossiers/:dossier/mentoren/:mentorschap/einde': lees('kandidaat', mentoren.mentorWeg),
  'POST /dossiers/:dossier/mentoren/:mentorschap/einde': doe('kandidaat', mentoren.trekIn),
  'POST /dossiers/:dossier/mentoropmerkingen/:opmerking': doe('kandidaat', mentoren.handelAf),
} as const
