import { createHash, hash, randomUUID } from 'node:crypto'
import { createReadStream, open as openFile } from 'node:fs'
import { mkdir, open, opendir, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { pieceFolder } from './pieces.ts'
import { hashOf, ifMissing, sizeOf, writeAll } from './files.ts'
import type { Found, Kept, RandomAccess, Storage, Stored } from '#infra/storage/index.ts'

/**
 * Files in one folder: written under a temporary name, synced, renamed, and the folder synced, so that a name always has all its bytes.
 * Refuses an owner that is not a uuid and a hash that is not one, so that no text from outside becomes a path.
 */
export async function diskStorage(folder: string): Promise<Storage> {
  const root = resolve(folder)
  const unfinished = join(root, 'onaf')
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  const pieces = pieceFolder(unfinished)
  return {
    put: (owner, content, limit) => put({ root, unfinished, owner, limit }, content),
    append: async (owner, upload, piece) => pieces.append(known(owner), known(upload), piece),
    complete: async (owner, upload) =>
      pieces.complete(known(owner), known(upload), (path, { sha256 }) =>
        settle(path, pathOf(root, owner, sha256), root),
      ),
    discard: async (owner, upload) => pieces.discard(known(owner), known(upload)),
    has: async (owner, sha256) => (await sizeOf(pathOf(root, owner, sha256))) !== undefined,
    size: async (owner, sha256) => sizeOf(pathOf(root, owner, sha256)),
    get: async (owner, sha256) => get(pathOf(root, owner, sha256), sha256),
    bytes: async (owner, sha256) => bytes(pathOf(root, owner, sha256), sha256),
    open: async (owner, sha256) => reach(pathOf(root, owner, sha256)),
    delete: async (owner, sha256) => rm(pathOf(root, owner, sha256), { force: true }),
    list: () => list(root),
    clearUnfinished: before => clear(unfinished, before),
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const hashform = /^[0-9a-f]{64}$/

function known(id: string): string {
  if (!uuid.test(id)) throw new Error('geen sleutel van een bestand')
  return id
}

function pathOf(root: string, owner: string, sha256: string): string {
  if (!uuid.test(owner) || !hashform.test(sha256)) throw new Error('geen sleutel van een bestand')
  return join(root, owner.slice(0, 2), owner, sha256)
}

type Put = { root: string; unfinished: string; owner: string; limit: number }

async function put(target: Put, content: Readable): Promise<Stored | null> {
  const temporary = join(target.unfinished, randomUUID())
  try {
    const stored = await write(temporary, content, target.limit)
    if (stored.size > target.limit) return null
    await settle(temporary, pathOf(target.root, target.owner, stored.sha256), target.root)
    return stored
  } finally {
    await rm(temporary, { force: true })
  }
}

async function write(path: string, content: Readable, limit: number): Promise<Stored> {
  const sum = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    await pipeline(content, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        size += chunk.length
        sum.update(chunk)
        if (size <= limit) await writeAll(file, chunk)
      }
    })
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: sum.digest('hex'), size }
}

/** Gives the file its name; that name and every folder above it survive a power cut. */
async function settle(temporary: string, path: string, root: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rename(temporary, path)
  const above = dirname(root)
  for (let folder = dirname(path); folder !== above; folder = dirname(folder))
    await syncFolder(folder)
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const openNow = promisify(openFile)

async function get(path: string, sha256: string): Promise<Found> {
  if ((await sizeOf(path)) === undefined) return { state: 'missing' }
  if ((await hashOf(path)) !== sha256) return { state: 'damaged' }
  // Open before it is given: what is let go unread, or removed meanwhile, must not fail later with nobody to hear it.
  const fd = await openNow(path, 'r').catch(ifMissing)
  if (fd === undefined) return { state: 'missing' }
  return { state: 'ok', content: createReadStream(path, { fd }) }
}

async function bytes(path: string, sha256: string): Promise<Buffer | null> {
  const found = await readFile(path).catch(ifMissing)
  return found && hash('sha256', found) === sha256 ? found : null
}

async function reach(path: string): Promise<RandomAccess | null> {
  const file = await open(path, 'r').catch(ifMissing)
  if (!file) return null
  const { size } = await file.stat()
  return {
    size,
    // A ReadStream of the file itself would close it when it is let go half-way.
    stream: (start, end) => Readable.from(readPieces(file, start, end)),
    close: () => file.close(),
  }
}

async function* readPieces(file: FileHandle, start: number, end: number) {
  for (let at = start; at < end;) {
    const length = Math.min(65_536, end - at)
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

async function* list(root: string): AsyncGenerator<Kept> {
  for await (const shard of await opendir(root)) {
    if (!/^[0-9a-f]{2}$/.test(shard.name)) continue
    for await (const owner of await opendir(join(root, shard.name)))
      yield* listOwner(join(root, shard.name), owner.name)
  }
}

async function* listOwner(shard: string, owner: string): AsyncGenerator<Kept> {
  for await (const { name } of await opendir(join(shard, owner))) {
    const found = await stat(join(shard, owner, name)).catch(ifMissing)
    if (found && hashform.test(name)) yield { owner, sha256: name, changed: found.mtime }
  }
}

async function clear(folder: string, before: Date): Promise<void> {
  for await (const { name } of await opendir(folder)) {
    const found = await stat(join(folder, name)).catch(ifMissing)
    if (found && found.mtime < before) await rm(join(folder, name), { force: true })
  }
}
