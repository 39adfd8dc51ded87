import type { Grens, GrensId } from '#toetsingskader/typen.ts'
import type { PeGrens, PeRegel } from '#domein/uitslag.ts'

/** Eerst de deelgrens, dan de categorie, dan het totaal: wat opgevoerd is, telt, vervalt en ontbreekt (B). */
export function berekenGrenzen(
  regels: readonly PeRegel[],
  grenzen: readonly Grens[],
): readonly PeGrens[] {
  const perSoort = new Map<string, number>()
  for (const { soort, telt } of regels) perSoort.set(soort, (perSoort.get(soort) ?? 0) + telt)
  const geteld = new Map<GrensId, number>()
  return grenzen.map(grens => {
    const opgevoerd = somVan(grens.soorten, perSoort) + somVan(grens.grenzen, geteld)
    const uitkomst = begrens(opgevoerd, grens)
    geteld.set(grens.id, uitkomst.telt)
    return uitkomst
  })
}

const somVan = <Sleutel extends string>(
  sleutels: readonly Sleutel[],
  waarden: ReadonlyMap<Sleutel, number>,
): number => sleutels.reduce((som, sleutel) => som + (waarden.get(sleutel) ?? 0), 0)

function begrens(opgevoerd: number, { id, minimum, maximum }: Grens): PeGrens {
  const telt = maximum === undefined ? opgevoerd : Math.min(opgevoerd, maximum)
  return {
    grens: id,
    opgevoerd,
    telt,
    vervallen: opgevoerd - telt,
    tekort: minimum === undefined ? 0 : Math.max(0, minimum - telt),
    minimum: minimum ?? null,
    maximum: maximum ?? null,
  }
}
