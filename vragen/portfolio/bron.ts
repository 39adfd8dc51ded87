import type { Kader, VerklaringFormat } from '#toetsingskader/typen.ts'
import type { TeTekenen } from '#domein/ondertekening/ondertekening.ts'
import { alsBewijsstuk, alsVerklaring } from '#vragen/portfolio/stukken.ts'
import type { Bewijsstuk, Verklaring, Verklaringbron } from '#vragen/portfolio/stukken.ts'
import type { Bewijsrij, Dossierrij, Verklaringrij } from '#vragen/portfolio/rijen.ts'

/** Files and statements by what they belong to: 'activiteit/…', 'bijeenkomst/…', 'verklaring/…', 'stuk/cv', 'format/…'. */
export type Bron = {
  rij: Dossierrij
  kader: Kader
  houder: TeTekenen['houder']
  bewijs: ReadonlyMap<string, readonly Bewijsstuk[]>
  verklaringen: ReadonlyMap<string, readonly Verklaringrij[]>
}

type Rijen = { bewijs: readonly Bewijsrij[]; verklaringen: readonly Verklaringrij[] }

export const maakBron = (rij: Dossierrij, kader: Kader, rijen: Rijen): Bron => ({
  rij,
  kader,
  houder: { naam: rij.naam, email: rij.email },
  bewijs: new Map(
    [...Map.groupBy(rijen.bewijs, bewijssleutel)].map(([sleutel, stukken]) => [
      sleutel,
      stukken.map(alsBewijsstuk),
    ]),
  ),
  verklaringen: Map.groupBy(rijen.verklaringen, verklaringsleutel),
})

const bewijssleutel = ({ activiteit, bijeenkomst, verklaring, stuk }: Bewijsrij): string =>
  bij({ activiteit, bijeenkomst, verklaring }) ?? `stuk/${stuk}`

const verklaringsleutel = ({ activiteit, bijeenkomst, format }: Verklaringrij): string =>
  bij({ activiteit, bijeenkomst }) ?? `format/${format}`

const bij = (dingen: Readonly<Record<string, string | null>>): string | undefined => {
  const gevonden = Object.entries(dingen).find(([, id]) => id !== null)
  return gevonden && gevonden.join('/')
}

export const bewijsBij = ({ bewijs }: Bron, sleutel: string): readonly Bewijsstuk[] =>
  bewijs.get(sleutel) ?? []

/** The latest statement in this format about this thing; null when none was begun. */
export function verklaringBij(
  bron: Bron,
  sleutel: string,
  { format, feiten }: { format: VerklaringFormat; feiten: Verklaringbron['feiten'] },
): Verklaring | null {
  const gevonden = (bron.verklaringen.get(sleutel) ?? []).filter(rij => rij.format === format.id)
  const [eerste, ...rest] = gevonden
  if (!eerste) return null
  const stukken = bewijsBij(bron, `verklaring/${eerste.id}`)
  const eigen = rest.filter(({ id }) => id === eerste.id)
  return alsVerklaring([eerste, ...eigen], { format, feiten, houder: bron.houder, stukken })
}

export const formatVan = ({ verklaringen }: Kader, id: string): VerklaringFormat | undefined =>
  verklaringen.find(format => format.id === id)

/**
 * A dossier that follows another has its own CV and statement of work: what was there before it was opened was filed
 * with the previous one (A1).
 */
export const isVanDitDossier = ({ volgt_op, geopend_op }: Dossierrij, op: Date): boolean =>
  volgt_op === null || op >= geopend_op
