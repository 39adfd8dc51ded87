import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { formatVanBijeenkomst } from '#acties/ondertekening/format.ts'
import { herzieVerklaring, vervalFeiten } from '#acties/ondertekening/verval.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import * as reflectie from '#acties/reflectie/bijeenkomst.ts'
import { feitenVanBijeenkomst } from '#domein/ondertekening/verklaring.ts'
import { zonderOndertekening } from '#vragen/portfolio/bijeenkomst.ts'

/** Changes a meeting; when it was signed, the signature lapses with the facts it was under (A3.1). */
export const wijzigBijeenkomst = actie({
  naam: 'wijzigBijeenkomst',
  wie: ['kandidaat'],
  invoer: z.object({
    ...reflectie.bijeenkomstIds,
    ...reflectie.bijeenkomstVelden,
    basis: basisVeld,
  }),
  laad: (ctx, invoer) => reflectie.laadBijeenkomst(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer }) => [
    ...(await bezwarenTegenWerk(ctx, geladen, {
      onderdeel: reflectie.onderdeelVan(geladen.dient),
      dagen: [geladen.bijeenkomst.datum, invoer.datum],
    })),
    ...bezwaarAlsVerouderd(invoer.basis, geladen.versie),
  ],
  doe: async ({ ctx, geladen, invoer }) => {
    const { id } = geladen.bijeenkomst
    const versie = geladen.versie + 1
    const kolommen = reflectie.kolommenVan(invoer)
    await ctx.db
      .updateTable('bijeenkomst')
      .set({ ...kolommen, versie })
      .where('id', '=', id)
      .execute()
    const vervallen = await herzieVerklaring(ctx, {
      persoon: geladen.rij.persoon,
      bij: { bijeenkomst: id },
      format: formatVanBijeenkomst(geladen.kader),
      oud: feitenVanBijeenkomst(geladen.bijeenkomst),
      nieuw: feitenVanBijeenkomst(zonderOndertekening({ id, ...kolommen })),
    })
    return gelukt({ bijeenkomst: id, versie, vervallen })
  },
  gebeurtenis: ({ geladen, invoer, waarde: { bijeenkomst, vervallen } }) => [
    reflectie.bijeenkomstFeit(geladen, 'gewijzigd', { ...invoer, id: bijeenkomst }),
    ...vervalFeiten(vervallen, bijDossier(geladen)),
  ],
})
