import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'esbuild'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { systemClock } from '#infra/clock.ts'
import { connect, type Connection } from '#infra/db/connect.ts'
import { brokenInvariants } from '#infra/db/invariants.ts'
import { migrationsFolder } from '#infra/db/migrate.ts'
import type { Schema } from '#infra/db/schema.ts'
import { cleanUp, dataFolder, postgresPids, start } from '#infra/db/testembedded.ts'
import { deliverWaiting } from '#infra/mail/deliver.ts'
import { smtpTransport } from '#infra/mail/smtp.ts'
import { diskStorage } from '#infra/storage/disk.ts'
import type { Bevestigd } from './valproef.ts'

const rondes = 25
const map = dataFolder()
/** Outside the process that falls: what it said was done, and the mails that arrived. */
const grootboek: Bevestigd[] = []
const bezorgd: { nummer: string; aan: string }[] = []

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: async (stroom, { envelope }, klaar) => {
    const mail = await simpleParser(stroom).catch(() => null)
    const aan = envelope.rcptTo.map(({ address }) => address).join()
    if (mail) bezorgd.push({ nummer: mail.messageId ?? '', aan })
    klaar()
  },
})
// Who falls while sending breaks off the connection.
server.on('error', () => {})
let smtp: string

const wortel = join(import.meta.dirname, '..')
const programma = join(wortel, '.cache', 'valproef.mjs')

beforeAll(async () => {
  await build({
    absWorkingDir: wortel,
    entryPoints: ['seed/valproef.ts'],
    outfile: programma,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  await new Promise<void>(gereed => server.listen(0, '127.0.0.1', gereed))
  smtp = `smtp://127.0.0.1:${Object(server.server.address()).port}`
})
afterAll(async () => {
  await cleanUp()
  await new Promise<void>(klaar => server.close(() => klaar()))
})

/** Lets the process write until so many things were acknowledged in this round, and kills it in the middle of the next ones. */
async function ronde(nummer: number): Promise<void> {
  const kind = spawn(
    process.execPath,
    [programma, map, smtp, migrationsFolder, inject('inspection')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const geeindigd = once(kind, 'exit')
  const genoeg = 4 + ((nummer * 7) % 23)
  // A file takes longer than the rest, since it is looked at first; every fifth round waits for one.
  const metBestand = nummer % 5 === 0
  let rest = ''
  const deze: Bevestigd[] = []
  for await (const brok of kind.stdout) {
    const regels = (rest + String(brok)).split('\n')
    rest = regels.pop() ?? ''
    deze.push(...regels.map((regel): Bevestigd => JSON.parse(regel)))
    if (deze.length >= genoeg && (!metBestand || deze.some(({ soort }) => soort === 'bestand'))) {
      if (nummer % 3 === 0) for (const pid of postgresPids(map)) process.kill(pid, 'SIGKILL')
      kind.kill('SIGKILL')
    }
  }
  await geeindigd
  grootboek.push(...deze)
  expect(deze.length, `ronde ${nummer}`).toBeGreaterThanOrEqual(genoeg)
}

/** What the database knows of each kind of acknowledged thing. */
async function vermist({ db }: Connection<Schema>): Promise<Bevestigd[]> {
  const sleutel = (veld: string, versie: number, tekst: unknown) =>
    `${veld} ${versie} ${String(tekst)}`
  const nu = await db.selectFrom('antwoord').select(['veld', 'versie', 'waarde']).execute()
  const toen = await db.selectFrom('antwoord_versie').select(['veld', 'versie', 'waarde']).execute()
  const teksten = new Set([...nu, ...toen].map(een => sleutel(een.veld, een.versie, een.waarde)))
  const activiteiten = await db.selectFrom('activiteit').select('id').execute()
  const bestanden = await db.selectFrom('bestand').select('sha256').execute()
  const personen = await db.selectFrom('persoon').select('email').execute()
  const bekend = new Set([
    ...activiteiten.map(({ id }) => id),
    ...bestanden.map(een => een.sha256),
    ...personen.map(({ email }) => email),
  ])
  return grootboek.filter(een => {
    if (een.soort === 'antwoord') return !teksten.has(sleutel(een.veld, een.versie, een.tekst))
    if (een.soort === 'activiteit') return !bekend.has(een.id)
    return !bekend.has(een.soort === 'bestand' ? een.sha256 : een.email)
  })
}

it('verliest in 25 keer vallen met kill -9 niets dat bevestigd was, en heeft geen rij zonder haar bytes (R-1, R-4, R-8)', async () => {
  for (let nummer = 1; nummer <= rondes; nummer += 1) await ronde(nummer)
  const verbinding = connect<Schema>(await start(map), () => {})
  const { db } = verbinding

  expect(await vermist(verbinding)).toEqual([])
  expect(await brokenInvariants(db)).toEqual([])

  const opslag = await diskStorage(join(map, 'bestanden'))
  for (const { persoon, sha256 } of await db.selectFrom('bestand').selectAll().execute())
    expect((await opslag.get(persoon, sha256)).state, sha256).toBe('ok')

  const transport = smtpTransport({ url: smtp, from: 'post@demo.voorbeeld', domain: 'demo' })
  await deliverWaiting({ db, clock: systemClock, transport })
  const medewerkers = grootboek.flatMap(een => (een.soort === 'medewerker' ? [een.email] : []))
  const bereikt = new Set(bezorgd.map(({ aan }) => aan))
  expect(medewerkers.filter(email => !bereikt.has(email))).toEqual([])
  const dubbel = bezorgd.length - new Set(bezorgd.map(({ nummer }) => nummer)).size
  expect(dubbel).toBeLessThanOrEqual(rondes)

  const soorten = new Set(grootboek.map(({ soort }) => soort))
  expect([...soorten].toSorted()).toEqual(['activiteit', 'antwoord', 'bestand', 'medewerker'])
  await verbinding.close()
}, 600_000)
