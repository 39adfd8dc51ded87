import { leesbladen, type Leesblad } from '#domein/portfolio/leesbladen.ts'
import type { AfschriftOnderdeel } from '#domein/portfolio/afschrift.ts'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { oncePer } from '#lib/oncePer.ts'
import { onderdeelanker } from './onderdeelstatus.ts'

/** Which page of a copy is shown, and where the others are. */
export type Bladwijzer = {
  blad: Leesblad
  nu: number
  van: number
  href: (nummer: number) => string
  /** Where all of it stands on one page, and where it is page by page; none where it is always whole. */
  alles?: { href: string; isNu: boolean; aantal: number }
  /** Where this part begins. */
  naarOnderdeel: (id: OnderdeelId) => string
}

export const afschriftanker = 'afschrift'

/** What is asked instead of a number to have all pages as one. */
export const alleBladzijden = 'alles'

/** The whole copy on one page: to take along, where nothing is fetched. */
export const ongeknipt = (onderdelen: readonly AfschriftOnderdeel[]): Bladwijzer => ({
  blad: onderdelen.map(onderdeel => ({ ...onderdeel, isVervolg: false })),
  nu: 1,
  van: 1,
  href: () => `#${afschriftanker}`,
  naarOnderdeel: id => `#${onderdeelanker(id)}`,
})

/** One part alone, as a list that is the same each time: its pages are divided once. */
export const alleen = (
  onderdelen: readonly AfschriftOnderdeel[],
  id: OnderdeelId,
): readonly AfschriftOnderdeel[] => {
  const onderdeel = onderdelen.find(een => een.id === id)
  return onderdeel ? eenLijst(onderdeel) : []
}

const eenLijst = oncePer((onderdeel: AfschriftOnderdeel) => [onderdeel])

type Gevraagd = { pad: string; bladzijde: string | undefined; onderdeel?: string | undefined }

/** The page that was asked for by its number or by the part that begins on it, or all of them as one; the first for anything else. */
export function bladwijzer(
  onderdelen: readonly AfschriftOnderdeel[],
  { pad, bladzijde = '', onderdeel }: Gevraagd,
): Bladwijzer {
  const bladen = leesbladen(onderdelen)
  const aantal = bladen.length
  if (bladzijde === alleBladzijden && aantal > 1)
    return {
      ...ongeknipt(onderdelen),
      alles: { href: `${pad}?bladzijde=1#${afschriftanker}`, isNu: true, aantal },
    }
  const begintOp = (id: string | undefined) =>
    bladen.findIndex(blad => blad.some(een => een.id === id && !een.isVervolg)) + 1
  const gevraagd = Number.parseInt(bladzijde, 10) || begintOp(onderdeel) || 1
  const nu = Math.min(Math.max(gevraagd, 1), aantal)
  const opBlad = (nummer: number) => `${pad}?bladzijde=${nummer}`
  return {
    blad: bladen[nu - 1] ?? [],
    nu,
    van: aantal,
    href: nummer => `${opBlad(nummer)}#${afschriftanker}`,
    ...(aantal > 1 && {
      alles: {
        href: `${pad}?bladzijde=${alleBladzijden}#${afschriftanker}`,
        isNu: false,
        aantal,
      },
    }),
    naarOnderdeel: id =>
      begintOp(id) === nu || aantal < 2
        ? `#${onderdeelanker(id)}`
        : `${opBlad(begintOp(id))}#${onderdeelanker(id)}`,
  }
}
