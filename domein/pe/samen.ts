import type { PeUitslag } from '#domein/uitslag.ts'

/** Alle punten bij elkaar; opgevoerd is wat telt, wat vervalt en wat nu niet meetelt samen. */
export type Samen = {
  opgevoerd: number
  /** Zonder bewijs, buiten de peilperiode of dubbel. */
  teltNiet: number
  /** Boven het maximum van een soort of een categorie. */
  vervallen: number
  telt: number
  tekort: number
}

/** Wat er in totaal is opgevoerd, telt, vervalt en ontbreekt, in punten (B). */
export function samenVan({ regels, grenzen, totaal }: PeUitslag): Samen {
  const opgevoerd = regels.reduce((som, { berekend }) => som + berekend, 0)
  const vervallen = grenzen.reduce((som, grens) => som + grens.vervallen, 0)
  return {
    opgevoerd,
    teltNiet: opgevoerd - vervallen - totaal,
    vervallen,
    telt: totaal,
    tekort: grenzen.find(({ grens }) => grens === 'totaal')?.tekort ?? 0,
  }
}
