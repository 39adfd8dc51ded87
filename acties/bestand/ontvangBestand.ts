import type { Readable } from 'node:stream'
import { z } from 'zod'
import { geweigerd, gelukt } from '#acties/actie.ts'
import { geweigerdBestand, type Bestandsfout } from '#acties/bestand/bestandsfouten.ts'
import { leesOpslag } from '#acties/bestand/leesOpslag.ts'
import { mimeVanNaam, schoneNaam } from '#acties/bestand/naam.ts'
import { ruimtegebrek } from '#acties/bestand/ruimte.ts'
import type { Ctx } from '#acties/ctx.ts'
import { ruimWeesOp } from '#acties/onderhoud/ruimWezenOp.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Stored } from '#infra/storage/index.ts'
import { grootsteBestand } from '#lib/omvang.ts'

/** A file that was received: in the store, its content inspected. No row knows it yet. */
export type OntvangenBestand = {
  naam: string
  sha256: string
  grootte: number
  mime: string
  bladzijden: number | null
}

const ontvangen = new WeakSet<object>()

/** Takes only what `ontvangBestand` returned in this process: nobody can claim a hash or a type that was not seen. */
export const ontvangenVeld = z.custom<OntvangenBestand>(
  waarde => typeof waarde === 'object' && waarde !== null && ontvangen.has(waarde),
  { error: 'Kies een bestand.' },
)

/** The same file under another name; null when that name promises something else than it is. */
export function onderNaam(bestand: OntvangenBestand, ruw: string): OntvangenBestand | null {
  const naam = schoneNaam(ruw)
  if (!ontvangen.has(bestand) || mimeVanNaam(naam) !== bestand.mime) return null
  const zelfde = { ...bestand, naam }
  ontvangen.add(zelfde)
  return zelfde
}

/** What this process found in files, by whose they are, what they promise and what they hold: the same bytes need no second look. */
const gezien = new WeakMap<Ctx['keurder'], Map<string, Gezien>>()
type Gezien = Pick<OntvangenBestand, 'grootte' | 'bladzijden'>
const meesteGezien = 1000

const gezienVan = ({ keurder }: Ctx): Map<string, Gezien> => {
  const bekend = gezien.get(keurder) ?? new Map<string, Gezien>()
  gezien.set(keurder, bekend)
  return bekend
}

const sleutel = (persoon: string, sha256: string, mime: string) => `${persoon} ${sha256} ${mime}`

/** A stored file of this person that passed under a name of this kind since this process started; null when it has to be looked at. */
export function eerderGekeurd(
  ctx: Ctx,
  persoon: string,
  { naam: ruw, sha256 }: Pick<OntvangenBestand, 'naam' | 'sha256'>,
): OntvangenBestand | null {
  const naam = schoneNaam(ruw)
  const mime = mimeVanNaam(naam)
  const bekend = mime && gezienVan(ctx).get(sleutel(persoon, sha256, mime))
  if (!bekend) return null
  const bestand = { naam, sha256, mime, ...bekend }
  ontvangen.add(bestand)
  return bestand
}

function onthoud(ctx: Ctx, persoon: string, bestand: OntvangenBestand): void {
  const { sha256, mime, grootte, bladzijden } = bestand
  const bekend = gezienVan(ctx)
  const [oudste] = bekend.keys()
  if (oudste !== undefined && bekend.size >= meesteGezien) bekend.delete(oudste)
  bekend.set(sleutel(persoon, sha256, mime), { grootte, bladzijden })
}

type Upload = { naam: string; inhoud: Readable }

/** Streams a file of the actor into the store and has it inspected: whether it is what its name says, whole and safe. What is refused says why. */
export async function ontvangBestand(
  ctx: Ctx,
  { naam: ruw, inhoud }: Upload,
): Promise<Resultaat<OntvangenBestand>> {
  const naam = schoneNaam(ruw)
  const mime = mimeVanNaam(naam)
  const { persoon } = ctx.actor
  if (!mime || !persoon) {
    inhoud.resume()
    return geweigerd(geweigerdBestand(naam, 'verkeerde-soort'))
  }
  const bewaard = await ctx.opslag.put(persoon, inhoud, grootsteBestand)
  return bewaard
    ? keurBewaard(ctx, persoon, { naam, mime, ...bewaard })
    : geweigerd(geweigerdBestand(naam, 'te-groot'))
}

type InOpslag = Stored & { naam: string; mime: string }

/** Has a file inspected that is in the store, when there is room for it; what is refused is removed. */
export async function keurBewaard(
  ctx: Ctx,
  persoon: string,
  { naam, mime, sha256, size: grootte }: InOpslag,
): Promise<Resultaat<OntvangenBestand>> {
  const weiger = async (weigering: Weigering) => {
    await ruimWeesOp(ctx, persoon, sha256)
    return geweigerd(weigering)
  }
  const vol = await ruimtegebrek(ctx, persoon, { sha256, grootte })
  if (vol) return weiger(vol)
  const oordeel = await keur(ctx, { persoon, sha256, grootte, mime })
  if (typeof oordeel === 'string') return weiger(geweigerdBestand(naam, oordeel))
  const bestand = { naam, sha256, grootte, mime, bladzijden: oordeel.pages }
  ontvangen.add(bestand)
  onthoud(ctx, persoon, bestand)
  return gelukt(bestand)
}

type Bewaard = { persoon: string; sha256: string; grootte: number; mime: string }

async function keur(
  ctx: Ctx,
  { persoon, sha256, grootte, mime }: Bewaard,
): Promise<{ pages: number | null } | Bestandsfout> {
  if (grootte === 0) return 'leeg'
  const read = () => leesOpslag(ctx, persoon, sha256)
  const oordeel = await ctx.keurder.inspect({ mime, read })
  return oordeel.ok ? oordeel : oordeel.fault
}
