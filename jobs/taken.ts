import { maakBeelden } from '#acties/bestand/maakBeelden.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { herinner } from '#acties/herinnering/herinner.ts'
import { ruimOp } from '#acties/onderhoud/ruimOp.ts'
import type { Handlers } from '#infra/jobs/queue.ts'

/** What does the work of each job. Every one may run twice. */
export const taken = (basis: Basis, bezorg: () => Promise<unknown>): Handlers => ({
  'verstuur-post': async () => void (await bezorg()),
  'ruim-op': () => ruimOp(systeemCtx(basis, basis.toeval.id())),
  'maak-beelden': () => maakBeelden(systeemCtx(basis, basis.toeval.id())),
  herinner: () => herinner(systeemCtx(basis, basis.toeval.id())),
})
