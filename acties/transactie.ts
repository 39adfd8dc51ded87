import { botsingen } from '#acties/botsingen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat } from '#domein/weigering.ts'

type Werk<T> = (tx: Ctx) => Promise<Resultaat<T>>

const pogingen = 5
const opnieuw = new Set(['40001', '40P01'])

/**
 * Runs the work in one transaction: kept when the result is ok, undone when it is a refusal or an error. Within a transaction that
 * runs already the work joins it, so that several acts can be one. Deadlocks and serialization failures are tried again.
 */
export async function inTransactie<T>(ctx: Ctx, werk: Werk<T>): Promise<Resultaat<T>> {
  if (ctx.db.isTransaction) return werk(ctx)
  for (let keer = 1; ; keer += 1) {
    try {
      return await eenKeer(ctx, werk)
    } catch (fout) {
      const weigering = botsingen[eigenschap(fout, 'constraint')]
      if (weigering) return { ok: false, weigeringen: [weigering] }
      if (keer === pogingen || !opnieuw.has(eigenschap(fout, 'code'))) throw fout
    }
  }
}

async function eenKeer<T>(ctx: Ctx, werk: Werk<T>): Promise<Resultaat<T>> {
  const { instellingen: _, ...zonderGelezen } = ctx
  const db = await ctx.db.startTransaction().execute()
  let bewaard = false
  try {
    const uitkomst = await werk({ ...zonderGelezen, db })
    if (uitkomst.ok) {
      await db.commit().execute()
      bewaard = true
    }
    return uitkomst
  } finally {
    if (!bewaard) await db.rollback().execute()
  }
}

const eigenschap = (fout: unknown, naam: 'code' | 'constraint'): string =>
  typeof fout === 'object' && fout !== null && naam in fout ? String(Reflect.get(fout, naam)) : ''
