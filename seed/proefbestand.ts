import type { Ctx } from '#acties/ctx.ts'
import { maakPdf } from '#seed/papier.ts'
import { ontvang } from '#seed/portfolio.ts'

/** A PDF of one page; other text makes another file. */
export const pdf = (tekst = ''): Buffer => maakPdf({ kop: tekst, regels: [] })

export const ontvangen = (ctx: Ctx, naam: string, inhoud = pdf(naam)) => ontvang(ctx, naam, inhoud)
