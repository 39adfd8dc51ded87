import { hoogstens } from '#vragen/bladzijde.ts'
import type { Ctx } from '#acties/ctx.ts'
import { gebeurteniszin } from '#domein/gebeurtenissen.ts'
import { isRol, rollen } from '#domein/rollen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { noem } from '#vragen/geschiedenis/namen.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

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
  const [dossier] = await dossiers(ctx, { id: dossierId })
  if (!dossier) return null
  const rijen =
    voor === null
      ? await laatste(ctx, { dossier: dossierId })
      : await eerdere(ctx, { dossier: dossierId, voor })
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

const dossiers = eenmaal((ctx, { id }: { id: string }) =>
  zicht(ctx).dossiers().where('dossier.id', '=', id).select('dossier.id'),
)

const voorvallen = (ctx: Kijker, dossier: string) =>
  zicht(ctx)
    .gebeurtenissen()
    .where('gebeurtenis.dossier', '=', dossier)
    .select(['volgnummer', 'op', 'soort', 'actor', 'rol', 'gegevens'])
    .orderBy('volgnummer', 'desc')
    .limit(hoogstens(perBladzijde + 1))

const laatste = eenmaal((ctx, { dossier }: { dossier: string }) => voorvallen(ctx, dossier))

const eerdere = eenmaal((ctx, { dossier, voor }: { dossier: string; voor: number }) =>
  voorvallen(ctx, dossier).where('volgnummer', '<', voor),
)

/** Yourself as 'Je', somebody else by his role: who judges or plans is not named to the holder. */
export function wieVoor(ctx: Ctx, { actor, rol }: { actor: string | null; rol: string }): string {
  if (actor !== null && actor === ctx.actor.persoon) return 'Je'
  return isRol(rol) ? `De ${rollen[rol].naam.toLowerCase()}` : 'Vakbewijs'
}
