import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { C } from './omgeving.ts'

type PaginaStatus = 200 | 403 | 404 | 413 | 422 | 429 | 500 | 503

/** The page as an answer. */
export const toon = (c: C, pagina: ReactElement, status: PaginaStatus = 200): Response =>
  c.html(`<!doctype html>${renderToStaticMarkup(pagina)}`, status)

/** On to another page, asked for by GET. */
export const naar = (c: C, pad: string): Response => c.redirect(pad, 303)

/** The path in this text when it lies on our own site, else the start. */
export function eigenPad(tekst: string | undefined): string {
  if (!tekst?.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(tekst)) return '/'
  return tekst
}
