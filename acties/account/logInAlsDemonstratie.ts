import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { rolOmMeeTeBeginnen } from '#acties/account/logIn.ts'
import { openSessie } from '#acties/account/sessies.ts'
import { idVeld } from '#acties/velden.ts'

/** Signs in as anybody, without a code: only where everybody is invented. */
export const logInAlsDemonstratie = actie({
  naam: 'logInAlsDemonstratie',
  wie: ['bezoeker'],
  invoer: z.object({ persoon: idVeld }),
  laad: async (ctx, { persoon }) => {
    const rol = ctx.demonstratie ? await rolOmMeeTeBeginnen(ctx, persoon) : undefined
    return rol ?? null
  },
  doe: async ({ ctx, invoer: { persoon }, geladen: rol }) =>
    gelukt(await openSessie(ctx, { persoon, rol })),
  gebeurtenis: ({ invoer: { persoon }, geladen: { rol }, waarde: { id } }) => ({
    soort: 'ingelogd',
    persoon,
    actor: { persoon, rol },
    gegevens: { sessie: id, wijze: 'demonstratie' },
  }),
})
