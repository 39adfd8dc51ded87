import { inflateSync } from 'node:zlib'

type Table = { tag: number; sum: number; data: Buffer }

/** The font inside a WOFF 1.0 file, as the plain font file that it was made from. */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, place) => tableAt(woff, 44 + place * 20))
  const header = Buffer.alloc(12 + 16 * count)
  const power = 2 ** Math.floor(Math.log2(count))
  header.writeUInt32BE(woff.readUInt32BE(4), 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE(count * 16 - power * 16, 10)
  const parts: Buffer[] = [header]
  let offset = header.length
  for (const [place, { tag, sum, data }] of tables.entries()) {
    header.writeUInt32BE(tag, 12 + 16 * place)
    header.writeUInt32BE(sum, 16 + 16 * place)
    header.writeUInt32BE(offset, 20 + 16 * place)
    header.writeUInt32BE(data.length, 24 + 16 * place)
    const padding = Buffer.alloc(-data.length & 3)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat(parts)
}

function tableAt(woff: Buffer, at: number): Table {
  const offset = woff.readUInt32BE(at + 4)
  const packed = woff.readUInt32BE(at + 8)
  const bytes = woff.subarray(offset, offset + packed)
  const isPacked = packed < woff.readUInt32BE(at + 12)
  const data = isPacked ? inflateSync(bytes) : bytes
  return { tag: woff.readUInt32BE(at), sum: woff.readUInt32BE(at + 16), data }
}

/** The code points that a font has a glyph for, as ranges from and to. */
export function coverageOf(font: Buffer): [number, number][] {
  const cmap = tableOffset(font, 'cmap')
  const count = font.readUInt16BE(cmap + 2)
  return Array.from({ length: count }, (_, place) =>
    subtable(font, cmap + font.readUInt32BE(cmap + 8 + 8 * place)),
  ).flat()
}

function tableOffset(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4)
  for (let place = 0; place < count; place += 1) {
    const at = 12 + 16 * place
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8)
  }
  throw new Error(`lettertype zonder ${name}`)
}

/** Format 12 lists groups, format 4 segments; other formats repeat what these two say. */
function subtable(font: Buffer, at: number): [number, number][] {
  const format = font.readUInt16BE(at)
  if (format === 12)
    return Array.from({ length: font.readUInt32BE(at + 12) }, (_, group) => [
      font.readUInt32BE(at + 16 + 12 * group),
      font.readUInt32BE(at + 20 + 12 * group),
    ])
  return format === 4 ? segments(font, at) : []
}

function segments(font: Buffer, at: number): [number, number][] {
  const count = font.readUInt16BE(at + 6) / 2
  const found: [number, number][] = []
  for (let segment = 0; segment < count; segment += 1) {
    const place = at + 14 + 2 * segment
    const first = font.readUInt16BE(place + 2 + 2 * count)
    const last = Math.min(font.readUInt16BE(place), 0xfffe)
    for (let code = first; code <= last; code += 1)
      if (hasGlyph(font, place + 2 + 2 * count, { code, count, first })) found.push([code, code])
  }
  return found
}

type Segment = { code: number; count: number; first: number }

/** `start` is where the first code of the segment stands; its delta and its way to the glyphs stand one and two columns on. */
function hasGlyph(font: Buffer, start: number, { code, count, first }: Segment): boolean {
  const delta = font.readUInt16BE(start + 2 * count)
  const way = font.readUInt16BE(start + 4 * count)
  if (way === 0) return ((code + delta) & 0xffff) !== 0
  const glyph = start + 4 * count + way + 2 * (code - first)
  return glyph + 2 <= font.length && font.readUInt16BE(glyph) !== 0
}
