import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, laadDossier } from '#acties/dossier/laadDossier.ts'
import { bijeenkomstVelden } from '#acties/reflectie/bijeenkomst.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { idVeld } from '#acties/velden.ts'
import { leesDagen } from '#domein/reflectie/reeks.ts'
import type { Datum } from '#lib/datum.ts'

/** The days as typed, below each other or with commas. */
export const dagenVeld = z
  .string()
  .default('')
  .transform((tekst, context): readonly Datum[] => {
    const gelezen = leesDagen(tekst)
    if ('dagen' in gelezen) return gelezen.dagen
    context.addIssue({ code: 'custom', message: gelezen.fout, input: tekst })
    return z.NEVER
  })

export const reeksVelden = {
  werkvorm: bijeenkomstVelden.werkvorm,
  begeleider: bijeenkomstVelden.begeleider,
  registratie: bijeenkomstVelden.registratie,
  dagen: dagenVeld,
  /** The days on which the holder brought in a situation. */
  ingebracht: z.array(z.string()).default([]),
}

/** Adds a meeting for each of these days, all or nothing (A3.1). */
export const voegReeksToe = actie({
  naam: 'voegReeksToe',
  maaktNieuw: true,
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, ...reeksVelden }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: ({ ctx, geladen, invoer: { dagen } }) =>
    bezwarenTegenWerk(ctx, geladen, { onderdeel: 'A3.1', dagen }),
  doe: async ({ ctx, invoer: { dagen, ingebracht, ...rest } }) => {
    for (const datum of dagen) {
      const een = { ...rest, datum, zelfIngebracht: ingebracht.includes(datum) }
      const uitkomst = await voegBijeenkomstToe(ctx, een)
      if (!uitkomst.ok) return geweigerd(...uitkomst.weigeringen)
    }
    return gelukt({ aantal: dagen.length })
  },
  // Each meeting wrote its own.
  gebeurtenis: () => null,
})
