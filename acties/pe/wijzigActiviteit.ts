import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { gevolgFeiten, herzieVerklaring } from '#acties/ondertekening/verval.ts'
import * as pe from '#acties/pe/activiteit.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { feitenVanActiviteit } from '#domein/ondertekening/verklaring.ts'
import { keurOpgave } from '#domein/pe/opgave.ts'
import { formatBij } from '#vragen/portfolio/activiteit.ts'

/** Changes an activity; a statement that was signed over other facts loses its signature (B.4, B.6). */
export const wijzigActiviteit = actie({
  naam: 'wijzigActiviteit',
  wie: ['kandidaat'],
  invoer: z.object({ ...pe.activiteitVelden, ...pe.opgaveVelden, basis: basisVeld }),
  laad: (ctx, invoer) => pe.laadActiviteit(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer }) => {
    const gekeurd = keurOpgave(invoer, geladen.kader)
    if (!gekeurd.ok) return gekeurd.weigeringen
    const dagen = pe.dagenVan(geladen.activiteit, gekeurd.waarde)
    return [
      ...(await bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen })),
      ...bezwaarAlsVerouderd(invoer.basis, geladen.versie),
    ]
  },
  doe: async ({ ctx, geladen, invoer }) => {
    const gekeurd = keurOpgave(invoer, geladen.kader)
    if (!gekeurd.ok) return gekeurd
    const nieuw = { ...gekeurd.waarde, id: geladen.activiteit.id }
    const versie = geladen.versie + 1
    await ctx.db
      .updateTable('activiteit')
      .set({ ...pe.kolommenVan(nieuw), versie })
      .where('id', '=', nieuw.id)
      .execute()
    await ctx.db
      .updateTable('activiteit_inzet')
      .set({ soort: nieuw.soort })
      .where('activiteit', '=', nieuw.id)
      .where('keurmerk', '=', geladen.rij.keurmerk)
      .execute()
    const gevolg = await herzie(ctx, geladen, nieuw)
    return gelukt({ activiteit: nieuw.id, soort: nieuw.soort, versie, ...gevolg })
  },
  gebeurtenis: ({ geladen, waarde: { activiteit: id, soort, ...gevolg } }) => [
    pe.activiteitFeit(geladen, 'gewijzigd', { id, soort }),
    ...gevolgFeiten(gevolg, bijDossier(geladen)),
  ],
})

const herzie = (ctx: Ctx, { rij, kader, activiteit }: pe.GeladenActiviteit, nieuw: Activiteit) => {
  const soort = kader.pe.soorten.find(({ id }) => id === nieuw.soort)
  return herzieVerklaring(ctx, {
    persoon: rij.persoon,
    bij: { activiteit: nieuw.id },
    format: soort ? formatBij(kader, soort) : null,
    oud: feitenVanActiviteit(activiteit),
    nieuw: feitenVanActiviteit(nieuw),
  })
}
