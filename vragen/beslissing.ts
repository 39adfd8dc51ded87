import type { Ctx } from '#acties/ctx.ts'
import { isOnafhankelijkeBeslisser } from '#domein/dossier/onafhankelijk.ts'
import { leesBehandeling, magVan } from '#vragen/behandeling.ts'
import { leesInbreng } from '#vragen/behandeling/inbreng.ts'
import { leesIngediend } from '#vragen/behandeling/ingediend.ts'
import { zicht } from '#vragen/zicht.ts'

const knoppen = ['certificeer', 'wijsAf'] as const

/**
 * One dossier for who decides: what was filed, what every assessor wrote and the decision once there is one. Who has a tie with the
 * kandidaat sees why she cannot decide, and nothing else.
 */
export async function leesBeslissing(ctx: Ctx, dossierId: string) {
  const behandeling = await leesBehandeling(ctx, dossierId)
  if (!behandeling) return null
  const { rij, zaak } = behandeling
  const mag = magVan(ctx, behandeling, knoppen)
  const vandaag = ctx.klok.today()
  const bezwaren = isOnafhankelijkeBeslisser({ zaak, actor: ctx.actor, vandaag })
  if (bezwaren.length > 0) return { isStilgelegd: true as const, rij, bezwaren, mag }
  const ingediend = await leesIngediend(ctx, behandeling)
  if (!ingediend) return null
  return {
    isStilgelegd: false as const,
    ...ingediend,
    inbreng: await leesInbreng(ctx, behandeling, ingediend.geldend),
    besluit: await leesBesluit(ctx, dossierId),
    mag,
  }
}

/** The decision that stands, with who took it; null before it. */
export const leesBesluit = async (ctx: Ctx, dossier: string) => {
  const rij = await zicht(ctx)
    .besluiten()
    .innerJoin(zicht(ctx).namen().selectAll().as('wie'), 'wie.id', 'besluit.beslisser')
    .where('besluit.dossier', '=', dossier)
    .where('besluit.herziet', 'is', null)
    .select(['besluit.id', 'besluit.uitkomst', 'besluit.motivering', 'wie.naam as beslisser'])
    .select(['besluit.besloten_op as beslotenOp', 'besluit.bezwaar_tot as bezwaarTot'])
    .executeTakeFirst()
  return rij ?? null
}
