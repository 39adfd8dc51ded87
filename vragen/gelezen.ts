import type { Ctx } from '#acties/ctx.ts'
import type { Afschrift, AfschriftOnderdeel } from '#domein/portfolio/afschrift.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import type { Weigering } from '#domein/weigering.ts'
import { oncePer } from '#lib/oncePer.ts'

type Deelmerken = ReadonlyMap<string, string>

/** Made once for a list that a reading of a portfolio keeps. */
const merken = oncePer<readonly AfschriftOnderdeel[], { eerder?: Deelmerken }>(() => ({}))
const puntenmerk = oncePer<Afschrift['punten'], { eerder?: string }>(() => ({}))

/**
 * By which it is known whether what is filed is what was read: per part a mark of everything that is frozen of it, as
 * `A1-0f3a9c11e2d4;A2-…`, without white space so that nobody takes it for a text. The explanation of a tekort is typed on the same page and is left out.
 */
export const gelezenVan = (ctx: Ctx, afschrift: Afschrift): string =>
  [...merkenVan(ctx, afschrift)].map(([id, merk]) => `${id}-${merk}`).join(';')

function merkenVan(ctx: Ctx, { onderdelen, punten, documenten }: Afschrift): Deelmerken {
  const bewaard = merken(onderdelen)
  bewaard.eerder ??= new Map(onderdelen.map(deel => [deel.id, merk(ctx, inhoudVan(deel))]))
  const telling = puntenmerk(punten)
  telling.eerder ??= merk(ctx, canoniek(punten))
  const samen = new Map(bewaard.eerder)
  const zet = (id: string, erbij: string) => samen.set(id, `${samen.get(id) ?? ''}${erbij}`)
  zet('B', telling.eerder)
  zet('C', merk(ctx, canoniek(documenten)))
  return samen
}

const inhoudVan = ({ delen, tekorten }: AfschriftOnderdeel) =>
  canoniek({ delen, tekorten: tekorten.map(({ tekst }) => tekst) })

const merk = (ctx: Ctx, tekst: string) => ctx.hash(tekst).slice(0, 12)

/** Why what was read is not what would be filed now, naming the parts; none when it is, and none when nobody says what was read. */
export function veranderdSindsGelezen(
  ctx: Ctx,
  afschrift: Afschrift,
  gelezen: string | undefined,
): Weigering[] {
  if (gelezen === undefined) return []
  const eerder = new Set(gelezen.split(';'))
  const nu = merkenVan(ctx, afschrift)
  const anders = afschrift.onderdelen.filter(({ id }) => !eerder.has(`${id}-${nu.get(id)}`))
  if (anders.length === 0) return []
  const waar = lijst.format(anders.map(({ id, titel }) => `${id} “${titel}”`))
  const tekst = `Sinds je dit las, is er iets veranderd in ${waar}. Hieronder staat het zoals het nu is. Lees dat na, en druk dan weer op de knop.`
  return [{ code: 'veranderd-sinds-gelezen', tekst }]
}

const lijst = new Intl.ListFormat('nl', { type: 'conjunction' })
