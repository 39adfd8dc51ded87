import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bestandToegevoegd, bijVeld, laadPlek } from '#acties/bestand/plek.ts'
import { gebruikAlsBewijs } from '#acties/bestand/registreer.ts'
import { bezwarenTegenWerk } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'
import { zicht } from '#vragen/zicht.ts'

/** Uses a file that is evidence elsewhere with this too, under the name that it has there; nothing is sent again. */
export const kiesBewijs = actie({
  naam: 'kiesBewijs',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    bij: bijVeld,
    bestand: z.uuid({ error: 'Kies een bestand uit de lijst.' }),
  }),
  laad: async (ctx, { dossierId, bij, bestand }) => {
    const plek = await laadPlek(ctx, dossierId, bij)
    const stuk = plek && (await vindInGebruik(ctx, plek.rij.persoon, bestand))
    return stuk ? { ...plek, stuk } : null
  },
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { rij, bij, stuk }, invoer: { bestand } }) => {
    const gebruik = { persoon: rij.persoon, bestand, naam: stuk.naam, bij }
    const { id, isNieuw } = await gebruikAlsBewijs(ctx, gebruik)
    return gelukt({ bewijs: id, isNieuw })
  },
  gebeurtenis: ({ geladen, invoer: { bestand }, waarde: { isNieuw } }) =>
    isNieuw ? bestandToegevoegd(geladen, { ...geladen.stuk, bestand }) : null,
})

/** A file of this person that is evidence now, under the name it was given last. */
const vindInGebruik = (ctx: Ctx, persoon: string, bestand: string) =>
  zicht(ctx)
    .bewijzen()
    .innerJoin('bestand', 'bestand.id', 'bewijs.bestand')
    .where('bewijs.persoon', '=', persoon)
    .where('bewijs.bestand', '=', bestand)
    .where('bewijs.verwijderd_op', 'is', null)
    .where('bestand.scan', '<>', 'besmet')
    .select(['bewijs.naam', 'bestand.sha256', 'bestand.grootte'])
    .orderBy('bewijs.toegevoegd_op', 'desc')
    .executeTakeFirst()
