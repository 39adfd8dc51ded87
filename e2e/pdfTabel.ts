import { getDocumentProxy } from 'unpdf'

/** A piece of text where it stands on its page: the left and right edge and the line that it stands on, in points. */
type Stuk = { tekst: string; links: number; rechts: number; lijn: number }

/** The headings of a table, and the line that comes after it. */
type Gezocht = { koppen: readonly string[]; tot: string }

type Pdftabel = readonly (readonly string[])[]

/**
 * The rows of the tables in this PDF that have these headings, over all pages: in each row the first line of the first column, then what stands
 * in each other column, read from where the signs are printed and not from the order in which they are.
 */
export async function tabelInPdf(pdf: Uint8Array, gezocht: Gezocht): Promise<Pdftabel> {
  const document = await getDocumentProxy(pdf)
  const rijen: string[][] = []
  for (let nummer = 1; nummer <= document.numPages; nummer += 1) {
    const { items } = await (await document.getPage(nummer)).getTextContent()
    rijen.push(...rijenOp(items.flatMap(alsStuk), gezocht))
  }
  await document.loadingTask.destroy()
  return rijen
}

type Item = { str: string; transform: number[]; width: number } | { type: string }

function alsStuk(item: Item): Stuk[] {
  if (!('str' in item) || item.str.trim() === '') return []
  const [, , , , links = 0, lijn = 0] = item.transform
  return [{ tekst: item.str.trim(), links, rechts: links + item.width, lijn }]
}

/** Two edges of one column differ less than this. */
const speling = 1.5

/** Below a line of headings every line that has something under each of them. */
function rijenOp(stukken: readonly Stuk[], { koppen, tot }: Gezocht): string[][] {
  const lijnen = [...Map.groupBy(stukken, ({ lijn }) => Math.round(lijn))]
    .toSorted(([hoog], [laag]) => laag - hoog)
    .map(([, lijn]) => lijn.toSorted((een, ander) => een.links - ander.links))
  const kop = lijnen.findIndex(lijn => koppen.every(naam => lijn.some(een => een.tekst === naam)))
  const [eerste, ...kolommen] = koppen.map(naam => lijnen[kop]?.find(een => een.tekst === naam))
  if (kop < 0 || !eerste) return []
  const onder = lijnen.slice(kop + 1)
  const einde = onder.findIndex(lijn => lijn.some(({ tekst }) => tekst === tot))
  return onder.slice(0, einde < 0 ? undefined : einde).flatMap(lijn => {
    const cellen = kolommen.map(kolom => lijn.find(een => kolom && staatOnder(een, kolom)))
    const namen = lijn.filter(een => !cellen.includes(een) && een.links < (kolommen[0]?.links ?? 0))
    const isRij = cellen.every(cel => cel !== undefined)
    return isRij
      ? [[namen.map(een => een.tekst).join(' '), ...cellen.map(een => een?.tekst ?? '')]]
      : []
  })
}

const staatOnder = (een: Stuk, kolom: Stuk): boolean =>
  Math.abs(een.rechts - kolom.rechts) < speling || Math.abs(een.links - kolom.links) < speling
