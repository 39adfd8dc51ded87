import { keurInvoer } from '#acties/pe/keurInvoer.ts'
import { puntenVooraf } from '#domein/pe/vooraf.ts'
import type { Resultaat } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'

export type Vooraf = ReturnType<typeof puntenVooraf>

/** An activity as it stands in a form: what was typed, and which one it is when it was there before. */
export type Getypt = { opgave: Record<string, unknown>; id: string }

/** What it is worth beside the rest of the portfolio, or what is still missing; nothing is saved. */
export function waardeVan(stand: Stand, { opgave, id }: Getypt): Resultaat<Vooraf> {
  const { kader, inhoud } = stand.portfolio
  const gekeurd = keurInvoer(opgave, kader)
  if (!gekeurd.ok) return gekeurd
  const omgeving = { periode: stand.gepland.peilperiode, kader }
  return { ok: true, waarde: puntenVooraf({ ...gekeurd.waarde, id }, inhoud, omgeving) }
}
