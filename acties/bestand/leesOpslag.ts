import { buffer } from 'node:stream/consumers'
import type { Ctx } from '#acties/ctx.ts'

/** The bytes of a stored file, at most 10 MB; none when it is missing or damaged, which no inspection passes. */
export async function leesOpslag(ctx: Ctx, persoon: string, sha256: string): Promise<Buffer> {
  const gevonden = await ctx.opslag.get(persoon, sha256)
  return gevonden.state === 'ok' ? buffer(gevonden.content) : Buffer.alloc(0)
}
