import { dienIn } from '#acties/dossier/dienIn.ts'
import { ctxVan, eis } from '#seed/bouwer.ts'
import type { Verhaal } from '#seed/houders.ts'
import { isVoorbij } from '#seed/personen.ts'
import type { Stap } from '#seed/plan.ts'

/** What happens from the filing on, up to the point that the holder reached. */
export function behandel(verhaal: Verhaal): Stap[] {
  if (!isVoorbij(verhaal.houder, 'ingediend')) return []
  return [
    {
      dag: verhaal.indiendag,
      doe: async basis => {
        const ctx = ctxVan(basis, verhaal.wie())
        eis(await dienIn(ctx, { dossierId: verhaal.dossier(), nummer: 1 }))
      },
    },
  ]
}
