import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier } from '#acties/behandeling/laad.ts'
import { eldersGewijzigd, laadEigenWerk, type EigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import type { Ctx } from '#acties/ctx.ts'
import { basisVeld, idVeld, langVeld } from '#acties/velden.ts'
import { bezwarenTegenOordeel } from '#domein/advies/advies.ts'
import { oordelen, type Oordeel } from '#domein/advies/oordeel.ts'
import { sleutels } from '#lib/tabel.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** An assessor says what she thinks of one part, on the version that was on her screen. */
export const bewaarOordeel = actie({
  naam: 'bewaarOordeel',
  wie: ['assessor'],
  invoer: z.object({
    dossierId: idVeld,
    onderdeel: z.string(),
    oordeel: z.enum(sleutels(oordelen), { error: 'Kies een oordeel.' }),
    motivering: langVeld(),
    basis: basisVeld,
  }),
  laad: async (ctx, invoer) => {
    const werk = await laadEigenWerk(ctx, invoer)
    return werk && { ...werk, huidig: await huidigOordeel(ctx, werk, invoer.onderdeel) }
  },
  bezwaren: ({ ctx, invoer, geladen }) => [
    ...bezwarenVan(ctx, geladen, ['bewaarOordeel', {}]),
    ...bezwarenTegenOordeel(invoer, geladen.zaak.teBeoordelen),
    ...eldersGewijzigd(geladen.huidig?.versie ?? 0, invoer.basis),
  ],
  doe: async ({ ctx, invoer: { onderdeel, oordeel, motivering }, geladen }) => {
    const { sleutel, huidig } = geladen
    if (huidig?.oordeel === oordeel && huidig.motivering === motivering)
      return gelukt({ versie: huidig.versie, isGewijzigd: false })
    const versie = (huidig?.versie ?? 0) + 1
    const inhoud = { oordeel, motivering, versie, opgeslagen_op: ctx.klok.now() }
    await ctx.db
      .insertInto('oordeel')
      .values({ id: ctx.toeval.id(), ...sleutel, onderdeel, ...inhoud })
      .onConflict(al => al.columns(['indiening', 'toewijzing', 'onderdeel']).doUpdateSet(inhoud))
      .execute()
    return gelukt({ versie, isGewijzigd: true })
  },
  gebeurtenis: ({ invoer: { onderdeel, oordeel }, geladen, waarde }) =>
    waarde.isGewijzigd
      ? {
          soort: 'oordeel-bewaard',
          ...overDossier(geladen),
          gegevens: { indiening: geladen.nummer, onderdeel, oordeel },
        }
      : null,
})

type Huidig = { oordeel: Oordeel; motivering: string; versie: number }

const huidigOordeel = (
  ctx: Ctx,
  { sleutel }: EigenWerk,
  onderdeel: string,
): Promise<Huidig | undefined> =>
  ctx.db
    .selectFrom('oordeel')
    .where('indiening', '=', sleutel.indiening)
    .where('toewijzing', '=', sleutel.toewijzing)
    .where('onderdeel', '=', onderdeel)
    .select(['oordeel', 'motivering', 'versie'])
    .executeTakeFirst()
