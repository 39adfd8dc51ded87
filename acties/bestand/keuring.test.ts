import { Readable } from 'node:stream'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { maakPdf } from '#seed/papier.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen, pdf } from '#seed/proefbestand.ts'
import { houder, weigert } from '#seed/proefdossier.ts'
import {
  maakBladzijden,
  maakDocx,
  maakReus,
  maakVersleuteld,
  maakZip,
  metBrok,
} from '#seed/vreemd.ts'
import { ontvangBestand } from './ontvangBestand.ts'

const proef = await proefopstelling()

const vlak = (breedte: number, hoogte: number) =>
  sharp({
    create: {
      width: breedte,
      height: hoogte,
      channels: 3,
      background: '#088',
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
    },
  })

const png = await vlak(300, 200).png().toBuffer()
const jpg = await vlak(300, 200).jpeg().toBuffer()
const webp = await vlak(300, 200).webp().toBuffer()
const bewegend = await sharp([png, jpg], { join: { animated: true } })
  .webp()
  .toBuffer()
const nullen = (mb: number) => Buffer.alloc(mb * 1024 * 1024)

/** A PDF whose first object unpacks to 600 MB. */
function pdfbom(): Buffer {
  const stroom = deflateSync(nullen(600), { level: 9 })
  const kop = `%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${stroom.length} >>\nstream\n`
  const slot = `\nendstream\nendobj\ntrailer\n<< /Root 2 0 R >>\n%%EOF\n`
  return Buffer.concat([Buffer.from(kop), stroom, Buffer.from(slot)])
}

const zip = maakZip([{ naam: 'a.class', inhoud: 'code' }])
const pagina = Buffer.from('\n<html><script>alert(1)</script></html>')

test.each<[string, () => Buffer, string]>([
  ['leeg.pdf', () => Buffer.alloc(0), 'bestand-leeg'],
  ['diploma.png', () => pdf(), 'bestand-klopt-niet'],
  ['diploma.pdf', () => png, 'bestand-klopt-niet'],
  ['foto.png', () => jpg, 'bestand-klopt-niet'],
  ['foto.jpg', () => Buffer.from('0000001c6674797068656963', 'hex'), 'bestand-klopt-niet'],
  ['tekening.png', () => Buffer.from('<svg xmlns="…"/>'), 'bestand-klopt-niet'],
  ['oud.docx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'bestand-klopt-niet'],
  ['half.pdf', () => pdf().subarray(0, 500), 'bestand-beschadigd'],
  ['half.png', () => png.subarray(0, png.length / 2), 'bestand-beschadigd'],
  ['half.jpg', () => jpg.subarray(0, jpg.length / 2), 'bestand-beschadigd'],
  ['half.webp', () => webp.subarray(0, webp.length / 2), 'bestand-beschadigd'],
  ['half.docx', () => maakDocx().subarray(0, 200), 'bestand-beschadigd'],
  ['onzin.pdf', () => Buffer.from('%PDF-1.7\nniets\n%%EOF\n'), 'bestand-beschadigd'],
  ['slot.pdf', maakVersleuteld, 'bestand-wachtwoord'],
  [
    'slot.docx',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    'bestand-wachtwoord',
  ],
  ['dik.pdf', () => maakBladzijden(501), 'bestand-te-lang'],
  ['reus.png', () => maakReus(60_000, 60_000), 'bestand-te-veel-beeldpunten'],
  ['film.webp', () => bewegend, 'bestand-beweegt'],
  ['film.png', () => metBrok(png, 'acTL', Buffer.alloc(8)), 'bestand-beweegt'],
  ['tweeling.jpg', () => Buffer.concat([jpg, zip]), 'bestand-dubbel'],
  ['tweeling.pdf', () => Buffer.concat([pdf(), pagina]), 'bestand-dubbel'],
  ['vooraf.pdf', () => Buffer.concat([pagina, pdf()]), 'bestand-klopt-niet'],
  ['gewoon.docx', () => zip, 'bestand-klopt-niet'],
  [
    'macro.docx',
    () => maakDocx([{ naam: 'word/vbaProject.bin', inhoud: 'macro' }]),
    'bestand-macro',
  ],
  [
    'soort.docx',
    () => maakDocx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    'bestand-macro',
  ],
  ['bom.docx', () => maakDocx([{ naam: 'word/a', inhoud: nullen(8) }]), 'bestand-te-vol'],
  [
    'leugen.docx',
    () => maakDocx([{ naam: 'word/a', inhoud: nullen(8), alsof: 900 }]),
    'bestand-beschadigd',
  ],
  [
    'veel.docx',
    () =>
      maakDocx(
        Array.from({ length: 1000 }, (_leeg, plek) => ({ naam: `word/${plek}`, inhoud: '' })),
      ),
    'bestand-te-vol',
  ],
  [
    'uitbraak.docx',
    () => maakDocx([{ naam: '../../etc/passwd', inhoud: 'x' }]),
    'bestand-beschadigd',
  ],
])(
  '%s wordt geweigerd om wat erin zit, en er blijft niets van liggen (S-5)',
  async (naam, inhoud, code) => {
    const { ctx, persoon } = await houder(proef)
    const uitkomst = await ontvangBestand(ctx, { naam, inhoud: Readable.from([inhoud()]) })
    expect(weigert(uitkomst)).toMatchObject([
      { code, veld: 'bestand', tekst: expect.stringContaining(naam) },
    ])
    const over: string[] = []
    for await (const { owner, sha256 } of proef.basis.opslag.list())
      if (owner === persoon) over.push(sha256)
    expect(over).toEqual([])
  },
)

test('een pdf die bij het openen ontploft wordt geweigerd, en de volgende gewoon aangenomen (S-5)', async () => {
  const { ctx } = await houder(proef)
  const bom = { naam: 'bom.pdf', inhoud: Readable.from([pdfbom()]) }
  expect((await ontvangBestand(ctx, bom)).ok).toBe(false)
  expect(await ontvangen(ctx, 'goed.pdf')).toMatchObject({ bladzijden: 1 })
}, 90_000)

test.each<[string, () => Buffer, number | null]>([
  ['foto.JPG', () => jpg, 1],
  ['foto.png', () => png, 1],
  ['beeld.webp', () => webp, 1],
  ['verklaring.docx', () => maakDocx(), null],
  ['papier.pdf', () => maakPdf({ kop: 'Certificaat', regels: ['Cursus'] }), 1],
  ['boek.pdf', () => maakBladzijden(500), 500],
  ['aangevuld.pdf', () => Buffer.concat([pdf(), Buffer.alloc(3000)]), 1],
])('%s wordt aangenomen, met zijn aantal bladzijden (S-5)', async (naam, inhoud, bladzijden) => {
  const { ctx } = await houder(proef)
  const bestand = await ontvangen(ctx, naam, inhoud())
  expect(bestand).toMatchObject({ naam: naam.toLowerCase(), bladzijden })
})

test('een foto in HEIC wordt geweigerd met hoe je er een jpg van maakt', async () => {
  const { ctx } = await houder(proef)
  const foto = { naam: 'IMG_0412.HEIC', inhoud: Readable.from([jpg]) }
  expect(weigert(await ontvangBestand(ctx, foto))).toMatchObject([
    { code: 'verkeerd-bestand', tekst: expect.stringContaining('Maak er een jpg van') },
  ])
})

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['di\u202Efdp.exe\u0000\r\n.pdf', 'difdp.exe.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(120)}.pdf`],
])('de naam %j wordt onschadelijk bewaard', async (ruw, naam) => {
  const { ctx } = await houder(proef)
  expect(await ontvangen(ctx, ruw, pdf('x'))).toMatchObject({ naam })
})
