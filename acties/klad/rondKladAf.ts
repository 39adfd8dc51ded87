import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { zetAfgerond } from '#acties/klad/klad.ts'
import { zicht } from '#vragen/zicht.ts'

/**
 * In the transaction of the act that saves what was typed in a form: the draft of it is done. The row stays without its text, also when it
 * was never there, so that a save of the page that comes late finds it done. What was written on elsewhere since stays open: nobody saved it.
 */
export async function rondKladAf({ db, klok, klad, actor: { persoon } }: Ctx): Promise<void> {
  if (klad === undefined || persoon === null) return
  const { id, versie, schrijver } = klad
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
          eb.or([eb('klad.versie', '<=', versie), eb('klad.schrijver', '=', schrijver)]),
        ),
    )
    .execute()
}

/** In the transaction of the act that makes something else of a concept: what was begun on its page is done, and its text stays a while. */
export async function rondKladdenAf(ctx: Ctx, concept: string): Promise<void> {
  const over = await zicht(ctx)
    .kladden()
    .where('afgerond_op', 'is', null)
    .where(sql<boolean>`position(${`/concepten/${concept}`}::text in pagina) > 0`)
    .select('id')
    .execute()
  const nu = ctx.klok.now()
  for (const { id } of over) await zetAfgerond(ctx, id, nu)
}
