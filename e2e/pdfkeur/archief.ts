import { bijlagen, diep, letterfouten, metadata } from './gedeeld.ts'
import { leesInhoud } from './inhoud.ts'
import {
  bladzijden,
  delenVan,
  inhoudVan,
  isStroom,
  lijstOp,
  naamOp,
  pad,
  tekstOp,
  volg,
  type Pdf,
} from './objecten.ts'

/** What of PDF/A-3a (ISO 19005-3) a machine can see in this file and does not hold, each with its clause. */
export const keurArchief = (pdf: Pdf): readonly string[] => [
  ...overBestand(pdf),
  ...overMetadata(pdf),
  ...overKleur(pdf),
  ...overStromen(pdf),
  ...overHandelingen(pdf),
  ...overBijlagen(pdf),
  ...overAnnotaties(pdf),
  ...letterfouten(pdf).map(fout => `6.2.11 ${fout}`),
]

const als = (isMis: boolean, fout: string): readonly string[] => (isMis ? [fout] : [])

function overBestand(pdf: Pdf): string[] {
  const boek = pad(pdf, pdf.aanhang, 'Root')
  return [
    ...als(
      !/^%PDF-1\.[0-7]\r?\n%[\u0080-\u00FF]{4}/.test(pdf.kop),
      '6.1.2 het begin is niet dat van een PDF met bytes',
    ),
    ...als(lijstOp(pdf, pdf.aanhang, 'ID').length !== 2, '6.1.3 geen kenmerk van het bestand'),
    ...als(pdf.aanhang.delen.has('Encrypt'), '6.1.3 het bestand is versleuteld'),
    ...als(pad(pdf, boek, 'MarkInfo', 'Marked') !== true, '6.7.2 niet gemerkt'),
    ...als(pad(pdf, boek, 'StructTreeRoot') === null, '6.7.3 geen structuur'),
    ...als(tekstOp(pdf, boek, 'Lang') === '', '6.7.4 geen taal'),
    ...als(pad(pdf, boek, 'OCProperties') !== null, '6.9 lagen'),
    ...als(pad(pdf, boek, 'AcroForm', 'XFA') !== null, '6.4.2 een formulier in XML'),
  ]
}

/** The label, and that both places say the same. */
function overMetadata(pdf: Pdf): string[] {
  const xmp = metadata(pdf)
  const stroom = delenVan(pdf, pad(pdf, pdf.aanhang, 'Root', 'Metadata'))
  const staatIn = (veld: string): boolean => {
    const tekst = tekstOp(pdf, pdf.aanhang, 'Info', veld)
    return (
      tekst === '' || xmp.includes(`>${tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}<`)
    )
  }
  return [
    ...als(!/<pdfaid:part>3</.test(xmp), '6.6.4 geen label van PDF/A-3'),
    ...als(!/<pdfaid:conformance>A</.test(xmp), '6.6.4 niet met de eisen van niveau A'),
    ...als(stroom.has('Filter'), '6.6.2 de metadata zijn ingepakt'),
    ...['Title', 'Author', 'Subject', 'Creator']
      .filter(veld => !staatIn(veld))
      .map(veld => `6.6.3 ${veld} staat niet hetzelfde in de metadata`),
  ]
}

const kanalen: ReadonlyMap<number, string> = new Map([
  [1, 'GRAY'],
  [3, 'RGB '],
  [4, 'CMYK'],
])

/** What the colours mean, once, and nothing that another printer would mix otherwise. */
function overKleur(pdf: Pdf): string[] {
  const voornemens = lijstOp(pdf, pdf.aanhang, 'Root', 'OutputIntents')
  const [profiel] = voornemens.map(een => pad(pdf, een, 'DestOutputProfile'))
  const icc = inhoudVan(pdf, profiel).toString('latin1', 0, 40)
  const operatoren = bladzijden(pdf).flatMap(blad => [...leesInhoud(pdf, blad).operatoren])
  const isCmyk = [...pdf.objecten.values()]
    .flatMap(diep)
    .some(een => naamOp(pdf, een) === 'DeviceCMYK')
  return [
    ...als(
      !voornemens.some(een => naamOp(pdf, een, 'S') === 'GTS_PDFA1'),
      '6.2.3 geen kleurvoornemen',
    ),
    ...als(
      icc.slice(36, 40) !== 'acsp' ||
        kanalen.get(Number(pad(pdf, profiel, 'N'))) !== icc.slice(16, 20),
      '6.2.3 het kleurprofiel klopt niet',
    ),
    ...als(
      isCmyk || operatoren.some(een => een === 'k' || een === 'K'),
      '6.2.4 kleuren van een andere soort dan het voornemen',
    ),
  ]
}

function overStromen(pdf: Pdf): string[] {
  const stromen = [...pdf.objecten.values()].filter(isStroom)
  return stromen.flatMap(stroom => [
    ...als(
      ['F', 'FFilter', 'FDecodeParms'].some(sleutel => stroom.delen.has(sleutel)),
      '6.1.7 een stroom buiten het bestand',
    ),
    ...als(
      lijstOp(pdf, stroom, 'Filter').some(een => /LZW|Crypt/.test(naamOp(pdf, een))),
      '6.1.7 een verboden inpakmethode',
    ),
    ...als(
      stroom.delen.get('Interpolate') === true ||
        stroom.delen.has('Alternates') ||
        stroom.delen.has('OPI'),
      '6.2.8 een beeld dat ergens anders is of wordt opgerekt',
    ),
    ...als(
      stroom.delen.has('Ref') || naamOp(pdf, stroom, 'Subtype') === 'PS',
      '6.2.9 een deel dat van buiten komt of PostScript is',
    ),
  ])
}

const verboden = new Set(
  'JavaScript Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView'.split(
    ' ',
  ),
)

/** Nothing that runs by itself, nothing that opens something else. */
function overHandelingen(pdf: Pdf): string[] {
  const boeken = [...pdf.objecten.values()].flatMap(diep)
  return [
    ...boeken
      .filter(een => verboden.has(naamOp(pdf, een, 'S')))
      .map(een => `6.5.1 ${naamOp(pdf, een, 'S')}`),
    ...boeken
      .filter(een => ['GoToR', 'GoToE'].includes(naamOp(pdf, een, 'S')))
      .map(() => 'een verwijzing naar een ander bestand'),
    ...boeken
      .filter(een => delenVan(pdf, een).has('AA'))
      .map(() => '6.5.2 iets dat vanzelf gebeurt'),
    ...als(pad(pdf, pdf.aanhang, 'Root', 'Names', 'JavaScript') !== null, '6.5.1 scripts'),
    ...boeken
      .filter(een => naamOp(pdf, een, 'Type') === 'ExtGState')
      .filter(een => pad(pdf, een, 'TR') !== null || pad(pdf, een, 'HTP') !== null)
      .map(() => '6.2.5 een omzetting van kleuren'),
  ]
}

/** Each file inside says what it is, what it is for, and that it belongs to the document. */
function overBijlagen(pdf: Pdf): string[] {
  const boek = pad(pdf, pdf.aanhang, 'Root')
  const horen = new Set(lijstOp(pdf, boek, 'AF').map(een => volg(pdf, een)))
  const relaties = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'])
  return bijlagen(pdf).flatMap(bijlage => {
    const wat = tekstOp(pdf, bijlage, 'UF') || 'een bijlage'
    const stroom = pad(pdf, bijlage, 'EF', 'F')
    return [
      ...als(
        tekstOp(pdf, bijlage, 'F') === '' || tekstOp(pdf, bijlage, 'UF') === '',
        `6.8 ${wat} zonder naam`,
      ),
      ...als(!relaties.has(naamOp(pdf, bijlage, 'AFRelationship')), `6.8 ${wat} zonder relatie`),
      ...als(
        !/^[\w.+-]+(?:\/|#2[fF])[\w.+-]+$/.test(naamOp(pdf, stroom, 'Subtype')),
        `6.8 ${wat} zonder soort`,
      ),
      ...als(!isStroom(stroom), `6.8 ${wat} zit er niet in`),
      ...als(!horen.has(bijlage), `6.8 ${wat} hoort nergens bij`),
    ]
  })
}

/** Print, and none of invisible, hidden, no view or toggle. */
const overAnnotaties = (pdf: Pdf): string[] =>
  bladzijden(pdf)
    .flatMap(blad => lijstOp(pdf, blad, 'Annots'))
    .filter(een => (Number(pad(pdf, een, 'F')) & 0b1_0010_0111) !== 0b100)
    .map(() => '6.3.2 een link die niet wordt gedrukt')
