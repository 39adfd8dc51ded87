import { doe, doeMetBestanden, lees } from '../route.ts'
import { bewaarBijlage } from './bijlagen.ts'
import { bewaarConcept, concept, herstelHetConcept, verwijderHetConcept } from './concept.tsx'
import { bewaarConceptbijeenkomst, conceptbijeenkomst } from './conceptbijeenkomst.tsx'
import * as lijst from './lijst.tsx'
import { bewaarReeks, reeks } from './reeks.tsx'
import { bewaarStuk, stuk } from './stukken.ts'
import { legKlaar, toevoegen } from './toevoegen.tsx'

/** From something in the hand to an activity that counts. */
export const toevoegroutes = {
  'GET /toevoegen': lees('kandidaat', toevoegen),
  'POST /toevoegen': doeMetBestanden('kandidaat', legKlaar, bewaarBijlage),
  'POST /bestanden/stukken/:upload/:vanaf': doeMetBestanden('kandidaat', stuk, bewaarStuk),
  'GET /dossiers/:dossier/concepten/:activiteit': lees('kandidaat', concept),
  'POST /dossiers/:dossier/concepten/:activiteit': doeMetBestanden(
    'kandidaat',
    bewaarConcept,
    bewaarBijlage,
  ),
  'GET /dossiers/:dossier/concepten/:activiteit/bijeenkomst': lees('kandidaat', conceptbijeenkomst),
  'POST /dossiers/:dossier/concepten/:activiteit/bijeenkomst': doe(
    'kandidaat',
    bewaarConceptbijeenkomst,
  ),
  'POST /dossiers/:dossier/concepten/:activiteit/verwijdering': doe(
    'kandidaat',
    verwijderHetConcept,
  ),
  'POST /dossiers/:dossier/concepten/:activiteit/herstel': doe('kandidaat', herstelHetConcept),
  'GET /dossiers/:dossier/lijst': lees('kandidaat', lijst.lijst),
  'POST /dossiers/:dossier/lijst': doeMetBestanden(
    'kandidaat',
    lijst.bekijkLijst,
    lijst.bewaarLijst,
  ),
  'GET /dossiers/:dossier/lijst/voorbeeld': lees('kandidaat', lijst.lijstvoorbeeld),
  'GET /dossiers/:dossier/lijst/controle': lees('kandidaat', lijst.lijstcontrole),
  'POST /dossiers/:dossier/lijst/bevestiging': doe('kandidaat', lijst.bevestigLijst),
  'GET /dossiers/:dossier/reeks': lees('kandidaat', reeks),
  'POST /dossiers/:dossier/reeks': doe('kandidaat', bewaarReeks),
} as const
