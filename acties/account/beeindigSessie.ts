import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { beeindig } from '#acties/account/sessies.ts'
import { idVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'
import { zicht } from '#vragen/zicht.ts'

/** Ends one of your own sessions, on another device. */
export const beeindigSessie = actie({
  naam: 'beeindigSessie',
  wie: rolnamen,
  invoer: z.object({ sessie: idVeld }),
  laad: async (ctx, { sessie }) => {
    const rij = await zicht(ctx)
      .sessies()
      .where('sessie.id', '=', sessie)
      .where('sessie.beeindigd_op', 'is', null)
      .select(['sessie.id', 'sessie.persoon'])
      .forUpdate()
      .executeTakeFirst()
    return rij ?? null
  },
  doe: async ({ ctx, geladen }) =>
    gelukt(await beeindig(ctx, { sessie: geladen.id, reden: 'uitgelogd' })),
  gebeurtenis: ({ geladen: { id, persoon } }) => ({
    soort: 'sessie-beeindigd',
    persoon,
    gegevens: { sessie: id },
  }),
})
