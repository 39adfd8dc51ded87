import { z } from 'zod'
import type { ActiviteitSoort, Kader, VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { feitenVanActiviteit } from '#domein/ondertekening/verklaring.ts'
import { bewijsBij, formatVan, verklaringBij, type Bron } from '#vragen/portfolio/bron.ts'
import type { Activiteitrij } from '#vragen/portfolio/rijen.ts'
import { getekendeKopieen, isAf } from '#vragen/portfolio/stukken.ts'
import type { Bewijsstuk, Verklaring } from '#vragen/portfolio/stukken.ts'

export type PortfolioActiviteit = {
  /** As the dossier file has it, with the names of its evidence. */
  activiteit: Activiteit
  soort: ActiviteitSoort
  versie: number
  /** Kept out of what is filed: it goes along with nothing and counts for nothing. */
  isPrive: boolean
  bewijsstukken: readonly Bewijsstuk[]
  /** The format that may stand in for a file; null where the kind has none or the title is enough. */
  format: VerklaringFormat | null
  verklaring: Verklaring | null
  /** Names of files that an imported dossier spoke of and that are still to be added. */
  verwachtBewijs: readonly string[]
}

/** An activity from its row; a kind that this framework does not know is left out. */
export function alsActiviteit(rij: Activiteitrij, bron: Bron): PortfolioActiviteit[] {
  const soort = bron.kader.pe.soorten.find(({ id }) => id === rij.soort)
  if (!soort) return []
  const activiteit = zonderBewijs(rij, soort)
  const bewijsstukken = bewijsBij(bron, `activiteit/${rij.id}`)
  const format = formatBij(bron.kader, soort)
  const verklaring =
    format &&
    verklaringBij(bron, `activiteit/${rij.id}`, { format, feiten: feitenVanActiviteit(activiteit) })
  const aanwezig = new Set(bewijsstukken.map(({ naam }) => naam))
  const verwachtBewijs = namen.parse(rij.verwacht_bewijs).filter(naam => !aanwezig.has(naam))
  const stukken = { soort, bewijsstukken, format, verklaring, verwachtBewijs }
  const { versie, prive: isPrive } = rij
  return [{ ...stukken, versie, isPrive, activiteit: { ...activiteit, bewijs: namenVan(stukken) } }]
}

/** Names of files and signed copies, and 'format' where the format is completely filled and signed or the title is enough. */
function namenVan({
  soort,
  bewijsstukken,
  verklaring,
}: Pick<PortfolioActiviteit, 'soort' | 'bewijsstukken' | 'verklaring'>): string[] {
  const isIngevuld = soort.format?.altijd === true || (verklaring !== null && isAf(verklaring))
  return [
    ...bewijsstukken.map(({ naam }) => naam),
    ...getekendeKopieen(verklaring),
    ...(isIngevuld ? ['format'] : []),
  ]
}

/** The format that may stand in for a file with this kind; null when the title is enough or a file is needed. */
export const formatBij = (kader: Kader, { format }: ActiviteitSoort): VerklaringFormat | null =>
  (!format?.altijd && formatVan(kader, format?.id ?? '')) || null

const namen = z.array(z.string())
const aantallen = z.partialRecord(
  z.enum(['sbu', 'lesuren', 'dagdelen', 'dagen', 'kandidaten']),
  z.number(),
)

/** What the row itself says of an activity. */
export function zonderBewijs(
  rij: Omit<Activiteitrij, 'verwacht_bewijs' | 'versie' | 'prive'>,
  soort: ActiviteitSoort,
): Activiteit {
  const hoeveel = aantallen.parse(rij.aantallen)
  return {
    id: rij.id,
    soort: soort.id,
    titel: rij.titel,
    ...(rij.datum && { datum: rij.datum }),
    ...(rij.van && { van: rij.van }),
    ...(rij.tot && { tot: rij.tot }),
    ...(Object.keys(hoeveel).length > 0 && { aantallen: hoeveel }),
    ...(rij.woorden !== null && { woorden: rij.woorden }),
    ...(rij.soort_werk !== null && { soortWerk: rij.soort_werk }),
  }
}
