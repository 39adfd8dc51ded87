import { Readable } from 'node:stream'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import { eis } from '#seed/bouwer.ts'

/** The smallest file that is a PDF by its first bytes; other text makes another file. */
export const pdf = (tekst = ''): Buffer => Buffer.from(`%PDF-1.7\n% ${tekst}\n`)

/** A file received from this person, ready to hand to an act. */
export const ontvangen = async (ctx: Ctx, naam: string, inhoud = pdf(naam)) =>
  eis(await ontvangBestand(ctx, { naam, inhoud: Readable.from([inhoud]) }))
