import type { Basis } from '#acties/ctx.ts'
import { fixedClock, systemClock } from '#infra/clock.ts'
import type { Config } from '#infra/config.ts'
import { sha256 } from '#infra/hash.ts'
import { newCode, newId, newToken } from '#infra/id.ts'
import { deliverWaiting } from '#infra/mail/deliver.ts'
import { createOutbox } from '#infra/mail/outbox.ts'
import { smtpTransport } from '#infra/mail/smtp.ts'

/** What the start has to open before there can be a basis. */
type Opened = Pick<Basis, 'db' | 'opslag' | 'jobs' | 'adres' | 'demonstratie'>

/** What this process offers to every act and question. */
export function makeBasis({ fixedTime }: Config, opened: Opened): Basis {
  const klok = fixedTime ? fixedClock(fixedTime) : systemClock
  return {
    ...opened,
    klok,
    toeval: { id: newId, sleutel: newToken, code: newCode },
    hash: sha256,
    post: createOutbox({ clock: klok, newId, jobs: opened.jobs }),
  }
}

/** How the mail that waits is sent; in a demonstration it is kept for reading and never sent. */
export function mailer(
  { smtp }: Config,
  { db, klok, adres, demonstratie }: Basis,
): () => Promise<unknown> {
  if (!smtp || demonstratie) return () => Promise.resolve()
  const transport = smtpTransport({ ...smtp, domain: new URL(adres).hostname })
  return () => deliverWaiting({ db, clock: klok, transport })
}
