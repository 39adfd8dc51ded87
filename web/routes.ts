import { lees, type Doeroute, type Leesroute } from './route.ts'
import { start } from './publiek/start.tsx'
import { vormgeving } from './vormgeving/vormgeving.tsx'

/** Every address of the product, and who may come there. */
export const routes = {
  'GET /': lees('iedereen', start),
  'GET /vormgeving': lees('demonstratie', vormgeving),
} as const satisfies Readonly<
  Record<`GET ${string}`, Leesroute> | Record<`POST ${string}`, Doeroute>
>
