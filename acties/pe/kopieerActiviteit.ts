import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk } from '#acties/dossier/laadDossier.ts'
import * as pe from '#acties/pe/activiteit.ts'
import { dagOfNiets } from '#acties/portfolio/velden.ts'
import { keurOpgave } from '#domein/pe/opgave.ts'

/** Puts in the same activity once more, on another day if one is given. Evidence stays with the first: it is of that day. */
export const kopieerActiviteit = actie({
  naam: 'kopieerActiviteit',
  wie: ['kandidaat'],
  invoer: z.object({ ...pe.activiteitVelden, datum: dagOfNiets, van: dagOfNiets, tot: dagOfNiets }),
  laad: async (ctx, invoer) => {
    const geladen = await pe.laadActiviteit(ctx, { ...invoer, staat: 'aanwezig' })
    if (!geladen) return null
    const { datum, van, tot } = invoer
    const dagen = { ...(datum && { datum }), ...(van && { van, tot }) }
    return { ...geladen, gekeurd: keurOpgave({ ...geladen.activiteit, ...dagen }, geladen.kader) }
  },
  bezwaren: async ({ ctx, geladen }) => {
    if (!geladen.gekeurd.ok) return geladen.gekeurd.weigeringen
    const dagen = pe.dagenVan(geladen.gekeurd.waarde)
    return bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen })
  },
  doe: async ({ ctx, geladen }) => {
    if (!geladen.gekeurd.ok) return geladen.gekeurd
    const activiteit = await pe.bewaarActiviteit(ctx, geladen, geladen.gekeurd.waarde)
    return gelukt({ activiteit })
  },
  gebeurtenis: ({ geladen, waarde: { activiteit: id } }) =>
    pe.activiteitFeit(geladen, 'toegevoegd', { id, soort: geladen.activiteit.soort }),
})
