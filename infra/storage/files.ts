import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

/** A disk that is nearly full takes a part without complaint; only the rest then fails. */
export async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let done = 0; done < chunk.length;) done += (await file.write(chunk, done)).bytesWritten
}

/** SHA-256 of the bytes of this file, read in a stream. */
export async function hashOf(path: string): Promise<string> {
  const sum = createHash('sha256')
  await pipeline(createReadStream(path), sum)
  return sum.digest('hex')
}

/** How many bytes are in this file; undefined when it is not there. */
export async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(ifMissing)
  return found?.size
}

/** Only that a file is not there is no error. */
export const ifMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}
