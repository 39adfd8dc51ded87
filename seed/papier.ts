/** A sheet of paper: a heading and lines of text; a line that begins with a dash stands for a signature. */
export type Papier = { kop: string; regels: readonly string[] }

const leeslijn = 24
const marge = 72

/** A PDF of one A4 page with this text, in the simplest form that every reader shows: the same text gives the same bytes. */
export function maakPdf({ kop, regels }: Papier): Buffer {
  const tekst = [
    `BT /F2 20 Tf ${marge} 740 Td (${schoon(kop)}) Tj ET`,
    ...regels.map(
      (regel, plek) => `BT /F1 12 Tf ${marge} ${700 - plek * leeslijn} Td (${schoon(regel)}) Tj ET`,
    ),
    `0.6 w ${marge} 120 m 300 120 l S`,
  ].join('\n')
  return bestandVan([
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(tekst, 'latin1')} >>\nstream\n${tekst}\nendstream`,
    letter('Helvetica'),
    letter('Helvetica-Bold'),
    `<< /Title (${schoon(kop)}) /Producer (Vakbewijs, verzonnen voorbeeld) >>`,
  ])
}

const letter = (naam: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${naam} /Encoding /WinAnsiEncoding >>`

/** Text as a PDF string in WinAnsi; typographic quotes become plain ones. */
const schoon = (tekst: string): string =>
  tekst
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[\\()]/g, teken => `\\${teken}`)

/** The objects with the table that says at which byte each begins. */
function bestandVan(objecten: readonly string[]): Buffer {
  let tekst = '%PDF-1.4\n'
  const plaatsen = objecten.map((inhoud, plek) => {
    const begin = Buffer.byteLength(tekst, 'latin1')
    tekst += `${plek + 1} 0 obj\n${inhoud}\nendobj\n`
    return begin
  })
  const tabel = Buffer.byteLength(tekst, 'latin1')
  const rijen = plaatsen.map(begin => `${String(begin).padStart(10, '0')} 00000 n \n`).join('')
  const aantal = objecten.length + 1
  tekst += `xref\n0 ${aantal}\n0000000000 65535 f \n${rijen}`
  tekst += `trailer\n<< /Size ${aantal} /Root 1 0 R /Info ${objecten.length} 0 R >>\nstartxref\n${tabel}\n%%EOF\n`
  return Buffer.from(tekst, 'latin1')
}
