import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { geweigerd, gelukt } from '#acties/actie.ts'
import { schoneNaam } from '#acties/bestand/naam.ts'
import { grootsteBestand } from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

/**
 * Keeps a dossier file in the actor's own store while its preview is looked at, so that nobody sends it twice. No row knows it: the
 * sweeper of orphans takes it away afterwards.
 */
export async function ontvangDossierbestand(
  ctx: Ctx,
  { naam: ruw, inhoud }: { naam: string; inhoud: Readable },
): Promise<Resultaat<{ naam: string; sha256: string }>> {
  const naam = schoneNaam(ruw)
  const { persoon } = ctx.actor
  if (persoon === null) {
    inhoud.resume()
    return geweigerd(teGroot)
  }
  const bewaard = await ctx.opslag.put(persoon, inhoud, grootsteBestand)
  return bewaard ? gelukt({ naam, sha256: bewaard.sha256 }) : geweigerd(teGroot)
}

/** The text of a dossier file that this actor sent before, or why it cannot be read. */
export async function heropenDossierbestand(ctx: Ctx, sha256: string): Promise<Heropend> {
  const { persoon } = ctx.actor
  if (persoon === null || !/^[\da-f]{64}$/.test(sha256)) return 'kwijt'
  const gevonden = await ctx.opslag.get(persoon, sha256)
  if (gevonden.state !== 'ok') return 'kwijt'
  const delen: Buffer[] = []
  for await (const deel of gevonden.content) if (Buffer.isBuffer(deel)) delen.push(deel)
  const bytes = Buffer.concat(delen)
  return isUtf8(bytes) ? { tekst: bytes.toString('utf8').replace(/^\uFEFF/, '') } : 'geen-tekst'
}

type Heropend = { tekst: string } | 'kwijt' | 'geen-tekst'

const teGroot: Weigering = {
  code: 'bestand-te-groot',
  tekst: 'Dit bestand is groter dan 10 MB. Een dossierbestand is veel kleiner: kies een ander.',
  veld: 'bestand',
}
