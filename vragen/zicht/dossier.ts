import { sql, type SqlBool } from 'kysely'
import * as mentor from '#vragen/zicht/mentor.ts'
import { inBereik, regels, type Kijker, type Regel } from '#vragen/zicht/regel.ts'

/**
 * Whole dossiers. A planner sees where each stands, an assessor what is assigned until it is decided, a beslisser what was advised and she
 * did not assess. In another role than kandidaat nobody sees his own.
 */
export const dossier = regels({
  kandidaat: ({ actor }) => sql<SqlBool>`dossier.persoon = ${actor.persoon}`,
  mentor: mentor.meegelezenDossier,
  assessor: ({ actor }) => sql<SqlBool>`
    dossier.status in ('ingediend', 'in_beoordeling', 'aanvulling', 'geadviseerd')
    and exists (select from toewijzing where toewijzing.dossier = dossier.id
      and toewijzing.assessor = ${actor.persoon} and toewijzing.beeindigd_op is null)`,
  planner: ctx => sql<SqlBool>`dossier.persoon is distinct from ${ctx.actor.persoon}
    and ${inBereik(ctx, 'dossier')}`,
  beslisser: ctx => sql<SqlBool>`
    dossier.status in ('geadviseerd', 'gecertificeerd', 'afgewezen')
    and dossier.persoon is distinct from ${ctx.actor.persoon} and ${inBereik(ctx, 'dossier')}
    and not exists (select from toewijzing where toewijzing.dossier = dossier.id
      and toewijzing.assessor = ${ctx.actor.persoon})`,
})

/** True once a decision about this dossier stands. */
export const isBesloten = (kolom: string) =>
  sql<SqlBool>`exists (select from besluit where besluit.dossier = ${sql.ref(kolom)})`

/** True for rows whose dossier the actor may see. */
export const viaDossier =
  (kolom: string): Regel =>
  (ctx: Kijker) =>
    sql<SqlBool>`${sql.ref(kolom)} in
      (select dossier.id from dossier where ${dossier[ctx.actor.rol](ctx)})`

const vanZelf =
  (kolom: string): Regel =>
  ({ actor }) =>
    sql<SqlBool>`${sql.ref(kolom)} = ${actor.persoon}`

/** What the holder writes and collects is seen by the holder, and by a mentor in the parts that were shared; others read the afschrift. */
export const antwoord = regels({
  kandidaat: viaDossier('antwoord.dossier'),
  mentor: mentor.meegelezenAntwoord,
})
export const antwoordVersie = regels({ kandidaat: viaDossier('antwoord_versie.dossier') })
export const activiteit = regels({
  kandidaat: vanZelf('activiteit.persoon'),
  mentor: mentor.meegelezenActiviteit,
})
export const bijeenkomst = regels({
  kandidaat: vanZelf('bijeenkomst.persoon'),
  mentor: mentor.meegelezenBijeenkomst,
})
export const verklaring = regels({
  kandidaat: vanZelf('verklaring.persoon'),
  mentor: mentor.meegelezenVerklaring,
})
export const ondertekening = regels({
  kandidaat: vanZelf('ondertekening.persoon'),
  mentor: mentor.meegelezenOndertekening,
})
export const bewijs = regels({
  kandidaat: vanZelf('bewijs.persoon'),
  mentor: mentor.meegelezenBewijs,
})

/** Files that were filed in a dossier that the actor may see; the holder's own always. */
const ingediend: Regel = ctx => sql<SqlBool>`
  exists (select from indiening_bestand join indiening on indiening.id = indiening_bestand.indiening
    where indiening_bestand.bestand = bestand.id and indiening.ingetrokken_op is null
    and ${viaDossier('indiening.dossier')(ctx)})`

export const bestand = regels({
  kandidaat: vanZelf('bestand.persoon'),
  mentor: mentor.meegelezenBestand,
  assessor: ingediend,
  beslisser: ingediend,
})

/** That something was filed, when and under which hash. */
export const indiening = regels({
  kandidaat: viaDossier('indiening.dossier'),
  assessor: viaDossier('indiening.dossier'),
  planner: viaDossier('indiening.dossier'),
  beslisser: viaDossier('indiening.dossier'),
})

/** What was filed: the planner does not read it. */
export const afschrift = regels({
  kandidaat: viaDossier('indiening.dossier'),
  assessor: viaDossier('indiening.dossier'),
  beslisser: viaDossier('indiening.dossier'),
})

/** Who reads along with whom, in which parts. */
export const mentorschap = regels({
  kandidaat: viaDossier('mentorschap.dossier'),
  mentor: mentor.eigenMentorschap,
})

export const mentoropmerking = regels({
  kandidaat: viaDossier('mentoropmerking.dossier'),
  mentor: mentor.eigenOpmerking,
})
