import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'

/**
 * In the transaction of the act that saves what was typed in a form: the draft of it is done. The row stays without its text, also when it
 * was never there, so that a save of the page that comes late finds it done. What was written on since stays open, elsewhere or on the same
 * page after its button: nobody saved it.
 */
export async function rondKladAf({ db, klok, klad, actor: { persoon } }: Ctx): Promise<void> {
  if (klad === undefined || persoon === null) return
  const { id, versie, schrijver, beurt } = klad
  const nu = klok.now()
  const leeg = { velden: null, afgerond_op: nu }
  await db
    .insertInto('klad')
    .values({ persoon, id, begonnen_op: nu, bewaard_op: nu, ...leeg })
    .onConflict(conflict =>
      conflict
        .columns(['persoon', 'id'])
        .doUpdateSet(leeg)
        .where(eb =>
          eb.or([
            eb('klad.versie', '<=', versie),
            eb.and([eb('klad.schrijver', '=', schrijver), eb('klad.schrijfbeurt', '<=', beurt)]),
          ]),
        ),
    )
    .execute()
}

/** Whether what was typed in this form was saved before: the draft of it is done, and not because somebody threw it away. Of two presses at once the second waits for the first. */
export async function isAlVerstuurd({ db, klad, actor: { persoon } }: Ctx): Promise<boolean> {
  if (klad === undefined || persoon === null) return false
  await sql`select pg_advisory_xact_lock(hashtextextended(${klad.id}::text, 0))`.execute(db)
  const rij = await db
    .selectFrom('klad')
    .where('persoon', '=', persoon)
    .where('id', '=', klad.id)
    .where('afgerond_op', 'is not', null)
    .where('velden', 'is', null)
    .select('id')
    .executeTakeFirst()
  return rij !== undefined
}

/**
 * In the transaction of the act that makes an activity of a concept: what else was begun on its page, in another window perhaps, goes on at the
 * page of the activity, which has the same id. Nobody saved it, so it is not done.
 */
export async function verhuisKladden(ctx: Ctx, concept: string): Promise<void> {
  const van = `/concepten/${concept}`
  await ctx.db
    .updateTable('klad')
    .set({ pagina: sql<string>`replace(pagina, ${van}, ${`/pe/${concept}`})` })
    .where('persoon', '=', ctx.actor.persoon)
    .where('afgerond_op', 'is', null)
    .where(sql<boolean>`position(${van}::text in pagina) > 0`)
    .execute()
}
