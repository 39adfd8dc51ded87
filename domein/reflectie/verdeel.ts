import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import type { ReflectieAantal } from '#domein/uitslag.ts'

/**
 * Welke tellende bijeenkomsten nodig zijn voor A3.1 en welke over zijn: eerst de vroegste eigen inbrengen,
 * dan de vroegste andere. Is de eis niet gehaald, dan is er niets over (A3.1, aanname 4).
 */
export function verdeelBijeenkomsten(
  tellend: readonly Bijeenkomst[],
  vereist: ReflectieAantal,
): Verdeling {
  const opDatum = tellend.toSorted((een, ander) =>
    een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : 0,
  )
  const eigen = opDatum.filter(({ zelfIngebracht }) => zelfIngebracht)
  if (tellend.length < vereist.bijeenkomsten || eigen.length < vereist.ingebracht)
    return { nodig: tellend, over: [] }
  const inbreng = new Set(eigen.slice(0, vereist.ingebracht))
  const rest = opDatum.filter(bijeenkomst => !inbreng.has(bijeenkomst))
  const aanvulling = rest.slice(0, Math.max(0, vereist.bijeenkomsten - inbreng.size))
  const nodig = new Set([...inbreng, ...aanvulling])
  return {
    nodig: tellend.filter(bijeenkomst => nodig.has(bijeenkomst)),
    over: tellend.filter(bijeenkomst => !nodig.has(bijeenkomst)),
  }
}

type Verdeling = { nodig: readonly Bijeenkomst[]; over: readonly Bijeenkomst[] }
