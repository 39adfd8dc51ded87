import { Hono, type ErrorHandler, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { bezoeker, onbekend } from './bezoeker.ts'
import { leesSleutel } from './cookie.ts'
import { isToken, isVanOnszelf } from './csrf.ts'
import { toonFout, toonUitval, toonVerlopen, type FoutSoort } from './fouten.tsx'
import { leesAlsnog } from './formulier/alsnog.ts'
import { leesIngestuurd, type Onleesbaar } from './formulier/ingestuurd.ts'
import type { Ingevuld } from './formulier/stand.ts'
import { hoofden } from './hoofden.ts'
import { kladUit } from './formulier/kladveld.ts'
import { toonVerdwenen } from './klad/verdwenen.tsx'
import type { C, Omgeving, Opties } from './omgeving.ts'
import type { Doeroute, Leesroute } from './route.ts'
import { routes } from './routes.ts'
import { toegang } from './toegang.ts'

const grootsteVerzoek = 220_000_000

/** All pages of the product as one Hono app: is it from us, who asks, may he come, then the handler of routes.ts. */
export function maakApp(opties: Opties): Hono<Omgeving> {
  const { statisch } = opties
  const app = new Hono<Omgeving>()
  app.use(begin(opties), hoofden(opties.basis.adres))
  app.get(
    '/static/:naam',
    c => statisch.antwoord(c.req.param('naam'), c.req.raw) ?? c.body(null, 404),
  )
  app.use(alleenEigen, bezoeker)
  app.post('*', bodyLimit({ maxSize: grootsteVerzoek, onError: teGroot }))
  for (const [sleutel, route] of Object.entries<Leesroute | Doeroute>(routes)) {
    const [methode = '', pad = ''] = sleutel.split(' ')
    app.on(methode, pad, toegang(route.wie), handlerVan(route))
  }
  app.notFound(c => toonFout(c, 'niet-gevonden'))
  app.onError(stuk)
  return app
}

/** Gives the request its id and writes one line about it afterwards: the route and not the address, which may hold a secret. */
const begin =
  (opties: Opties): MiddlewareHandler<Omgeving> =>
  async (c, next) => {
    const begonnen = performance.now()
    const verzoek = opties.basis.toeval.id()
    c.set('opties', opties)
    c.set('verzoek', verzoek)
    c.set('ingevuld', null)
    c.set('isNietGevonden', false)
    onbekend(c)
    await next()
    c.res.headers.set('X-Request-Id', verzoek)
    const ms = Math.round(performance.now() - begonnen)
    const { method, routePath: route } = c.req
    opties.log.info({ verzoek, method, route, status: c.res.status, ms }, 'verzoek')
  }

const alleenEigen: MiddlewareHandler<Omgeving> = async (c, next) => {
  if (!isVanOnszelf(c.req.raw, c.var.opties.basis.adres)) return toonFout(c, 'geweigerd')
  return next()
}

const meestUitlezen = 3_000_000_000

/** A browser shows the answer only when everything was taken from it: until then it says that the connection broke. */
async function teGroot(c: C): Promise<Response> {
  let gelezen = 0
  for await (const stuk of c.req.raw.body ?? []) {
    gelezen += stuk.length
    if (gelezen > meestUitlezen) break
  }
  return toonFout(c, isInlezen.test(c.req.path) ? 'zip-te-groot' : 'te-groot')
}

/** Where a zip may come that is larger than one request. */
const isInlezen = /^\/dossiers\/[^/]+\/inlezen$/

/** Nothing that was typed is lost: the page offers to send it again. */
const stuk: ErrorHandler<Omgeving> = async (fout, c) => {
  const { opties, verzoek } = c.var
  opties.log.error({ verzoek, err: fout }, 'fout in een verzoek')
  const isStoring = opties.isStoring(fout)
  if (isStoring) c.header('Retry-After', '10')
  return toonUitval(c, isStoring ? 'storing' : 'stuk', c.var.ingevuld ?? (await leesAlsnog(c)))
}

/** Where what was asked for is gone, the answer says what became of it and shows what was typed. */
const handlerVan = (route: Leesroute | Doeroute) => async (c: C) => {
  const antwoord = await ('lees' in route ? route.lees(c) : verwerk(c, route))
  if (!c.var.isNietGevonden) return antwoord
  return (await toonVerdwenen(c, `GET ${c.req.routePath}` in routes)) ?? antwoord
}

const onleesbaar: Readonly<Record<Exclude<Onleesbaar, 'vreemd'>, FoutSoort>> = {
  'geen-formulier': 'geweigerd',
  'te-groot': 'te-groot',
  kapot: 'geweigerd',
}

async function verwerk(c: C, { doe, bewaar }: Doeroute): Promise<Response> {
  const { sessie } = c.var
  const mislukt: unknown[] = []
  let vreemd: Ingevuld = {}
  const ingevuld = await leesIngestuurd(c.req.raw, {
    isEigen: token => !sessie || isToken(leesSleutel(c) ?? '', token),
    bijVreemd: velden => {
      vreemd = velden
    },
    bewaar: bestand =>
      bewaar(c, bestand).catch((fout: unknown) => {
        mislukt.push(fout)
        return null
      }),
  })
  if (ingevuld === 'vreemd') return toonVerlopen(c, vreemd)
  if (typeof ingevuld === 'string') return toonFout(c, onleesbaar[ingevuld])
  c.set('ingevuld', ingevuld)
  const klad = kladUit(ingevuld)
  if (klad) c.set('ctx', { ...c.var.ctx, klad })
  if (mislukt.length > 0) throw mislukt[0]
  return doe(c, ingevuld)
}
