import { berekeningen, type Berekening } from '#domein/pe/berekening.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Stand } from '#vragen/stand.ts'

/** How every activity comes to its points on the planned day, by its id and in the order of entry; worked out once per stand. */
export const berekeningenVan = oncePer(
  ({ portfolio: { inhoud, kader }, gepland }: Stand): ReadonlyMap<string, Berekening> => {
    const alle = berekeningen(inhoud.activiteiten, { periode: gepland.peilperiode, kader })
    return new Map(alle.map(een => [een.activiteit.id, een]))
  },
)
