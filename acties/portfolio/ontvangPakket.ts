import { geweigerd, gelukt } from '#acties/actie.ts'
import { ontvangBestand, type OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Pakket } from '#vragen/pakket/open.ts'
import type { Pakketplan } from '#vragen/pakket/plan.ts'
import { elkEenKeer } from '#vragen/volledig/portfolio.ts'
import type { Stuk } from '#vragen/volledig/vorm.ts'

/** A zip that was checked, and the files that are needed from it, each inspected as an upload is. */
export type Ontvangen = {
  sha256: string
  pakket: Pakket
  /** By hash. */
  bestanden: ReadonlyMap<string, OntvangenBestand>
}

/** Takes the files that would come in out of the zip, one by one; every one that is refused says why. */
export async function ontvangPakketbestanden(
  ctx: Ctx,
  { zip, volledig }: Pakket,
  wat: Pick<Pakketplan, 'erbij' | 'concepten'>,
): Promise<Resultaat<ReadonlyMap<string, OntvangenBestand>>> {
  const paden = new Map(volledig.bestanden.map(({ sha256, pad }) => [sha256, pad]))
  const bestanden = new Map<string, OntvangenBestand>()
  const weigeringen: Weigering[] = []
  for (const { naam, sha256 } of stukkenIn(wat)) {
    const pad = paden.get(sha256)
    if (pad === undefined) {
      weigeringen.push(nietGenoemd(naam))
      continue
    }
    const uit = await ontvangBestand(ctx, { naam, inhoud: await zip.read(pad) })
    if (!uit.ok) weigeringen.push(...uit.weigeringen)
    else if (uit.waarde.sha256 !== sha256) weigeringen.push(nietGenoemd(naam))
    else bestanden.set(sha256, uit.waarde)
  }
  return weigeringen.length > 0 ? geweigerd(...weigeringen) : gelukt(bestanden)
}

/** Each once. */
const stukkenIn = ({ erbij, concepten }: Pick<Pakketplan, 'erbij' | 'concepten'>): Stuk[] =>
  elkEenKeer([
    ...erbij.flatMap(({ bewijs, verklaring }) => [
      ...bewijs,
      ...(verklaring?.beelden ?? []),
      ...(verklaring?.handtekeningen ?? []).map(({ kopie }) => kopie),
    ]),
    ...concepten.flatMap(({ bestanden }) => bestanden),
  ])

const nietGenoemd = (naam: string): Weigering => ({
  code: 'bestand-klopt-niet',
  tekst: `“${naam}” zit niet in de zip zoals volledig.json het noemt.`,
  veld: 'bestand',
})
