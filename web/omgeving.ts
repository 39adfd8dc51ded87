import type { Context } from 'hono'
import type { Basis, Ctx } from '#acties/ctx.ts'
import type { Log } from '#infra/log.ts'
import type { Printer } from '#infra/pdf/index.ts'
import type { Sessie } from '#vragen/sessie.ts'
import type { Bezoek } from './bezoek.ts'
import type { Ingevuld } from './formulier/stand.ts'
import type { Statisch } from './statisch.ts'

/** What server.ts hands to the pages. */
export type Opties = {
  basis: Basis
  statisch: Statisch
  log: Log
  drukker: Printer
  /** Which addresses are proxies of ours. */
  isProxy: (adres: string) => boolean
  /** Whether this error is about a database or disk that cannot serve now. */
  isStoring: (fout: unknown) => boolean
}

/** What a handler finds in `c.var`. */
export type Omgeving = {
  Variables: {
    opties: Opties
    /** Id of this request: in the log, in events and on a fault page. */
    verzoek: string
    ctx: Ctx
    sessie: Sessie | null
    bezoek: Bezoek
    /** What a form brought, once it was read: to show again when something breaks. */
    ingevuld: Ingevuld | null
    /** What was asked for is not there, or not for this visitor. */
    isNietGevonden: boolean
  }
}

export type C = Context<Omgeving>
