import { z } from 'zod'
import type { Kader } from '#toetsingskader/typen.ts'
import { leesInvoer } from '#acties/invoer.ts'
import { opgaveVelden } from '#acties/pe/activiteit.ts'
import { keurOpgave, type GekeurdeOpgave } from '#domein/pe/opgave.ts'
import type { Resultaat } from '#domein/weigering.ts'

const schema = z.object(opgaveVelden)

/** What was typed about an activity, read and checked as the acts do it, without saving: to show its points beforehand. */
export function keurInvoer(ruw: unknown, kader: Kader): Resultaat<GekeurdeOpgave> {
  const gelezen = leesInvoer(schema, ruw)
  return gelezen.ok ? keurOpgave(gelezen.waarde, kader) : gelezen
}
