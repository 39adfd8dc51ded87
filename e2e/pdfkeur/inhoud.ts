import {
  delenVan,
  inhoudVan,
  isWoord,
  lezer,
  lijstOp,
  naamOp,
  pad,
  type Pdf,
  type Waarde,
} from './objecten.ts'

/** What a page draws, by how it is marked: with a number for the structure, as decoration, or not at all. */
export type Bladinhoud = {
  /** The numbers by which the structure can find what is drawn. */
  nummers: ReadonlySet<number>
  operatoren: ReadonlySet<string>
  fouten: readonly string[]
}

type Merk = 'deel' | 'versiering' | 'niets'
type Stand = { merken: Merk[]; nummers: Set<number>; fouten: Set<string> }

const tekent = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'BI',
])

/** Follows the operators of a page and says what no reader would come across, or twice (Matterhorn 01-001 to 01-005). */
export function leesInhoud(pdf: Pdf, blad: Waarde): Bladinhoud {
  const stand: Stand = { merken: [], nummers: new Set(), fouten: new Set() }
  const operatoren = new Set<string>()
  const stukken = lijstOp(pdf, blad, 'Contents').map(stuk =>
    inhoudVan(pdf, stuk).toString('latin1'),
  )
  const rij = lezer(stukken.join('\n'))
  let ervoor: Waarde[] = []
  while (!rij.isOp()) {
    const waarde = rij.lees()
    if (!isWoord(waarde)) {
      ervoor.push(waarde)
      continue
    }
    operatoren.add(waarde.woord)
    verwerk(waarde.woord, stand, merkVan(pdf, blad, ervoor))
    ervoor = []
  }
  if (stand.merken.length > 0) stand.fouten.add('een merk gaat niet dicht')
  return { nummers: stand.nummers, operatoren, fouten: [...stand.fouten] }
}

type Gemerkt = { merk: Merk; nummer: number | null }

/** What the operands before a mark say it is; its properties stand there, or in the resources of the page. */
function merkVan(pdf: Pdf, blad: Waarde, [welk, bij]: readonly Waarde[]): Gemerkt {
  if (naamOp(pdf, welk) === 'Artifact') return { merk: 'versiering', nummer: null }
  const elders = naamOp(pdf, bij)
  const eigen = elders ? pad(pdf, blad, 'Resources', 'Properties', elders) : (bij ?? null)
  const nummer = delenVan(pdf, eigen).get('MCID')
  return typeof nummer === 'number' ? { merk: 'deel', nummer } : { merk: 'niets', nummer: null }
}

function verwerk(operator: string, stand: Stand, gemerkt: Gemerkt): void {
  if (operator === 'BDC' || operator === 'BMC') open(stand, gemerkt)
  else if (operator === 'EMC') {
    if (stand.merken.pop() === undefined) stand.fouten.add('een merk gaat dicht dat niet open is')
  } else if (tekent.has(operator) && stand.merken.every(merk => merk === 'niets'))
    stand.fouten.add('er staat iets dat geen deel is en geen versiering')
}

function open({ merken, nummers, fouten }: Stand, { merk, nummer }: Gemerkt): void {
  if (merk === 'versiering' && merken.includes('deel')) fouten.add('versiering in een deel')
  if (merk === 'deel' && merken.includes('versiering')) fouten.add('een deel in versiering')
  if (nummer !== null) {
    if (nummers.has(nummer)) fouten.add(`nummer ${nummer} komt twee keer voor`)
    nummers.add(nummer)
  }
  merken.push(merk)
}
