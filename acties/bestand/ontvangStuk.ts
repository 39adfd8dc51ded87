import type { Readable } from 'node:stream'
import { geweigerd } from '#acties/actie.ts'
import { geweigerdBestand } from '#acties/bestand/bestandsfouten.ts'
import { mimeVanNaam, schoneNaam } from '#acties/bestand/naam.ts'
import { keurBewaard, type OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { grootsteBestand } from '#lib/omvang.ts'
import type { Ctx } from '#acties/ctx.ts'
import { ruimWeesOp } from '#acties/onderhoud/ruimWezenOp.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { NotKept } from '#infra/storage/index.ts'

/** Takes a piece of a file that comes in pieces; how many bytes there are now, from where to go on, or why it is not taken (U-9). */
export async function ontvangStuk(
  ctx: Ctx,
  upload: string,
  { vanaf, inhoud }: { vanaf: number; inhoud: Readable },
): Promise<number | NotKept> {
  const { persoon } = ctx.actor
  if (persoon)
    return ctx.opslag.append(persoon, upload, {
      from: vanaf,
      content: inhoud,
      limit: grootsteBestand,
    })
  inhoud.resume()
  return 'too-many'
}

/** Makes a file of the pieces and has it inspected, when it is what the sender meant: the hash tells. */
export async function voegStukkenSamen(
  ctx: Ctx,
  upload: string,
  { naam: ruw, sha256 }: { naam: string; sha256: string },
): Promise<Resultaat<OntvangenBestand>> {
  const naam = schoneNaam(ruw)
  const mime = mimeVanNaam(naam)
  const { persoon } = ctx.actor
  if (!mime || !persoon) {
    // What lies there would take the place of another upload until the night.
    if (persoon) await ctx.opslag.discard(persoon, upload)
    return geweigerd(geweigerdBestand(naam, 'verkeerde-soort'))
  }
  const bewaard = await ctx.opslag.complete(persoon, upload)
  if (!bewaard) return geweigerd(nietHeel(naam))
  if (bewaard.sha256 === sha256) return keurBewaard(ctx, persoon, { naam, mime, ...bewaard })
  await ruimWeesOp(ctx, persoon, bewaard.sha256)
  return geweigerd(nietHeel(naam))
}

/** Why nothing of this file is kept, and what to do. */
export const nietAangenomen = (ruw: string, waarom: NotKept): Weigering =>
  waarom === 'too-large' ? geweigerdBestand(schoneNaam(ruw), 'te-groot') : teVeel(schoneNaam(ruw))

const teVeel = (naam: string): Weigering => ({
  code: 'te-veel-tegelijk',
  tekst: `“${naam}” is nog niet aangekomen: er zijn er te veel tegelijk onderweg. Kies het opnieuw als de andere er zijn, of morgen.`,
  veld: 'bestand',
})

const nietHeel = (naam: string): Weigering => ({
  code: 'bestand-niet-aangekomen',
  tekst: `“${naam}” is niet heel aangekomen. Kies het opnieuw.`,
  veld: 'bestand',
})
