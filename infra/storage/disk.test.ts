import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sha256 } from '#infra/hash.ts'
import { isOutage } from '#infra/outage.ts'
import { diskStorage } from './disk.ts'
import type { Kept, Storage } from './index.ts'

const owner = '0198c1e2-0000-7000-8000-000000000001'
const other = '0198c1e2-0000-7000-8000-000000000002'
const bytes = Buffer.from('een certificaat van een webinar')
const key = sha256(bytes)

let root: string
let storage: Storage

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vakbewijs-bestanden-'))
  storage = await diskStorage(root)
})
afterEach(() => rm(root, { recursive: true }))

const stream = (...chunks: Buffer[]): Readable => Readable.from(chunks)

const kept = async (): Promise<Kept[]> => {
  const found: Kept[] = []
  for await (const each of storage.list()) found.push(each)
  return found
}

const read = async (from: string): Promise<Buffer | string> => {
  const found = await storage.get(from, key)
  return found.state === 'ok' ? buffer(found.content) : found.state
}

it('bewaart een bestand onder persoon en hash en leest dezelfde bytes terug', async () => {
  expect(await storage.put(owner, stream(bytes.subarray(0, 5), bytes.subarray(5)), 100)).toEqual({
    sha256: key,
    size: bytes.length,
  })
  expect(await read(owner)).toEqual(bytes)
  expect(await read(other)).toBe('missing')
  expect(await readFile(join(root, '01', owner, key))).toEqual(bytes)
})

it('geeft een bestand dat al open is: wie het loslaat, of wie het ondertussen verwijdert, laat niets vallen', async () => {
  await storage.put(owner, stream(bytes), 100)
  const [een, twee] = await Promise.all([storage.get(owner, key), storage.get(owner, key)])
  rmSync(join(root, '01', owner, key))
  if (een.state !== 'ok' || twee.state !== 'ok') throw new Error('niet gevonden')
  een.content.destroy()
  await expect(finished(een.content)).rejects.toThrow('Premature close')
  expect(await buffer(twee.content)).toEqual(bytes)
})

it('houdt van een te groot bestand niets over en leest de stroom uit', async () => {
  const source = stream(Buffer.alloc(60), Buffer.alloc(60), Buffer.alloc(60))
  expect(await storage.put(owner, source, 100)).toBeNull()
  expect(source.readableEnded).toBe(true)
  expect(await readdir(join(root, 'onaf'))).toEqual([])
  expect(await kept()).toEqual([])
})

it('houdt van een afgebroken upload niets over', async () => {
  const broken = Readable.from(
    (function* () {
      yield bytes
      throw new Error('verbinding weg')
    })(),
  )
  await expect(storage.put(owner, broken, 100)).rejects.toThrow('verbinding weg')
  expect(await readdir(join(root, 'onaf'))).toEqual([])
})

const mayMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0

it.runIf(mayMount)(
  'houdt op een volle schijf niets half over, noemt het een storing, en bewaart weer zodra er plaats is',
  async () => {
    const disk = join(root, 'schijf')
    await mkdir(disk)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    if (mounted.status !== 0) return
    try {
      const small = await diskStorage(join(disk, 'bestanden'))
      const large = Buffer.alloc(3_000_000)
      const error: unknown = await small
        .put(owner, stream(large), 9e9)
        .catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'ENOSPC' })
      expect(isOutage(error)).toBe(true)
      expect(await readdir(join(disk, 'bestanden'), { recursive: true })).toEqual(['onaf'])
      expect(await small.put(owner, stream(bytes), 100)).toMatchObject({ sha256: key })
    } finally {
      spawnSync('umount', [disk])
    }
  },
)

it('geeft een bestand waarvan de bytes veranderd zijn niet meer terug (R-4)', async () => {
  await storage.put(owner, stream(bytes), 100)
  await writeFile(join(root, '01', owner, key), 'iets anders')
  expect(await read(owner)).toBe('damaged')
  await storage.put(owner, stream(bytes), 100)
  expect(await read(owner)).toEqual(bytes)
})

it('maakt van tekst van buiten nooit een pad', async () => {
  await expect(storage.get('../..', key)).rejects.toThrow('geen sleutel')
  await expect(storage.get(owner, '../../etc/passwd')).rejects.toThrow('geen sleutel')
})

it('somt op wat er ligt en ruimt alleen oude onaffe uploads op', async () => {
  await storage.put(owner, stream(bytes), 100)
  const old = join(root, 'onaf', 'oud')
  await writeFile(old, 'half')
  await utimes(old, 1000, 1000)
  await writeFile(join(root, 'onaf', 'nieuw'), 'half')
  await storage.clearUnfinished(new Date('2020-01-01T00:00Z'))
  expect(await readdir(join(root, 'onaf'))).toEqual(['nieuw'])
  expect(await kept()).toMatchObject([{ owner, sha256: key }])
  await storage.delete(owner, key)
  await storage.delete(owner, key)
  expect(await storage.has(owner, key)).toBe(false)
})

const upload = '0198c1e2-0000-7000-8000-00000000000a'
const add = (from: number, content: Buffer, limit = 100) =>
  storage.append(owner, upload, { from, content: stream(content), limit })

it('zet stukken achter elkaar, ook na een stuk dat half aankwam, en maakt er één bestand van (U-9)', async () => {
  expect(await add(0, bytes.subarray(0, 10))).toBe(10)
  const cut = Readable.from(
    (function* () {
      yield bytes.subarray(10, 15)
      throw new Error('verbinding weg')
    })(),
  )
  await expect(
    storage.append(owner, upload, { from: 10, content: cut, limit: 100 }),
  ).rejects.toThrow('verbinding weg')
  expect(await add(10, bytes.subarray(10, 20))).toBe(15)
  expect(await add(15, bytes.subarray(15))).toBe(bytes.length)
  expect(await storage.complete(other, upload)).toBeNull()
  expect(await storage.complete(owner, upload)).toEqual({ sha256: key, size: bytes.length })
  expect(await read(owner)).toEqual(bytes)
  expect(await readdir(join(root, 'onaf'))).toEqual([])
  expect(await storage.complete(owner, upload)).toBeNull()
})

it('zet twee stukken die tegelijk op dezelfde plaats beginnen niet allebei neer', async () => {
  const both = await Promise.all([add(0, bytes.subarray(0, 10)), add(0, bytes.subarray(0, 10))])
  expect(both).toEqual([10, 10])
  expect(await add(10, bytes.subarray(10))).toBe(bytes.length)
  expect((await storage.complete(owner, upload))?.sha256).toBe(key)
})

it('gooit weg wat van een upload aankwam, en dan is er weer plaats', async () => {
  expect(await add(0, bytes)).toBe(bytes.length)
  await storage.discard(other, upload)
  expect(await readdir(join(root, 'onaf'))).toHaveLength(1)
  await storage.discard(owner, upload)
  await storage.discard(owner, upload)
  expect(await readdir(join(root, 'onaf'))).toEqual([])
  expect(await storage.complete(owner, upload)).toBeNull()
})

it('houdt niets van wat samen te groot is, en van niemand meer dan twintig tegelijk', async () => {
  expect(await add(0, bytes, 40)).toBe(bytes.length)
  expect(await add(bytes.length, bytes, 40)).toBe('too-large')
  expect(await readdir(join(root, 'onaf'))).toEqual([])
  const put = (number: number) =>
    storage.append(owner, `0198c1e2-0000-7000-8000-0000000001${number}`, {
      from: 0,
      content: stream(bytes),
      limit: 100,
    })
  for (let number = 10; number < 30; number += 1) expect(await put(number)).toBe(bytes.length)
  expect(await put(30)).toBe('too-many')
  expect(await storage.append(other, upload, { from: 0, content: stream(bytes), limit: 100 })).toBe(
    bytes.length,
  )
})

it('leest een geopend bestand verder, ook als het intussen uit de opslag verdween', async () => {
  await storage.put(owner, stream(bytes), 100)
  const file = await storage.open(owner, key)
  await storage.delete(owner, key)
  expect(await storage.open(owner, key)).toBeNull()
  expect(await buffer(file?.stream(0, 5) ?? stream())).toEqual(bytes.subarray(0, 5))
  expect(await buffer(file?.stream(5, bytes.length) ?? stream())).toEqual(bytes.subarray(5))
  await file?.close()
})
