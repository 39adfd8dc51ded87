import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { ontvangenVeld } from '#acties/bestand/ontvangBestand.ts'
import { bestandToegevoegd, bijVeld, laadPlek } from '#acties/bestand/plek.ts'
import { gebruikAlsBewijs, registreerBestand } from '#acties/bestand/registreer.ts'
import { bezwarenTegenWerk } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'

/** Adds a received file as evidence with an activity, a meeting, a format that asks for a picture, or as CV. The same file twice is once. */
export const voegBewijsToe = actie({
  naam: 'voegBewijsToe',
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, bij: bijVeld, bestand: ontvangenVeld }),
  laad: (ctx, { dossierId, bij }) => laadPlek(ctx, dossierId, bij),
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { rij, bij }, invoer: { bestand } }) => {
    const geregistreerd = await registreerBestand(ctx, rij.persoon, bestand)
    if (!geregistreerd.ok) return geregistreerd
    const gebruik = { persoon: rij.persoon, bestand: geregistreerd.waarde, naam: bestand.naam, bij }
    const { id, isNieuw } = await gebruikAlsBewijs(ctx, gebruik)
    return gelukt({ bewijs: id, bestand: geregistreerd.waarde, naam: bestand.naam, isNieuw })
  },
  gebeurtenis: ({ geladen, invoer, waarde: { bestand, isNieuw } }) =>
    isNieuw ? bestandToegevoegd(geladen, { ...invoer.bestand, bestand }) : null,
})
