import { Readable } from 'node:stream'
import { bestand } from '#vragen/bestand.ts'
import { toonFout } from './fouten.tsx'
import type { C } from './omgeving.ts'
import { idUitPad } from './pad.ts'
import type { Lees } from './route.ts'

/** An original, only to download: a browser never opens in our own site what somebody else sent in. */
export const download: Lees = async c => {
  const gevonden = await bestand(c.var.ctx, idUitPad(c, 'bestand'))
  if (gevonden?.inhoud.state !== 'ok') return toonFout(c, 'niet-gevonden')
  const { naam, mime, grootte, inhoud } = gevonden
  return stroom(c, Readable.toWeb(inhoud.content), {
    'Content-Type': mime,
    'Content-Length': String(grootte),
    'Content-Disposition': bijlage(naam),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
  })
}

const stroom = (c: C, inhoud: ReadableStream, koppen: Record<string, string>): Response =>
  c.body(inhoud, 200, koppen)

/** The name as old and new browsers read it (RFC 6266, RFC 5987). */
export function bijlage(naam: string): string {
  const kaal = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]/g, '_')
  const heel = encodeURIComponent(naam).replaceAll(
    /['()*]/g,
    teken => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${kaal}"; filename*=UTF-8''${heel}`
}
