import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadConcept } from '#acties/concept/concept.ts'
import { bezwarenTegenWerk } from '#acties/dossier/laadDossier.ts'
import { verhuisKladden } from '#acties/klad/rondKladAf.ts'
import * as pe from '#acties/pe/activiteit.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { keurOpgave } from '#domein/pe/opgave.ts'

/** Makes an activity of a draft, as the holder filled it in; its files are its evidence, and from here on it counts (B). */
export const bevestigConcept = actie({
  naam: 'bevestigConcept',
  wie: ['kandidaat'],
  invoer: z.object({ ...pe.activiteitVelden, ...pe.opgaveVelden, basis: basisVeld }),
  laad: (ctx, invoer) => laadConcept(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer }) => {
    const gekeurd = keurOpgave(invoer, geladen.kader)
    if (!gekeurd.ok) return gekeurd.weigeringen
    const dagen = pe.dagenVan(gekeurd.waarde)
    return [
      ...(await bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen })),
      ...bezwaarAlsVerouderd(invoer.basis, geladen.concept.versie),
    ]
  },
  doe: async ({ ctx, geladen: { rij, kader, concept }, invoer }) => {
    const gekeurd = keurOpgave(invoer, kader)
    if (!gekeurd.ok) return gekeurd
    const { soort } = gekeurd.waarde
    await ctx.db
      .updateTable('activiteit')
      .set({
        ...pe.kolommenVan(gekeurd.waarde),
        voorstel: null,
        ingevuld: null,
        aangemaakt_op: ctx.klok.now(),
      })
      .where('id', '=', concept.id)
      .execute()
    await ctx.db
      .insertInto('activiteit_inzet')
      .values({ activiteit: concept.id, keurmerk: rij.keurmerk, soort })
      .execute()
    await verhuisKladden(ctx, concept.id)
    return gelukt({ activiteit: concept.id, soort })
  },
  gebeurtenis: ({ geladen, waarde: { activiteit: id, soort } }) =>
    pe.activiteitFeit(geladen, 'toegevoegd', { id, soort }),
})
