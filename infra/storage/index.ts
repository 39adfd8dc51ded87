import type { Readable } from 'node:stream'

/** What a stored file is known by afterwards: the SHA-256 of its bytes and how many there are. */
export type Stored = { sha256: string; size: number }

/** A file that is read: its bytes, or why there are none. */
export type Found = { state: 'ok'; content: Readable } | { state: 'missing' | 'damaged' }

/** A file of which any piece can be read, also after it was removed from the store; who opens it closes it. */
export type RandomAccess = {
  size: number
  /** The bytes from `start` up to `end`, that one not included. */
  stream(start: number, end: number): Readable
  close(): Promise<void>
}

/** A file in the store, as the collector of orphans sees it. */
export type Kept = { owner: string; sha256: string; changed: Date }

/** A piece of an upload: where in the file it begins, and its bytes. */
export type Piece = { from: number; content: Readable; limit: number }

export type NotKept = 'too-large' | 'too-many'

/** Keeps files by owner (a uuid) and hash: the same bytes of the same owner are one file. */
export type Storage = {
  /**
   * Streams a file in; it is safe on disk when this resolves. Null for a file of more than `limit` bytes: nothing of it is kept, and
   * the stream is read to its end, so that what follows it in a form still arrives.
   */
  put(owner: string, content: Readable, limit: number): Promise<Stored | null>
  /**
   * Adds a piece to an upload (a uuid) that comes in pieces, when it begins where the last one ended; what began elsewhere is let go.
   * Returns how many bytes there are now, or why nothing is kept: it would be more than `limit`, or the owner has too much under way.
   */
  append(owner: string, upload: string, piece: Piece): Promise<number | NotKept>
  /** Makes a file of an upload of which every piece is there; null when nothing is there. */
  complete(owner: string, upload: string): Promise<Stored | null>
  /** Removes what came of an upload; one that is not there is fine. */
  discard(owner: string, upload: string): Promise<void>
  /** Whether the file is there; its bytes are not read. */
  has(owner: string, sha256: string): Promise<boolean>
  /** How many bytes the file has; undefined when it is not there. */
  size(owner: string, sha256: string): Promise<number | undefined>
  /** The bytes, after they were read once and found to be what was stored. */
  get(owner: string, sha256: string): Promise<Found>
  /** All bytes at once of a file that fits in memory, found to be what was stored; null when it is missing or damaged. */
  bytes(owner: string, sha256: string): Promise<Buffer | null>
  /** The file to read here and there, unchecked; null when it is not there. */
  open(owner: string, sha256: string): Promise<RandomAccess | null>
  /** Removes a file; one that is not there is fine. */
  delete(owner: string, sha256: string): Promise<void>
  /** Every file that is kept. */
  list(): AsyncIterable<Kept>
  /** Removes what unfinished uploads of before this instant left behind. */
  clearUnfinished(before: Date): Promise<void>
}
