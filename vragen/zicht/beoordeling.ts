import { sql, type SqlBool } from 'kysely'
import { isBesloten, viaDossier } from '#vragen/zicht/dossier.ts'
import { regels, type Regel, type Regels } from '#vragen/zicht/regel.ts'

const viaAanvulling: Regel = ctx => sql<SqlBool>`aanvulling_onderdeel.aanvulling in (
  select aanvulling.id from aanvulling where ${viaDossier('aanvulling.dossier')(ctx)})`

/** Why the office did something with a dossier. */
export const toelichting = regels({ planner: viaDossier('toelichting.dossier') })

type Tabel = 'oordeel' | 'punten_correctie' | 'ontwikkeladvies' | 'advies'

// An assessor reads the other's work only when everyone has handed in: from then on the dossier is advised. Who decides reads what was handed in.
const inBeoordeling = (tabel: Tabel): Regels =>
  regels({
    kandidaat: ctx => sql<SqlBool>`${isBesloten(`${tabel}.dossier`)}
      and ${viaDossier(`${tabel}.dossier`)(ctx)}`,
    assessor: ctx => sql<SqlBool>`${viaDossier(`${tabel}.dossier`)(ctx)} and (
      exists (select from toewijzing where toewijzing.id = ${sql.ref(`${tabel}.toewijzing`)}
        and toewijzing.assessor = ${ctx.actor.persoon})
      or exists (select from dossier where dossier.id = ${sql.ref(`${tabel}.dossier`)}
        and dossier.status = 'geadviseerd'))`,
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

/** What exactly is asked of the kandidaat, not for the office; of the other assessor's questions only when everyone has handed in. */
export const vraagOmAanvulling: Regels = regels({
  kandidaat: viaAanvulling,
  assessor: ctx => sql<SqlBool>`aanvulling_onderdeel.aanvulling in (
    select aanvulling.id from aanvulling join dossier on dossier.id = aanvulling.dossier
    where ${viaDossier('aanvulling.dossier')(ctx)}
      and (aanvulling_onderdeel.gevraagd_door = ${ctx.actor.persoon} or dossier.status = 'geadviseerd'))`,
  beslisser: viaAanvulling,
})

export const besluit = regels({
  kandidaat: viaDossier('besluit.dossier'),
  planner: viaDossier('besluit.dossier'),
  beslisser: viaDossier('besluit.dossier'),
})
