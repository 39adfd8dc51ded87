import { stuur } from './verstuur.ts'

/** Milliseconds after the last change: who types on is not told anything. */
const rust = 1000

type Antwoord = { soort: 'waarde' | 'onaf'; tekst: string }

const stil = { soort: 'onaf', tekst: '' }

/** What an activity is worth while it is filled in, asked of the server as its button Bereken does; without an answer nothing is said. */
for (const knop of document.querySelectorAll<HTMLButtonElement>('button[value=bereken]'))
  if (knop.form) luister(knop.form, knop)

function luister(formulier: HTMLFormElement, knop: HTMLElement): void {
  const regel = document.createElement('p')
  regel.textContent = 'Zodra je iets invult of verandert, zie je hier wat het telt.'
  regel.className = 'vb-zacht'
  knop.parentElement?.before(regel)
  let straks = 0
  let beurt = 0
  formulier.addEventListener('input', () => {
    clearTimeout(straks)
    beurt += 1
    straks = window.setTimeout(() => void vraag(beurt), rust)
  })
  const vraag = async (nu: number): Promise<void> => {
    const antwoord = navigator.onLine
      ? await stuur<Antwoord>(formulier.action, bodyVan(formulier))
      : stil
    // Typed on meanwhile: the next answer says it.
    if (nu !== beurt) return
    document.querySelector('[data-opbrengst]')?.remove()
    // What is still missing is there to see; only points are news.
    const { soort, tekst } = 'tekst' in antwoord ? antwoord : stil
    regel.setAttribute('aria-live', soort === 'waarde' ? 'polite' : 'off')
    regel.className = soort === 'waarde' ? '' : 'vb-zacht'
    regel.hidden = tekst === ''
    regel.textContent = tekst
  }
}

/** The short fields: no files, no format beside it, and no draft that it would finish. */
function bodyVan(formulier: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams()
  for (const [naam, waarde] of new FormData(formulier))
    if (typeof waarde === 'string' && !/^(klad|verklaring\.)/.test(naam)) body.append(naam, waarde)
  body.set('wat', 'bereken')
  return body
}
