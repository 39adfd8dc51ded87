import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { dagenVan, laadActiviteit, type GeladenActiviteit } from '#acties/pe/activiteit.ts'
import * as reflectie from '#acties/reflectie/bijeenkomst.ts'
import { isNodigVoorA31 } from '#acties/reflectie/nodigVoorA31.ts'
import { idVeld } from '#acties/velden.ts'
import type { Weigering } from '#domein/weigering.ts'

/** Keeps an activity or a meeting out of what is filed, or lets it go along again: the one undoes the other. */
export const zetPrive = actie({
  naam: 'zetPrive',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    wat: z.object({ soort: z.enum(['activiteit', 'bijeenkomst']), id: idVeld }),
    prive: z.boolean(),
    /** It was private already in what is read in: what is missing there by now is said where it is filed. */
    wasPrive: z.boolean().default(false),
  }),
  laad: async (ctx, { dossierId, wat: { soort, id } }): Promise<Geladen | null> =>
    soort === 'activiteit'
      ? laadActiviteit(ctx, { dossierId, activiteitId: id, staat: 'aanwezig' })
      : reflectie.laadBijeenkomst(ctx, { dossierId, bijeenkomstId: id, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer: { prive, wasPrive } }) => {
    if ('activiteit' in geladen)
      return bezwarenTegenWerk(ctx, geladen, {
        onderdeel: 'B',
        dagen: dagenVan(geladen.activiteit),
      })
    const werk = { onderdeel: reflectie.onderdeelVan(geladen.dient) }
    const dagen = [geladen.bijeenkomst.datum]
    const dicht = await bezwarenTegenWerk(ctx, geladen, { ...werk, dagen })
    return dicht.length > 0 || !prive || wasPrive ? dicht : bezwarenTegenMissen(ctx, geladen)
  },
  doe: async ({ ctx, geladen, invoer: { prive } }) => {
    const isVeranderd = await bewaar(ctx, geladen, prive)
    return gelukt({ isPrive: prive, isVeranderd })
  },
  gebeurtenis: ({ geladen, waarde: { isPrive: ja, isVeranderd } }) =>
    isVeranderd ? feit(geladen, ja) : null,
})

type Geladen = GeladenActiviteit | reflectie.GeladenBijeenkomst

/** What A3.1 needs and what A3.2 is about goes along: without it the part is not met (A3.1, A3.2). */
async function bezwarenTegenMissen(
  ctx: Ctx,
  geladen: reflectie.GeladenBijeenkomst,
): Promise<Weigering[]> {
  const a32 = await reflectie.bezwaarAlsA32ErOverGaat(ctx, geladen)
  return (await isNodigVoorA31(ctx, geladen)) ? [...a32, nodigVoorA31] : a32
}

const nodigVoorA31: Weigering = {
  code: 'nodig-voor-a31',
  tekst: 'Deze bijeenkomst heb je nodig voor A3.1. Alleen wat daar over is, kun je privé houden.',
  clausule: 'A3.1',
}

/** Says whether anything changed. */
async function bewaar(ctx: Ctx, geladen: Geladen, prive: boolean): Promise<boolean> {
  const { keurmerk } = geladen.rij
  const rij =
    'activiteit' in geladen
      ? await ctx.db
          .updateTable('activiteit_inzet')
          .set({ prive })
          .where('activiteit', '=', geladen.activiteit.id)
          .where('keurmerk', '=', keurmerk)
          .where('prive', '<>', prive)
          .executeTakeFirst()
      : await ctx.db
          .updateTable('bijeenkomst_inzet')
          .set({ prive })
          .where('bijeenkomst', '=', geladen.bijeenkomst.id)
          .where('keurmerk', '=', keurmerk)
          .where('prive', '<>', prive)
          .executeTakeFirst()
  return rij.numUpdatedRows > 0n
}

const feit = (geladen: Geladen, ja: boolean) =>
  'activiteit' in geladen
    ? {
        soort: 'activiteit-prive' as const,
        ...bijDossier(geladen),
        gegevens: { activiteit: geladen.activiteit.id, ja },
      }
    : {
        soort: 'bijeenkomst-prive' as const,
        ...bijDossier(geladen),
        gegevens: { bijeenkomst: geladen.bijeenkomst.id, dag: geladen.bijeenkomst.datum, ja },
      }
