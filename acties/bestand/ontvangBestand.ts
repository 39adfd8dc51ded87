import type { Readable } from 'node:stream'
import { z } from 'zod'
import { geweigerd, gelukt } from '#acties/actie.ts'
import { mimeVanNaam, schoneNaam } from '#acties/bestand/naam.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

/** A file that was received: in the store, its content looked at. No row knows it yet. */
export type OntvangenBestand = { naam: string; sha256: string; grootte: number; mime: string }

/** 10 MB (S-5). */
export const grootsteBestand = 10 * 1024 * 1024

const ontvangen = new WeakSet<object>()

/** Takes only what `ontvangBestand` returned in this process: nobody can claim a hash or a type that was not seen. */
export const ontvangenVeld = z.custom<OntvangenBestand>(
  waarde => typeof waarde === 'object' && waarde !== null && ontvangen.has(waarde),
  { error: 'Kies een bestand.' },
)

type Upload = { naam: string; inhoud: Readable }

/** Streams a file of the actor into the store and looks whether its content is what its name says; what is refused says why. */
export async function ontvangBestand(
  ctx: Ctx,
  { naam: ruw, inhoud }: Upload,
): Promise<Resultaat<OntvangenBestand>> {
  const naam = schoneNaam(ruw)
  const mime = mimeVanNaam(naam)
  if (!mime || !ctx.actor.persoon) {
    inhoud.resume()
    return geweigerd(verkeerdeSoort(naam))
  }
  const bewaard = await ctx.opslag.put(ctx.actor.persoon, inhoud, grootsteBestand)
  if (!bewaard) return geweigerd(teGroot(naam))
  if (bewaard.size === 0) return geweigerd(leeg(naam))
  const begin = await eersteBytes(ctx, ctx.actor.persoon, bewaard.sha256)
  if (!herken[mime](begin)) return geweigerd(andersDanNaam(naam))
  const bestand = { naam, sha256: bewaard.sha256, grootte: bewaard.size, mime }
  ontvangen.add(bestand)
  return gelukt(bestand)
}

async function eersteBytes(ctx: Ctx, persoon: string, sha256: string): Promise<Buffer> {
  const gevonden = await ctx.opslag.get(persoon, sha256)
  if (gevonden.state !== 'ok') return Buffer.alloc(0)
  for await (const deel of gevonden.content) if (Buffer.isBuffer(deel)) return deel
  return Buffer.alloc(0)
}

type Mime = NonNullable<ReturnType<typeof mimeVanNaam>>

const begintMet =
  (hex: string) =>
  (begin: Buffer): boolean =>
    begin.subarray(0, hex.length / 2).toString('hex') === hex

/** The first bytes of each kind. Whether the rest is sound is looked at when its pages are made into pictures. */
const herken: Readonly<Record<Mime, (begin: Buffer) => boolean>> = {
  'application/pdf': begin => begin.subarray(0, 1024).includes('%PDF-'),
  'image/png': begintMet('89504e470d0a1a0a'),
  'image/jpeg': begintMet('ffd8ff'),
  'image/webp': begin =>
    begintMet('52494646')(begin) && begin.subarray(8, 12).toString('latin1') === 'WEBP',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': begintMet('504b0304'),
}

const bij = (code: string, tekst: string): Weigering => ({ code, tekst, veld: 'bestand' })

const wat = 'Kies een pdf, een foto (jpg, png of webp) of een Word-document (docx).'

function verkeerdeSoort(naam: string): Weigering {
  const isHeic = /\.hei[cf]$/i.test(naam)
  const tekst = isHeic
    ? `“${naam}” is een foto die niet overal te openen is. Bewaar hem als jpg en voeg hem opnieuw toe.`
    : `“${naam}” kunnen we niet aannemen. ${wat}`
  return bij('verkeerd-bestand', tekst)
}

const teGroot = (naam: string): Weigering =>
  bij('bestand-te-groot', `“${naam}” is groter dan 10 MB. Maak het kleiner of splits het.`)

const leeg = (naam: string): Weigering =>
  bij('bestand-leeg', `“${naam}” is leeg. Kijk of het bestand bij jou wel opent.`)

const andersDanNaam = (naam: string): Weigering =>
  bij('bestand-klopt-niet', `“${naam}” is niet wat de naam zegt, of het is beschadigd. ${wat}`)
