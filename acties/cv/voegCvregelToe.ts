import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bewaarCvregel, cvregelFeit, cvregelVelden } from '#acties/cv/regel.ts'
import { laadDossier } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenTegenCvregel } from '#domein/cv/cv.ts'

/** Adds an entry to the CV that the holder keeps, at any moment: what is in a dossier stays as it was put there (A1). */
export const voegCvregelToe = actie({
  naam: 'voegCvregelToe',
  maaktNieuw: true,
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    ...cvregelVelden,
    /** What an earlier export says that it was taken over from. */
    uit: z.string().max(80).nullable().default(null),
  }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: ({ invoer }) => bezwarenTegenCvregel(invoer),
  doe: async ({ ctx, geladen, invoer }) =>
    gelukt({ id: await bewaarCvregel(ctx, geladen, invoer), soort: invoer.soort }),
  gebeurtenis: ({ geladen, waarde }) => cvregelFeit(geladen, 'toegevoegd', waarde),
})
