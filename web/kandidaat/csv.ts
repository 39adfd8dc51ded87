import { parse, CsvError } from 'csv-parse/sync'

/** Rows of cells, or on which line the text stops being a list. */
export type Csv = { cellen: string[][] } | { regel: number }

/** Reads CSV as spreadsheets write it: with semicolons, commas or tabs, whichever the first line has most of. */
export function leesCsv(ruw: string): Csv {
  const [hint, scheiding] = /^\uFEFF?sep=(.)(?:\r\n|\r|\n)/.exec(ruw) ?? ['', undefined]
  const tekst = ruw.slice(hint.length)
  try {
    const cellen: string[][] = parse(tekst, {
      delimiter: scheiding ?? besteScheiding(tekst),
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
    })
    return { cellen }
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout
    return { regel: Number(fout['lines']) || 1 }
  }
}

function besteScheiding(tekst: string): string {
  const [eerste = ''] = tekst.split(/\r\n|\r|\n/, 1)
  const keren = (teken: string) => eerste.split(teken).length
  return [';', ',', '\t'].reduce((beste, teken) => (keren(teken) > keren(beste) ? teken : beste))
}
