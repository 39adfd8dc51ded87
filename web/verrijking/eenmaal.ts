import { houdtTegen } from './geenNet.ts'
import { maakMelder } from './meld.ts'

/** A form that must be sent once: the second press does nothing until the page changes, is shown again, or what was under way is stopped. */
const bezig = new WeakSet<HTMLFormElement>()

document.addEventListener('submit', gebeurtenis => {
  const formulier = gebeurtenis.target
  if (!(formulier instanceof HTMLFormElement) || formulier.method !== 'post') return
  if (houdtTegen(formulier)) {
    meldGeenNet(formulier)
    return gebeurtenis.preventDefault()
  }
  if (bezig.has(formulier)) return gebeurtenis.preventDefault()
  bezig.add(formulier)
  if (gebeurtenis.submitter) gebeurtenis.submitter.setAttribute('aria-busy', 'true')
})

const melders = new WeakMap<HTMLFormElement, ReturnType<typeof maakMelder>>()

/** Without a network the button would lead to a page of the browser, away from what was typed. */
function meldGeenNet(formulier: HTMLFormElement): void {
  const meld = melders.get(formulier) ?? maakMelder(formulier)
  melders.set(formulier, meld)
  meld('wacht', 'Je hebt nu geen verbinding. Druk opnieuw op de knop als die er weer is.')
}

function laatLos(): void {
  for (const formulier of document.forms) bezig.delete(formulier)
  for (const knop of document.querySelectorAll('[aria-busy]')) knop.removeAttribute('aria-busy')
}

// Back from the next page, the browser may show this one as it was left.
addEventListener('pageshow', laatLos)

// Whoever stops a page that does not come (Esc, the cross of the browser) stays on this one and may press again.
if ('navigation' in window)
  navigation.addEventListener('navigate', ({ signal }) => signal.addEventListener('abort', laatLos))
else addEventListener('keyup', ({ key }) => key === 'Escape' && laatLos())
