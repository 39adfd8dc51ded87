import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Packed } from './index.ts'

/** A zip archive as a stream. Who stops reading stops the making; a file that breaks off breaks the archive, so that nobody takes it for whole. */
export function pack(files: AsyncIterable<Packed>, at: Date): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream
  if (!(out instanceof Readable)) throw new Error('yazl geeft geen stroom')
  zip.on('error', (error: Error) => out.destroy(error))
  fill(zip, files, { at, out }).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error('de zip is niet gelukt')),
  )
  return out
}

type Target = { at: Date; out: Readable }

async function fill(zip: ZipFile, files: AsyncIterable<Packed>, { at, out }: Target) {
  for await (const { name, content, compress } of files) {
    if (out.destroyed) {
      content.destroy()
      return
    }
    const done = ended(content, out)
    zip.addReadStream(content, name, { mtime: at, mode: 0o100644, compress })
    await done
  }
  zip.end()
}

/** Waits until this was read and closed; the reader of the archive may go away before that. */
const ended = (content: Readable, out: Readable): Promise<void> =>
  new Promise((resolve, reject) => {
    const gone = () => {
      content.destroy()
      resolve()
    }
    out.once('close', gone)
    content.once('error', reject)
    content.once('close', () => {
      out.off('close', gone)
      resolve()
    })
  })
