import { waardenIn } from './velden.ts'

export type Antwoord =
  | { soort: 'bewaard'; om: string; basis: Record<string, number> }
  | { soort: 'botsing'; velden: string[]; tekst: string }
  | { soort: 'geweigerd'; tekst: string }
  | Onbereikt
type Onbereikt = { soort: 'uitgelogd' | 'weg' }

const langst = 20_000

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

/** Posts this and reads the data that comes back; or why there is none. */
export async function stuur<A>(adres: string, body: URLSearchParams): Promise<A | Onbereikt> {
  try {
    const antwoord = await fetch(adres, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
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
