import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { geweigerd, gelukt } from '#acties/actie.ts'
import { schoneNaam } from '#acties/bestand/naam.ts'
import { grootsteBestand } from '#lib/omvang.ts'
import { nietAangenomen } from '#acties/bestand/ontvangStuk.ts'
import type { Ctx } from '#acties/ctx.ts'
import { ruimWeesOp } from '#acties/onderhoud/ruimWezenOp.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { NotKept } from '#infra/storage/index.ts'

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
  const bewaard = await ctx.opslag.put(persoon, inhoud, isZip(naam) ? inEenKeer : grootsteBestand)
  if (bewaard) return gelukt({ naam, sha256: bewaard.sha256 })
  return geweigerd(isZip(naam) ? zipTeGroot : teGroot)
}

const isZip = (naam: string): boolean => /\.zip$/i.test(naam)

/** As much as arrives in two minutes over a slow line; a request of more is cut off. */
const inEenKeer = 200_000_000

/** All files that a person may keep, with room for the texts; in pieces. */
const grootsteZip = 2_200_000_000

/** Takes a piece of a zip or dossier file; how many bytes there are now, from where to go on, or why it is not taken (U-9). */
export async function ontvangDossierstuk(
  ctx: Ctx,
  upload: string,
  { naam, vanaf, inhoud }: { naam: string; vanaf: number; inhoud: Readable },
): Promise<number | NotKept> {
  const { persoon } = ctx.actor
  if (persoon) {
    const limit = isZip(naam) ? grootsteZip : grootsteBestand
    return ctx.opslag.append(persoon, upload, { from: vanaf, content: inhoud, limit })
  }
  inhoud.resume()
  return 'too-many'
}

/**
 * Makes a file of the pieces. A zip tells itself whether it is whole; one that the same person sent before it goes, unless it is this one:
 * who is reading that in reads on. Of two tabs that both sent the last piece the second gets what the first made.
 */
export async function maakDossierbestandAf(
  ctx: Ctx,
  upload: string,
  ruw: string,
): Promise<Resultaat<{ naam: string; sha256: string }>> {
  const naam = schoneNaam(ruw)
  const { persoon } = ctx.actor
  const bewaard = persoon && (await ctx.opslag.complete(persoon, upload))
  if (!bewaard) {
    const sha256 = await eerderAf(ctx, upload)
    return sha256 === null ? geweigerd(nietHeel(naam)) : gelukt({ naam, sha256 })
  }
  const { sha256 } = bewaard
  const vorige = laatsteVan(ctx).get(persoon)
  laatsteVan(ctx).set(persoon, { upload, sha256 })
  if (vorige && vorige.sha256 !== sha256) await ruimWeesOp(ctx, persoon, vorige.sha256)
  return gelukt({ naam, sha256 })
}

/** The file that these pieces became before: the answer may have been lost on its way, or the same file is chosen again. */
export async function eerderAf(ctx: Ctx, upload: string): Promise<string | null> {
  const { persoon } = ctx.actor
  const laatste = persoon && laatsteVan(ctx).get(persoon)
  if (!laatste || laatste.upload !== upload) return null
  return (await ctx.opslag.has(persoon, laatste.sha256)) ? laatste.sha256 : null
}

/** What each person sent last in pieces since this process started. */
const laatste = new WeakMap<Ctx['opslag'], Map<string, { upload: string; sha256: string }>>()

const laatsteVan = ({ opslag }: Ctx) => {
  const bekend = laatste.get(opslag) ?? new Map<string, { upload: string; sha256: string }>()
  laatste.set(opslag, bekend)
  return bekend
}

/** Why nothing of this file is kept, and what to do. */
export function dossierbestandGeweigerd(naam: string, waarom: NotKept): Weigering {
  if (waarom === 'too-many') return isZip(naam) ? zipTeVeel(naam) : nietAangenomen(naam, waarom)
  return isZip(naam) ? zipVeelTeGroot : teGroot
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

const zipTeGroot: Weigering = {
  code: 'bestand-te-groot',
  tekst:
    'Deze zip is groter dan 200 MB en past niet in één keer. Kies haar opnieuw in een andere browser, bijvoorbeeld Edge, Chrome, Firefox of Safari op een computer: dan gaat zij in delen. Of lees dossier.json eruit in, en voeg de bestanden toe waar ze horen.',
  veld: 'bestand',
}

const zipVeelTeGroot: Weigering = {
  code: 'bestand-te-groot',
  tekst:
    'Deze zip is groter dan 2,2 GB. Zo groot is een portfolio uit Vakbewijs niet: kies een ander.',
  veld: 'bestand',
}

const zipTeVeel = (naam: string): Weigering => ({
  code: 'te-veel-tegelijk',
  tekst: `“${naam}” is nog niet aangekomen: er ligt te veel dat half verstuurd is. Dat ruimen we na een dag op. Kies de zip morgen opnieuw.`,
  veld: 'bestand',
})

const nietHeel = (naam: string): Weigering => ({
  code: 'bestand-niet-aangekomen',
  tekst: `“${naam}” is niet heel aangekomen. Kies het opnieuw.`,
  veld: 'bestand',
})

const teGroot: Weigering = {
  code: 'bestand-te-groot',
  tekst: 'Dit bestand is groter dan 10 MB. Een dossierbestand is veel kleiner: kies een ander.',
  veld: 'bestand',
}
