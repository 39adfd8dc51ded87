import type { Readable } from 'node:stream'

/** What a stored file is known by afterwards: the SHA-256 of its bytes and how many there are. */
export type Stored = { sha256: string; size: number }

/** Keeps files by owner and hash. Nothing is ever overwritten: the same bytes of the same owner are one file. */
export type Storage = {
  /** Streams a file in; on disk (synced) when this resolves. Refuses (null) what is longer than `limit` bytes and keeps nothing of it. */
  put(owner: string, content: Readable, limit: number): Promise<Stored | null>
  /** The bytes, read while checking: a file that changed on disk ends in an error, one that is not there is null. */
  get(owner: string, sha256: string): Promise<Readable | null>
  /** Removes a file; one that is not there is fine. */
  delete(owner: string, sha256: string): Promise<void>
}
