import { sql } from 'kysely'
import type { Clock } from '#infra/clock.ts'
import type { Db } from '#infra/db/schema.ts'
import type { Sent, Transport } from '#infra/mail/smtp.ts'

type Parts = { db: Db; clock: Clock; transport: Transport }
type Row = {
  id: string
  aan: string
  niet_na: Date | null
  is_geheim: boolean
  pogingen: number
} & {
  onderwerp: string
  tekst: string
  html: string
}

type Failed = Extract<Sent, { state: 'rejected' | 'failed' }>

/** Minutes to wait after each refusal for now; after the last of them, three days in all, a mail is given up. */
const waits = [1, 2, 5, 10, 30, 60, 60, 120, 240, 240, 480, 480, 720, 720, 1140]

/**
 * Sends what waits in the outbox, oldest first, until nothing is left or the server cannot be reached. A row stays locked while it is
 * sent: two workers never send the same mail, and a crash in between sends it once more at most, under the same Message-ID.
 */
export async function deliverWaiting(parts: Parts): Promise<{ sent: number }> {
  let sent = 0
  for (;;) {
    const outcome = await parts.db.transaction().execute(tx => deliverOne({ ...parts, db: tx }))
    if (outcome === 'sent') sent += 1
    if (outcome === 'nothing' || outcome === 'unreachable') return { sent }
  }
}

type Outcome = 'sent' | 'not-sent' | 'unreachable' | 'nothing'

async function deliverOne(parts: Parts): Promise<Outcome> {
  await sql`set local idle_in_transaction_session_timeout = '60s'`.execute(parts.db)
  const row = await nextRow(parts)
  if (!row) return 'nothing'
  if (row.niet_na !== null && row.niet_na < parts.clock.now()) return giveUp(parts, row, 'te-laat')
  const result = await parts.transport.send({
    id: row.id,
    to: row.aan,
    subject: row.onderwerp,
    text: row.tekst,
    html: row.html,
  })
  return note(parts, row, result)
}

/** The oldest mail that may go now; what waits for the same address goes in the order it was written. */
const nextRow = async ({ db, clock }: Parts): Promise<Row | undefined> => {
  const { rows } = await sql<Row>`
    select id, aan, onderwerp, tekst, html, niet_na, is_geheim, pogingen from post
    where verstuurd_op is null and afgelast_op is null
      and (volgende_op is null or volgende_op <= ${clock.now()})
      and not exists (select from post as eerder
        where eerder.aan = post.aan and eerder.verstuurd_op is null and eerder.afgelast_op is null
          and (eerder.aangemaakt_op, eerder.id) < (post.aangemaakt_op, post.id))
    order by aangemaakt_op, id limit 1 for update skip locked`.execute(db)
  return rows[0]
}

async function note(parts: Parts, row: Row, result: Sent): Promise<Outcome> {
  if (result.state === 'rejected') return giveUp(parts, row, result.code)
  if (result.state === 'failed') return tryLater(parts, row, result)
  await parts.db
    .updateTable('post')
    .set({
      verstuurd_op: parts.clock.now(),
      pogingen: row.pogingen + 1,
      ...(row.is_geheim && { tekst: '', html: '' }),
    })
    .where('id', '=', row.id)
    .execute()
  return 'sent'
}

/** A server that does not answer says nothing about this mail: it stays first in line, however long that takes. */
async function tryLater(parts: Parts, row: Row, { code, isUnreachable }: Failed): Promise<Outcome> {
  const minutes = isUnreachable ? 0 : waits[row.pogingen]
  if (minutes === undefined) return giveUp(parts, row, code)
  await parts.db
    .updateTable('post')
    .set({
      laatste_fout: code,
      pogingen: row.pogingen + (isUnreachable ? 0 : 1),
      volgende_op: new Date(parts.clock.now().getTime() + minutes * 60_000),
    })
    .where('id', '=', row.id)
    .execute()
  return isUnreachable ? 'unreachable' : 'not-sent'
}

async function giveUp(
  { db, clock }: Parts,
  { id, pogingen }: Row,
  reason: string,
): Promise<Outcome> {
  await db
    .updateTable('post')
    .set({ afgelast_op: clock.now(), laatste_fout: reason, pogingen: pogingen + 1 })
    .where('id', '=', id)
    .execute()
  return 'not-sent'
}
