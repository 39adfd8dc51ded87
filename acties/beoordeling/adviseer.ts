import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier, zetStatus } from '#acties/behandeling/laad.ts'
import { laadEigenWerk, type EigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld, langVeld } from '#acties/velden.ts'
import { adviezen } from '#domein/advies/oordeel.ts'
import { sleutels } from '#lib/tabel.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** An assessor hands in: her judgements are final and her advice goes to who decides, once everyone has handed in. */
export const adviseer = actie({
  naam: 'adviseer',
  wie: ['assessor'],
  invoer: z.object({
    dossierId: idVeld,
    advies: z.enum(sleutels(adviezen), { error: 'Kies een advies.' }).optional(),
    motivering: langVeld(),
  }),
  laad: async (ctx, invoer) => {
    const werk = await laadEigenWerk(ctx, invoer)
    return werk && { ...werk, isAl: await isAlIngeleverd(ctx, werk, invoer) }
  },
  bezwaren: ({ ctx, invoer: { advies, motivering }, geladen }) =>
    geladen.isAl
      ? []
      : bezwarenVan(ctx, geladen, ['adviseer', { motivering, ...(advies && { advies }) }]),
  doe: async ({ ctx, invoer: { advies, motivering }, geladen }) => {
    if (geladen.isAl || !advies) return gelukt({ status: geladen.rij.status })
    await ctx.db
      .insertInto('advies')
      .values({
        id: ctx.toeval.id(),
        ...geladen.sleutel,
        advies,
        motivering,
        uitgebracht_op: ctx.klok.now(),
      })
      .execute()
    return gelukt({ status: await zetStatus(ctx, geladen, ['adviseer', {}]) })
  },
  gebeurtenis: ({ invoer: { advies }, geladen, waarde: { status } }) =>
    geladen.isAl || !advies
      ? null
      : {
          soort: 'beoordeling-ingeleverd',
          ...overDossier(geladen),
          gegevens: {
            toewijzing: geladen.sleutel.toewijzing,
            indiening: geladen.nummer,
            advies,
            status,
          },
        },
})

/** The same thing sent twice is handed in once. */
async function isAlIngeleverd(
  ctx: Ctx,
  { sleutel }: EigenWerk,
  { advies, motivering }: { advies?: string | undefined; motivering: string },
): Promise<boolean> {
  const al = await ctx.db
    .selectFrom('advies')
    .where('indiening', '=', sleutel.indiening)
    .where('toewijzing', '=', sleutel.toewijzing)
    .select(['advies', 'motivering'])
    .executeTakeFirst()
  return al?.advies === advies && al?.motivering === motivering
}
