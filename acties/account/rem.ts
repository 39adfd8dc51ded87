import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Weigering } from '#domein/weigering.ts'

/**
 * Slows down, never locks: within `minuten` the first `vrij` attempts are free, then each has to wait twice as long as the one before,
 * up to `hoogstens` seconds. So somebody else's guessing costs you a short wait and no more.
 */
type Rem = { soort: string; vrij: number; minuten: number; stap: number; hoogstens: number }

const remmen = {
  'code-aanvraag-netwerk': { vrij: 20, minuten: 15, stap: 5, hoogstens: 300 },
  'code-aanvraag-adres': { vrij: 4, minuten: 15, stap: 15, hoogstens: 120 },
  'code-invoer-netwerk': { vrij: 20, minuten: 15, stap: 5, hoogstens: 300 },
  'code-invoer-account': { vrij: 10, minuten: 15, stap: 5, hoogstens: 60 },
  'startcode-netwerk': { vrij: 5, minuten: 15, stap: 5, hoogstens: 300 },
} as const satisfies Record<string, Omit<Rem, 'soort'>>

/** What is slowed down, and for whom: a network address, an e-mail address, a person. */
export type Poging = { soort: keyof typeof remmen; wie: string | null }

/** Counts these attempts; refused, and then not counted, while one of them still has to wait. */
export async function rem(ctx: Ctx, pogingen: readonly Poging[]): Promise<Weigering[]> {
  const geteld = pogingen.flatMap(({ soort, wie }) =>
    wie === null ? [] : [{ soort, sleutel: ctx.hash(`${soort} ${sleutelVan(wie)}`) }],
  )
  const wachten = [0]
  for (const { soort, sleutel } of geteld)
    wachten.push(await nogWachten(ctx, { soort, ...remmen[soort] }, sleutel))
  const langste = Math.max(...wachten)
  if (langste > 0) return [teVaak(langste)]
  for (const { soort, sleutel } of geteld) await tel(ctx, soort, sleutel)
  return []
}

// Who rents one IPv6 network has all of its addresses; letters of an e-mail address are one whatever their case.
const sleutelVan = (wie: string): string =>
  wie.includes(':') ? wie.split(':').slice(0, 4).join(':') : wie.toLowerCase()

async function nogWachten(ctx: Ctx, regel: Rem, sleutel: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`.execute(ctx.db)
  const nu = ctx.klok.now().getTime()
  const { aantal, laatste } = await ctx.db
    .selectFrom('poging')
    .where('soort', '=', regel.soort)
    .where('sleutel_hash', '=', sleutel)
    .where('op', '>', new Date(nu - regel.minuten * 60_000))
    .select(eb => [eb.fn.countAll<number>().as('aantal'), eb.fn.max('op').as('laatste')])
    .executeTakeFirstOrThrow()
  if (aantal < regel.vrij || laatste === null) return 0
  const wacht = Math.min(regel.stap * 2 ** (aantal - regel.vrij), regel.hoogstens)
  return Math.ceil((laatste.getTime() - nu) / 1000) + wacht
}

const tel = (ctx: Ctx, soort: string, sleutel: string) =>
  ctx.db
    .insertInto('poging')
    .values({ id: ctx.toeval.id(), soort, sleutel_hash: sleutel, op: ctx.klok.now() })
    .execute()

const teVaak = (wachtSeconden: number): Weigering => ({
  code: 'te-vaak',
  tekst: `Dat ging te vaak achter elkaar. Wacht ${wachttijd(wachtSeconden)} en probeer het dan opnieuw.`,
  wachtSeconden,
})

const wachttijd = (seconden: number): string => {
  if (seconden < 90) return seconden === 1 ? '1 seconde' : `${seconden} seconden`
  return `${Math.ceil(seconden / 60)} minuten`
}
