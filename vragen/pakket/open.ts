import { buffer } from 'node:stream/consumers'
import type { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import type { Unpacked, ZipFault } from '#infra/zip/index.ts'
import { telFouten } from '#vragen/pakket/telling.ts'
import { manifestVorm, volledigVorm, type Manifest, type Volledig } from '#vragen/volledig/vorm.ts'

/** What is wrong with a zip: with which file in it ('' for all of it), and in a sentence what. */
export type Pakketfout = { pad: string; tekst: string }

/** A zip that was found to be what it says, every file whole. */
export type Pakket = { zip: Unpacked; manifest: Manifest; volledig: Volledig }

type Geopend = Pakket | { fouten: readonly Pakketfout[] }

/**
 * 2 500 files, unpacked at most 2.4 GB, and at most twice what came in beside the texts: files are in it as they are, so what becomes
 * much more is no portfolio.
 */
const meesteBestanden = 2500
const hoogstens = (grootte: number) => ({
  entries: meesteBestanden,
  bytes: Math.min(2_400_000_000, 2 * grootte + 200_000_000),
})
const grootsteTekst = 60_000_000

/** Whether this stored file of the actor is a zip, by how it begins. */
export async function isZip(ctx: Ctx, sha256: string): Promise<boolean> {
  const { persoon } = ctx.actor
  const bestand = persoon && (await ctx.opslag.open(persoon, sha256))
  if (!bestand) return false
  const begin = bestand.size < 4 ? Buffer.alloc(0) : await buffer(bestand.stream(0, 4))
  await bestand.close()
  return begin.toString('latin1').startsWith('PK')
}

/** Opens a zip that this actor sent, and checks all of it before anything is read in; who gets one closes it. */
export async function openPakket(ctx: Ctx, sha256: string): Promise<Geopend> {
  const { persoon } = ctx.actor
  const bestand = persoon && (await ctx.opslag.open(persoon, sha256))
  if (!bestand) return { fouten: [{ pad: '', tekst: 'is er niet meer. Kies het opnieuw.' }] }
  const zip = await ctx.zip.open(bestand, hoogstens(bestand.size))
  if ('fault' in zip) return { fouten: [{ pad: zip.name, tekst: zipzinnen[zip.fault] }] }
  const pakket = await leesPakket(zip)
  if ('fouten' in pakket) zip.close()
  return pakket
}

const zipzinnen: Readonly<Record<ZipFault, string>> = {
  'not-zip': 'is geen zip, of is niet heel. Download of kopieer het opnieuw.',
  'too-many': `bevat meer dan ${meesteBestanden} bestanden. Zo groot is een portfolio niet.`,
  'unsafe-name': 'bevat een bestand met een naam die buiten de zip wijst. Dat nemen we niet aan.',
  'double-name': 'staat twee keer in de zip.',
  encrypted: 'is versleuteld. Maak de zip zonder wachtwoord.',
  'other-method': 'is ingepakt op een manier die we niet lezen. Gebruik de zip zoals hij was.',
  'too-big': 'wordt bij het uitpakken veel te groot.',
  overlap: 'gebruikt dezelfde plek als een ander bestand. Dat nemen we niet aan.',
}

async function leesPakket(zip: Unpacked): Promise<Geopend> {
  const manifest = await leesJson(zip, 'manifest.json', manifestVorm)
  if ('fouten' in manifest) return manifest
  const fouten = [
    ...inhoudsfouten(zip, manifest.waarde),
    ...(await telFouten(zip, manifest.waarde)),
  ]
  if (fouten.length > 0) return { fouten }
  const volledig = await leesJson(zip, 'volledig.json', volledigVorm)
  if ('fouten' in volledig) return volledig
  const pakket = { zip, manifest: manifest.waarde, volledig: volledig.waarde }
  const mist = verwijsfouten(pakket)
  return mist.length > 0 ? { fouten: mist } : pakket
}

type Gelezen<T> = { waarde: T } | { fouten: readonly Pakketfout[] }

async function leesJson<T>(zip: Unpacked, pad: string, vorm: z.ZodType<T>): Promise<Gelezen<T>> {
  const grootte = zip.sizes.get(pad)
  if (grootte === undefined) return { fouten: [{ pad, tekst: geenUitvoer }] }
  if (grootte > grootsteTekst) return { fouten: [{ pad, tekst: 'is te groot om in te lezen.' }] }
  try {
    const json: unknown = JSON.parse((await buffer(await zip.read(pad))).toString('utf8'))
    const gelezen = vorm.safeParse(json)
    if (gelezen.success) return { waarde: gelezen.data }
    return {
      fouten: gelezen.error.issues.map(({ path, message }) => ({
        pad: `${pad}: ${path.join('.')}`,
        tekst: message,
      })),
    }
  } catch {
    return { fouten: [{ pad, tekst: 'is geen geldige JSON, of is beschadigd.' }] }
  }
}

const geenUitvoer =
  'ontbreekt. Dit is geen zip uit Vakbewijs, of hij is opnieuw ingepakt met een map eromheen.'

/** The list of the manifest and the list of the zip are the same. */
function inhoudsfouten({ sizes }: Unpacked, { bestanden }: Manifest): Pakketfout[] {
  const genoemd = new Map(bestanden.map(een => [een.pad, een.bytes]))
  const dubbel = bestanden.length > genoemd.size
  return [
    ...(dubbel ? [{ pad: 'manifest.json', tekst: 'noemt een bestand twee keer.' }] : []),
    ...[...genoemd.keys()]
      .filter(pad => !sizes.has(pad))
      .map(pad => ({ pad, tekst: 'ontbreekt, maar staat wel in het manifest.' })),
    ...[...sizes.keys()]
      .filter(pad => pad !== 'manifest.json' && !genoemd.has(pad))
      .map(pad => ({ pad, tekst: 'staat niet in het manifest.' })),
    ...[...genoemd]
      .filter(([pad, bytes]) => sizes.has(pad) && sizes.get(pad) !== bytes)
      .map(([pad]) => ({ pad, tekst: 'is niet zo groot als het manifest zegt.' })),
  ]
}

/** Every file that the portfolio uses is in the zip, or the manifest says why not. */
function verwijsfouten({ manifest, volledig }: Pakket): Pakketfout[] {
  const hashes = new Map(manifest.bestanden.map(({ pad, sha256 }) => [pad, sha256]))
  const ontbreekt = new Set(manifest.ontbreekt.map(({ pad }) => pad))
  return volledig.bestanden
    .filter(({ pad, sha256 }) => hashes.get(pad) !== sha256 && !ontbreekt.has(pad))
    .map(({ pad }) => ({ pad, tekst: 'is een ander bestand dan volledig.json zegt.' }))
}
