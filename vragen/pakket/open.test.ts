import { createHash } from 'node:crypto'
import { readdir, readlink } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { zip as zipper } from '#infra/zip/zip.ts'
import { proefopstelling } from '#seed/proef.ts'
import { openPakket } from './open.ts'

const proef = await proefopstelling()

/** Whatever is wrong with a zip, its file is let go. */
afterEach(() => vi.waitFor(async () => expect(await openBestanden()).toEqual([])))

async function openBestanden(): Promise<string[]> {
  const links = (await readdir('/proc/self/fd')).map(nummer =>
    readlink(`/proc/self/fd/${nummer}`).catch(() => ''),
  )
  return (await Promise.all(links)).filter(pad => pad.startsWith(proef.map))
}

type Deel = [naam: string, inhoud: string]

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex')

const volledig = JSON.stringify({
  formaat: 'vakbewijs-export/1',
  bestanden: [],
  herkomst: { certificaat: { nummer: 'RJ-1', geldigVan: '', geldigTot: '' }, ids: {} },
  portfolio: {
    activiteiten: [],
    bijeenkomsten: [],
    antwoorden: [],
    cv: [],
    werkzaam: null,
    geplandeIndiendag: null,
  },
})

const manifestVan = (delen: readonly Deel[]): string =>
  JSON.stringify({
    formaat: 'vakbewijs-manifest/1',
    bestanden: delen.map(([pad, tekst]) => ({
      pad,
      sha256: hash(tekst),
      bytes: Buffer.byteLength(tekst),
    })),
    ontbreekt: [],
  })

/** A zip of these files, with a manifest of them unless another is given. */
async function maakZip(extra: readonly Deel[], manifest?: string): Promise<Buffer> {
  const delen: Deel[] = [['volledig.json', volledig], ...extra]
  const alles: Deel[] = [...delen, ['manifest.json', manifest ?? manifestVan(delen)]]
  async function* stromen() {
    for (const [name, tekst] of alles)
      yield { name, content: Readable.from([Buffer.from(tekst)]), compress: true }
  }
  return buffer(zipper.pack(stromen(), proef.basis.klok.now()))
}

async function fouten(zip: Buffer) {
  const persoon = proef.basis.toeval.id()
  const ctx = { ...proef.systeem(), actor: { persoon, rol: 'kandidaat' as const } }
  const bewaard = await ctx.opslag.put(persoon, Readable.from([zip]), 100_000_000)
  const pakket = await openPakket(ctx, bewaard?.sha256 ?? '')
  if ('fouten' in pakket) return pakket.fouten.map(({ pad, tekst }) => `${pad}: ${tekst}`)
  pakket.zip.close()
  return []
}

/** Where the list of files speaks of this one. */
function regelVan(zip: Buffer, naam: string): number {
  const handtekening = Buffer.from('504b0102', 'hex')
  for (
    let plek = zip.indexOf(handtekening);
    plek !== -1;
    plek = zip.indexOf(handtekening, plek + 4)
  )
    if (zip.subarray(plek + 46, plek + 46 + naam.length).toString() === naam) return plek
  throw new Error('staat niet in de zip')
}

const vervang = (zip: Buffer, van: string, door: string): Buffer =>
  Buffer.from(zip.toString('latin1').replaceAll(van, door), 'latin1')

test('een zip die klopt gaat open', async () => {
  expect(await fouten(await maakZip([['LEESMIJ.txt', 'Dag.']]))).toEqual([])
})

test('een pad dat buiten de zip wijst wordt geweigerd, hoe het ook geschreven is', async () => {
  const zip = await maakZip([['aa/bb.txt', 'x']])
  for (const pad of ['../bb.txt', '/a/bb.txt', 'a\\/bb.txt', 'C:/bb.txt'])
    expect([pad, await fouten(vervang(zip, 'aa/bb.txt', pad))]).toEqual([
      pad,
      [expect.stringMatching(/bevat een bestand met een naam die buiten de zip wijst/)],
    ])
})

test('een verwijzing in plaats van een bestand wordt geweigerd', async () => {
  const zip = await maakZip([['link.txt', 'x']])
  zip.writeUInt32LE((0o120777 << 16) >>> 0, regelVan(zip, 'link.txt') + 38)
  expect(await fouten(zip)).toEqual([expect.stringMatching(/^link\.txt: bevat een bestand/)])
})

test('twee keer dezelfde naam wordt geweigerd, ook met andere hoofdletters', async () => {
  const delen: Deel[] = [
    ['Brief.pdf', 'een'],
    ['brief.PDF', 'twee'],
  ]
  expect(await fouten(await maakZip(delen))).toEqual(['brief.PDF: staat twee keer in de zip.'])
})

test('een zip die veel te groot wordt, wordt niet uitgepakt', async () => {
  const zip = await maakZip([['bom.txt', 'x']])
  zip.writeUInt32LE(4_000_000_000, regelVan(zip, 'bom.txt') + 24)
  expect(await fouten(zip)).toEqual(['bom.txt: wordt bij het uitpakken veel te groot.'])
})

test('een bestand dat bij het uitpakken groter wordt dan het zegt, wordt geweigerd', async () => {
  const tekst = 'x'.repeat(100_000)
  const zip = await maakZip([['bom.txt', tekst]])
  zip.writeUInt32LE(10, regelVan(zip, 'bom.txt') + 24)
  expect(await fouten(zip)).toEqual([
    'bom.txt: is niet zo groot als het manifest zegt.',
    'bom.txt: is beschadigd, of wordt bij het uitpakken groter dan het zegt te zijn.',
  ])
})

test('bestanden die elkaars plek gebruiken worden geweigerd', async () => {
  const zip = await maakZip([['bom.txt', 'x']])
  zip.writeUInt32LE(zip.length * 2, regelVan(zip, 'bom.txt') + 20)
  expect(await fouten(zip)).toEqual([expect.stringMatching(/gebruikt dezelfde plek/)])
})

test('een versleuteld bestand wordt geweigerd', async () => {
  const zip = await maakZip([['geheim.txt', 'x']])
  const plek = regelVan(zip, 'geheim.txt') + 8
  zip.writeUInt16LE(zip.readUInt16LE(plek) | 1, plek)
  expect(await fouten(zip)).toEqual(['geheim.txt: is versleuteld. Maak de zip zonder wachtwoord.'])
})

test('een bestand dat niet bij zijn controlecode past wordt genoemd', async () => {
  const manifest = manifestVan([
    ['volledig.json', volledig],
    ['a.txt', 'zo was het'],
  ])
  expect(await fouten(await maakZip([['a.txt', 'zo is het!']], manifest))).toEqual([
    'a.txt: past niet bij zijn controlecode: het is veranderd nadat de zip werd gemaakt.',
  ])
})

test('een bestand dat ontbreekt of dat niemand noemt, wordt genoemd', async () => {
  const manifest = manifestVan([
    ['volledig.json', volledig],
    ['weg.pdf', 'x'],
  ])
  expect(await fouten(await maakZip([['extra.exe', 'x']], manifest))).toEqual([
    'weg.pdf: ontbreekt, maar staat wel in het manifest.',
    'extra.exe: staat niet in het manifest.',
  ])
})

test('te veel bestanden, iets anders dan een zip, en een zip die niet van ons is', async () => {
  const veel = Array.from({ length: 2500 }, (_, nummer): Deel => [`${nummer}.txt`, ''])
  expect(await fouten(await maakZip(veel))).toEqual([expect.stringMatching(/meer dan 2500/)])
  expect(await fouten(Buffer.from('PK, maar verder niets'))).toEqual([
    ': is geen zip, of is niet heel. Download of kopieer het opnieuw.',
  ])
  const half = await maakZip([])
  expect(await fouten(half.subarray(0, half.length - 10))).toEqual([
    expect.stringMatching(/^: is geen zip/),
  ])
  const vreemd = vervang(await maakZip([]), 'manifest.json', 'minifest.json')
  expect(await fouten(vreemd)).toEqual([expect.stringMatching(/^manifest\.json: ontbreekt/)])
})

test('een volledig.json die niet klopt noemt de plek', async () => {
  const kapot = volledig.replace('"cv":[]', '"cv":[{"naam":"cv.pdf"}]')
  const delen: Deel[] = [['volledig.json', kapot]]
  async function* stromen() {
    for (const [name, tekst] of [...delen, ['manifest.json', manifestVan(delen)] as const])
      yield { name, content: Readable.from([Buffer.from(tekst)]), compress: true }
  }
  const zip = await buffer(zipper.pack(stromen(), proef.basis.klok.now()))
  expect(await fouten(zip)).toEqual([
    expect.stringMatching(/^volledig\.json: portfolio\.cv\.0\.sha256: /),
  ])
})
