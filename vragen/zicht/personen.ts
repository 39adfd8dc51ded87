import { sql, type SqlBool } from 'kysely'
import { viaDossier } from '#vragen/zicht/dossier.ts'
import { meegelezenHouder } from '#vragen/zicht/mentor.ts'
import { alles, eigen, ieder, inBereik, regels, type Regel } from '#vragen/zicht/regel.ts'

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

const beslotOverMij: Regel = ({ actor }) => sql<SqlBool>`exists (
  select from besluit join dossier on dossier.id = besluit.dossier
  where besluit.beslisser = persoon.id and dossier.persoon = ${actor.persoon})`

/** Only the name. A kandidaat knows who decided; who assessed she knows by role. */
export const naam = regels({
  ...persoon,
  kandidaat: zelfOf(beslotOverMij),
  mentor: zelfOf(meegelezenHouder),
  assessor: zelfOf(houderVanDossier),
  planner: zelfOf(houder, collega),
  beslisser: zelfOf(houderVanDossier, collega),
})

export const sessie = regels(ieder(eigen('sessie.persoon')))
/** The address of your own calendar. */
export const agendalink = regels({ kandidaat: eigen('agendalink.persoon') })
export const rolToekenning = regels({ ...ieder(eigen('rol_toekenning.persoon')), beheerder: alles })

/** Certificates with everything that is known of them; the public reads the register instead. */
export const certificaat = regels({
  kandidaat: eigen('certificaat.persoon'),
  planner: ctx => sql<SqlBool>`(${inBereik(ctx, 'certificaat')})`,
  beslisser: ctx => sql<SqlBool>`(${inBereik(ctx, 'certificaat')})`,
})

/** Mails to yourself. */
export const post = regels(ieder(eigen('post.persoon')))
