import type { Readable } from 'node:stream'
import type { RandomAccess } from '#infra/storage/index.ts'

/** One file of an archive that is made. */
export type Packed = { name: string; content: Readable; compress: boolean }

/** Why an archive of somebody else is not opened. */
export type ZipFault =
  | 'not-zip'
  | 'too-many'
  | 'unsafe-name'
  | 'double-name'
  | 'encrypted'
  | 'other-method'
  | 'too-big'
  | 'overlap'

/** What is wrong, and with which file in it; '' when it is the archive itself. */
export type Refused = { fault: ZipFault; name: string }

/** An archive that was found to be safe to read from. */
export type Unpacked = {
  /** The files by name, with the size that they say they have; a stream that gives more or less than that fails. */
  sizes: ReadonlyMap<string, number>
  read(name: string): Promise<Readable>
  close(): void
}

export type Limits = { entries: number; bytes: number }

/** Makes and opens zip archives as streams, so that memory does not grow with what is in them. */
export type Zip = {
  /** The archive, while its files are asked for one by one; each is read to its end before the next is asked for. */
  pack(files: AsyncIterable<Packed>, at: Date): Readable
  /** Closes the file with the archive, or at once when that is refused. */
  open(file: RandomAccess, limits: Limits): Promise<Unpacked | Refused>
}
