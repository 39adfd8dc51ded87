import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier } from '#acties/behandeling/laad.ts'
import { laadEigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import { ontwikkeladviesVeld } from '#acties/beoordeling/ontwikkeladvies.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Writes an ontwikkeladvies: A2 of the next time looks back on it (aanname 24). */
export const voegOntwikkeladviesToe = actie({
  naam: 'voegOntwikkeladviesToe',
  maaktNieuw: true,
  wie: ['assessor'],
  invoer: z.object({ dossierId: idVeld, tekst: ontwikkeladviesVeld }),
  laad: laadEigenWerk,
  bezwaren: ({ ctx, geladen }) => bezwarenVan(ctx, geladen, ['bewaarOordeel', {}]),
  doe: async ({ ctx, invoer: { tekst }, geladen: { sleutel } }) => {
    const ontwikkeladvies = ctx.toeval.id()
    const { hoogste } = await ctx.db
      .selectFrom('ontwikkeladvies')
      .where('toewijzing', '=', sleutel.toewijzing)
      .select(({ fn }) => fn.max('volgorde').as('hoogste'))
      .executeTakeFirstOrThrow()
    await ctx.db
      .insertInto('ontwikkeladvies')
      .values({
        id: ontwikkeladvies,
        ...sleutel,
        volgorde: (hoogste ?? 0) + 1,
        tekst,
        opgeslagen_op: ctx.klok.now(),
      })
      .execute()
    return gelukt({ ontwikkeladvies })
  },
  gebeurtenis: ({ geladen, waarde }) => ({
    soort: 'ontwikkeladvies-geschreven',
    ...overDossier(geladen),
    gegevens: waarde,
  }),
})
