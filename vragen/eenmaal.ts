import type { Compilable, CompiledQuery } from 'kysely'
import type { Actor, Hoedanigheid } from '#domein/rollen.ts'
import { plek, plekken, vulIn } from '#lib/plek.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

type Waarde = string | number | Date | null | readonly string[]

/**
 * A question that is written as SQL once for each role and asked with other values each time: of what every page asks, writing it costs more
 * than all the rest on our side. It may depend on the role, never on a value: the values and who asks are places to be filled. A list is
 * a value for `= any (…)` only: in `in (…)` it takes a place each.
 */
export function eenmaal<W extends Readonly<Record<string, Waarde>>, O>(
  schrijf: (kijker: Kijker, waarden: W) => Compilable<O>,
): (ctx: Kijker, waarden: W) => Promise<O[]> {
  const geschreven = new Map<Hoedanigheid, CompiledQuery<O>>()
  return async (ctx, waarden) => {
    const { rol } = ctx.actor
    const vraag = geschreven.get(rol) ?? schrijf(alsPlekken(ctx), plekken<W>()).compile()
    geschreven.set(rol, vraag)
    const parameters = vulIn(vraag.parameters, { ...waarden, ...vanKijker(ctx) })
    return (await ctx.db.executeQuery<O>({ ...vraag, parameters })).rows
  }
}

const alsPlekken = ({ db, actor }: Kijker): Kijker => ({
  db,
  actor: metPlek(actor),
  bereik: { keurmerk: plek(bij.keurmerk), organisatie: plek(bij.organisatie) },
})

const metPlek = (actor: Actor): Actor =>
  actor.persoon === null ? actor : { persoon: plek(bij.persoon), rol: actor.rol }

const vanKijker = ({ actor, bereik }: Kijker) => ({
  [bij.persoon]: actor.persoon,
  [bij.keurmerk]: bereik.keurmerk,
  [bij.organisatie]: bereik.organisatie,
})

const bij = {
  persoon: 'kijker.persoon',
  keurmerk: 'kijker.keurmerk',
  organisatie: 'kijker.organisatie',
} as const
