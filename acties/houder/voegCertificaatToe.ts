import { z } from 'zod'
import { gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { openDossier } from '#acties/dossier/openDossier.ts'
import { certificaatVelden } from '#acties/houder/certificaatgegevens.ts'
import { voerCertificaatIn } from '#acties/houder/voerCertificaatIn.ts'
import { leesInvoer } from '#acties/invoer.ts'
import { inTransactie } from '#acties/transactie.ts'
import { idVeld } from '#acties/velden.ts'
import type { Resultaat } from '#domein/weigering.ts'

const schema = z.object({ persoon: idVeld, ...certificaatVelden })

/** The planner adds a certificate to somebody who is known already (an assessor, a holder of another mark), with its dossier. */
export async function voegCertificaatToe(
  ctx: Ctx,
  ruw: unknown,
): Promise<Resultaat<{ certificaat: string; dossier: string }>> {
  const gelezen = leesInvoer(schema, ruw)
  if (!gelezen.ok) return gelezen
  const invoer = gelezen.waarde
  return inTransactie(ctx, async tx => {
    const ingevoerd = await voerCertificaatIn(tx, invoer)
    if (!ingevoerd.ok) return ingevoerd
    const { certificaat } = ingevoerd.waarde
    const geopend = await openDossier(tx, { certificaat, vorigeIndiening: invoer.vorigeIndiening })
    return geopend.ok ? gelukt({ certificaat, dossier: geopend.waarde.dossier }) : geopend
  })
}
