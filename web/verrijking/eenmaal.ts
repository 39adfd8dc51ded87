/** A form that must be sent once: the second press does nothing until the page changes or is shown again. */
const bezig = new WeakSet<HTMLFormElement>()

document.addEventListener('submit', gebeurtenis => {
  const formulier = gebeurtenis.target
  if (!(formulier instanceof HTMLFormElement) || formulier.method !== 'post') return
  if (bezig.has(formulier)) {
    gebeurtenis.preventDefault()
    return
  }
  bezig.add(formulier)
  if (gebeurtenis.submitter) gebeurtenis.submitter.setAttribute('aria-busy', 'true')
})

// Back from the next page, the browser may show this one as it was left.
addEventListener('pageshow', () => {
  for (const formulier of document.forms) bezig.delete(formulier)
  for (const knop of document.querySelectorAll('[aria-busy]')) knop.removeAttribute('aria-busy')
})
