import { doe, lees } from '../route.ts'
import { aanvullingSluiten, sluit } from './aanvullingSluiten.tsx'
import { bewaarCertificaat, certificaatToevoegen } from './certificaatToevoegen.tsx'
import { dagbesluit, neemDagbesluit } from './dagbesluit.tsx'
import { houder } from './houder.tsx'
import { bewaarCorrectie, houderCorrigeren } from './houderCorrigeren.tsx'
import { bewaarHouder, houderInvoeren } from './houderInvoeren.tsx'
import { houders } from './houders.tsx'
import { planning, wijsAssessorToe } from './planning.tsx'
import { beeindigToewijzing, toewijzingEinde } from './toewijzingEinde.tsx'

/** What the office does: plan a dossier, enter and correct holders. */
export const planningroutes = {
  'GET /dossiers/:dossier/planning': lees('planner', planning),
  'POST /dossiers/:dossier/planning/toewijzingen': doe('planner', wijsAssessorToe),
  'GET /dossiers/:dossier/planning/toewijzingen/:assessor/einde': lees('planner', toewijzingEinde),
  'POST /dossiers/:dossier/planning/toewijzingen/:assessor/einde': doe(
    'planner',
    beeindigToewijzing,
  ),
  'GET /dossiers/:dossier/planning/termijn': lees('planner', dagbesluit('termijn')),
  'POST /dossiers/:dossier/planning/termijn': doe('planner', neemDagbesluit('termijn')),
  'GET /dossiers/:dossier/planning/sluiting': lees('planner', aanvullingSluiten),
  'POST /dossiers/:dossier/planning/sluiting': doe('planner', sluit),
  'GET /dossiers/:dossier/planning/peildatum': lees('planner', dagbesluit('peildatum')),
  'POST /dossiers/:dossier/planning/peildatum': doe('planner', neemDagbesluit('peildatum')),
  'GET /dossiers/:dossier/planning/late-indiening': lees('planner', dagbesluit('late-indiening')),
  'POST /dossiers/:dossier/planning/late-indiening': doe(
    'planner',
    neemDagbesluit('late-indiening'),
  ),
  'GET /houders': lees('planner', houders),
  'POST /houders': doe('planner', bewaarHouder),
  'GET /houders/nieuw': lees('planner', houderInvoeren),
  'GET /houders/certificaat': lees('planner', certificaatToevoegen),
  'POST /houders/certificaat': doe('planner', bewaarCertificaat),
  'GET /houders/:persoon': lees('planner', houder),
  'POST /houders/:persoon': doe('planner', bewaarCorrectie),
  'GET /houders/:persoon/corrigeren': lees('planner', houderCorrigeren),
} as const
