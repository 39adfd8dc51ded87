import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { beeindig } from '#acties/account/sessies.ts'
import { rolnamen } from '#domein/rollen.ts'

/** Ends the session of this request. */
export const logUit = actie({
  naam: 'logUit',
  wie: rolnamen,
  invoer: z.object({}),
  laad: async ctx => ctx.sessie,
  doe: async ({ ctx, geladen: sessie }) =>
    gelukt(await beeindig(ctx, { sessie, reden: 'uitgelogd' })),
  gebeurtenis: ({ ctx, geladen: sessie, waarde: aantal }) =>
    aantal > 0 && ctx.actor.persoon
      ? { soort: 'uitgelogd', persoon: ctx.actor.persoon, gegevens: { sessie } }
      : null,
})
