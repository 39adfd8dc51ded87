import type { FileHandle } from 'node:fs/promises'

/** A disk that is nearly full takes a part without complaint; only the rest then fails. */
export async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let done = 0; done < chunk.length;) done += (await file.write(chunk, done)).bytesWritten
}
