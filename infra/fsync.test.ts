import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { cleanUp, dataFolder } from './db/testembedded.ts'

afterAll(cleanUp)

const root = join(import.meta.dirname, '..')
const hasStrace = spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0
const how = hasStrace ? '' : ' — overgeslagen: apt-get install strace'

const script = `
  import { Readable } from 'node:stream'
  import pg from 'pg'
  import { startEmbedded } from './infra/db/embedded.ts'
  import { takeFolder } from './infra/db/embeddedOwner.ts'
  import { diskStorage } from './infra/storage/disk.ts'
  const [folder] = process.argv.slice(1)
  const owner = takeFolder(folder, 'proces ' + process.pid)
  const { stop, ...where } = await startEmbedded({ owner, settings: {}, say() {}, lost() {} })
  const client = new pg.Client(where)
  await client.connect()
  for (const text of ['create table proef (n int)', 'begin', 'insert into proef values (1)', 'commit'])
    await client.query(text)
  await client.end()
  const storage = await diskStorage(folder + '/bestanden')
  await storage.put('0198c1e2-0000-7000-8000-000000000001', Readable.from([Buffer.from('bytes')]), 100)
  await stop()
`

/** The calls of this script and all that it starts: per thread in a list, each with its moment in front. */
function trace(folder: string): string[][] {
  const out = join(folder, '..', 'spoor')
  mkdirSync(out)
  const calls = 'trace=fsync,fdatasync,rename,renameat,renameat2,sendto,recvfrom'
  const strace = ['-ff', '-ttt', '-y', '-s', '300', '-e', calls, '-o', join(out, 't')]
  const node = [process.execPath, '--input-type=module', '-e', script, folder]
  const { status, stderr } = spawnSync('strace', [...strace, ...node], { cwd: root })
  expect([status, String(stderr)]).toEqual([0, ''])
  return readdirSync(out).map(name => readFileSync(join(out, name), 'utf8').split('\n'))
}

it.runIf(hasStrace)(
  `wat bevestigd is, staat op de schijf: eerst fdatasync van het WAL, dan pas het antwoord; een bestand vóór zijn naam en de map erna (R-1, R-4)${how}`,
  () => {
    const folder = dataFolder()
    const threads = trace(folder)

    const backend = threads.find(calls => calls.some(call => /recvfrom.*"Q.*commit\\0/.test(call)))
    const asked = backend?.findIndex(call => /recvfrom.*"Q.*commit\\0/.test(call)) ?? -1
    const after = backend?.slice(asked) ?? []
    const synced = after.findIndex(call => /f(?:data)?sync\(\d+<.*\/pg_wal\/\w+>\) += 0/.test(call))
    const answered = after.findIndex(call => /sendto\(.*COMMIT\\0/.test(call))
    expect(synced).toBeGreaterThan(0)
    expect(answered).toBeGreaterThan(synced)

    const inOrder = threads.flat().toSorted()
    const place = (pattern: RegExp) => inOrder.findIndex(call => pattern.test(call))
    const bytes = place(/fsync\(\d+<.*\/bestanden\/onaf\/[\w-]+>\) += 0/)
    const named = place(/rename\w*\(.*\/onaf\/.*\/01\/0198c1e2-.*\) += 0/)
    const folderSynced = place(/fsync\(\d+<.*\/bestanden\/01\/0198c1e2-[\w-]+>\) += 0/)
    expect(bytes).toBeGreaterThan(-1)
    expect(named).toBeGreaterThan(bytes)
    expect(folderSynced).toBeGreaterThan(named)
  },
  240_000,
)
