import { wie } from './hier.ts'
import { waardenIn } from './velden.ts'

export type Antwoord =
  | { soort: 'bewaard'; om: string; basis: Record<string, number> }
  | { soort: 'botsing'; velden: string[]; tekst: string }
  | { soort: 'geweigerd'; tekst: string }
  | Onbereikt
type Onbereikt = { soort: 'uitgelogd' | 'weg' }

const langst = 20_000

/** So much may go on after the page is left, in characters; browsers allow 64 kB. */
const naVertrek = 20_000

/** Sends these fields to where the form is saved. */
export async function verstuur(formulier: HTMLFormElement, namen: string[]): Promise<Antwoord> {
  const inhoud = new FormData(formulier)
  const body = new URLSearchParams()
  for (const naam of ['token', 'schrijver', 'beurt', ...namen.map(een => `basis:${een}`), ...namen])
    for (const waarde of waardenIn(inhoud, naam)) body.append(naam, waarde)
  // What stands in the form is the number of the button, one further.
  body.set('beurt', String(Number(body.get('beurt')) - 1))
  return stuur<Antwoord>(formulier.action, body)
}

/** Posts this and reads the data that comes back; or why there is none. Who signed in again elsewhere meanwhile goes on under the new session. */
export async function stuur<A>(adres: string, body: URLSearchParams): Promise<A | Onbereikt> {
  const antwoord = await stuurEenmaal<A>(adres, body)
  if (!isOnbereikt(antwoord) || antwoord.soort !== 'uitgelogd') return antwoord
  const token = await leesNieuwToken()
  if (token === undefined) return antwoord
  for (const veld of document.querySelectorAll<HTMLInputElement>('input[name=token]'))
    veld.value = token
  body.set('token', token)
  return stuurEenmaal<A>(adres, body)
}

const isOnbereikt = <A>(antwoord: A | Onbereikt): antwoord is Onbereikt =>
  typeof antwoord === 'object' && antwoord !== null && 'soort' in antwoord

async function stuurEenmaal<A>(adres: string, body: URLSearchParams): Promise<A | Onbereikt> {
  const tekst = body.toString()
  try {
    const antwoord = await fetch(adres, {
      method: 'POST',
      body: tekst,
      keepalive: tekst.length < naVertrek,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
      },
      signal: AbortSignal.timeout(langst),
    })
    const isJson = antwoord.headers.get('content-type')?.includes('json')
    if (!isJson) return { soort: antwoord.status === 403 ? 'uitgelogd' : 'weg' }
    const inhoud: A = await antwoord.json()
    return inhoud
  } catch {
    return { soort: 'weg' }
  }
}

/** The token of the session that there is now, only when it is of the same person; read as text, for nothing here makes a page of text. */
async function leesNieuwToken(): Promise<string | undefined> {
  const antwoord = await fetch('/profiel').catch(() => null)
  if (!antwoord?.ok || antwoord.redirected) return undefined
  const blad = await antwoord.text()
  if (/ data-wie="([^"]*)"/.exec(blad)?.[1] !== wie) return undefined
  return /name="token" value="([^"]+)"/.exec(blad)?.[1]
}
