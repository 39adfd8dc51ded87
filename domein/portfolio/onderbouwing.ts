import { decodeUri } from '#lib/uri.ts'

/** Een gekozen onderdeel van het beroepsprofiel bij een vraag, waarvan je kunt onderbouwen waarom het past (A3.2, A4). */
type Onderbouwingsplek = { vraag: string; profieldeel: string }

const begin = 'onderbouwing/'
const langste = 2000

/**
 * De naam van het veld: 'onderbouwing/plannen/T4%20Matching', gecodeerd zoals in een URL, zodat elke naam van een onderdeel past en weer te
 * lezen is; `null` als die naam daarvoor te lang is.
 */
export function onderbouwingsveld({ vraag, profieldeel }: Onderbouwingsplek): string | null {
  const veld = `${begin}${vraag}/${encodeURIComponent(profieldeel.toWellFormed())}`
  return veld.length <= langste ? veld : null
}

/** De plek die een veldnaam noemt; `null` als het geen onderbouwing is, of niet precies zo geschreven als hierboven. */
export function alsOnderbouwing(veld: string): Onderbouwingsplek | null {
  if (!veld.startsWith(begin)) return null
  const [vraag = '', code = ''] = veld.slice(begin.length).split('/')
  const profieldeel = decodeUri(code) ?? ''
  const isNaam = profieldeel !== '' && profieldeel === profieldeel.trim()
  return isNaam && onderbouwingsveld({ vraag, profieldeel }) === veld
    ? { vraag, profieldeel }
    : null
}
