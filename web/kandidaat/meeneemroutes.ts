import { dossier } from '../dossier/dossier.ts'
import { doe, doeMetBestanden, lees } from '../route.ts'
import { inlezen, inlezenBezig, leesDossierbestandIn } from './inlezen.tsx'
import { bewaarPakketstuk, pakketstuk } from './pakketstukken.ts'
import { uitvoerAlles } from './meenemenAlles.tsx'
import { bekijkDossierbestand, bewaarDossierbestand, meenemen, uitvoer } from './meenemen.tsx'

/** From a mail to the portfolio, and the portfolio as a file: out and in. */
export const meeneemroutes = {
  'GET /dossiers/:dossier': lees('kandidaat', dossier),
  'GET /dossiers/:dossier/meenemen': lees('kandidaat', meenemen),
  'GET /dossiers/:dossier/export': lees('kandidaat', uitvoer),
  'GET /dossiers/:dossier/export/alles': lees('kandidaat', uitvoerAlles),
  'POST /dossiers/:dossier/inlezen': doeMetBestanden(
    'kandidaat',
    bekijkDossierbestand,
    bewaarDossierbestand,
  ),
  'POST /dossiers/:dossier/inlezen/stukken/:upload/:vanaf': doeMetBestanden(
    'kandidaat',
    pakketstuk,
    bewaarPakketstuk,
  ),
  'GET /dossiers/:dossier/inlezen': lees('kandidaat', inlezen),
  'GET /dossiers/:dossier/inlezen/bezig': lees('kandidaat', inlezenBezig),
  'POST /dossiers/:dossier/inlezen/bevestiging': doe('kandidaat', leesDossierbestandIn),
} as const
