import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { geweigerd, gelukt } from '#acties/actie.ts'
import { leesOpslag } from '#acties/bestand/leesOpslag.ts'
import { schoneNaam } from '#acties/bestand/naam.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

const grootsteLijst = 1024 * 1024

/** Keeps a list in the actor's own store while its preview is looked at. No row knows it: the sweeper of orphans takes it away. */
export async function ontvangLijst(
  ctx: Ctx,
  { naam: ruw, inhoud }: { naam: string; inhoud: Readable },
): Promise<Resultaat<{ naam: string; sha256: string }>> {
  const { persoon } = ctx.actor
  const naam = schoneNaam(ruw)
  const isBoek = /\.(xlsx?|ods|numbers)$/i.test(naam)
  if (persoon === null || isBoek) {
    inhoud.resume()
    return geweigerd(weiger(naam, isBoek ? 'geen-csv' : 'bestand-te-groot'))
  }
  const bewaard = await ctx.opslag.put(persoon, inhoud, grootsteLijst)
  return bewaard
    ? gelukt({ naam, sha256: bewaard.sha256 })
    : geweigerd(weiger(naam, 'bestand-te-groot'))
}

/** The text of a list that this actor sent before, in whichever way a spreadsheet wrote it; null when it is gone. */
export async function heropenLijst(ctx: Ctx, sha256: string): Promise<string | null> {
  const { persoon } = ctx.actor
  if (persoon === null || !/^[\da-f]{64}$/.test(sha256)) return null
  if (!(await ctx.opslag.has(persoon, sha256))) return null
  return alsTekst(await leesOpslag(ctx, persoon, sha256))
}

/** UTF-8 where it is; else what Excel writes by itself: UTF-16 with its mark, or Windows-1252. */
const alsTekst = (bytes: Buffer): string =>
  new TextDecoder(
    merken[bytes.subarray(0, 2).toString('hex')] ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252'),
  ).decode(bytes)

const merken: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' }

const weiger = (naam: string, code: 'bestand-te-groot' | 'geen-csv'): Weigering => ({
  code,
  tekst: `“${naam}” ${zinnen[code]}`,
  veld: 'lijst',
})

const zinnen = {
  'bestand-te-groot':
    'is groter dan 1 MB. Een lijst van 300 regels is veel kleiner: kies een ander bestand.',
  'geen-csv': 'is een werkmap. Kies in Excel “Opslaan als”, dan “CSV”, en kies dat bestand.',
} as const
