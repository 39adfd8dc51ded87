import { z } from 'zod'
import { datumFout, leesDatum, leesGetal, schoneTekst } from '#domein/velden/invoer.ts'
import type { Datum } from '#lib/datum.ts'

/** One line of text; `leeg` is the sentence when nothing was typed. */
export const regelVeld = (leeg: string, langste = 200) =>
  z
    .string({ error: leeg })
    .transform(tekst => schoneTekst(tekst).replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, leeg).max(langste, `Gebruik hoogstens ${langste} tekens.`))

/** One line of text that may stay empty; then null. */
export const regelOfLeeg = (langste = 200) =>
  z
    .string()
    .nullish()
    .transform(
      tekst =>
        schoneTekst(tekst ?? '')
          .replaceAll(/\s+/g, ' ')
          .trim() || null,
    )
    .pipe(z.string().max(langste, `Gebruik hoogstens ${langste} tekens.`).nullable())

const adres = /^[^\s@<>()",;:\\[\]]{1,64}@(?:[^\s@<>()",;:\\[\].]+\.)+[^\s@<>()",;:\\[\].]{2,}$/
const geenAdres = 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.'

/** An e-mail address as typed, without the spaces around it. */
export const emailVeld = z
  .string({ error: geenAdres })
  .transform(tekst => schoneTekst(tekst).normalize('NFC').trim())
  .pipe(z.string().max(254, geenAdres).regex(adres, geenAdres))

/** A day as people type it. */
export const dagVeld = z.unknown().transform((invoer, context): Datum => {
  const dag = typeof invoer === 'string' ? leesDatum(invoer) : undefined
  if (dag !== undefined) return dag
  context.addIssue({ code: 'custom', message: datumFout(invoer), input: invoer })
  return z.NEVER
})

/** A day that may stay empty; then null. */
export const dagOfLeeg = z
  .string()
  .nullish()
  .transform((invoer, context): Datum | null => {
    if (!invoer?.trim()) return null
    const dag = leesDatum(invoer)
    if (dag !== undefined) return dag
    context.addIssue({ code: 'custom', message: datumFout(invoer), input: invoer })
    return z.NEVER
  })

/** A code as typed or pasted: spaces and dashes between the groups do not matter. */
export const codeVeld = z
  .string({ error: 'Vul de code in.' })
  .transform(tekst => tekst.replaceAll(/[\s-]/g, ''))
  .pipe(z.string().min(1, 'Vul de code in.').max(100, 'Vul de code in.'))

export const idVeld = z.uuid({ error: 'Dit bestaat niet.' })

/** A tick box: ticked when a form sends it. */
export const vinkVeld = z
  .union([z.string(), z.boolean()])
  .nullish()
  .transform(invoer => invoer === true || invoer === 'ja' || invoer === 'on')

/** Text of more lines, without white space around it; may stay empty, then ''. */
export const langVeld = (langste = 20_000) =>
  z
    .string()
    .nullish()
    .transform(tekst => schoneTekst(tekst ?? '').trim())
    .pipe(z.string().max(langste, `Gebruik hoogstens ${langste} tekens.`))

/** PE points as typed ('7,5'), in quarters. */
export const puntenVeld = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((invoer, context): number => {
    const punten = leesGetal(String(invoer ?? ''))
    if (punten !== undefined && punten >= 0 && punten <= 10_000 && Number.isInteger(punten * 4))
      return punten
    context.addIssue({ code: 'custom', message: geenPunten, input: invoer })
    return z.NEVER
  })

const geenPunten = 'Vul een aantal punten in, in kwarten. Bijvoorbeeld 7,5 of 12,25.'

/** The version that was on the screen; 0 when there was nothing yet. */
export const basisVeld = z.coerce.number().int().min(0).max(2_147_483_647)
