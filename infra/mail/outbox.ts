import type { Clock } from '#infra/clock.ts'
import type { Db } from '#infra/db/schema.ts'
import type { Jobs } from '#infra/jobs/index.ts'
import { renderMail } from '#infra/mail/render.ts'
import type { MailData, MailTemplate } from '#infra/mail/templates.ts'

/** A mail to write: to whom, which template, and what must not be said twice. */
export type Letter = {
  [Name in MailTemplate]: {
    template: Name
    data: MailData[Name]
    /** Null: an address nobody has; the row is written and never sent, so that it costs the same. */
    to: { persoon: string; email: string } | null
    /** Not sent any more after this instant. */
    notAfter?: Date
    /** At most one mail with this mark is ever written. */
    once?: string
  }
}[MailTemplate]

/** Writes a mail as a row and its sending as a job, in the transaction that is handed in: no mail without the change, no change without its mail. */
export type Outbox = { write(db: Db, letter: Letter): Promise<void> }

type Parts = { clock: Clock; newId: () => string; jobs: Jobs }

/** An outbox that stamps rows with this clock and wakes the sender through these jobs. */
export const createOutbox = (parts: Parts): Outbox => ({
  async write(db, letter) {
    await db
      .insertInto('post')
      .values(rowFor(letter, parts))
      .onConflict(conflict => conflict.column('eenmalig').doNothing())
      .execute()
    await parts.jobs.enqueue(db, 'verstuur-post', {})
  },
})

function rowFor(letter: Letter, { clock, newId }: Parts) {
  const { isGeheim, ...mail } = renderMail(letter.template, letter.data)
  return {
    id: newId(),
    sjabloon: letter.template,
    ...mail,
    ...addressee(letter, clock),
    is_geheim: isGeheim,
    eenmalig: letter.once ?? null,
    aangemaakt_op: clock.now(),
    niet_na: letter.notAfter ?? null,
  }
}

const addressee = ({ to }: Letter, clock: Clock) =>
  to
    ? { persoon: to.persoon, aan: to.email }
    : { tekst: '', html: '', aan: null, afgelast_op: clock.now() }
