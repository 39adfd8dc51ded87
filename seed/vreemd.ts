import { crc32, deflateRawSync } from 'node:zlib'

/** One part of a zip; `alsof` is the size that the zip claims for it. */
type Deel = { naam: string; inhoud: Buffer | string; alsof?: number }

/** A zip of these parts, written as plainly as the format allows. */
export function maakZip(delen: readonly Deel[]): Buffer {
  const stukken: Buffer[] = []
  const lijst: Buffer[] = []
  let plek = 0
  for (const { naam, inhoud, alsof } of delen) {
    const bytes = Buffer.from(inhoud)
    const klein = deflateRawSync(bytes)
    const kop = Buffer.alloc(26)
    kop.writeUInt16LE(20, 0)
    kop.writeUInt16LE(8, 4)
    kop.writeUInt32LE(crc32(bytes), 10)
    kop.writeUInt32LE(klein.length, 14)
    kop.writeUInt32LE(alsof ?? bytes.length, 18)
    kop.writeUInt16LE(Buffer.byteLength(naam), 22)
    const hier = Buffer.concat([Buffer.from('PK\u0003\u0004'), kop, Buffer.from(naam), klein])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(plek, 10)
    lijst.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), kop, rest, Buffer.from(naam)]))
    stukken.push(hier)
    plek += hier.length
  }
  const inhoudsopgave = Buffer.concat(lijst)
  const slot = Buffer.alloc(22)
  slot.write('PK\u0005\u0006', 'latin1')
  slot.writeUInt16LE(delen.length, 8)
  slot.writeUInt16LE(delen.length, 10)
  slot.writeUInt32LE(inhoudsopgave.length, 12)
  slot.writeUInt32LE(plek, 16)
  return Buffer.concat([...stukken, inhoudsopgave, slot])
}

const soort = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word document with one sentence, and whatever else is put in. */
export const maakDocx = (erbij: readonly Deel[] = [], type = soort): Buffer =>
  maakZip([
    {
      naam: '[Content_Types].xml',
      inhoud: `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    { naam: 'word/document.xml', inhoud: '<w:document><w:body/></w:document>' },
    ...erbij,
  ])

/** A Word document with these paragraphs, as XML or as plain words; `voor` stands before its root. */
export const maakWoord = (alineas: readonly string[], voor = ''): Buffer => {
  const tekst = alineas.map(een =>
    een.startsWith('<') ? een : `<w:p><w:r><w:t>${een}</w:t></w:r></w:p>`,
  )
  const document = `${voor}<w:document><w:body>${tekst.join('')}</w:body></w:document>`
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${soort}"/></Types>`
  return maakZip([
    { naam: '[Content_Types].xml', inhoud: types },
    { naam: 'word/document.xml', inhoud: document },
  ])
}

/** A PDF of so many empty pages; `slot` goes into its trailer. */
export function maakBladzijden(aantal: number, slot = ''): Buffer {
  const namen = Array.from({ length: aantal }, (_leeg, plek) => `${plek + 3} 0 R`)
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${namen.join(' ')}] /Count ${aantal} /MediaBox [0 0 595 842] >>`,
    ...namen.map(() => '<< /Type /Page /Parent 2 0 R >>'),
  ]
  let tekst = '%PDF-1.4\n'
  const plaatsen = objecten.map((inhoud, plek) => {
    const begin = tekst.length
    tekst += `${plek + 1} 0 obj\n${inhoud}\nendobj\n`
    return `${String(begin).padStart(10, '0')} 00000 n \n`
  })
  const kop = `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n`
  const eind = `trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R ${slot} >>\nstartxref\n${tekst.length}\n%%EOF\n`
  return Buffer.from(tekst + kop + plaatsen.join('') + eind, 'latin1')
}

const vreemdeTekst = `<${'5a'.repeat(32)}>`

/** A PDF that only opens with a password that nobody knows. */
export const maakVersleuteld = (): Buffer =>
  maakBladzijden(
    1,
    `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${vreemdeTekst} /U ${vreemdeTekst} >>`,
  )

/** The same PNG with another piece put in before its picture. */
export function metBrok(png: Buffer, naam: string, inhoud: Buffer): Buffer {
  const naKop = 33
  return Buffer.concat([png.subarray(0, naKop), brok(naam, inhoud), png.subarray(naKop)])
}

function brok(naam: string, inhoud: Buffer): Buffer {
  const lengte = Buffer.alloc(4)
  lengte.writeUInt32BE(inhoud.length)
  const som = Buffer.alloc(4)
  som.writeUInt32BE(crc32(Buffer.concat([Buffer.from(naam), inhoud])))
  return Buffer.concat([lengte, Buffer.from(naam), inhoud, som])
}

/** The beginning of a PNG that says it is this large, with nothing in it. */
export function maakReus(breedte: number, hoogte: number): Buffer {
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(breedte, 0)
  kop.writeUInt32BE(hoogte, 4)
  kop[8] = 8
  kop[9] = 2
  const teken = Buffer.from('89504e470d0a1a0a', 'hex')
  const beeld = Buffer.from('789c030000000001', 'hex')
  return Buffer.concat([
    teken,
    brok('IHDR', kop),
    brok('IDAT', beeld),
    brok('IEND', Buffer.alloc(0)),
  ])
}
