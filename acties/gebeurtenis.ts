import type { Ctx } from '#acties/ctx.ts'
import { passenGegevens, type Gebeurtenis } from '#domein/gebeurtenissen.ts'
import type { Actor } from '#domein/rollen.ts'

/** An event as an act states it; who, when and which request are added here. Who signs in becomes the actor by that. */
export type Feit = Gebeurtenis & { keurmerk?: string; actor?: Actor }

/** Adds one line to the trail, in the transaction of the act. */
export async function schrijfGebeurtenis(ctx: Ctx, feit: Feit): Promise<void> {
  const { soort, persoon, dossier, keurmerk, gegevens, actor = ctx.actor } = feit
  if (!passenGegevens(soort, gegevens)) throw new Error(`gebeurtenis ${soort} met vreemde gegevens`)
  await ctx.db
    .insertInto('gebeurtenis')
    .values({
      soort,
      op: ctx.klok.now(),
      actor: actor.persoon,
      rol: actor.rol,
      persoon: persoon ?? null,
      dossier: dossier ?? null,
      keurmerk: keurmerk ?? ctx.bereik.keurmerk,
      verzoek: ctx.verzoek,
      gegevens: JSON.stringify(gegevens),
    })
    .execute()
}
