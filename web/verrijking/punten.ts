import { stuur } from './verstuur.ts'

/** Milliseconds after the last change: who types on is not told anything. */
const rust = 1000

type Antwoord = { soort: 'waarde' | 'onaf'; tekst: string }

const stil = { soort: 'onaf', tekst: '' }

/** What an activity is worth while it is filled in, asked of the server as its button Bereken does; without an answer nothing is said. */
for (const regel of document.querySelectorAll<HTMLElement>('[data-waarde]')) {
  const formulier = regel.closest('form')
  if (formulier) luister(formulier, regel)
}

function luister(formulier: HTMLFormElement, regel: HTMLElement): void {
  const uitleg = document.createElement('p')
  uitleg.textContent = 'Zodra je iets invult of verandert, zie je hier wat het telt.'
  uitleg.className = 'vb-zacht'
  regel.before(uitleg)
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
    // Only points are news; what is still missing is there to see.
    const { soort, tekst } = 'tekst' in antwoord ? antwoord : stil
    const isNieuws = soort === 'waarde'
    regel.textContent = isNieuws ? tekst : ''
    uitleg.textContent = isNieuws ? '' : tekst
    uitleg.hidden = uitleg.textContent === ''
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
