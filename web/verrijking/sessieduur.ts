/** Minutes: without a page a session lasts an hour, of which the server counts by five; what is said before, and how often a writer's page asks. */
const stil = 55
const vooraf = 3
const vaak = 5
const minuut = 60_000
const kijk = 15_000

const { dataset } = document.documentElement
const einde = Date.now() + Number(dataset['rest'] ?? 0)
let getypt = 0
let melding: HTMLElement | undefined

if (dataset['wie']) {
  gezien()
  addEventListener('input', () => (getypt = Date.now()))
  setInterval(() => void houdBij(), kijk)
}

/** Whoever writes stays signed in; whoever does not is told in time, in one line with one button (WCAG 2.2.1). */
async function houdBij(): Promise<void> {
  const nu = Date.now()
  const laatst = Number(localStorage.getItem('vb-gezien') ?? 0)
  if (getypt > laatst && nu - laatst > vaak * minuut) await verleng()
  const stilTot = Number(localStorage.getItem('vb-gezien') ?? 0) + stil * minuut
  const rest = Math.min(stilTot, einde) - nu
  if (rest > vooraf * minuut || rest <= 0) return verdwijn()
  melding ??= toon(einde <= stilTot)
}

function gezien(): void {
  localStorage.setItem('vb-gezien', String(Date.now()))
}

async function verleng(): Promise<void> {
  const antwoord = await fetch('/profiel', { method: 'HEAD' }).catch(() => null)
  if (antwoord?.ok && !antwoord.redirected) gezien()
}

function verdwijn(): void {
  melding?.remove()
  melding = undefined
}

function toon(isEinde: boolean): HTMLElement {
  const vak = document.createElement('div')
  vak.className = 'vb-sessie'
  vak.setAttribute('role', 'alert')
  const tekst = document.createElement('p')
  tekst.textContent = isEinde
    ? `Over ${vooraf} minuten word je uitgelogd, omdat je lang geleden inlogde. Bewaar wat je schreef en log opnieuw in.`
    : `Over ${vooraf} minuten word je uitgelogd, omdat het hier een tijd stil was.`
  vak.append(tekst)
  if (!isEinde) vak.append(knop())
  document.body.append(vak)
  return vak
}

function knop(): HTMLButtonElement {
  const blijf = document.createElement('button')
  blijf.type = 'button'
  blijf.className = 'utrecht-button utrecht-button--primary-action'
  blijf.textContent = 'Blijf ingelogd'
  blijf.addEventListener('click', () => void verleng().then(verdwijn))
  return blijf
}
