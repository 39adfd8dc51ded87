import { createHmac, timingSafeEqual } from 'node:crypto'

const veranderNiets = new Set(['GET', 'HEAD', 'OPTIONS'])
const overschrijvers = ['x-http-method-override', 'x-http-method', 'x-method-override']

/** True when this request may change something: a browser sent it from a page of ours, and under its own method. */
export function isVanOnszelf(verzoek: Request, adres: string): boolean {
  const kop = (naam: string) => verzoek.headers.get(naam)
  if (overschrijvers.some(kop)) return false
  if (veranderNiets.has(verzoek.method)) return true
  const plek = kop('sec-fetch-site')
  if (plek !== null && plek !== 'same-origin') return false
  const afkomst = kop('origin')
  return afkomst !== null && eigenAdressen(adres).has(afkomst)
}

/** PUBLIC_URL; on one's own machine all its names, because people type either. */
function eigenAdressen(adres: string): Set<string> {
  const { origin, hostname, protocol, port } = new URL(adres)
  const lokaal = ['localhost', '127.0.0.1', '[::1]']
  if (!lokaal.includes(hostname)) return new Set([origin])
  return new Set(lokaal.map(naam => new URL(`${protocol}//${naam}:${port}`).origin))
}

/**
 * The token of a session's forms, made from its secret, so it needs no place of its own. It differs with the salt, so on every page:
 * pages are compressed, and a secret that stays the same could be guessed from their size (BREACH).
 */
export const vormtoken = (sleutel: string, zout: string): string =>
  `${zout}.${createHmac('sha256', sleutel).update(`formulier ${zout}`).digest('base64url')}`

/** True when the token that came along was made for this session. */
export function isToken(sleutel: string, gekregen = ''): boolean {
  const een = Buffer.from(vormtoken(sleutel, gekregen.split('.', 1)[0] ?? ''))
  const ander = Buffer.from(gekregen)
  return een.length === ander.length && timingSafeEqual(een, ander)
}
