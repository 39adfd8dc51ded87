import { z } from 'zod'
import { dagOfLeeg, idVeld, regelOfLeeg } from '#acties/velden.ts'
import { getalFout, leesGetal } from '#domein/velden/invoer.ts'

/** The version that a change was made on; another one by now means that it was changed elsewhere. */
export const basisVeld = z.coerce.number({ error: 'Laad de pagina opnieuw.' }).int().min(0)

/** The signatures of which the holder said that they may lapse. */
export const vervaltVeld = z.array(idVeld).default([])

export const onderdeelVeld = z.enum(['A1', 'A2', 'A3.1', 'A3.2', 'A4', 'B', 'C'])

const isLeeg = (invoer: unknown): boolean =>
  invoer === undefined || invoer === null || (typeof invoer === 'string' && invoer.trim() === '')

/** A number as people type it (7,5 or 7.5); undefined when nothing was typed. */
export const getalOfNiets = z
  .unknown()
  .transform((invoer, context): number | undefined => {
    if (isLeeg(invoer)) return undefined
    const getal = typeof invoer === 'string' ? leesGetal(invoer) : invoer
    if (typeof getal === 'number' && Number.isFinite(getal)) return getal
    context.addIssue({ code: 'custom', message: getalFout(undefined, false), input: invoer })
    return z.NEVER
  })
  .optional()

/** A day that may stay empty; then undefined. */
export const dagOfNiets = dagOfLeeg.transform(dag => dag ?? undefined).optional()

/** One line of text that may stay empty; then undefined. */
export const regelOfNiets = (langste = 200) =>
  regelOfLeeg(langste).transform(regel => regel ?? undefined)
