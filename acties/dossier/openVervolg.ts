import { geweigerd, nietGevonden } from '#acties/actie.ts'
import { systeemCtx, type Ctx } from '#acties/ctx.ts'
import { openDossier } from '#acties/dossier/openDossier.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { peildatumVanIndiening } from '#vragen/peildatum.ts'
import { leesIndieningen } from '#vragen/portfolio/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

/** The dossier that was decided, and the certificate that came out of it. */
type Vervolg = { vorigDossier: string; certificaat: string }

/**
 * Opens the next dossier after a decision, in the transaction of that decision and after the old one got its last status: A2 looks back
 * on the plan and the advice of the previous one, and nothing of up to the day of that filing counts again (A2, aannames 3 en 29).
 */
export async function openVervolg(
  ctx: Ctx,
  { vorigDossier, certificaat }: Vervolg,
): Promise<Resultaat<{ dossier: string; kader: string }>> {
  const systeem = systeemCtx(ctx, ctx.verzoek)
  const vorig = await zicht(systeem)
    .dossiers()
    .where('dossier.id', '=', vorigDossier)
    .select(['id', 'peildatum'])
    .executeTakeFirst()
  if (!vorig) return geweigerd(nietGevonden)
  const indieningen = await leesIndieningen(systeem, vorigDossier)
  return openDossier(systeem, {
    certificaat,
    vorigeIndiening: peildatumVanIndiening(vorig, indieningen) ?? null,
    volgtOp: vorigDossier,
  })
}
