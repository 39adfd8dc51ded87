import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Clock } from '#infra/clock.ts'
import type { Schema } from '#infra/db/schema.ts'
import { testDatabase } from '#infra/db/testdatabase.ts'
import { newId } from '#infra/id.ts'
import { deliverWaiting } from './deliver.ts'
import { createOutbox } from './outbox.ts'
import { logTo } from '#infra/log.ts'
import { logged, smtpTransport, type Transport } from './smtp.ts'

const { db, empty } = await testDatabase<Schema>()

type Received = { id: string; to: string; subject: string; text: string; html: string }
let received: Received[]
/** What the server says to the next recipients: 0 is fine, else an SMTP code. */
let answers: number[]
let now: Date
const clock: Clock = { now: () => now, today: () => expect.fail('geen dag nodig') }

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: (_address, _session, callback) => {
    const code = answers.shift() ?? 0
    callback(code === 0 ? null : Object.assign(new Error('nee'), { responseCode: code }))
  },
  onData: async (stream, { envelope }, callback) => {
    const mail = await simpleParser(stream)
    received.push({
      id: mail.messageId ?? '',
      to: envelope.rcptTo.map(({ address }) => address).join(),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
    })
    callback()
  },
})
let transport: Transport

beforeAll(async () => {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  transport = smtpTransport({
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    from: 'Vakbewijs <post@vakbewijs.voorbeeld>',
    domain: 'vakbewijs.voorbeeld',
  })
})
afterAll(() => new Promise<void>(done => server.close(() => done())))

let persoon: string
beforeEach(async () => {
  await empty()
  received = []
  answers = []
  now = new Date('2026-11-23T09:00:00Z')
  persoon = newId()
  await db
    .insertInto('persoon')
    .values({ id: persoon, naam: 'Mila', email: 'mila@x.voorbeeld', aangemaakt_op: now })
    .execute()
})

const outbox = createOutbox({ clock, newId, jobs: { enqueue: async () => {} } })

const write = async (
  email = 'mila@x.voorbeeld',
  anders: { once?: string; notAfter?: Date } = {},
) => {
  await outbox.write(db, {
    template: 'inlogcode',
    to: { persoon, email },
    data: {
      naam: 'Mila <b>',
      code: '1234 5678',
      minuten: 10,
      link: 'https://x.voorbeeld/?a=1&b=2',
    },
    ...anders,
  })
  now = new Date(now.getTime() + 1)
}

const rows = () => db.selectFrom('post').selectAll().orderBy('aangemaakt_op').execute()
const deliver = (via = transport) => deliverWaiting({ db, clock, transport: via })

it('stuurt een mail één keer, als tekst en als HTML, en wist daarna de code uit de database', async () => {
  await write()
  expect(await deliver()).toEqual({ sent: 1 })
  expect(await deliver()).toEqual({ sent: 0 })
  const [row] = await rows()
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({
    id: `<${row?.id}@vakbewijs.voorbeeld>`,
    to: 'mila@x.voorbeeld',
    subject: 'Vakbewijs: je code om in te loggen',
  })
  expect(received[0]?.text).toContain(
    '    1234 5678\n\nNaar Vakbewijs:\nhttps://x.voorbeeld/?a=1&b=2',
  )
  expect(received[0]?.html).toContain('Dag Mila &lt;b&gt;,')
  expect(row).toMatchObject({ tekst: '', html: '', pogingen: 1 })
})

it('schrijft wat maar één keer gezegd wordt één keer op', async () => {
  await write('mila@x.voorbeeld', { once: 'herinnering/1' })
  await write('mila@x.voorbeeld', { once: 'herinnering/1' })
  expect(await rows()).toHaveLength(1)
})

it('probeert het later nog eens als de server tijdelijk weigert, en houdt per adres de volgorde', async () => {
  answers = [451, 451]
  await write()
  await write('sem@x.voorbeeld')
  await write()
  expect(await deliver()).toEqual({ sent: 0 })
  expect((await rows()).map(({ laatste_fout }) => laatste_fout)).toEqual(['451', '451', null])
  now = new Date(now.getTime() + 60_000)
  expect(await deliver()).toEqual({ sent: 3 })
  const ids = (await rows()).map(({ id }) => `<${id}@vakbewijs.voorbeeld>`)
  expect(received.map(({ id }) => id)).toEqual(ids)
})

it('geeft op wat nooit aankomt en gaat door met de rest', async () => {
  answers = [550]
  await write('weg@x.voorbeeld')
  await write()
  expect(await deliver()).toEqual({ sent: 1 })
  expect((await rows())[0]).toMatchObject({
    laatste_fout: '550',
    verstuurd_op: null,
    afgelast_op: now,
  })
})

it('geeft na drie dagen op wat steeds tijdelijk wordt geweigerd', async () => {
  await write()
  let keer = 0
  while ((await rows())[0]?.afgelast_op === null && keer < 30) {
    answers = [451]
    await deliver()
    now = new Date(now.getTime() + 86_400_000)
    keer += 1
  }
  expect(keer).toBe(16)
})

it('bewaart alles zolang de server er niet is, en stuurt het daarna één keer (R-8)', async () => {
  const nowhere = smtpTransport({ url: 'smtp://127.0.0.1:1', from: 'x@x.voorbeeld', domain: 'x' })
  await write()
  await write('sem@x.voorbeeld')
  expect(await deliver(nowhere)).toEqual({ sent: 0 })
  expect((await rows()).map(({ pogingen }) => pogingen)).toEqual([0, 0])
  now = new Date(now.getTime() + 86_400_000)
  expect(await deliver()).toEqual({ sent: 2 })
})

it('stuurt niets meer na zijn uiterste tijd', async () => {
  await write('mila@x.voorbeeld', { notAfter: new Date(now.getTime() + 60_000) })
  now = new Date(now.getTime() + 60_001)
  expect(await deliver()).toEqual({ sent: 0 })
  expect((await rows())[0]).toMatchObject({ laatste_fout: 'te-laat' })
})

it('stuurt met vier werkers tegelijk niets dubbel', async () => {
  for (let nummer = 0; nummer < 20; nummer += 1) await write(`m${nummer}@x.voorbeeld`)
  const sent = await Promise.all([deliver(), deliver(), deliver(), deliver()])
  expect(sent.reduce((sum, each) => sum + each.sent, 0)).toBe(20)
  expect(new Set(received.map(({ id }) => id)).size).toBe(20)
})

it('stuurt na een val tussen versturen en opschrijven hoogstens één keer dubbel, met hetzelfde nummer', async () => {
  await write()
  const falls: Transport = {
    async send(message) {
      const sent = await transport.send(message)
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction'`.execute(db)
      return sent
    },
  }
  await expect(deliver(falls)).rejects.toThrow()
  expect(await deliver()).toEqual({ sent: 1 })
  expect(received).toHaveLength(2)
  expect(new Set(received.map(({ id }) => id)).size).toBe(1)
})

it('zegt in het logboek welke mail niet ging en waarom, en niet naar wie (S-13)', async () => {
  const lines: string[] = []
  const log = logTo('info', { write: line => void lines.push(line) })
  answers = [451]
  await write('mila@x.voorbeeld')
  await deliver(logged(transport, log))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('"code":"451"')
  expect(lines[0]).not.toContain('mila')
})
