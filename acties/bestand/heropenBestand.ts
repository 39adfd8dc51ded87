import { geweigerd, gelukt } from '#acties/actie.ts'
import {
  eerderGekeurd,
  ontvangBestand,
  type OntvangenBestand,
} from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat } from '#domein/weigering.ts'

/**
 * A file of the actor that was received before this form: found whole in the actor's own store, so that a hash that somebody made up
 * finds nothing, and looked at once more only when this process did not do so yet.
 */
export async function heropenBestand(
  ctx: Ctx,
  { naam, sha256 }: { naam: string; sha256: string },
): Promise<Resultaat<OntvangenBestand>> {
  const { persoon } = ctx.actor
  if (persoon === null || !/^[\da-f]{64}$/.test(sha256)) return geweigerd(kwijt(naam))
  const gevonden = await ctx.opslag.get(persoon, sha256)
  if (gevonden.state !== 'ok') return geweigerd(kwijt(naam))
  const gekeurd = eerderGekeurd(ctx, persoon, { naam, sha256 })
  if (!gekeurd) return ontvangBestand(ctx, { naam, inhoud: gevonden.content })
  gevonden.content.destroy()
  return gelukt(gekeurd)
}

const kwijt = (naam: string) => ({
  code: 'bestand-kwijt',
  tekst: `“${naam}” is er niet meer. Kies het opnieuw.`,
  veld: 'bestand',
})
