import { inflateSync } from 'node:zlib'

// As much of the syntax of PDF (ISO 32000-1, 7.3) as our own files have: objects in a plain table, nothing encrypted.

export type Boek = { soort: 'boek'; delen: ReadonlyMap<string, Waarde> }
export type Stroom = { soort: 'stroom'; delen: ReadonlyMap<string, Waarde>; bytes: Buffer }
type Naam = { soort: 'naam'; naam: string }
type Tekst = { soort: 'tekst'; tekst: string }
export type Verwijzing = { soort: 'verwijzing'; nummer: number }
/** An operator of a content stream. */
export type Woord = { soort: 'woord'; woord: string }
export type Waarde =
  null | boolean | number | Naam | Tekst | Verwijzing | Woord | Boek | Stroom | readonly Waarde[]

export const naam = (welke: string): Naam => ({ soort: 'naam', naam: welke })

/** Reads values one after the other from this text; `op` is where it is. */
export function lezer(tekst: string, op = 0) {
  let plek = op
  const proef = (patroon: RegExp): RegExpExecArray | null => {
    patroon.lastIndex = plek
    const gevonden = patroon.exec(tekst)
    if (gevonden) plek += gevonden[0].length
    return gevonden
  }
  const isOp = (): boolean => {
    proef(/(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y)
    return plek >= tekst.length
  }
  const totaan = (einde: RegExp): Waarde[] => {
    const waarden: Waarde[] = []
    while (!isOp() && !proef(einde)) waarden.push(lees())
    return waarden
  }
  const boek = (): Boek => {
    const waarden = totaan(/>>/y)
    const paren = waarden.flatMap((sleutel, nr): [string, Waarde][] =>
      nr % 2 === 0 && isNaam(sleutel) ? [[sleutel.naam, waarden[nr + 1] ?? null]] : [],
    )
    return { soort: 'boek', delen: new Map(paren) }
  }
  const lees = (): Waarde => {
    isOp()
    if (proef(/<</y)) return boek()
    if (proef(/\[/y)) return totaan(/\]/y)
    if (proef(/\(/y)) return { soort: 'tekst', tekst: ontsnapt(proef(letterlijk)?.[1] ?? '') }
    return leesKort(proef)
  }
  return { lees, isOp, proef, waar: () => plek }
}

/** A string in brackets, of which those within may be in pairs two deep. */
const letterlijk = /((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\])*\))*\))*)\)/y

type Proef = (patroon: RegExp) => RegExpExecArray | null

const korte: readonly [RegExp, (gelezen: string) => Waarde][] = [
  [
    /<([\dA-Fa-f\s]*)>/y,
    hex => ({
      soort: 'tekst',
      tekst: Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').toString('latin1'),
    }),
  ],
  [/\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y, naam],
  [/(\d+) \d+ R(?![A-Za-z])/y, nummer => ({ soort: 'verwijzing', nummer: Number(nummer) })],
  [/([+-]?(?:\d+\.?\d*|\.\d+))/y, Number],
  [/([A-Za-z'"*\d]+|[\s\S])/y, woord => vast.get(woord) ?? { soort: 'woord', woord }],
]

function leesKort(proef: Proef): Waarde {
  for (const [patroon, maak] of korte) {
    const gevonden = proef(patroon)
    if (gevonden) return maak(gevonden[1] ?? '')
  }
  return null
}

const vast = new Map<string, Waarde>([
  ['true', true],
  ['false', false],
  ['null', null],
])

const tekens = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['\n', ''],
])

const ontsnapt = (tekst: string): string =>
  tekst.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, wat: string) =>
    /^[0-7]/.test(wat) ? String.fromCodePoint(Number.parseInt(wat, 8)) : (tekens.get(wat) ?? wat),
  )

const isSoort = (waarde: Waarde | undefined, soort: string): boolean =>
  typeof waarde === 'object' && waarde !== null && 'soort' in waarde && waarde.soort === soort
const isNaam = (waarde: Waarde): waarde is Naam => isSoort(waarde, 'naam')
export const isVerwijzing = (waarde: Waarde | undefined): waarde is Verwijzing =>
  isSoort(waarde, 'verwijzing')
export const isStroom = (waarde: Waarde | undefined): waarde is Stroom => isSoort(waarde, 'stroom')
export const isWoord = (waarde: Waarde): waarde is Woord => isSoort(waarde, 'woord')
const isTekst = (waarde: Waarde): waarde is Tekst => isSoort(waarde, 'tekst')
const isBoek = (waarde: Waarde): waarde is Boek | Stroom =>
  isSoort(waarde, 'boek') || isSoort(waarde, 'stroom')

export type Pdf = {
  kop: string
  objecten: ReadonlyMap<number, Waarde>
  /** What the file says of itself at its end. */
  aanhang: Boek
}

/** The objects of a file; what is asked of it is looked up with the functions below. */
export function leesPdf(bytes: Buffer): Pdf {
  const tekst = bytes.toString('latin1')
  const begin = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tekst)?.[1])
  if (tekst.slice(begin, begin + 4) !== 'xref') throw new Error('geen tabel van objecten')
  const tabel = tekst.slice(begin, tekst.indexOf('trailer', begin))
  const plekken = [...tabel.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, plek]) => Number(plek))
  const objecten = new Map(plekken.map(plek => leesObject(bytes, tekst, plek)))
  const aanhang = lezer(tekst, tekst.indexOf('trailer', begin) + 'trailer'.length).lees()
  if (!isBoek(aanhang)) throw new Error('geen aanhang')
  return { kop: tekst.slice(0, 20), objecten, aanhang: { ...aanhang, soort: 'boek' } }
}

function leesObject(bytes: Buffer, tekst: string, plek: number): [number, Waarde] {
  const rij = lezer(tekst, plek)
  const [, nummer] = rij.proef(/(\d+) \d+ obj/y) ?? []
  if (nummer === undefined) throw new Error(`geen object op ${plek}`)
  const waarde = rij.lees()
  rij.isOp()
  if (!isBoek(waarde) || !rij.proef(/stream\r?\n/y)) return [Number(nummer), waarde]
  // Our files have the length itself, not a reference to it.
  const lengte = Number(waarde.delen.get('Length'))
  const inhoud = bytes.subarray(rij.waar(), rij.waar() + lengte)
  return [Number(nummer), { soort: 'stroom', delen: waarde.delen, bytes: inhoud }]
}

/** What a reference points to; anything else is itself. */
export function volg(pdf: Pdf, waarde: Waarde | undefined): Waarde {
  const gevonden = isVerwijzing(waarde) ? pdf.objecten.get(waarde.nummer) : waarde
  return isVerwijzing(gevonden) ? volg(pdf, gevonden) : (gevonden ?? null)
}

/** What stands in a dictionary under these keys, one in the other; null where one is not there. */
export const pad = (pdf: Pdf, van: Waarde | undefined, ...sleutels: readonly string[]): Waarde =>
  sleutels.reduce<Waarde>(
    (in_, sleutel) => {
      const boek = volg(pdf, in_)
      return isBoek(boek) ? volg(pdf, boek.delen.get(sleutel)) : null
    },
    volg(pdf, van),
  )

export const naamOp = (pdf: Pdf, van: Waarde | undefined, ...sleutels: string[]): string => {
  const waarde = pad(pdf, van, ...sleutels)
  return isNaam(waarde) ? waarde.naam : ''
}

/** A text as people read it. */
export const tekstOp = (pdf: Pdf, van: Waarde | undefined, ...sleutels: string[]): string => {
  const waarde = pad(pdf, van, ...sleutels)
  if (!isTekst(waarde)) return ''
  const bytes = Buffer.from(waarde.tekst, 'latin1')
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return waarde.tekst
  return bytes.subarray(2).swap16().toString('utf16le')
}

/** A list; one thing is a list of one, nothing an empty one. */
export const lijstOp = (
  pdf: Pdf,
  van: Waarde | undefined,
  ...sleutels: string[]
): readonly Waarde[] => {
  const waarde = pad(pdf, van, ...sleutels)
  if (waarde === null) return []
  return isLijst(waarde) ? waarde : [waarde]
}

export const isLijst = (waarde: Waarde): waarde is readonly Waarde[] => Array.isArray(waarde)

export const delenVan = (pdf: Pdf, van: Waarde | undefined): ReadonlyMap<string, Waarde> => {
  const waarde = volg(pdf, van)
  return isBoek(waarde) ? waarde.delen : new Map()
}

/** What a stream holds, unpacked. */
export function inhoudVan(pdf: Pdf, van: Waarde | undefined): Buffer {
  const stroom = volg(pdf, van)
  if (!isStroom(stroom)) return Buffer.alloc(0)
  return stroom.delen.has('Filter') ? inflateSync(stroom.bytes) : stroom.bytes
}

/** The leaves of the tree of pages. */
export function bladzijden(
  pdf: Pdf,
  van: Waarde = pad(pdf, pdf.aanhang, 'Root', 'Pages'),
): readonly Waarde[] {
  return naamOp(pdf, van, 'Type') === 'Page'
    ? [van]
    : lijstOp(pdf, van, 'Kids').flatMap(kind => bladzijden(pdf, kind))
}
