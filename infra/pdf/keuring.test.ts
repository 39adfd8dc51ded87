import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { maakLeesexemplaar } from '#domein/portfolio/leesexemplaar.ts'
import { proefafschrift } from '#seed/proefafschrift.ts'
import { keurArchief } from '../../e2e/pdfkeur/archief.ts'
import { schrijfPdf } from '../../e2e/pdfkeur/schrijf.ts'
import {
  inhoudVan,
  isStroom,
  leesPdf,
  naam,
  naamOp,
  pad,
  type Pdf,
  type Waarde,
} from '../../e2e/pdfkeur/objecten.ts'
import { keurToegankelijk } from '../../e2e/pdfkeur/toegankelijk.ts'
import type { PrintJob } from './index.ts'
import { createPrinter } from './printer.ts'

// No program that judges PDF/UA or PDF/A can be had from the registries here, so the conditions that a machine can see are asked in e2e/pdfkeur.

const printer = createPrinter({ idleMs: 60_000, limitMs: 60_000, waiting: 5 })
afterAll(printer.close)

const { dossier } = proefafschrift([])
const { A1: _weg, ...zonderA1 } = dossier.onderdelen
const afschrift = proefafschrift(['Met 🙂, עברית en\n\neen alinea.'], {
  dossier: { ...dossier, onderdelen: zonderA1 },
  toelichtingen: { 'A1/cv-ontbreekt': 'Dat komt nog.' },
})

async function druk(standard: PrintJob['standard']): Promise<Pdf> {
  const bijlagen = ['afschrift.json', 'geërfd bewijs.pdf'].map(name => ({
    name,
    mime: name.endsWith('json') ? 'application/json' : 'application/pdf',
    description: 'Bij A1',
    relationship: 'source' as const,
    open: () => Promise.resolve(Readable.from([Buffer.from('{}')])),
  }))
  const { content } = await printer.print(
    {
      template: 'leesexemplaar',
      standard,
      data: maakLeesexemplaar(afschrift, '3f'.repeat(32)),
      attachments: standard === 'a-3a' ? bijlagen : [],
    },
    new AbortController().signal,
  )
  return leesPdf(await buffer(content))
}

const lees = await druk('ua-1')
const archief = await druk('a-3a')

describe('de keuring van onze PDF’s', () => {
  it('vindt niets aan het leesexemplaar (PDF/UA-1, A-8)', () => {
    expect(keurToegankelijk(lees)).toEqual([])
  })

  it('vindt niets aan het archiefexemplaar (PDF/A-3a), dat ook toegankelijk is', () => {
    expect(keurArchief(archief)).toEqual([])
    // The standard for keeping asks neither of these.
    expect(keurToegankelijk(archief)).toEqual([
      '05-001 geen label van PDF/UA',
      '07-001 de titel staat niet in de balk',
    ])
  })

  it('leest wat zij zelf schreef als hetzelfde bestand', () => {
    expect(keurToegankelijk(leesPdf(schrijfPdf(lees)))).toEqual([])
    expect(keurArchief(leesPdf(schrijfPdf(archief)))).toEqual([])
  })
})

type Delen = Readonly<Record<string, Waarde | undefined>>
type Breuk = { waar: (pdf: Pdf, waarde: Waarde) => boolean; delen?: Delen; inhoud?: Inhoud }
type Inhoud = (tekst: string) => string

const boek = (delen: Readonly<Record<string, Waarde>>): Waarde => ({
  soort: 'boek',
  delen: new Map(Object.entries(delen)),
})
const tekst = (woorden: string): Waarde => ({ soort: 'tekst', tekst: woorden })

/** The same file with one object changed: the first for which this holds. */
function breek(pdf: Pdf, { waar, delen = {}, inhoud }: Breuk): Pdf {
  const gevonden = [...pdf.objecten].find(([, waarde]) => waar(pdf, waarde))
  if (!gevonden) throw new Error('niets om te breken')
  const [nummer, oud] = gevonden
  const nieuw = metDelen(oud, delen)
  const anders = inhoud ? metInhoud(nieuw, inhoud(inhoudVan(pdf, oud).toString('latin1'))) : nieuw
  const objecten = new Map(pdf.objecten).set(nummer, anders)
  return leesPdf(schrijfPdf({ ...pdf, objecten }))
}

function metDelen(waarde: Waarde, delen: Delen): Waarde {
  if (waarde === null || typeof waarde !== 'object' || !('delen' in waarde)) return waarde
  const samen = new Map(waarde.delen)
  for (const [sleutel, een] of Object.entries(delen))
    if (een === undefined) samen.delete(sleutel)
    else samen.set(sleutel, een)
  return { ...waarde, delen: samen }
}

function metInhoud(waarde: Waarde, tekstNu: string): Waarde {
  const los = metDelen(waarde, { Filter: undefined })
  return los !== null && typeof los === 'object' && 'bytes' in los
    ? { ...los, bytes: Buffer.from(tekstNu, 'latin1') }
    : los
}

const vanType = (type: string) => (pdf: Pdf, waarde: Waarde) => naamOp(pdf, waarde, 'Type') === type
const vanSoort = (soort: string) => (pdf: Pdf, waarde: Waarde) =>
  naamOp(pdf, waarde, 'Type') === 'StructElem' && naamOp(pdf, waarde, 'S') === soort
const catalogus = vanType('Catalog')
const link = (pdf: Pdf, waarde: Waarde) => naamOp(pdf, waarde, 'Subtype') === 'Link'
const metLinks = (pdf: Pdf, waarde: Waarde) => pad(pdf, waarde, 'Annots') !== null
/** What the first page draws. */
const eersteInhoud = (pdf: Pdf, waarde: Waarde) =>
  waarde !== null && inhoudVan(pdf, waarde).toString('latin1').includes('/MCID 0')
const letter = (pdf: Pdf, waarde: Waarde) => pad(pdf, waarde, 'DescendantFonts') !== null
const beschrijving = vanType('FontDescriptor')

const mist = (waar: Breuk['waar'], ...sleutels: string[]): Breuk => ({
  waar,
  delen: Object.fromEntries(sleutels.map(sleutel => [sleutel, undefined])),
})

describe('elke voorwaarde van PDF/UA ziet een bestand dat haar breekt', () => {
  it.each<[string, Breuk]>([
    ['06-001 niet gemerkt', { waar: catalogus, delen: { MarkInfo: boek({ Marked: false }) } }],
    [
      '01-006 de merken zijn onzeker',
      { waar: catalogus, delen: { MarkInfo: boek({ Marked: true, Suspects: true }) } },
    ],
    ['01-005 geen structuur', mist(catalogus, 'StructTreeRoot')],
    ['11-006 geen taal', mist(catalogus, 'Lang')],
    ['07-001 de titel staat niet in de balk', mist(catalogus, 'ViewerPreferences')],
    ['05-001 geen label van PDF/UA', mist(catalogus, 'Metadata')],
    [
      '06-003 geen titel',
      { waar: vanType('Metadata'), inhoud: xmp => xmp.replace(/<dc:title>.*<\/dc:title>/s, '') },
    ],
    [
      '01-003 bladzijde 1: er staat iets dat geen deel is en geen versiering',
      { waar: eersteInhoud, inhoud: inhoud => `${inhoud}\n0 0 10 10 re f` },
    ],
    [
      '01-003 bladzijde 1: versiering in een deel',
      {
        waar: eersteInhoud,
        inhoud: inhoud => inhoud.replace(/\/MCID 0\b[^B]*BDC/, '$& /Artifact BMC EMC'),
      },
    ],
    [
      '01-003 bladzijde 1: een deel in versiering',
      {
        waar: eersteInhoud,
        inhoud: inhoud => `${inhoud}\n/Artifact BMC /P << /MCID 999 >> BDC EMC EMC`,
      },
    ],
    [
      '01-003 bladzijde 1: een merk gaat niet dicht',
      { waar: eersteInhoud, inhoud: inhoud => `${inhoud}\n/Artifact BMC` },
    ],
    [
      '01-003 bladzijde 1: nummer 0 komt twee keer voor',
      { waar: eersteInhoud, inhoud: inhoud => `${inhoud}\n/P << /MCID 0 >> BDC EMC` },
    ],
    [
      '01-005 bladzijde 1: een deel hoort nergens bij',
      { waar: eersteInhoud, inhoud: inhoud => `${inhoud}\n/P << /MCID 999 >> BDC EMC` },
    ],
    [
      '01-005 bladzijde 1: een element wijst naar niets',
      {
        waar: eersteInhoud,
        inhoud: inhoud => inhoud.replace(/\/MCID 0\b/, '/MCID 999'),
      },
    ],
    ['09-001 bladzijde 1: de weg terug klopt niet', mist(vanType('StructTreeRoot'), 'ParentTree')],
    ['02-001 soort Strong', mist(vanType('StructTreeRoot'), 'RoleMap')],
    [
      '14-003 een kop van niveau 3 slaat er een over',
      { waar: vanSoort('H1'), delen: { S: naam('H3') } },
    ],
    ['15-003 een kop van een tabel zonder richting', mist(vanSoort('TH'), 'A')],
    ['15-004 een tabel met ongelijke rijen', mist(vanSoort('TR'), 'K')],
    ['15-004 P in een rij', { waar: vanSoort('TD'), delen: { S: naam('P') } }],
    ['16-001 P in LI', { waar: vanSoort('LBody'), delen: { S: naam('P') } }],
    ['13-004 een beeld zonder woorden', { waar: vanSoort('P'), delen: { S: naam('Figure') } }],
    ['28-008 bladzijde 1: de tabvolgorde is niet die van de structuur', mist(metLinks, 'Tabs')],
    ['28-011 bladzijde 1: een link buiten de structuur', mist(vanSoort('Link'), 'K')],
    ['28-012 bladzijde 1: een link zonder omschrijving', mist(link, 'Contents')],
    ['28-010 bladzijde 1: een link zonder weg naar de structuur', mist(link, 'StructParent')],
    ['31-009', mist(letter, 'ToUnicode')],
    ['31-009', mist(beschrijving, 'FontFile2', 'FontFile3')],
  ])('%s', (fout, breuk) => {
    const fouten = keurToegankelijk(breek(lees, breuk))
    expect(fouten.filter(een => een.startsWith(fout)).length).toBeGreaterThan(0)
  })

  it('26-001 het bestand is versleuteld', () => {
    const delen = new Map(lees.aanhang.delen).set('Encrypt', boek({}))
    expect(keurToegankelijk({ ...lees, aanhang: { ...lees.aanhang, delen } })).toEqual([
      '26-001 het bestand is versleuteld',
    ])
  })
})

describe('elke voorwaarde van PDF/A-3a ziet een bestand dat haar breekt', () => {
  const bijlage = vanType('Filespec')
  const ingesloten = vanType('EmbeddedFile')
  const stroom = (pdf: Pdf, waarde: Waarde) => inhoudVan(pdf, waarde).length > 0
  it.each<[string, Breuk]>([
    ['6.7.2 niet gemerkt', mist(catalogus, 'MarkInfo')],
    ['6.7.3 geen structuur', mist(catalogus, 'StructTreeRoot')],
    ['6.7.4 geen taal', mist(catalogus, 'Lang')],
    ['6.9 lagen', { waar: catalogus, delen: { OCProperties: boek({}) } }],
    ['6.4.2', { waar: catalogus, delen: { AcroForm: boek({ XFA: tekst('<xfa/>') }) } }],
    ['6.6.4 geen label', mist(catalogus, 'Metadata')],
    [
      '6.6.4 niet met de eisen van niveau A',
      {
        waar: vanType('Metadata'),
        inhoud: xmp => xmp.replace('conformance>A<', 'conformance>B<'),
      },
    ],
    [
      '6.6.3 Title',
      {
        waar: (pdf, waarde) => pad(pdf, waarde, 'Creator') !== null,
        delen: { Title: tekst('Anders') },
      },
    ],
    ['6.2.3 geen kleurvoornemen', mist(catalogus, 'OutputIntents')],
    [
      '6.2.3 het kleurprofiel klopt niet',
      { waar: (_pdf, waarde) => pad(archief, waarde, 'N') === 3, delen: { N: 4 } },
    ],
    ['6.2.4', { waar: eersteInhoud, inhoud: inhoud => `0 0 0 1 k\n${inhoud}` }],
    ['6.1.7 een stroom buiten', { waar: stroom, delen: { F: tekst('elders.bin') } }],
    ['6.1.7 een verboden', { waar: ingesloten, delen: { Filter: naam('LZWDecode') } }],
    ['6.2.8', { waar: stroom, delen: { Interpolate: true } }],
    ['6.2.9', { waar: stroom, delen: { Ref: boek({}) } }],
    ['6.5.1 JavaScript', { waar: link, delen: { A: boek({ S: naam('JavaScript') }) } }],
    ['een verwijzing naar een ander', { waar: link, delen: { A: boek({ S: naam('GoToR') }) } }],
    ['6.5.1 scripts', { waar: catalogus, delen: { Names: boek({ JavaScript: boek({}) }) } }],
    ['6.5.2', { waar: catalogus, delen: { AA: boek({}) } }],
    ['6.2.5', { waar: eersteInhoud, delen: { Type: naam('ExtGState'), TR: naam('Identity') } }],
    ['6.8 afschrift.json zonder naam', mist(bijlage, 'F')],
    ['6.8 afschrift.json zonder relatie', mist(bijlage, 'AFRelationship')],
    ['6.8 afschrift.json zit er niet in', mist(bijlage, 'EF')],
    ['6.8 afschrift.json zonder soort', mist(ingesloten, 'Subtype')],
    ['6.8 afschrift.json hoort nergens bij', mist(catalogus, 'AF')],
    ['6.3.2 een link die niet wordt gedrukt', { waar: link, delen: { F: 2 } }],
    ['6.2.11', mist(beschrijving, 'FontFile2', 'FontFile3')],
  ])('%s', (fout, breuk) => {
    const fouten = keurArchief(breek(archief, breuk))
    expect(fouten.filter(een => een.startsWith(fout)).length).toBeGreaterThan(0)
  })

  it.each<[string, Pdf]>([
    ['6.6.2 de metadata zijn ingepakt', metIngepakteMetadata()],
    ['6.1.2', { ...archief, kop: '%PDF-1.7\n1 0 obj' }],
    ['6.1.3 geen kenmerk', { ...archief, aanhang: metAanhang({ ID: undefined }) }],
    [
      '6.1.3 het bestand is versleuteld',
      { ...archief, aanhang: metAanhang({ Encrypt: boek({}) }) },
    ],
  ])('%s', (fout, pdf) => {
    expect(keurArchief(pdf).filter(een => een.startsWith(fout)).length).toBe(1)
  })
})

function metIngepakteMetadata(): Pdf {
  const objecten = new Map(archief.objecten)
  for (const [nummer, waarde] of archief.objecten)
    if (isStroom(waarde) && naamOp(archief, waarde, 'Type') === 'Metadata')
      objecten.set(nummer, {
        soort: 'stroom',
        delen: new Map(waarde.delen).set('Filter', naam('FlateDecode')),
        bytes: deflateSync(waarde.bytes),
      })
  return { ...archief, objecten }
}

function metAanhang(delen: Delen): Pdf['aanhang'] {
  const anders = metDelen(archief.aanhang, delen)
  return anders !== null &&
    typeof anders === 'object' &&
    'soort' in anders &&
    anders.soort === 'boek'
    ? anders
    : archief.aanhang
}
