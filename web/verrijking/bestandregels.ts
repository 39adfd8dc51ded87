import { leesBestand } from '#lib/bestandswaarde.ts'

const naamIn = (waarde: string): string => leesBestand(waarde)?.naam ?? waarde

export type Regel = ReturnType<typeof maakRegel>

/** The line of this file above its field: how far it is, and that it is there. */
export function maakRegel(veld: HTMLInputElement, naam: string) {
  const lijst = lijstVan(veld)
  // Where one file is asked, the last one chosen is meant.
  if (!veld.multiple) lijst.replaceChildren()
  const regel = document.createElement('li')
  const balk = document.createElement('progress')
  balk.max = 1
  balk.value = 0
  balk.setAttribute('aria-label', `Versturen van ${naam}`)
  const stand = document.createElement('span')
  stand.className = 'vb-zacht'
  const hoever = document.createElement('span')
  hoever.className = 'vb-onzichtbaar'
  for (const spreekt of [stand, hoever]) spreekt.setAttribute('role', 'status')
  regel.append(naam, balk, stand, hoever)
  lijst.append(regel)
  return {
    /** Who does not see the bar hears each quarter. */
    tot(deel: number): void {
      const nu = Math.floor(deel * 4)
      if (nu > Math.floor(balk.value * 4)) hoever.textContent = `${naam}: ${nu * 25} procent`
      balk.value = deel
      stand.textContent = ''
    },
    /** Nothing came through; said so, or a bar that stands still looks stuck. */
    wacht(): void {
      stand.textContent = navigator.onLine
        ? 'Er komt nu niets aan. Het gaat zo vanzelf verder.'
        : 'Er is geen verbinding. Het gaat vanzelf verder als die er weer is.'
    },
    weg: () => regel.remove(),
    fout(tekst: string): void {
      regel.className = 'vb-geweigerd'
      regel.replaceChildren(tekst, haalWeg(veld, regel, naam))
    },
    klaar(waarde: string): void {
      zetKlaar(veld, regel, waarde)
      meldAnders(lijst)
    },
  }
}

/** The files that stand in this field become these; what is still under way stays. */
export function zetBestanden(veld: HTMLInputElement, waarden: readonly string[]): void {
  const lijst = lijstVan(veld)
  for (const regel of lijst.querySelectorAll('li:has(> input)')) regel.remove()
  for (const waarde of waarden) {
    const regel = document.createElement('li')
    zetKlaar(veld, regel, waarde)
    lijst.append(regel)
  }
}

/** What came with the page can be taken away as well. */
export function geefHaalWeg(veld: HTMLInputElement): void {
  for (const regel of kaderVan(veld)?.querySelectorAll('.vb-bestanden li:not(:has(> button))') ??
    [])
    regel.append(haalWeg(veld, regel, regel.textContent.trim()))
}

function zetKlaar(veld: HTMLInputElement, regel: Element, waarde: string): void {
  const verborgen = document.createElement('input')
  verborgen.type = 'hidden'
  verborgen.name = veld.name
  verborgen.value = waarde
  const naam = naamIn(waarde)
  regel.replaceChildren(naam, verborgen, haalWeg(veld, regel, naam))
}

function haalWeg(veld: HTMLInputElement, regel: Element, naam: string): HTMLButtonElement {
  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = 'utrecht-button utrecht-button--subtle'
  const welk = document.createElement('span')
  welk.className = 'vb-onzichtbaar'
  welk.textContent = naam
  // In one box, or the button puts its gap between the words.
  const tekst = document.createElement('span')
  tekst.append('Haal ', welk, ' weg')
  knop.append(tekst)
  knop.addEventListener('click', () => {
    regel.remove()
    veld.focus()
    meldAnders(lijstVan(veld))
  })
  return knop
}

/** For who keeps what stands in the form: another file is as a word that was typed. */
const meldAnders = (lijst: Element): boolean =>
  lijst.dispatchEvent(new Event('input', { bubbles: true }))

const kaderVan = (veld: HTMLInputElement): Element | null =>
  veld.closest('.utrecht-form-field') ?? veld.parentElement

/** One for all ways to choose a file for the same field, as with the camera. */
function lijstVan(veld: HTMLInputElement): Element {
  const kader = kaderVan(veld)
  const er = kader?.querySelector('.vb-bestanden')
  if (er) return er
  const lijst = document.createElement('ul')
  lijst.className = 'vb-bestanden'
  const eerste = kader?.querySelector('input[type=file]') ?? veld
  eerste.before(lijst)
  return lijst
}
