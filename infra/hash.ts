import { createHash } from 'node:crypto'

/** The SHA-256 of text (as UTF-8) or bytes, as 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
