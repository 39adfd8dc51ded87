import type { Ctx } from '#acties/ctx.ts'

/** The same context on a database that counts the statements that are sent to it. */
export function geteld(ctx: Ctx): { ctx: Ctx; statements: () => number } {
  let aantal = 0
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) => {
      aantal += 1
      return Promise.resolve(result)
    },
  })
  return { ctx: { ...ctx, db }, statements: () => aantal }
}
