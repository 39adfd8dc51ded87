import { z } from 'zod'
import { actie } from '#acties/actie.ts'
import { ontvangenVeld } from '#acties/bestand/ontvangBestand.ts'
import { conceptFeiten, maakConcept } from '#acties/concept/maakConcept.ts'
import { laadDossier } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'
import type { Voorstel } from '#domein/pe/voorstel.ts'
import { conceptinvulling } from '#vragen/concepten.ts'

/** Puts a draft of an earlier export ready again as it was: with its title and what was read from its files then. */
export const neemConceptOver = actie({
  naam: 'neemConceptOver',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    titel: z.string().min(1).max(1000),
    voorstel: z.custom<Voorstel>(waarde => typeof waarde === 'object' && waarde !== null),
    ingevuld: conceptinvulling.optional(),
    bestanden: z.array(ontvangenVeld),
  }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  doe: ({ ctx, geladen, invoer }) => maakConcept(ctx, geladen, invoer),
  gebeurtenis: ({ geladen, waarde }) => conceptFeiten(geladen, waarde),
})
