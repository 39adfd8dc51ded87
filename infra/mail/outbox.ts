import type { Db } from '#infra/db/schema.ts'
import type { MailData, MailTemplate } from '#infra/mail/templates.ts'

/** A mail to write: to whom, which template, and what must not be said twice. */
export type Letter<Name extends MailTemplate = MailTemplate> = {
  [N in Name]: {
    template: N
    data: MailData[N]
    /** Null: an address nobody has; the row is written and never sent, so that it costs the same. */
    to: { persoon: string | null; email: string } | null
    /** Not sent any more after this instant. */
    notAfter?: Date
    /** At most one mail with this mark is ever written. */
    once?: string
  }
}[Name]

/** Writes a mail as a row and its sending as a job, in the transaction that is handed in. */
export type Outbox = { write(db: Db, letter: Letter): Promise<void> }
