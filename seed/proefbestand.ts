import type { Ctx } from '#acties/ctx.ts'
import { ontvang } from '#seed/portfolio.ts'

/** The smallest file that is a PDF by its first bytes; other text makes another file. */
export const pdf = (tekst = ''): Buffer => Buffer.from(`%PDF-1.7\n% ${tekst}\n`)

export const ontvangen = (ctx: Ctx, naam: string, inhoud = pdf(naam)) => ontvang(ctx, naam, inhoud)
