import { hoogstens } from '#vragen/bladzijde.ts'
import type { Ctx } from '#acties/ctx.ts'
import { gebeurteniszin } from '#domein/gebeurtenissen.ts'
import { isRol, rollen } from '#domein/rollen.ts'
import { noem } from '#vragen/geschiedenis/namen.ts'
import { zicht } from '#vragen/zicht.ts'

/** One line of the history of a dossier: when, and what happened in a sentence. */
export type Voorval = { volgnummer: number; op: Date; soort: string; zin: string }

export type Geschiedenis = { regels: readonly Voorval[]; ouder: number | null }

const perBladzijde = 50

/** The history of a dossier, the latest first; `voor` is the number to go on from. Null when it is not there or not yours. */
export async function leesGeschiedenis(
  ctx: Ctx,
  dossierId: string,
  voor: number | null,
): Promise<Geschiedenis | null> {
  const dossier = await zicht(ctx)
    .dossiers()
    .where('dossier.id', '=', dossierId)
    .select('dossier.id')
    .executeTakeFirst()
  if (!dossier) return null
  let vraag = zicht(ctx).gebeurtenissen().where('gebeurtenis.dossier', '=', dossierId)
  if (voor !== null) vraag = vraag.where('volgnummer', '<', voor)
  const rijen = await vraag
    .select(['volgnummer', 'op', 'soort', 'actor', 'rol', 'gegevens'])
    .orderBy('volgnummer', 'desc')
    .limit(hoogstens(perBladzijde + 1))
    .execute()
  // Who sees a dossier and not one line of its trail, as a mentor does, is not told that there is one.
  if (rijen.length === 0) return null
  const bladzijde = rijen.slice(0, perBladzijde)
  const benoem = await noem(
    ctx,
    bladzijde.map(({ gegevens }) => gegevens),
  )
  return {
    regels: bladzijde.map(({ volgnummer, op, soort, gegevens, ...wie }) => ({
      volgnummer,
      op,
      soort,
      zin: gebeurteniszin(soort, gegevens, { wie: wieVoor(ctx, wie), benoem }),
    })),
    ouder: rijen.length > perBladzijde ? (bladzijde.at(-1)?.volgnummer ?? null) : null,
  }
}

/** Yourself as 'Je', somebody else by his role: who judges or plans is not named to the holder. */
export function wieVoor(ctx: Ctx, { actor, rol }: { actor: string | null; rol: string }): string {
  if (actor !== null && actor === ctx.actor.persoon) return 'Je'
  return isRol(rol) ? `De ${rollen[rol].naam.toLowerCase()}` : 'Vakbewijs'
}
