import type { Ctx } from '#acties/ctx.ts'
import { corrigeerCertificaat } from '#acties/houder/corrigeerCertificaat.ts'
import { basisversie, corrigeerPersoon } from '#acties/houder/corrigeerPersoon.ts'
import { houderSchema } from '#acties/houder/voerHouderIn.ts'
import { leesInvoer } from '#acties/invoer.ts'
import { inTransactie } from '#acties/transactie.ts'
import { idVeld } from '#acties/velden.ts'
import type { Resultaat } from '#domein/weigering.ts'

const schema = houderSchema.extend({
  persoon: idVeld,
  certificaat: idVeld,
  versie: basisversie,
  certificaatVersie: basisversie,
})

/** The planner corrects a holder in one go: the person and the certificate. Two acts, both or none; what is unchanged leaves no event. */
export async function corrigeerHouder(ctx: Ctx, ruw: unknown): Promise<Resultaat<unknown>> {
  const gelezen = leesInvoer(schema, ruw)
  if (!gelezen.ok) return gelezen
  return inTransactie(ctx, async tx => {
    const persoon = await corrigeerPersoon(tx, gelezen.waarde)
    return persoon.ok ? corrigeerCertificaat(tx, gelezen.waarde) : persoon
  })
}
