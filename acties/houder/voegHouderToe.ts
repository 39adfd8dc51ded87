import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { nieuwPersoon } from '#acties/account/persoon.ts'
import { emailVeld, regelOfLeeg, regelVeld } from '#acties/velden.ts'

/** What the office types of a person. */
export const persoonVelden = {
  naam: regelVeld('Vul de naam in.'),
  nolocnummer: regelOfLeeg(50),
  email: emailVeld,
}

/** Adds the person who holds a certificate; the certificate comes after it. */
export const voegHouderToe = actie({
  naam: 'voegHouderToe',
  wie: ['planner'],
  invoer: z.object(persoonVelden),
  laad: async () => ({}),
  doe: async ({ ctx, invoer }) => gelukt({ persoon: await nieuwPersoon(ctx, invoer) }),
  gebeurtenis: ({ waarde: { persoon } }) => ({
    soort: 'houder-ingevoerd',
    persoon,
    gegevens: { persoon },
  }),
})
