import { a1, bewaarA1 } from './a1.tsx'
import * as activiteiten from './activiteit.tsx'
import * as bijeenkomst from './bijeenkomst.tsx'
import { bijeenkomsten } from './bijeenkomsten.tsx'
import { bewijsTerug, bewijsWeg } from './bewijs.tsx'
import { bewaarBewijskeuze, bewijskeuze } from './bewijskeuze.tsx'
import { bewaarBewijsnaam, bewijsnaam } from './bewijsnaam.tsx'
import * as vervanging from './bewijsvervanging.tsx'
import { bewaarBijlage } from './bijlagen.ts'
import { onderdeel } from './onderdeel.tsx'
import { bewaarOnderdeel } from './onderdeelBewaren.tsx'
import { pe } from './pe.tsx'
import { houdPrive } from './prive.tsx'
import { pecategorie } from './pecategorie.tsx'
import { peNieuw } from './peSoort.tsx'
import { bewaarIndiendag, indiendag } from './indiendag.tsx'
import { verwijderd } from './verwijderd.tsx'
import * as verklaring from './verklaring.tsx'
import { versies, zetVersieTerug } from './versies.tsx'
import { watAls } from './watAls.tsx'
import { doe, doeMetBestanden, lees, type Doeroute, type Leesroute } from '../route.ts'

type Routes = Readonly<Record<`GET /${string}`, Leesroute> | Record<`POST /${string}`, Doeroute>>

/** The addresses where a kandidaat fills in a portfolio. */
export const portfolioroutes = {
  'GET /dossiers/:dossier/indiendag': lees('kandidaat', indiendag),
  'POST /dossiers/:dossier/indiendag': doe('kandidaat', bewaarIndiendag),
  'GET /dossiers/:dossier/onderdelen/A1': lees('kandidaat', a1),
  'POST /dossiers/:dossier/onderdelen/A1': doeMetBestanden('kandidaat', bewaarA1, bewaarBijlage),
  'GET /dossiers/:dossier/onderdelen/:onderdeel': lees('kandidaat', onderdeel),
  'POST /dossiers/:dossier/onderdelen/:onderdeel': doe('kandidaat', bewaarOnderdeel),
  'GET /dossiers/:dossier/onderdelen/:onderdeel/versies/:veld': lees('kandidaat', versies),
  'POST /dossiers/:dossier/onderdelen/:onderdeel/versies/:veld': doe('kandidaat', zetVersieTerug),
  'GET /dossiers/:dossier/bijeenkomsten': lees('kandidaat', bijeenkomsten),
  'GET /dossiers/:dossier/bijeenkomsten/nieuw': lees('kandidaat', bijeenkomst.nieuweBijeenkomst),
  'POST /dossiers/:dossier/bijeenkomsten': doe('kandidaat', bijeenkomst.bewaarNieuweBijeenkomst),
  'GET /dossiers/:dossier/bijeenkomsten/:bijeenkomst': lees('kandidaat', bijeenkomst.bijeenkomst),
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst': doeMetBestanden(
    'kandidaat',
    bijeenkomst.bewaarBijeenkomst,
    bewaarBijlage,
  ),
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/verplaatsing': doe(
    'kandidaat',
    bijeenkomst.verplaats,
  ),
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/verwijdering': doe(
    'kandidaat',
    bijeenkomst.verwijderDe,
  ),
  'POST /dossiers/:dossier/bijeenkomsten/:bijeenkomst/herstel': doe(
    'kandidaat',
    bijeenkomst.herstelDe,
  ),
  'POST /dossiers/:dossier/prive': doe('kandidaat', houdPrive),
  'GET /dossiers/:dossier/pe': lees('kandidaat', pe),
  'GET /dossiers/:dossier/pe/categorie/:categorie': lees('kandidaat', pecategorie),
  'GET /dossiers/:dossier/pe/wat-als': lees('kandidaat', watAls),
  'GET /dossiers/:dossier/pe/nieuw': lees('kandidaat', peNieuw),
  'POST /dossiers/:dossier/pe': doeMetBestanden(
    'kandidaat',
    activiteiten.bewaarNieuwe,
    bewaarBijlage,
  ),
  'GET /dossiers/:dossier/pe/:activiteit': lees('kandidaat', activiteiten.activiteit),
  'POST /dossiers/:dossier/pe/:activiteit': doeMetBestanden(
    'kandidaat',
    activiteiten.bewaarActiviteit,
    bewaarBijlage,
  ),
  'GET /dossiers/:dossier/pe/:activiteit/versies/:veld': lees('kandidaat', versies),
  'POST /dossiers/:dossier/pe/:activiteit/versies/:veld': doe('kandidaat', zetVersieTerug),
  'POST /dossiers/:dossier/pe/:activiteit/kopie': doe('kandidaat', activiteiten.kopieer),
  'POST /dossiers/:dossier/pe/:activiteit/verwijdering': doe('kandidaat', activiteiten.verwijder),
  'POST /dossiers/:dossier/pe/:activiteit/herstel': doe('kandidaat', activiteiten.herstel),
  'GET /dossiers/:dossier/verklaringen/:over': lees('kandidaat', verklaring.verklaring),
  'POST /dossiers/:dossier/verklaringen/:over/ondertekening': doeMetBestanden(
    'kandidaat',
    verklaring.tekenVerklaring,
    bewaarBijlage,
  ),
  'GET /dossiers/:dossier/ondertekeningen/:ondertekening/einde': lees(
    'kandidaat',
    verklaring.ondertekeningWeg,
  ),
  'POST /dossiers/:dossier/ondertekeningen/:ondertekening/einde': doe(
    'kandidaat',
    verklaring.haalOndertekeningWeg,
  ),
  'GET /dossiers/:dossier/bewijzen/:bewijs': lees('kandidaat', bewijsnaam),
  'POST /dossiers/:dossier/bewijzen/:bewijs': doe('kandidaat', bewaarBewijsnaam),
  'GET /dossiers/:dossier/bewijskeuze/:over': lees('kandidaat', bewijskeuze),
  'POST /dossiers/:dossier/bewijskeuze/:over': doe('kandidaat', bewaarBewijskeuze),
  'GET /dossiers/:dossier/bewijzen/:bewijs/vervanging': lees(
    'kandidaat',
    vervanging.bewijsvervanging,
  ),
  'POST /dossiers/:dossier/bewijzen/:bewijs/vervanging': doeMetBestanden(
    'kandidaat',
    vervanging.vervangHet,
    bewaarBijlage,
  ),
  'POST /dossiers/:dossier/bewijzen/:bewijs/vervanging/einde': doe(
    'kandidaat',
    vervanging.draaiTerug,
  ),
  'POST /dossiers/:dossier/bewijzen/:bewijs/verwijdering': doe('kandidaat', bewijsWeg),
  'POST /dossiers/:dossier/bewijzen/:bewijs/herstel': doe('kandidaat', bewijsTerug),
  'GET /dossiers/:dossier/verwijderd': lees('kandidaat', verwijderd),
} as const satisfies Routes
