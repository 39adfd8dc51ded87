import { open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { NotKept, Piece, Stored } from '#infra/storage/index.ts'
import { hashOf, sizeOf, writeAll } from './files.ts'

/** Of one owner: so many uploads, and so many bytes of all of them together. */
const mostUnderWay = { uploads: 20, bytes: 2_500_000_000 }

/** Uploads that come in pieces, each in a file of this folder until it is complete. */
export function pieceFolder(folder: string) {
  const turns = new Map<string, Promise<unknown>>()
  /** What is asked of one upload happens in the order it was asked. */
  const inTurn = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    const before = turns.get(path) ?? Promise.resolve()
    const turn = before.then(work, work)
    turns.set(path, turn)
    try {
      return await turn
    } finally {
      if (turns.get(path) === turn) turns.delete(path)
    }
  }
  return {
    append: (owner: string, upload: string, piece: Piece) => {
      const path = join(folder, `${owner}-${upload}`)
      return inTurn(path, () => append(path, piece, () => underWay(folder, owner)))
    },
    /** The file with all pieces, safe on disk, and what it is known by. */
    complete: (
      owner: string,
      upload: string,
      settle: (path: string, stored: Stored) => Promise<void>,
    ) => {
      const path = join(folder, `${owner}-${upload}`)
      return inTurn(path, () => complete(path, settle))
    },
    discard: (owner: string, upload: string) => {
      const path = join(folder, `${owner}-${upload}`)
      return inTurn(path, () => rm(path, { force: true }))
    },
  }
}

async function append(
  path: string,
  { from, content, limit }: Piece,
  countNow: () => Promise<UnderWay>,
): Promise<number | NotKept> {
  const size = (await sizeOf(path)) ?? 0
  if (from !== size) {
    content.resume()
    return size
  }
  const { uploads, bytes } = await countNow()
  if ((size === 0 && uploads >= mostUnderWay.uploads) || bytes >= mostUnderWay.bytes) {
    content.resume()
    return 'too-many'
  }
  const length = await write(path, { from, content, limit })
  if (length <= limit) return length
  await rm(path, { force: true })
  return 'too-large'
}

/** What came before a piece was cut off stays: the next piece begins there. */
async function write(path: string, { from, content, limit }: Piece): Promise<number> {
  let length = from
  const file = await open(path, 'a', 0o600)
  try {
    await pipeline(content, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        length += chunk.length
        if (length <= limit) await writeAll(file, chunk)
      }
    })
  } finally {
    await file.close()
  }
  return length
}

async function complete(
  path: string,
  settle: (path: string, stored: Stored) => Promise<void>,
): Promise<Stored | null> {
  const size = await sizeOf(path)
  if (!size) return null
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  const stored = { sha256: await hashOf(path), size }
  await settle(path, stored)
  return stored
}

type UnderWay = { uploads: number; bytes: number }

async function underWay(folder: string, owner: string): Promise<UnderWay> {
  const names = (await readdir(folder)).filter(name => name.startsWith(owner))
  const sizes = await Promise.all(names.map(name => sizeOf(join(folder, name))))
  return { uploads: names.length, bytes: sizes.reduce<number>((sum, size = 0) => sum + size, 0) }
}
