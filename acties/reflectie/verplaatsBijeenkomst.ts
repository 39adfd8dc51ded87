import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import * as reflectie from '#acties/reflectie/bijeenkomst.ts'
import { isNodigVoorA31 } from '#acties/reflectie/nodigVoorA31.ts'
import type { Weigering } from '#domein/weigering.ts'

/** Lets a meeting serve category 2 instead of A3.1, or the other way round; moving back undoes it (B.2, aanname 4). */
export const verplaatsBijeenkomst = actie({
  naam: 'verplaatsBijeenkomst',
  wie: ['kandidaat'],
  invoer: z.object({ ...reflectie.bijeenkomstIds, naar: z.enum(['A3.1', 'B.2']) }),
  laad: (ctx, invoer) => reflectie.laadBijeenkomst(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer: { naar } }) => {
    const dagen = [geladen.bijeenkomst.datum]
    const dicht = [
      ...(await bezwarenTegenWerk(ctx, geladen, { onderdeel: 'A3.1', dagen })),
      ...(await bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen })),
    ]
    if (dicht.length > 0 || naar === geladen.dient || naar === 'A3.1') return dicht
    return [
      ...(await reflectie.bezwaarAlsA32ErOverGaat(ctx, geladen)),
      ...((await isNodigVoorA31(ctx, geladen)) ? [nodigVoorA31] : []),
    ]
  },
  doe: async ({ ctx, geladen: { bijeenkomst, rij, dient }, invoer: { naar } }) => {
    await ctx.db
      .updateTable('bijeenkomst_inzet')
      .set({ dient: naar })
      .where('bijeenkomst', '=', bijeenkomst.id)
      .where('keurmerk', '=', rij.keurmerk)
      .execute()
    return gelukt({ bijeenkomst: bijeenkomst.id, naar, isVerplaatst: naar !== dient })
  },
  gebeurtenis: ({ geladen, waarde: { bijeenkomst, naar, isVerplaatst } }) =>
    isVerplaatst
      ? {
          soort: 'bijeenkomst-verplaatst',
          ...bijDossier(geladen),
          gegevens: { bijeenkomst, dag: geladen.bijeenkomst.datum, naar },
        }
      : null,
})

const nodigVoorA31: Weigering = {
  code: 'nodig-voor-a31',
  tekst: 'Deze bijeenkomst heb je nodig voor A3.1. Alleen wat daar over is, telt bij categorie 2.',
  clausule: 'B.2',
}
