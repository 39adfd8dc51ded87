import type { ReactElement } from 'react'
import { alsBytes } from './apart.tsx'
import { druk } from './gedrukt.ts'
import { overgebleven } from './klad/overgebleven.tsx'
import type { C } from './omgeving.ts'

type PaginaStatus = 200 | 403 | 404 | 413 | 422 | 429 | 500 | 503

/** The page as an answer, as small as the browser takes it; with what was typed of which the form is gone. */
export function toon(c: C, pagina: ReactElement, status: PaginaStatus = 200): Response {
  const { inhoud, vorm } = druk(metAlleWoorden(c, pagina, status), c.req.header('accept-encoding'))
  return c.body(inhoud, status, {
    'Content-Type': 'text/html; charset=UTF-8',
    Vary: 'Accept-Encoding',
    ...(vorm && { 'Content-Encoding': vorm }),
  })
}

function metAlleWoorden(c: C, pagina: ReactElement, status: PaginaStatus): Buffer<ArrayBuffer> {
  const blad = alsBytes(pagina)
  const { bezoek } = c.var
  if (bezoek.gepost && status !== 422) return blad
  const over = overgebleven(c, blad)
  if (!over) return blad
  bezoek.over = over
  return alsBytes(pagina)
}

/** On to another page, asked for by GET. */
export const naar = (c: C, pad: string): Response => c.redirect(pad, 303)

/** The path in this text when it lies on our own site, else the start. */
export function eigenPad(tekst: string | undefined): string {
  if (!tekst?.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(tekst)) return '/'
  return tekst
}
