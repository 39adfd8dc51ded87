import type { Onderdelen } from '#domein/dossier/dossier.ts'
import type { VerklaringFormat } from '#toetsingskader/typen.ts'
import { bewijsBij, formatVan, isVanDitDossier, verklaringBij } from '#vragen/portfolio/bron.ts'
import type { Bron } from '#vragen/portfolio/bron.ts'
import type { Bewijsstuk, Verklaring } from '#vragen/portfolio/stukken.ts'

/** Part A1: the CV and the statement that you work as a job coach. */
export type PortfolioA1 = {
  cv: readonly Bewijsstuk[]
  format: VerklaringFormat | null
  verklaring: Verklaring | null
}

export function leesA1(bron: Bron): PortfolioA1 {
  const stukken = bron.kader.onderdelen.flatMap(deel =>
    deel.vorm === 'stukken' ? deel.stukken : [],
  )
  const format = stukken.flatMap(stuk =>
    stuk.wijze === 'verklaring' ? (formatVan(bron.kader, stuk.format) ?? []) : [],
  )[0]
  const laatste = format && verklaringBij(bron, `format/${format.id}`, { format, feiten: {} })
  return {
    cv: bewijsBij(bron, 'stuk/cv').filter(({ toegevoegdOp }) =>
      isVanDitDossier(bron.rij, toegevoegdOp),
    ),
    format: format ?? null,
    verklaring: laatste && isVanDitDossier(bron.rij, laatste.aangemaaktOp) ? laatste : null,
  }
}

/** Part A1 as the dossier file has it: the name of the newest CV, and whether the statement is filled and signed. */
export function inhoudVanA1({ cv, verklaring }: PortfolioA1): Onderdelen {
  const nieuwste = cv.at(-1)
  const stand = verklaring && {
    ingevuld: verklaring.legeVelden.length === 0,
    ondertekend: verklaring.isOndertekend,
  }
  return { A1: { ...(nieuwste && { cv: nieuwste.naam }), ...(stand && { verklaring: stand }) } }
}
