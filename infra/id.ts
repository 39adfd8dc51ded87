import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** A new random uuid. */
export const newId = (): string => randomUUID()

/** A secret of 256 random bits, in 43 characters that may stand in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A random code of this many digits, for a person to type. */
export const newCode = (digits: number): string =>
  String(randomInt(10 ** digits)).padStart(digits, '0')
