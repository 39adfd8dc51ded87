import type { MiddlewareHandler } from 'hono'
import type { Sessie } from '#vragen/sessie.ts'
import { naar } from './antwoord.ts'
import { toonFout, toonGeparkeerd, toonUitgelogd } from './fouten.tsx'
import { parkeer } from './geparkeerd/parkeer.ts'
import type { C, Omgeving } from './omgeving.ts'
import type { Toegang } from './route.ts'

type Oordeel = 'mag' | 'onbekend' | 'niet-gevonden' | 'andere-rol'

/** Lets in who may come. Who is not signed in goes to the sign-in page; a role of somebody else is a page that is not there. */
export const toegang =
  (wie: Toegang): MiddlewareHandler<Omgeving> =>
  async (c, next) => {
    const oordeel = beoordeel(wie, c.var.sessie, c.var.opties.basis.demonstratie)
    if (oordeel === 'mag') return next()
    return oordeel === 'onbekend' ? vraagInloggen(c) : toonFout(c, oordeel)
  }

function beoordeel(wie: Toegang, sessie: Sessie | null, demonstratie: boolean): Oordeel {
  if (wie === 'iedereen') return 'mag'
  if (wie === 'demonstratie') return demonstratie ? 'mag' : 'niet-gevonden'
  if (!sessie) return 'onbekend'
  if (wie === 'ingelogd' || wie === sessie.rol.rol) return 'mag'
  return sessie.rollen.some(({ rol }) => rol === wie) ? 'andere-rol' : 'niet-gevonden'
}

/** A page is asked for again after signing in; what a form holds is kept for its writer, or waits in the answer. */
async function vraagInloggen(c: C): Promise<Response> {
  if (c.req.method !== 'POST') return naar(c, `/inloggen?naar=${encodeURIComponent(gevraagd(c))}`)
  const { ingevuld, pagina } = await parkeer(c, gevraagd(c))
  return pagina === null ? toonUitgelogd(c, ingevuld) : toonGeparkeerd(c, pagina)
}

/** The address that was asked for, with what stands behind its question mark: which kind, which page, which text to go on with. */
const gevraagd = (c: C): string => c.req.path + new URL(c.req.url).search
