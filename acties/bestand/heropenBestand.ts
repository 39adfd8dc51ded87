import { geweigerd } from '#acties/actie.ts'
import { ontvangBestand, type OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat } from '#domein/weigering.ts'

/**
 * A file of the actor that was received with a form that had to be sent again: read and looked at once more, from the actor's own
 * store, so that a hash that somebody made up finds nothing.
 */
export async function heropenBestand(
  ctx: Ctx,
  { naam, sha256 }: { naam: string; sha256: string },
): Promise<Resultaat<OntvangenBestand>> {
  const { persoon } = ctx.actor
  if (persoon === null || !/^[\da-f]{64}$/.test(sha256)) return geweigerd(kwijt(naam))
  const gevonden = await ctx.opslag.get(persoon, sha256)
  if (gevonden.state !== 'ok') return geweigerd(kwijt(naam))
  return ontvangBestand(ctx, { naam, inhoud: gevonden.content })
}

const kwijt = (naam: string) => ({
  code: 'bestand-kwijt',
  tekst: `“${naam}” is er niet meer. Kies het opnieuw.`,
  veld: 'bestand',
})
