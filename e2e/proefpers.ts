import { afterAll } from 'vitest'
import { openSessie } from '#acties/account/sessies.ts'
import { createLog } from '#infra/log.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import type { Proef } from '#seed/proefdossier.ts'
import { rollenVan } from '#vragen/sessie.ts'
import { maakApp } from '#web/app.ts'

/** The pages of this set-up with a real printer, for what goes out as a file; it ends with the tests of its file. */
export function proefpers(proef: Proef, stijl: string) {
  const drukker = createPrinter({ idleMs: 60_000, limitMs: 60_000, waiting: 5 })
  afterAll(drukker.close)
  return {
    drukker,
    app: (anders = drukker) =>
      maakApp({
        basis: proef.basis,
        statisch: {
          assets: { stijl: '/s', script: '/j', letter: '/l', beeldmerk: '/b' },
          stijl,
          antwoord: () => null,
        },
        log: createLog('silent'),
        drukker: anders,
        isProxy: () => false,
        isStoring: () => false,
      }),
    /** The headers of somebody who is signed in. */
    koppenVan: async (persoon: string) => {
      const ctx = proef.systeem()
      const [rol] = await rollenVan(ctx, persoon)
      if (!rol) throw new Error('geen rol')
      const { sleutel } = await openSessie(ctx, { persoon, rol })
      return { cookie: `__Host-vakbewijs=${sleutel}` }
    },
  }
}
