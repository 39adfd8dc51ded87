/** Milliseconds after the last key. */
const rust = 400

/** The kinds of activity narrow while somebody types what it was; the server finds them, as its button Zoeken does. */
const [vak, uitkomst, gevonden, alle] = [
  '#zoek',
  '[data-uitkomst]',
  '[data-gevonden]',
  '[data-soorten]',
].map(wat => document.querySelector<HTMLElement>(wat))
if (vak instanceof HTMLInputElement && uitkomst && gevonden && alle) {
  const lijst = gevonden.querySelector('ul')
  const regels = new Map(
    [...alle.querySelectorAll('li')].map(regel => [regel.dataset['soort'], regel]),
  )
  let straks = 0
  const zoek = async (): Promise<void> => {
    const hier = new URL(location.href)
    hier.searchParams.set('zoek', vak.value)
    const antwoord = await vind(hier)
    // Typed on meanwhile, or no network: the list stays, and the button is there.
    if (!antwoord || hier.searchParams.get('zoek') !== vak.value) return
    const passend = antwoord.soorten.flatMap(soort => regels.get(soort)?.cloneNode(true) ?? [])
    lijst?.replaceChildren(...passend)
    gevonden.hidden = passend.length === 0
    alle.hidden = passend.length > 0
    uitkomst.textContent = antwoord.tekst
    history.replaceState(history.state, '', hier)
  }
  vak.addEventListener('input', () => {
    clearTimeout(straks)
    straks = window.setTimeout(() => void zoek(), rust)
  })
}

type Antwoord = { tekst: string; soorten: string[] }

async function vind(hier: URL): Promise<Antwoord | null> {
  if (!navigator.onLine) return null
  const antwoord = await fetch(hier, { headers: { Accept: 'application/json' } }).catch(() => null)
  if (!antwoord?.headers.get('content-type')?.includes('json')) return null
  const inhoud: Antwoord = await antwoord.json()
  return inhoud
}
