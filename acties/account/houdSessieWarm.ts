import type { Basis } from '#acties/ctx.ts'
import type { Sessie } from '#vragen/sessie.ts'

const minuten = 5

/** Notes that a session is in use, at most once in five minutes: no act, and so no event. */
export async function houdSessieWarm(basis: Basis, sessie: Sessie): Promise<void> {
  const nu = basis.klok.now()
  if (nu.getTime() - sessie.gezienOp.getTime() < minuten * 60_000) return
  await basis.db
    .updateTable('sessie')
    .set({ gezien_op: nu })
    .where('id', '=', sessie.id)
    .where('beeindigd_op', 'is', null)
    .execute()
}
