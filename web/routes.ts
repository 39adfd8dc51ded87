import { inlogcode, logInMetCode } from './account/inlogcode.tsx'
import { inloggen, vraagCode } from './account/inloggen.tsx'
import { gaVerderAls, kiesRol } from './account/rol.tsx'
import { uitloggen, uitloggenOveral } from './account/uitloggen.ts'
import { privacy } from './publiek/privacy.tsx'
import { start } from './publiek/start.tsx'
import { toegankelijkheid } from './publiek/toegankelijkheid.tsx'
import { doe, doeMetBestanden, lees, type Doeroute, type Leesroute } from './route.ts'
import { proefBestand, proefformulier, verstuurProef } from './vormgeving/proefformulier.tsx'
import { vormgeving } from './vormgeving/vormgeving.tsx'

type Routes = Readonly<Record<`GET /${string}`, Leesroute> | Record<`POST /${string}`, Doeroute>>

/** Every address of the product, and who may come there. */
export const routes = {
  'GET /': lees('iedereen', start),
  'GET /privacy': lees('iedereen', privacy),
  'GET /toegankelijkheid': lees('iedereen', toegankelijkheid),

  'GET /inloggen': lees('iedereen', inloggen),
  'POST /inloggen': doe('iedereen', vraagCode),
  'GET /inloggen/code/:inlogcode': lees('iedereen', inlogcode),
  'POST /inloggen/code/:inlogcode': doe('iedereen', logInMetCode),
  'POST /uitloggen': doe('ingelogd', uitloggen),
  'POST /uitloggen/overal': doe('ingelogd', uitloggenOveral),
  'GET /rol': lees('ingelogd', kiesRol),
  'POST /rol': doe('ingelogd', gaVerderAls),

  'GET /vormgeving': lees('demonstratie', vormgeving),
  'GET /vormgeving/formulier': lees('demonstratie', proefformulier),
  'POST /vormgeving/formulier': doeMetBestanden('demonstratie', verstuurProef, proefBestand),
} as const satisfies Routes
