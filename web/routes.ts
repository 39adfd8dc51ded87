import {
  adrescode,
  bevestigAdres,
  emailWijzigen,
  vraagAdrescode,
} from './account/emailWijzigen.tsx'
import { eersteBeheerder, wordBeheerder } from './account/eersteBeheerder.tsx'
import { inlogcode, logInMetCode } from './account/inlogcode.tsx'
import { geparkeerd } from './geparkeerd/geparkeerd.tsx'
import { inloggen, vraagCode, wordPersoon } from './account/inloggen.tsx'
import { agenda, agendabestand, agendalinkWeg, nieuweAgendalink } from './account/agenda.tsx'
import { eindeSessie, kiesGedeeld, profiel } from './account/profiel.tsx'
import { bewaarProfiel, profielWijzigen } from './account/profielWijzigen.tsx'
import { gaVerderAls, kiesRol } from './account/rol.tsx'
import { uitloggen, uitloggenOveral } from './account/uitloggen.ts'
import * as aanvulling from './assessor/aanvulling.tsx'
import { advies, leverIn } from './assessor/advies.tsx'
import { beoordeling } from './assessor/beoordeling.tsx'
import * as beoordeeld from './assessor/onderdeel.tsx'
import * as ontwikkeladviezen from './assessor/ontwikkeladvies.tsx'
import * as punten from './assessor/punten.tsx'
import { geef, teruggave } from './assessor/teruggave.tsx'
import { wijzigingen } from './assessor/wijzigingen.tsx'
import { bewaarInstelling, instelling } from './beheer/instelling.tsx'
import { instellingenlijst } from './beheer/instellingen.tsx'
import { medewerkerslijst } from './beheer/medewerkers.tsx'
import { eindeRol, rolBeeindigen } from './beheer/rolBeeindigen.tsx'
import { uitnodigen, verstuurUitnodiging } from './beheer/uitnodigen.tsx'
import * as besluiten from './beslisser/besluit.tsx'
import { voorBesluit } from './beslisser/onderdeel.tsx'
import { bekijk, bladzijde, origineel } from './bestand.tsx'
import { post } from './demonstratie/post.tsx'
import { meeneemroutes } from './kandidaat/meeneemroutes.ts'
import { cvroutes } from './kandidaat/cvroutes.ts'
import { bewaarHetKlad, gooiWeg, haalTerug } from './klad/klad.ts'
import { mentorroutes } from './mentor/routes.ts'
import { planningroutes } from './planner/routes.ts'
import { portfolioroutes } from './kandidaat/routes.ts'
import { toevoegroutes } from './kandidaat/toevoegroutes.ts'
import { tijdroutes } from './kandidaat/tijdroutes.ts'
import { certificaat } from './publiek/certificaat.tsx'
import { privacy } from './publiek/privacy.tsx'
import { register } from './publiek/register.tsx'
import { indieningroutes } from './dossier/routes.ts'
import { start } from './publiek/start.tsx'
import { toegankelijkheid } from './publiek/toegankelijkheid.tsx'
import { doe, doeMetBestanden, lees, type Doeroute, type Leesroute } from './route.ts'
import { bevestigd, bevestiging } from './vormgeving/bevestiging.tsx'
import { proefBestand, proefformulier, verstuurProef } from './vormgeving/proefformulier.tsx'
import { vormgeving } from './vormgeving/vormgeving.tsx'

type Routes = Readonly<Record<`GET /${string}`, Leesroute> | Record<`POST /${string}`, Doeroute>>

/** Every address of the product, and who may come there; what belongs together stands in web/routes/. */
export const routes = {
  'GET /': lees('iedereen', start),
  'GET /register': lees('iedereen', register),
  'GET /certificaten/:controlecode': lees('iedereen', certificaat),
  'GET /privacy': lees('iedereen', privacy),
  'GET /toegankelijkheid': lees('iedereen', toegankelijkheid),

  'GET /inloggen': lees('iedereen', inloggen),
  'POST /inloggen': doe('iedereen', vraagCode),
  'POST /inloggen/demonstratie': doe('demonstratie', wordPersoon),
  'GET /inloggen/code/:inlogcode': lees('iedereen', inlogcode),
  'POST /inloggen/code/:inlogcode': doe('iedereen', logInMetCode),
  'GET /eerste-beheerder': lees('iedereen', eersteBeheerder),
  'POST /eerste-beheerder': doe('iedereen', wordBeheerder),
  'POST /uitloggen': doe('ingelogd', uitloggen),
  'POST /uitloggen/overal': doe('ingelogd', uitloggenOveral),

  'GET /rol': lees('ingelogd', kiesRol),
  'POST /rol': doe('ingelogd', gaVerderAls),
  'GET /profiel': lees('ingelogd', profiel),
  'POST /profiel': doe('ingelogd', bewaarProfiel),
  'GET /profiel/wijzigen': lees('ingelogd', profielWijzigen),
  'GET /profiel/email': lees('ingelogd', emailWijzigen),
  'POST /profiel/email': doe('ingelogd', vraagAdrescode),
  'GET /profiel/email/:inlogcode': lees('ingelogd', adrescode),
  'POST /profiel/email/:inlogcode': doe('ingelogd', bevestigAdres),
  'GET /geparkeerd/:klad': lees('ingelogd', geparkeerd),
  'POST /kladden': doe('ingelogd', bewaarHetKlad),
  'POST /kladden/:klad/verwijdering': doe('ingelogd', gooiWeg),
  'POST /kladden/:klad/herstel': doe('ingelogd', haalTerug),
  'GET /agenda': lees('kandidaat', agenda),
  'POST /agenda': doe('kandidaat', nieuweAgendalink),
  'POST /agenda/einde': doe('kandidaat', agendalinkWeg),
  'GET /agenda/:sleutel': lees('iedereen', agendabestand),
  'POST /profiel/gedeeld': doe('ingelogd', kiesGedeeld),
  'POST /profiel/sessies/:sessie/einde': doe('ingelogd', eindeSessie),

  ...portfolioroutes,
  ...cvroutes,
  ...indieningroutes,
  ...meeneemroutes,
  ...toevoegroutes,
  ...tijdroutes,
  ...mentorroutes,
  'GET /bestanden/:bestand': lees('ingelogd', bekijk),
  'GET /bestanden/:bestand/origineel': lees('ingelogd', origineel),
  'GET /bestanden/:bestand/beelden/:pagina': lees('ingelogd', bladzijde),

  ...planningroutes,

  'GET /dossiers/:dossier/beoordeling': lees('assessor', beoordeling),
  'GET /dossiers/:dossier/beoordeling/onderdelen/:onderdeel': lees(
    'assessor',
    beoordeeld.onderdeel,
  ),
  'POST /dossiers/:dossier/beoordeling/onderdelen/:onderdeel': doe('assessor', beoordeeld.bewaar),
  'GET /dossiers/:dossier/beoordeling/punten/:activiteit': lees('assessor', punten.punten),
  'POST /dossiers/:dossier/beoordeling/punten/:activiteit': doe('assessor', punten.corrigeer),
  'POST /dossiers/:dossier/beoordeling/punten/:activiteit/terugname': doe(
    'assessor',
    punten.neemTerug,
  ),
  'GET /dossiers/:dossier/beoordeling/ontwikkeladviezen/nieuw': lees(
    'assessor',
    ontwikkeladviezen.nieuwAdvies,
  ),
  'POST /dossiers/:dossier/beoordeling/ontwikkeladviezen': doe(
    'assessor',
    ontwikkeladviezen.bewaarNieuwAdvies,
  ),
  'GET /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies': lees(
    'assessor',
    ontwikkeladviezen.ontwikkeladvies,
  ),
  'POST /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies': doe(
    'assessor',
    ontwikkeladviezen.bewaarAdvies,
  ),
  'GET /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies/verwijderen': lees(
    'assessor',
    ontwikkeladviezen.adviesVerwijderen,
  ),
  'POST /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies/verwijderen': doe(
    'assessor',
    ontwikkeladviezen.verwijderAdvies,
  ),
  'GET /dossiers/:dossier/beoordeling/aanvulling': lees('assessor', aanvulling.aanvulling),
  'POST /dossiers/:dossier/beoordeling/aanvulling': doe('assessor', aanvulling.stelVragen),
  'POST /dossiers/:dossier/beoordeling/aanvulling/sluiting': doe('assessor', aanvulling.sluit),
  'GET /dossiers/:dossier/beoordeling/advies': lees('assessor', advies),
  'POST /dossiers/:dossier/beoordeling/advies': doe('assessor', leverIn),
  'GET /dossiers/:dossier/beoordeling/wijzigingen': lees('assessor', wijzigingen),
  'GET /dossiers/:dossier/beoordeling/teruggave': lees('assessor', teruggave),
  'POST /dossiers/:dossier/beoordeling/teruggave': doe('assessor', geef),
  'GET /dossiers/:dossier/besluit': lees('beslisser', besluiten.besluit),
  'GET /dossiers/:dossier/besluit/onderdelen/:onderdeel': lees('beslisser', voorBesluit),
  'GET /dossiers/:dossier/besluit/certificering': lees('beslisser', besluiten.certificering),
  'POST /dossiers/:dossier/besluit/certificering': doe('beslisser', besluiten.certificeerDe),
  'GET /dossiers/:dossier/besluit/afwijzing': lees('beslisser', besluiten.afwijzing),
  'POST /dossiers/:dossier/besluit/afwijzing': doe('beslisser', besluiten.wijsDeAf),

  'GET /medewerkers': lees('beheerder', medewerkerslijst),
  'POST /medewerkers': doe('beheerder', verstuurUitnodiging),
  'GET /medewerkers/nieuw': lees('beheerder', uitnodigen),
  'GET /medewerkers/rollen/:toekenning/einde': lees('beheerder', rolBeeindigen),
  'POST /medewerkers/rollen/:toekenning/einde': doe('beheerder', eindeRol),
  'GET /instellingen': lees('beheerder', instellingenlijst),
  'GET /instellingen/:instelling': lees('beheerder', instelling),
  'POST /instellingen/:instelling': doe('beheerder', bewaarInstelling),

  'GET /post': lees('demonstratie', post),
  'GET /vormgeving': lees('demonstratie', vormgeving),
  'GET /vormgeving/bevestiging': lees('demonstratie', bevestiging),
  'POST /vormgeving/bevestiging': doe('demonstratie', bevestigd),
  'GET /vormgeving/formulier': lees('demonstratie', proefformulier),
  'POST /vormgeving/formulier': doeMetBestanden('demonstratie', verstuurProef, proefBestand),
} as const satisfies Routes
