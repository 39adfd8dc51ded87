import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import type { ReflectieAantal } from '#domein/uitslag.ts'

/**
 * Welke tellende bijeenkomsten A3.1 niet nodig heeft. Nodig zijn eerst de vroegste eigen inbrengen, dan de vroegste
 * andere; is de eis niet gehaald, dan zijn ze allemaal nodig (A3.1, aanname 4).
 */
export function overschot(
  tellend: readonly Bijeenkomst[],
  vereist: ReflectieAantal,
): readonly Bijeenkomst[] {
  const opDatum = tellend.toSorted((een, ander) =>
    een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : 0,
  )
  const eigen = opDatum.filter(({ zelfIngebracht }) => zelfIngebracht)
  if (eigen.length < vereist.ingebracht) return []
  const inbreng = new Set(eigen.slice(0, vereist.ingebracht))
  const rest = opDatum.filter(bijeenkomst => !inbreng.has(bijeenkomst))
  const aanvulling = rest.slice(0, Math.max(0, vereist.bijeenkomsten - inbreng.size))
  const nodig = new Set([...inbreng, ...aanvulling])
  return tellend.filter(bijeenkomst => !nodig.has(bijeenkomst))
}
