import { leesInhoud } from './inhoud.ts'
import { bijlagen, bladnummers, letterfouten, metadata } from './gedeeld.ts'
import {
  bladzijden,
  delenVan,
  lijstOp,
  naamOp,
  pad,
  tekstOp,
  type Pdf,
  type Waarde,
} from './objecten.ts'
import { alle, eigenschap, leesStructuur, soorten, vervangend, type Element } from './structuur.ts'

/**
 * What of PDF/UA-1 a machine can see in this file and does not hold, each with its condition of the Matterhorn Protocol 1.1. What a human must
 * judge (whether an order makes sense, whether words fit) is not in it, nor what our files never have: forms, sound, scripts, layers.
 */
export function keurToegankelijk(pdf: Pdf): readonly string[] {
  const bomen = leesStructuur(pdf)
  const elementen = alle(bomen)
  return [
    ...overBestand(pdf),
    ...overInhoud(pdf, elementen),
    ...elementen.filter(({ soort }) => !soorten.has(soort)).map(een => `02-001 soort ${een.soort}`),
    ...overKoppen(elementen),
    ...overTabellen(pdf, elementen),
    ...overLijsten(elementen),
    ...elementen
      .filter(een => een.soort === 'Figure' && vervangend(pdf, een) === '')
      .map(() => '13-004 een beeld zonder woorden'),
    ...overAnnotaties(pdf, elementen),
    ...letterfouten(pdf).map(fout => `31-009 ${fout}`),
  ]
}

const als = (isMis: boolean, fout: string): readonly string[] => (isMis ? [fout] : [])

/** What the file says of itself. */
function overBestand(pdf: Pdf): string[] {
  const boek = pad(pdf, pdf.aanhang, 'Root')
  const xmp = metadata(pdf)
  return [
    ...als(pdf.aanhang.delen.has('Encrypt'), '26-001 het bestand is versleuteld'),
    ...als(pad(pdf, boek, 'MarkInfo', 'Marked') !== true, '06-001 niet gemerkt'),
    ...als(pad(pdf, boek, 'MarkInfo', 'Suspects') === true, '01-006 de merken zijn onzeker'),
    ...als(pad(pdf, boek, 'StructTreeRoot') === null, '01-005 geen structuur'),
    ...als(tekstOp(pdf, boek, 'Lang') === '', '11-006 geen taal'),
    ...als(!/<pdfuaid:part>1</.test(xmp), '05-001 geen label van PDF/UA'),
    ...als(!/<dc:title>.*?<rdf:li[^>]*>[^<]/s.test(xmp), '06-003 geen titel'),
    ...als(
      pad(pdf, boek, 'ViewerPreferences', 'DisplayDocTitle') !== true,
      '07-001 de titel staat niet in de balk',
    ),
    ...bijlagen(pdf)
      .filter(een => tekstOp(pdf, een, 'F') === '' || tekstOp(pdf, een, 'UF') === '')
      .map(() => '21-001 een bijlage zonder naam'),
  ]
}

/** All that is drawn is found once by the structure, or is decoration. */
function overInhoud(pdf: Pdf, elementen: readonly Element[]): string[] {
  const gevonden = elementen.flatMap(({ inhoud }) => inhoud)
  const nummers = bladnummers(pdf)
  return bladzijden(pdf).flatMap((blad, plek) => {
    const waar = `bladzijde ${plek + 1}`
    const { nummers: getekend, fouten } = leesInhoud(pdf, blad)
    const hier = gevonden.filter(een => een.blad === nummers[plek]).map(({ nummer }) => nummer)
    return [
      ...fouten.map(fout => `01-003 ${waar}: ${fout}`),
      ...als(new Set(hier).size < hier.length, `01-005 ${waar}: een deel hoort bij twee elementen`),
      ...als(
        [...getekend].some(nummer => !hier.includes(nummer)),
        `01-005 ${waar}: een deel hoort nergens bij`,
      ),
      ...als(
        hier.some(nummer => !getekend.has(nummer)),
        `01-005 ${waar}: een element wijst naar niets`,
      ),
      ...als(
        !kloptTerug(pdf, blad, { elementen, getekend }),
        `09-001 ${waar}: de weg terug klopt niet`,
      ),
    ]
  })
}

type Terug = { elementen: readonly Element[]; getekend: ReadonlySet<number> }

/** From what is drawn the tree of parents leads to an element, for who points at it. */
function kloptTerug(pdf: Pdf, blad: Waarde, { elementen, getekend }: Terug): boolean {
  const ouders = volgNummer(pdf, pad(pdf, blad, 'StructParents'))
  const bekend = new Set(elementen.map(({ zelf }) => zelf))
  return [...getekend].every(nummer => bekend.has(pad(pdf, lijstOp(pdf, ouders)[nummer])))
}

/** What a number leads to in the tree of parents. */
function volgNummer(pdf: Pdf, nummer: Waarde): Waarde {
  const zoek = (tak: Waarde): Waarde => {
    const paren = lijstOp(pdf, tak, 'Nums')
    const plek = paren.findIndex((een, waar) => waar % 2 === 0 && een === nummer)
    if (plek >= 0) return paren[plek + 1] ?? null
    return (
      lijstOp(pdf, tak, 'Kids')
        .map(zoek)
        .find(een => een !== null) ?? null
    )
  }
  return zoek(pad(pdf, pdf.aanhang, 'Root', 'StructTreeRoot', 'ParentTree'))
}

function overKoppen(elementen: readonly Element[]): string[] {
  const niveaus = elementen.flatMap(({ soort }) =>
    /^H[1-6]$/.test(soort) ? [Number(soort[1])] : [],
  )
  return niveaus
    .filter((niveau, plek) => niveau > (niveaus[plek - 1] ?? 0) + 1)
    .map(niveau => `14-003 een kop van niveau ${niveau} slaat er een over`)
}

const rijen = (tabel: Element): readonly Element[] =>
  tabel.kinderen.flatMap(een => (een.soort === 'TR' ? [een] : rijen(een)))

function overTabellen(pdf: Pdf, elementen: readonly Element[]): string[] {
  const breedte = (rij: Element): number =>
    rij.kinderen.reduce((som, cel) => som + Number(eigenschap(pdf, cel, 'ColSpan') ?? 1), 0)
  const tabellen = elementen.filter(({ soort }) => soort === 'Table')
  const cellen = tabellen.flatMap(rijen).flatMap(({ kinderen }) => kinderen)
  const scopes = new Set(['Row', 'Column', 'Both'])
  return [
    ...tabellen
      .filter(tabel => new Set(rijen(tabel).map(breedte)).size > 1)
      .map(() => '15-004 een tabel met ongelijke rijen'),
    ...cellen
      .filter(({ soort }) => soort !== 'TH' && soort !== 'TD')
      .map(({ soort }) => `15-004 ${soort} in een rij`),
    ...cellen
      .filter(cel => cel.soort === 'TH' && !scopes.has(naamOp(pdf, eigenschap(pdf, cel, 'Scope'))))
      .map(() => '15-003 een kop van een tabel zonder richting'),
    ...tabellen
      .filter(tabel => !alle([tabel]).some(({ soort }) => soort === 'TH'))
      .map(() => '15-003 een tabel zonder koppen'),
  ]
}

/** Which elements may stand in which. */
const binnen: ReadonlyMap<string, readonly string[]> = new Map([
  ['L', ['LI', 'L', 'Caption']],
  ['LI', ['Lbl', 'LBody']],
  ['TOC', ['TOC', 'TOCI', 'Caption']],
  ['Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
])

const overLijsten = (elementen: readonly Element[]): string[] =>
  elementen.flatMap(({ soort, kinderen }) =>
    kinderen
      .filter(kind => binnen.get(soort)?.includes(kind.soort) === false)
      .map(kind => `16-001 ${kind.soort} in ${soort}`),
  )

function overAnnotaties(pdf: Pdf, elementen: readonly Element[]): string[] {
  const links = elementen.filter(({ soort }) => soort === 'Link')
  const bij = new Set(
    links.flatMap(({ annotaties }) => annotaties.map(een => pdf.objecten.get(een))),
  )
  return bladzijden(pdf).flatMap((blad, plek) => {
    const annotaties = lijstOp(pdf, blad, 'Annots').map(een => pad(pdf, een))
    const waar = `bladzijde ${plek + 1}`
    return [
      ...als(
        annotaties.length > 0 && naamOp(pdf, blad, 'Tabs') !== 'S',
        `28-008 ${waar}: de tabvolgorde is niet die van de structuur`,
      ),
      ...annotaties.flatMap(een => [
        ...als(!bij.has(een), `28-011 ${waar}: een link buiten de structuur`),
        ...als(
          tekstOp(pdf, een, 'Contents') === '',
          `28-012 ${waar}: een link zonder omschrijving`,
        ),
        ...als(
          !delenVan(pdf, een).has('StructParent'),
          `28-010 ${waar}: een link zonder weg naar de structuur`,
        ),
      ]),
    ]
  })
}
