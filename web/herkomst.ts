import { getConnInfo } from '@hono/node-server/conninfo'
import type { Herkomst } from '#acties/ctx.ts'
import type { C } from './omgeving.ts'

/** From where this request comes, for slowing down and for the list of your own sessions. */
export const herkomstVan = (c: C): Herkomst => ({
  ip: adresVan(c),
  toestel: toestelVan(c.req.header('user-agent') ?? ''),
})

// Only what the socket says: any client can write an X-Forwarded-For.
const adresVan = (c: C): string | null => {
  const omgeving: unknown = c.env
  const heeftSocket = typeof omgeving === 'object' && omgeving !== null && 'incoming' in omgeving
  return heeftSocket ? (getConnInfo(c).remote.address ?? null) : null
}

const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari']
const namen: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' }
const systemen = ['Android', 'iPhone', 'iPad', 'Windows', 'Macintosh', 'Linux']

/** 'Firefox op Windows': enough to recognise your own devices, too little to follow anybody. */
function toestelVan(kop: string): string {
  const browser = browsers.find(naam => kop.includes(`${naam}/`))
  const systeem = systemen.find(naam => kop.includes(naam))
  const eerste = browser ? (namen[browser] ?? browser) : 'Onbekende browser'
  return systeem ? `${eerste} op ${systeem.replace('Macintosh', 'Mac')}` : eerste
}
