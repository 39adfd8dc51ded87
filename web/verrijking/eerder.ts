import { maakMelder } from './meld.ts'
import { waardenVan, zetWaarden } from './velden.ts'

type Velden = Record<string, string[]>

type Aanbod = {
  formulier: HTMLFormElement
  namen: string[]
  /** What stands in these fields now, and what may come in its place. */
  standen: [Velden, Velden]
  zinnen: [string, string]
  knoppen: [string, string]
  na: (stand: 0 | 1) => void
}

/** Says what stands in these fields, with a button that changes it for the other and back: neither is lost. */
export function biedAan({ formulier, namen, standen, zinnen, knoppen, na }: Aanbod): void {
  const meld = maakMelder(formulier)
  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = 'utrecht-button utrecht-button--subtle'
  let stand: 0 | 1 = 0
  const zeg = (): void => {
    knop.textContent = knoppen[stand]
    meld(stand === 0 ? 'let-op' : 'bewaard', zinnen[stand], knop)
  }
  knop.addEventListener('click', () => {
    standen[stand] = Object.fromEntries(namen.map(naam => [naam, waardenVan(formulier, naam)]))
    stand = stand === 0 ? 1 : 0
    for (const naam of namen) zetWaarden(formulier, naam, standen[stand][naam] ?? [])
    na(stand)
    zeg()
  })
  zeg()
}

/** Where somebody typed already when the earlier text came: his own stays, and the other is one press away. */
export const biedEerdereAan = (
  formulier: HTMLFormElement,
  eerder: Velden,
  na: (stand: 0 | 1) => void,
): void =>
  biedAan({
    formulier,
    namen: Object.keys(eerder),
    standen: [{}, eerder],
    zinnen: [
      'Hier typte je eerder iets anders, dat nog niet is verstuurd. Wat je nu typt, blijft staan.',
      'Wat je eerder typte, staat weer in het vak.',
    ],
    knoppen: ['Zet mijn eerdere tekst terug', 'Zet terug wat ik nu typte'],
    na,
  })
