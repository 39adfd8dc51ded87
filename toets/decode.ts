import { isAscii, isUtf8 } from 'node:buffer'

export const notUtf8 = 'is geen geldige UTF-8; bewaar het bestand als UTF-8.'

/** The text of these bytes; undefined when they are not UTF-8. Plain ASCII takes the shortest way. */
export function decode(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}
