import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, laadDossier } from '#acties/dossier/laadDossier.ts'
import { activiteitFeit, bewaarActiviteit, dagenVan, opgaveVelden } from '#acties/pe/activiteit.ts'
import { idVeld } from '#acties/velden.ts'
import { keurOpgave } from '#domein/pe/opgave.ts'

/** Puts in an activity for permanent education (B). */
export const voegActiviteitToe = actie({
  naam: 'voegActiviteitToe',
  maaktNieuw: true,
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, ...opgaveVelden }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: async ({ ctx, geladen, invoer }) => {
    const gekeurd = keurOpgave(invoer, geladen.kader)
    if (!gekeurd.ok) return gekeurd.weigeringen
    return bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen: dagenVan(gekeurd.waarde) })
  },
  doe: async ({ ctx, geladen, invoer }) => {
    const gekeurd = keurOpgave(invoer, geladen.kader)
    if (!gekeurd.ok) return gekeurd
    const activiteit = await bewaarActiviteit(ctx, geladen, gekeurd.waarde)
    return gelukt({ activiteit, soort: gekeurd.waarde.soort })
  },
  gebeurtenis: ({ geladen, waarde: { activiteit, soort } }) =>
    activiteitFeit(geladen, 'toegevoegd', { id: activiteit, soort }),
})
