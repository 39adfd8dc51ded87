import { leesBestand } from '#lib/bestandswaarde.ts'
import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { isDatum } from '#lib/datum.ts'
import type { Ingevuld } from './stand.ts'
import type { Soort } from './VeldProps.ts'

const persoonsdelen = ['naam', 'functie', 'email'] as const

type Vertaling = {
  /** What the schema of the field reads, from what the browser sent. */
  lees: (naam: string, ingevuld: Ingevuld) => unknown
  /** What the browser would have sent for a stored value. */
  schrijf: (naam: string, waarde: unknown) => Ingevuld
}

const een: Vertaling = {
  lees: (naam, ingevuld) => ingevuld[naam]?.[0],
  schrijf: (naam, waarde) => ({ [naam]: [String(waarde)] }),
}

const vertalingen: Readonly<Record<Soort, Vertaling>> = {
  tekst: een,
  lang: een,
  keuze: een,
  getal: { ...een, schrijf: (naam, waarde) => ({ [naam]: [String(waarde).replace('.', ',')] }) },
  datum: { ...een, schrijf: (naam, waarde) => ({ [naam]: [getypteDag(String(waarde))] }) },
  ja: { ...een, schrijf: (naam, waarde) => (waarde === true ? { [naam]: ['ja'] } : {}) },
  bestand: {
    lees: (naam, ingevuld) => leesBestand(ingevuld[naam]?.at(-1) ?? ''),
    schrijf: (naam, waarde) => ({
      [naam]: [`${eigenschap(waarde, 'id')} ${eigenschap(waarde, 'naam')}`],
    }),
  },
  persoon: {
    lees: leesPersoon,
    schrijf: (naam, waarde) =>
      Object.fromEntries(
        persoonsdelen.map(deel => [`${naam}.${deel}`, [eigenschap(waarde, deel)]]),
      ),
  },
  lijst: {
    lees: (naam, ingevuld) => ingevuld[naam] ?? [],
    schrijf: (naam, waarde) => ({ [naam]: Array.isArray(waarde) ? waarde.map(String) : [] }),
  },
}

/** What was sent, per field of the form, as schemaVan reads it; anything else that came along is left behind. */
export const ruweInvoer = (velden: Formulier, ingevuld: Ingevuld): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(velden).map(([naam, { soort }]) => [
      naam,
      vertalingen[soort].lees(naam, ingevuld),
    ]),
  )

/** Stored values as if they had just been typed, to start a form with. */
export const getypt = (velden: Formulier, waarden: Readonly<Record<string, unknown>>): Ingevuld =>
  Object.assign(
    {},
    ...Object.entries(velden)
      .filter(([naam]) => waarden[naam] !== undefined && waarden[naam] !== null)
      .map(([naam, { soort }]) => vertalingen[soort].schrijf(naam, waarden[naam])),
  )

/** The texts that the control of this field shows. */
export const getoond = (naam: string, veld: Veld, ingevuld: Ingevuld): readonly string[] =>
  veld.soort === 'persoon'
    ? namenVan(naam, veld).map(deel => ingevuld[deel]?.[0] ?? '')
    : (ingevuld[naam] ?? [])

/** The names under which the controls of this field are sent. */
export const namenVan = (naam: string, { soort }: Veld): readonly string[] =>
  soort === 'persoon' ? persoonsdelen.map(deel => `${naam}.${deel}`) : [naam]

function leesPersoon(naam: string, ingevuld: Ingevuld): unknown {
  const delen = persoonsdelen.map(deel => [deel, ingevuld[`${naam}.${deel}`]?.[0] ?? ''] as const)
  return delen.every(([, tekst]) => tekst.trim() === '') ? undefined : Object.fromEntries(delen)
}

/** '2027-02-28' as people type it: '28-2-2027'. */
function getypteDag(dag: string): string {
  if (!isDatum(dag)) return dag
  const [jaar, maand, dagInMaand] = dag.split('-').map(Number)
  return `${dagInMaand}-${maand}-${jaar}`
}

const eigenschap = (waarde: unknown, naam: string): string =>
  String(Reflect.get(Object(waarde), naam) ?? '')
