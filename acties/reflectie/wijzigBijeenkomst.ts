import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { formatVanBijeenkomst } from '#acties/ondertekening/format.ts'
import { bezwaarAlsVervalt, gevolgFeiten, herzieVerklaring } from '#acties/ondertekening/verval.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld, vervaltVeld } from '#acties/portfolio/velden.ts'
import * as reflectie from '#acties/reflectie/bijeenkomst.ts'
import { feitenVanBijeenkomst } from '#domein/ondertekening/verklaring.ts'
import { zonderOndertekening } from '#vragen/portfolio/bijeenkomst.ts'

/** Changes a meeting; when it was signed, the signature lapses with the facts it was under, once that was asked (A3.1). */
export const wijzigBijeenkomst = actie({
  naam: 'wijzigBijeenkomst',
  wie: ['kandidaat'],
  invoer: z.object({
    ...reflectie.bijeenkomstIds,
    ...reflectie.bijeenkomstVelden,
    basis: basisVeld,
    vervalt: vervaltVeld,
  }),
  laad: (ctx, invoer) => reflectie.laadBijeenkomst(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer }) => [
    ...(await bezwarenTegenWerk(ctx, geladen, {
      onderdeel: reflectie.onderdeelVan(geladen.dient),
      dagen: [geladen.bijeenkomst.datum, invoer.datum],
    })),
    ...bezwaarAlsVerouderd(invoer.basis, geladen.versie),
    ...(await bezwaarAlsVervalt(ctx, herzieningVan(geladen, invoer), invoer.vervalt)),
  ],
  doe: async ({ ctx, geladen, invoer }) => {
    const { id } = geladen.bijeenkomst
    const versie = geladen.versie + 1
    await ctx.db
      .updateTable('bijeenkomst')
      .set({ ...reflectie.kolommenVan(invoer), versie })
      .where('id', '=', id)
      .execute()
    const gevolg = await herzieVerklaring(ctx, herzieningVan(geladen, invoer))
    return gelukt({ bijeenkomst: id, versie, ...gevolg })
  },
  gebeurtenis: ({ geladen, invoer, waarde }) => [
    reflectie.bijeenkomstFeit(geladen, 'gewijzigd', { ...invoer, id: waarde.bijeenkomst }),
    ...gevolgFeiten(waarde, bijDossier(geladen)),
  ],
})

const herzieningVan = (
  { rij, kader, bijeenkomst }: reflectie.GeladenBijeenkomst,
  invoer: reflectie.Bijeenkomstinvoer,
) => {
  const { id } = bijeenkomst
  return {
    persoon: rij.persoon,
    bij: { bijeenkomst: id },
    format: formatVanBijeenkomst(kader),
    oud: feitenVanBijeenkomst(bijeenkomst),
    nieuw: feitenVanBijeenkomst(zonderOndertekening({ id, ...reflectie.kolommenVan(invoer) })),
  }
}
