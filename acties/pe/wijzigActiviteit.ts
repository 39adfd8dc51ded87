import { z } from 'zod'
import type { Kader, VerklaringFormat } from '#toetsingskader/typen.ts'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { leesFormat } from '#acties/ondertekening/leesFormat.ts'
import { bezwaarAlsVervalt, gevolgFeiten, herzieVerklaring } from '#acties/ondertekening/verval.ts'
import * as pe from '#acties/pe/activiteit.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld, vervaltVeld } from '#acties/portfolio/velden.ts'
import { feitenVanActiviteit, type Ingevuld } from '#domein/ondertekening/verklaring.ts'
import { keurOpgave, type GekeurdeOpgave } from '#domein/pe/opgave.ts'
import { formatBij } from '#vragen/portfolio/activiteit.ts'

/** Changes an activity; a statement that was signed over other facts loses its signature, once that was asked (B.4, B.6). */
export const wijzigActiviteit = actie({
  naam: 'wijzigActiviteit',
  wie: ['kandidaat'],
  invoer: z.object({
    ...pe.activiteitVelden,
    ...pe.opgaveVelden,
    basis: basisVeld,
    vervalt: vervaltVeld,
    /** What the same form says on the format: it is saved after this, and asked about with this. */
    verklaring: z.record(z.string(), z.unknown()).optional(),
  }),
  laad: (ctx, invoer) => pe.laadActiviteit(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer }) => {
    const gekeurd = keurOpgave(invoer, geladen.kader)
    if (!gekeurd.ok) return gekeurd.weigeringen
    const dagen = pe.dagenVan(geladen.activiteit, gekeurd.waarde)
    return [
      ...(await bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen })),
      ...bezwaarAlsVerouderd(invoer.basis, geladen.versie),
      ...(await bezwaarAlsVervalt(
        ctx,
        { ...herzieningVan(geladen, gekeurd.waarde), ...straksIn(geladen, invoer) },
        invoer.vervalt,
      )),
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
    const gevolg = await herzieVerklaring(ctx, herzieningVan(geladen, nieuw))
    return gelukt({ activiteit: nieuw.id, soort: nieuw.soort, versie, ...gevolg })
  },
  gebeurtenis: ({ geladen, waarde: { activiteit: id, soort, ...gevolg } }) => [
    pe.activiteitFeit(geladen, 'gewijzigd', { id, soort }),
    ...gevolgFeiten(gevolg, bijDossier(geladen)),
  ],
})

const herzieningVan = (
  { rij, kader, activiteit }: pe.GeladenActiviteit,
  opgave: GekeurdeOpgave,
) => ({
  persoon: rij.persoon,
  bij: { activiteit: activiteit.id },
  format: formatVan(kader, opgave.soort),
  oud: feitenVanActiviteit(activiteit),
  nieuw: feitenVanActiviteit({ ...opgave, id: activiteit.id }),
})

const formatVan = (kader: Kader, gezocht: string): VerklaringFormat | null => {
  const soort = kader.pe.soorten.find(({ id }) => id === gezocht)
  return soort ? formatBij(kader, soort) : null
}

/** What cannot be read is refused when it is saved. */
function straksIn(
  { kader }: pe.GeladenActiviteit,
  { soort, verklaring }: { soort: string; verklaring?: Record<string, unknown> | undefined },
): { straks?: Ingevuld } {
  const format = formatVan(kader, soort)
  const gelezen = format && verklaring && leesFormat(format, verklaring)
  return gelezen?.ok ? { straks: gelezen.waarde } : {}
}
