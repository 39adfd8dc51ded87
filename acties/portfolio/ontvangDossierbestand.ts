import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { geweigerd, gelukt } from '#acties/actie.ts'
import { schoneNaam } from '#acties/bestand/naam.ts'
import { grootsteBestand } from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

/**
 * Keeps a dossier file or zip in the actor's own store while its preview is looked at, so that nobody sends it twice. No row knows it: the
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
  const isZip = /\.zip$/i.test(naam)
  const bewaard = await ctx.opslag.put(persoon, inhoud, isZip ? grootsteZip : grootsteBestand)
  if (bewaard) return gelukt({ naam, sha256: bewaard.sha256 })
  return geweigerd(isZip ? zipTeGroot : teGroot)
}

/** As much as arrives in two minutes over a slow line; a request of more is cut off. */
const grootsteZip = 200_000_000

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

const zipTeGroot: Weigering = {
  code: 'bestand-te-groot',
  tekst:
    'Deze zip is groter dan 200 MB. Lees dossier.json eruit in, en voeg de bestanden toe waar ze horen.',
  veld: 'bestand',
}

const teGroot: Weigering = {
  code: 'bestand-te-groot',
  tekst: 'Dit bestand is groter dan 10 MB. Een dossierbestand is veel kleiner: kies een ander.',
  veld: 'bestand',
}
