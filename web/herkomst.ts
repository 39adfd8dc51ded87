import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Herkomst } from '#acties/ctx.ts'
import type { C } from './omgeving.ts'

/** From where this request comes, for slowing down and for the list of your own sessions. */
export const herkomstVan = (c: C): Herkomst => ({
  ip: adresVan(c),
  toestel: toestelVan(c.req.header('user-agent') ?? ''),
})

/** Any client can write an X-Forwarded-For, so only what a proxy of ours added to it counts. */
const adresVan = (c: C): string | null => {
  const omgeving: unknown = c.env
  const heeftSocket = typeof omgeving === 'object' && omgeving !== null && 'incoming' in omgeving
  const socket = heeftSocket ? getConnInfo(c).remote.address : undefined
  if (socket === undefined) return null
  const doorgegeven = c.req.header('x-forwarded-for')?.split(',') ?? []
  return eersteVreemde([...doorgegeven, socket], c.var.opties.isProxy)
}

/** From the socket back: the first address that is no proxy of ours; else the farthest one that is an address at all. */
function eersteVreemde(keten: readonly string[], isProxy: (adres: string) => boolean) {
  let verste: string | null = null
  for (const stap of keten.toReversed()) {
    const adres = stap.trim().replace(/^::ffff:(?=[\d.]+$)/i, '')
    if (isIP(adres) === 0) return verste
    verste = adres
    if (!isProxy(adres)) return verste
  }
  return verste
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
