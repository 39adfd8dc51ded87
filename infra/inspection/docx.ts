import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import type { Fault, Verdict } from '#infra/inspection/index.ts'

const most = { entries: 1000, bytes: 100 * 1024 * 1024, ratio: 100 }
const contentTypes = '[Content_Types].xml'
const main = 'word/document.xml'

/** A Word document without macros that unpacks to what it says: at most 1,000 parts, 100 MB, and a hundred times its own size. */
export async function inspectDocx(content: Buffer): Promise<Verdict> {
  // Names that lead out of the folder, and parts that unpack to more than they say, make yauzl throw.
  const zip = await fromBufferPromise(content, {
    autoClose: false,
    lazyEntries: true,
    strictFileNames: true,
  })
  if (zip.entryCount > most.entries) return refuse('too-much-inside')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const fault = faultOf(entries, content.length) ?? (await faultInside(zip, entries))
  return fault ? refuse(fault) : { ok: true, pages: null }
}

const refuse = (fault: Fault): Verdict => ({ ok: false, fault })

/** What the list of parts tells without unpacking any. */
function faultOf(entries: readonly Entry[], size: number): Fault | undefined {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (unpacked > most.bytes || unpacked > size * most.ratio) return 'too-much-inside'
  if (entries.some(entry => entry.isEncrypted())) return 'password'
  if (entries.some(({ fileName }) => /vbaProject|vbaData/i.test(fileName))) return 'macros'
  const names = entries.map(({ fileName }) => fileName)
  if (new Set(names).size < names.length) return 'damaged'
  return [contentTypes, main].every(name => names.includes(name)) ? undefined : 'other-kind'
}

/** Unpacks everything once: each part is whole, and the first says that this is a document of Word. */
async function faultInside(zip: ZipFile, entries: readonly Entry[]): Promise<Fault | undefined> {
  for (const entry of entries) {
    const stream = await zip.openReadStreamPromise(entry)
    if (entry.fileName !== contentTypes) {
      await finished(stream.resume())
      continue
    }
    const types = (await buffer(stream)).toString('utf8')
    if (/macroEnabled/i.test(types)) return 'macros'
    if (!types.includes('wordprocessingml.document.main+xml')) return 'other-kind'
  }
  return undefined
}
