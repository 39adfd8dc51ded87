import { sql, type SqlBool } from 'kysely'
import type { GebeurtenisSoort } from '#domein/gebeurtenissen.ts'
import { portfolio } from '#domein/gebeurtenissen/portfolio.ts'
import { isBesloten, viaDossier } from '#vragen/zicht/dossier.ts'
import { eigen, ieder, regels, type Regel } from '#vragen/zicht/regel.ts'

/** What says how a judgement goes. */
const oordelend: readonly GebeurtenisSoort[] = [
  'oordeel-bewaard',
  'punten-gecorrigeerd',
  'correctie-ingetrokken',
  'ontwikkeladvies-geschreven',
  'ontwikkeladvies-gewijzigd',
  'ontwikkeladvies-verwijderd',
  'beoordeling-ingeleverd',
]

/** How a portfolio came about is the holder's own. */
const opbouw = Object.keys(portfolio).filter(soort => soort !== 'dossier-geopend')

const isSoort = (soorten: readonly string[]) =>
  sql<SqlBool>`gebeurtenis.soort in (${sql.join(soorten)})`

/** A line about a judgement tells as little as the judgement itself: nothing before the decision. */
const naBesluit = sql<SqlBool>`(not ${isSoort(oordelend)} or ${isBesloten('gebeurtenis.dossier')})`

const overMij: Regel = ctx => sql<SqlBool>`${eigen('gebeurtenis.persoon')(ctx)} and ${naBesluit}`

const vanDossier =
  (zichtbaar: Regel): Regel =>
  ctx =>
    sql<SqlBool>`${viaDossier('gebeurtenis.dossier')(ctx)}
      and not ${isSoort(opbouw)} and ${zichtbaar(ctx)}`

/** Of a colleague's judgement an assessor reads nothing before all have handed in. */
const eigenOfIngeleverd: Regel = ({ actor }) => sql<SqlBool>`(not ${isSoort(oordelend)}
  or gebeurtenis.actor = ${actor.persoon}
  or exists (select from dossier where dossier.id = gebeurtenis.dossier and dossier.status = 'geadviseerd'))`

/** Lines of the trail: about yourself, of a dossier you may see; the beheerder reads the rest (they hold no text). */
export const gebeurtenis = regels({
  ...ieder(overMij),
  assessor: vanDossier(eigenOfIngeleverd),
  planner: vanDossier(() => naBesluit),
  beslisser: vanDossier(() => sql<SqlBool>`true`),
  beheerder: () => naBesluit,
})
