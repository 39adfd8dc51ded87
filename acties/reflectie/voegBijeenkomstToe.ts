import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, laadDossier } from '#acties/dossier/laadDossier.ts'
import { bijeenkomstFeit, bijeenkomstVelden, kolommenVan } from '#acties/reflectie/bijeenkomst.ts'
import { idVeld } from '#acties/velden.ts'

/** Adds a reflection meeting; it serves A3.1 until the holder moves it (A3.1). */
export const voegBijeenkomstToe = actie({
  naam: 'voegBijeenkomstToe',
  maaktNieuw: true,
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, ...bijeenkomstVelden }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: ({ ctx, geladen, invoer }) =>
    bezwarenTegenWerk(ctx, geladen, { onderdeel: 'A3.1', dagen: [invoer.datum] }),
  doe: async ({ ctx, geladen: { rij }, invoer }) => {
    const id = ctx.toeval.id()
    await ctx.db
      .insertInto('bijeenkomst')
      .values({
        id,
        persoon: rij.persoon,
        ...kolommenVan(invoer),
        aangemaakt_op: ctx.klok.now(),
      })
      .execute()
    const inzet = { bijeenkomst: id, keurmerk: rij.keurmerk, dient: 'A3.1' } as const
    await ctx.db.insertInto('bijeenkomst_inzet').values(inzet).execute()
    return gelukt({ bijeenkomst: id })
  },
  gebeurtenis: ({ geladen, invoer, waarde: { bijeenkomst } }) =>
    bijeenkomstFeit(geladen, 'toegevoegd', { ...invoer, id: bijeenkomst }),
})
