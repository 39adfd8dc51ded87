import { sql, type SqlBool } from 'kysely'
import { viaDossier } from '#vragen/zicht/dossier.ts'
import { regels, type Regels } from '#vragen/zicht/regel.ts'

type Tabel = 'oordeel' | 'punten_correctie' | 'ontwikkeladvies' | 'advies'

// An assessor reads the other's work only when everyone who is assigned has handed in advice on that filing.
const inBeoordeling = (tabel: Tabel): Regels =>
  regels({
    kandidaat:
      ctx => sql<SqlBool>`exists (select from besluit where besluit.dossier = ${sql.ref(`${tabel}.dossier`)})
      and ${viaDossier(`${tabel}.dossier`)(ctx)}`,
    assessor: ctx => sql<SqlBool>`${viaDossier(`${tabel}.dossier`)(ctx)} and (
      exists (select from toewijzing where toewijzing.id = ${sql.ref(`${tabel}.toewijzing`)}
        and toewijzing.assessor = ${ctx.actor.persoon})
      or not exists (select from toewijzing where toewijzing.dossier = ${sql.ref(`${tabel}.dossier`)}
        and toewijzing.beeindigd_op is null
        and not exists (select from advies as klaar where klaar.toewijzing = toewijzing.id
          and klaar.indiening = ${sql.ref(`${tabel}.indiening`)})))`,
    beslisser: viaDossier(`${tabel}.dossier`),
  })

export const oordeel = inBeoordeling('oordeel')
export const puntenCorrectie = inBeoordeling('punten_correctie')
export const ontwikkeladvies = inBeoordeling('ontwikkeladvies')
export const advies = inBeoordeling('advies')

/** Who was assigned: an assessor sees only his own assignment. */
export const toewijzing = regels({
  assessor: ({ actor }) => sql<SqlBool>`toewijzing.assessor = ${actor.persoon}`,
  planner: viaDossier('toewijzing.dossier'),
  beslisser: viaDossier('toewijzing.dossier'),
})

export const aanvulling = regels({
  kandidaat: viaDossier('aanvulling.dossier'),
  assessor: viaDossier('aanvulling.dossier'),
  planner: viaDossier('aanvulling.dossier'),
  beslisser: viaDossier('aanvulling.dossier'),
})

export const besluit = regels({
  kandidaat: viaDossier('besluit.dossier'),
  planner: viaDossier('besluit.dossier'),
  beslisser: viaDossier('besluit.dossier'),
})
