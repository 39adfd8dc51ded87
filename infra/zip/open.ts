import { callbackify } from 'node:util'
import { RandomAccessReader, fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import type { RandomAccess } from '#infra/storage/index.ts'
import type { Limits, Refused, Unpacked } from './index.ts'

/**
 * Opens an archive of somebody else without unpacking anything: not too many files, names that stay inside, no name twice, nothing
 * encrypted, not more than it may become, no bytes that serve two files. What a file gives in the end is held to what it says.
 */
export async function open(file: RandomAccess, limits: Limits): Promise<Unpacked | Refused> {
  const opened = await look(file, limits).catch(refusalOf)
  if ('fault' in opened) await file.close()
  return opened
}

async function look(file: RandomAccess, limits: Limits): Promise<Unpacked | Refused> {
  const zip = await fromRandomAccessReaderPromise(readerOf(file), file.size, {
    autoClose: false,
    lazyEntries: true,
    strictFileNames: true,
  })
  if (zip.entryCount > limits.entries) return { fault: 'too-many', name: '' }
  return unpacked(zip, { file, limits })
}

/** yauzl asks for a class. */
class Pieces extends RandomAccessReader {}

const readerOf = (file: RandomAccess): RandomAccessReader =>
  Object.assign(new Pieces(), {
    _readStreamForRange: (start: number, end: number) => file.stream(start, end),
    /** Asked when the archive is closed and nothing is read from it any more. */
    close: callbackify(() => file.close()),
  })

/** Names that lead out of the folder are the only thing that yauzl itself says of names. */
function refusalOf(error: unknown): Refused {
  const message = error instanceof Error ? error.message : ''
  const isName = /invalid characters|absolute path|invalid relative path/.test(message)
  return { fault: isName ? 'unsafe-name' : 'not-zip', name: '' }
}

type Source = { file: RandomAccess; limits: Limits }

async function unpacked(zip: ZipFile, { file, limits }: Source): Promise<Unpacked | Refused> {
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  let bytes = 0
  let packed = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    bytes += entry.uncompressedSize
    packed += entry.compressedSize
    const fault = faultOf(entry)
    if (fault) return { fault, name }
    if (seen.has(sameName(name))) return { fault: 'double-name', name }
    if (bytes > limits.bytes) return { fault: 'too-big', name }
    if (packed > file.size) return { fault: 'overlap', name }
    seen.add(sameName(name))
    if (!name.endsWith('/')) entries.set(name, entry)
  }
  return {
    sizes: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])),
    read: async name => {
      const entry = entries.get(name)
      if (!entry) throw new Error('dit staat niet in de zip')
      return zip.openReadStreamPromise(entry)
    },
    close: () => zip.close(),
  }
}

/** Two names that some computer would write over one another. */
const sameName = (name: string): string => name.normalize('NFC').toLowerCase()

const link = 0o120000
const stored = 0
const deflated = 8

function faultOf(entry: Entry): Refused['fault'] | undefined {
  if (entry.isEncrypted()) return 'encrypted'
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000
  if (kind === link || /[\p{Cc}:]/u.test(entry.fileName)) return 'unsafe-name'
  const { compressionMethod: method } = entry
  return method === stored || method === deflated ? undefined : 'other-method'
}
