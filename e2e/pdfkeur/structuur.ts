import {
  delenVan,
  isVerwijzing,
  lijstOp,
  naamOp,
  pad,
  tekstOp,
  volg,
  type Pdf,
  type Waarde,
} from './objecten.ts'

/** One element of the structure: what it is in the words of the standard, and what it holds. */
export type Element = {
  soort: string
  zelf: Waarde
  kinderen: readonly Element[]
  /** What is drawn, by the object number of its page and its number there. */
  inhoud: readonly { blad: number; nummer: number }[]
  /** Object numbers of annotations. */
  annotaties: readonly number[]
}

/** The elements right below the root of the structure. */
export function leesStructuur(pdf: Pdf): readonly Element[] {
  const wortel = pad(pdf, pdf.aanhang, 'Root', 'StructTreeRoot')
  return lijstOp(pdf, wortel, 'K').map(kind => element(pdf, wortel, kind))
}

/** Elements and all below them, in the order of reading. */
export const alle = (elementen: readonly Element[]): readonly Element[] =>
  elementen.flatMap(een => [een, ...alle(een.kinderen)])

function element(pdf: Pdf, wortel: Waarde, zelf: Waarde): Element {
  const eigenBlad = nummerVan(delenVan(pdf, zelf).get('Pg'))
  const delen = lijstOp(pdf, zelf, 'K')
  const soortVan = (deel: Waarde): string => naamOp(pdf, deel, 'Type')
  return {
    soort: standaard(pdf, wortel, naamOp(pdf, zelf, 'S')),
    zelf: volg(pdf, zelf),
    kinderen: delen
      .filter(
        deel => typeof volg(pdf, deel) !== 'number' && !['MCR', 'OBJR'].includes(soortVan(deel)),
      )
      .map(deel => element(pdf, wortel, deel)),
    inhoud: delen.flatMap(deel => {
      const gevonden = volg(pdf, deel)
      if (typeof gevonden === 'number') return [{ blad: eigenBlad, nummer: gevonden }]
      if (soortVan(deel) !== 'MCR') return []
      const blad = nummerVan(delenVan(pdf, deel).get('Pg')) || eigenBlad
      return [{ blad, nummer: Number(pad(pdf, deel, 'MCID')) }]
    }),
    annotaties: delen
      .filter(deel => soortVan(deel) === 'OBJR')
      .map(deel => nummerVan(delenVan(pdf, deel).get('Obj'))),
  }
}

const nummerVan = (waarde: Waarde | undefined): number => (isVerwijzing(waarde) ? waarde.nummer : 0)

/** By the map of the file, as often as it takes; what goes round stays what it was called. */
function standaard(pdf: Pdf, wortel: Waarde, soort: string): string {
  let nu = soort
  for (let stap = 0; stap < 10 && !soorten.has(nu); stap += 1) {
    const verder = naamOp(pdf, wortel, 'RoleMap', nu)
    if (verder === '') return nu
    nu = verder
  }
  return nu
}

/** The kinds of ISO 32000-1, 14.8.4. */
export const soorten: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
)

/** An attribute of an element, from whichever of its dictionaries has it. */
export const eigenschap = (pdf: Pdf, { zelf }: Element, naam: string): Waarde =>
  lijstOp(pdf, zelf, 'A')
    .map(boek => pad(pdf, boek, naam))
    .find(waarde => waarde !== null) ?? null

/** Words in place of what is drawn. */
export const vervangend = (pdf: Pdf, { zelf }: Element): string =>
  tekstOp(pdf, zelf, 'Alt') || tekstOp(pdf, zelf, 'ActualText')
