import { sql, type SqlBool } from 'kysely'
import { viaDossier } from '#vragen/zicht/dossier.ts'
import { alles, inBereik, regels, type Regel } from '#vragen/zicht/regel.ts'

const zelf: Regel = ({ actor }) => sql<SqlBool>`persoon.id = ${actor.persoon}`

const houder: Regel = ctx => sql<SqlBool>`exists (select from certificaat
  where certificaat.persoon = persoon.id and ${inBereik(ctx, 'certificaat')})`

const houderVanDossier: Regel = ctx => sql<SqlBool>`exists (select from dossier as eigen
  where eigen.persoon = persoon.id and ${viaDossier('eigen.id')(ctx)})`

const collega: Regel = ({ bereik }) => sql<SqlBool>`exists (select from rol_toekenning
  where rol_toekenning.persoon = persoon.id and rol_toekenning.rol in ('assessor', 'beslisser')
  and rol_toekenning.beeindigd_op is null
  and rol_toekenning.organisatie is not distinct from ${bereik.organisatie}::uuid)`

const zelfOf =
  (...andere: Regel[]): Regel =>
  ctx =>
    sql<SqlBool>`(${sql.join(
      [zelf, ...andere].map(regel => regel(ctx)),
      sql` or `,
    )})`

/** Everything about a person: e-mail, numbers, place. */
export const persoon = regels({
  kandidaat: zelf,
  mentor: zelf,
  assessor: zelf,
  planner: zelfOf(houder),
  beslisser: zelf,
  coordinator: zelf,
  beheerder: alles,
})

/** Only the name. */
export const naam = regels({
  ...persoon,
  assessor: zelfOf(houderVanDossier),
  planner: zelfOf(houder, collega),
  beslisser: zelfOf(houderVanDossier, collega),
})

const eigen =
  (kolom: string): Regel =>
  ({ actor }) =>
    sql<SqlBool>`${sql.ref(kolom)} = ${actor.persoon}`

const ieder = (kolom: string) => ({
  kandidaat: eigen(kolom),
  mentor: eigen(kolom),
  assessor: eigen(kolom),
  planner: eigen(kolom),
  beslisser: eigen(kolom),
  coordinator: eigen(kolom),
  beheerder: eigen(kolom),
})

export const sessie = regels(ieder('sessie.persoon'))
export const rolToekenning = regels({ ...ieder('rol_toekenning.persoon'), beheerder: alles })

/** Certificates with everything that is known of them; the public reads the register instead. */
export const certificaat = regels({
  kandidaat: eigen('certificaat.persoon'),
  planner: ctx => sql<SqlBool>`(${inBereik(ctx, 'certificaat')})`,
  beslisser: ctx => sql<SqlBool>`(${inBereik(ctx, 'certificaat')})`,
})

// Lines that give away how somebody judges: his own at once, for others not before the decision.
const overOordelen = [
  'oordeel-bewaard',
  'punten-gecorrigeerd',
  'correctie-ingetrokken',
  'ontwikkeladvies-geschreven',
  'ontwikkeladvies-verwijderd',
  'beoordeling-ingeleverd',
]

const zonderOordelen =
  (regel: Regel): Regel =>
  ctx =>
    sql<SqlBool>`${regel(ctx)} and (gebeurtenis.soort not in (${sql.join(overOordelen)})
      or gebeurtenis.actor = ${ctx.actor.persoon}
      or exists (select from besluit where besluit.dossier = gebeurtenis.dossier))`

/** Lines of the trail: of yourself, of a dossier you may see; the beheerder reads all (they hold no text). */
export const gebeurtenis = regels({
  ...ieder('gebeurtenis.persoon'),
  kandidaat: zonderOordelen(eigen('gebeurtenis.persoon')),
  assessor: zonderOordelen(viaDossier('gebeurtenis.dossier')),
  planner: zonderOordelen(viaDossier('gebeurtenis.dossier')),
  beslisser: viaDossier('gebeurtenis.dossier'),
  beheerder: zonderOordelen(alles),
})

/** Mails to yourself. */
export const post = regels(ieder('post.persoon'))
