// `npm run controle`: see infra/db/controle.ts.
import { startNode, volg, zorgVoorPakketten } from './installeer.mjs'

await zorgVoorPakketten()
volg(startNode(['infra/db/controle.ts']))
