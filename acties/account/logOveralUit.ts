import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { beeindig } from '#acties/account/sessies.ts'
import { rolnamen } from '#domein/rollen.ts'

/** Ends every session of yourself, this one too. */
export const logOveralUit = actie({
  naam: 'logOveralUit',
  wie: rolnamen,
  invoer: z.object({}),
  laad: async ctx => ctx.actor.persoon,
  doe: async ({ ctx, geladen: persoon }) =>
    gelukt({ sessies: await beeindig(ctx, { persoon, reden: 'overal-uitgelogd' }) }),
  gebeurtenis: ({ geladen: persoon, waarde: { sessies } }) => ({
    soort: 'overal-uitgelogd',
    persoon,
    gegevens: { sessies },
  }),
})
