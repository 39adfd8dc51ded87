import { z } from 'zod'
import { gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { openDossier } from '#acties/dossier/openDossier.ts'
import { certificaatVelden } from '#acties/houder/certificaatgegevens.ts'
import { persoonVelden, voegHouderToe } from '#acties/houder/voegHouderToe.ts'
import { voerCertificaatIn } from '#acties/houder/voerCertificaatIn.ts'
import { leesInvoer } from '#acties/invoer.ts'
import { inTransactie } from '#acties/transactie.ts'
import type { Resultaat } from '#domein/weigering.ts'

export const houderSchema = z.object({ ...persoonVelden, ...certificaatVelden })

type Ingevoerd = { persoon: string; certificaat: string; dossier: string }

/** The planner enters a holder in one go: person, certificate and the dossier that renews it. Three acts, all or none. */
export async function voerHouderIn(ctx: Ctx, ruw: unknown): Promise<Resultaat<Ingevoerd>> {
  const gelezen = leesInvoer(houderSchema, ruw)
  if (!gelezen.ok) return gelezen
  const invoer = gelezen.waarde
  return inTransactie(ctx, async tx => {
    const houder = await voegHouderToe(tx, invoer)
    if (!houder.ok) return houder
    const ingevoerd = await voerCertificaatIn(tx, { ...invoer, ...houder.waarde })
    if (!ingevoerd.ok) return ingevoerd
    const { certificaat } = ingevoerd.waarde
    const geopend = await openDossier(tx, { certificaat, vorigeIndiening: invoer.vorigeIndiening })
    if (!geopend.ok) return geopend
    return gelukt({ ...houder.waarde, certificaat, dossier: geopend.waarde.dossier })
  })
}
