/** Eén fout in een dossierbestand: waar (contract, deel 4) en in een zin wat eraan te doen is. */
export type Fout = { pad: string; tekst: string }

export type Stap = string | number

/** Een fout met zijn plek als stappen; `einde` = hij hoort aan het eind van het object (een ontbrekende sleutel). */
export type Vondst = { stappen: readonly Stap[]; tekst: string; einde: boolean }

/** Waar de keuring staat, wat zij vond en hoeveel sleutels zij zag. Het enige dat tijdens een keuring verandert. */
export type Verslag = {
  readonly peildatum: string
  readonly stappen: Stap[]
  readonly vondsten: Vondst[]
  sleutels: number
}

/** Meer fouten noemen helpt niemand, en een bestand van niets dan fouten mag de machine niet vullen. */
export const hoogstensFouten = 100_000

export const nieuwVerslag = (peildatum: string): Verslag => ({
  peildatum,
  stappen: [],
  vondsten: [],
  sleutels: 0,
})

export const isVol = ({ vondsten }: Verslag): boolean => vondsten.length >= hoogstensFouten

/** Noteert een fout op de plek waar de keuring nu staat. */
export function meld(verslag: Verslag, tekst: string): void {
  verslag.vondsten.push({ stappen: [...verslag.stappen], tekst, einde: false })
}

/** Noteert een fout bij een sleutel van het object waar de keuring nu staat. */
export function meldBij(verslag: Verslag, sleutel: string, tekst: string): void {
  verslag.vondsten.push({ stappen: [...verslag.stappen, sleutel], tekst, einde: false })
}

/** Noteert dat een sleutel ontbreekt in het object waar de keuring nu staat. */
export function meldOntbreekt(verslag: Verslag, sleutel: string, hoort: string): void {
  const tekst = `ontbreekt; schrijf hier ${hoort}.`
  verslag.vondsten.push({ stappen: [...verslag.stappen, sleutel], tekst, einde: true })
}
