import type { Ctx } from '#acties/ctx.ts'

/** The bytes of a stored file, at most 10 MB; none when it is missing or damaged, which no inspection passes. */
export const leesOpslag = async (ctx: Ctx, persoon: string, sha256: string): Promise<Buffer> =>
  (await ctx.opslag.bytes(persoon, sha256)) ?? Buffer.alloc(0)
