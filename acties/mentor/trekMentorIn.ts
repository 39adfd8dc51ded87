import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { beeindigMentorschap, lopendeMentoren } from '#acties/mentor/beeindig.ts'
import { idVeld } from '#acties/velden.ts'

/** The holder ends the reading along of one mentor; the opmerkingen stay. */
export const trekMentorIn = actie({
  naam: 'trekMentorIn',
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, mentorschap: idVeld }),
  laad: async (ctx, { dossierId, mentorschap }) => {
    const dossier = await laadDossier(ctx, dossierId)
    if (!dossier) return null
    const lopend = (await lopendeMentoren(ctx, dossierId)).find(({ id }) => id === mentorschap)
    return lopend ? { ...dossier, lopend } : null
  },
  doe: async ({ ctx, geladen: { rij, lopend } }) => {
    await beeindigMentorschap(ctx, lopend, { reden: 'ingetrokken', kandidaat: rij.naam })
    return gelukt({ mentor: lopend.mentor })
  },
  gebeurtenis: ({ geladen, waarde: { mentor } }) => ({
    soort: 'mentor-beeindigd',
    ...bijDossier(geladen),
    gegevens: { mentor, reden: 'ingetrokken' },
  }),
})
