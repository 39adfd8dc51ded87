import {
  inhoudVan,
  isLijst,
  isStroom,
  isVerwijzing,
  lijstOp,
  naamOp,
  pad,
  volg,
  type Pdf,
  type Verwijzing,
  type Waarde,
} from './objecten.ts'

/** What the file says of itself in XML. */
export const metadata = (pdf: Pdf): string =>
  inhoudVan(pdf, pad(pdf, pdf.aanhang, 'Root', 'Metadata')).toString('utf8')

/** The object numbers of the pages, in order. */
export const bladnummers = (pdf: Pdf): readonly number[] => bladenOnder(pdf, [wortel(pdf)])

const wortel = (pdf: Pdf): Waarde => {
  const boek = pad(pdf, pdf.aanhang, 'Root')
  return boek !== null && !isLijst(boek) && typeof boek === 'object' && 'delen' in boek
    ? (boek.delen.get('Pages') ?? null)
    : null
}

const bladenOnder = (pdf: Pdf, knopen: readonly Waarde[]): readonly number[] =>
  knopen.filter(isWijzer).flatMap(knoop => {
    const isBlad = naamOp(pdf, knoop, 'Type') === 'Page'
    return isBlad ? [knoop.nummer] : bladenOnder(pdf, lijstOp(pdf, knoop, 'Kids'))
  })

const isWijzer = (waarde: Waarde): waarde is Verwijzing => isVerwijzing(waarde)

/** Every font of which the letters are not in the file, or cannot be read back as text. */
export const letterfouten = (pdf: Pdf): readonly string[] =>
  [...pdf.objecten.values()]
    .filter(een => naamOp(pdf, een, 'Type') === 'Font' && pad(pdf, een, 'DescendantFonts') !== null)
    .flatMap(letter => {
      const naam = naamOp(pdf, letter, 'BaseFont')
      const [afstammeling] = lijstOp(pdf, letter, 'DescendantFonts')
      const beschrijving = pad(pdf, afstammeling, 'FontDescriptor')
      const zit = ['FontFile2', 'FontFile3'].some(een => isStroom(pad(pdf, beschrijving, een)))
      const isLeesbaar = isStroom(pad(pdf, letter, 'ToUnicode'))
      return [
        ...(zit ? [] : [`${naam} zit er niet in`]),
        ...(isLeesbaar ? [] : [`${naam} is niet terug te lezen`]),
      ]
    })

/** A value with everything that stands in it, but not what it points to. */
export function diep(waarde: Waarde): readonly Waarde[] {
  if (waarde === null || typeof waarde !== 'object') return [waarde]
  if (isLijst(waarde)) return waarde.flatMap(diep)
  return 'delen' in waarde ? [waarde, ...[...waarde.delen.values()].flatMap(diep)] : [waarde]
}

/** Every file inside, as what the file says of it. */
export const bijlagen = (pdf: Pdf): readonly Waarde[] =>
  bijlagenIn(pdf, pad(pdf, pdf.aanhang, 'Root', 'Names', 'EmbeddedFiles'))

function bijlagenIn(pdf: Pdf, tak: Waarde): readonly Waarde[] {
  const hier = lijstOp(pdf, tak, 'Names').filter((_, plek) => plek % 2 === 1)
  const onder = lijstOp(pdf, tak, 'Kids').flatMap(kind => bijlagenIn(pdf, kind))
  return [...hier.map(een => volg(pdf, een)), ...onder]
}
