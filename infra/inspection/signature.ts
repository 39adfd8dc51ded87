import type { Fault } from '#infra/inspection/index.ts'

const starts = (hex: string) => (content: Buffer) =>
  content.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'))

/** The first bytes of each kind that is taken. */
const kinds: Readonly<Record<string, (content: Buffer) => boolean>> = {
  'application/pdf': starts('255044462d'),
  'image/png': starts('89504e470d0a1a0a'),
  'image/jpeg': starts('ffd8ff'),
  'image/webp': content =>
    starts('52494646')(content) && content.subarray(8, 12).toString('latin1') === 'WEBP',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': starts('504b0304'),
}

const markup = /<(?:!doctype|html|head|body|script|iframe)[\s>/]/i

/** Why these bytes are not, or not only, what their type says; undefined when they are. */
export function signatureFault(content: Buffer, mime: string): Fault | undefined {
  if (!kinds[mime]?.(content)) return isLocked(content) ? 'password' : 'other-kind'
  if (mime.endsWith('document')) return undefined
  return isAlsoZip(content) || isAlsoPdf(content, mime) || isAlsoPage(content)
    ? 'two-kinds'
    : undefined
}

/** A Word document with a password is no zip but an older container around it. */
const isLocked = (content: Buffer): boolean =>
  starts('d0cf11e0a1b11ae1')(content) &&
  content.includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** A zip is read from its end: its last record says how long the comment is that closes the file. */
function isAlsoZip(content: Buffer): boolean {
  const record = 22
  const from = Math.max(0, content.length - record - 65_535)
  for (let at = content.indexOf('PK\u0005\u0006', from, 'latin1'); at !== -1;) {
    if (
      at + record <= content.length &&
      at + record + content.readUInt16LE(at + 20) === content.length
    )
      return true
    at = content.indexOf('PK\u0005\u0006', at + 1, 'latin1')
  }
  return false
}

/** Readers of PDF look for its mark in the first thousand bytes. */
const isAlsoPdf = (content: Buffer, mime: string): boolean =>
  mime !== 'application/pdf' && content.subarray(0, 1024).includes('%PDF-')

/** Old browsers guess from the first bytes; what hangs behind the end of a PDF is no part of it. */
function isAlsoPage(content: Buffer): boolean {
  const end = content.lastIndexOf('%%EOF')
  const tail = content.subarray(Math.max(end, content.length - 4096))
  return [content.subarray(0, 512), tail].some(piece => markup.test(piece.toString('latin1')))
}
