import type { Kader } from '#toetsingskader/typen.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import type { Indientermijn } from '#domein/dossier/indientermijn.ts'
import { redenTeltNiet } from '#domein/reflectie/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'

/** Eén dag op de tijdlijn van een certificaat: wat er was, wat er gehaald werd, of wat er komt. */
export type Tijdpunt = { dag: Datum } & (
  | { soort: 'begin' | 'einde' | 'opent' | 'uiterlijk' | 'gepland' | 'herinnering' | 'aanvulling' }
  | { soort: 'bijeenkomst' | 'activiteit' | 'telt-nog'; id: string }
  | { soort: 'ingediend' | 'ingetrokken'; nummer: number }
  | { soort: 'punten-gehaald' | 'categorie-1-gehaald' | 'bijeenkomsten-gehaald'; aantal: number }
)

export type Tijdlijnbron = {
  inhoud: Dossier
  kader: Kader
  /** Zoals het portfolio staat op de geplande dag. */
  uitslag: Uitslag
  termijn: Indientermijn
  indieningen: readonly { nummer: number; dag: Datum; ingetrokken: Datum | null }[]
  /** Tot wanneer er aangevuld kan worden; null als dat niet gevraagd is. */
  aanvullen: Datum | null
  /** Er valt nog iets in te dienen. */
  isOpen: boolean
  herinnerdagen: readonly Datum[]
  /** Wat vandaag telt en later niet meer, met de laatste dag waarop het telt. */
  verlies: readonly { id: string; totEnMet: Datum | null }[]
}

/** Alle dagen, vroegste eerst; wat op dezelfde dag valt, in de volgorde van hieronder. */
export const tijdlijn = (bron: Tijdlijnbron): readonly Tijdpunt[] =>
  [
    ...grenzen(bron),
    ...werk(bron.inhoud),
    ...gehaald(bron),
    ...ingediend(bron),
    ...teDoen(bron),
  ].toSorted((een, ander) => volgorde(een.dag, ander.dag))

const volgorde = (een: Datum, ander: Datum): number => (een < ander ? -1 : Number(een > ander))

const grenzen = ({ inhoud: { certificaat } }: Tijdlijnbron): Tijdpunt[] => [
  { soort: 'begin', dag: certificaat.geldigVan },
  { soort: 'einde', dag: certificaat.geldigTot },
]

/** Wat nog loopt heeft geen dag; het staat er niet bij. */
const werk = ({ activiteiten, bijeenkomsten }: Dossier): Tijdpunt[] => [
  ...activiteiten.flatMap(({ id, datum, tot }) => {
    const dag = datum ?? tot
    return dag ? [{ soort: 'activiteit' as const, dag, id }] : []
  }),
  ...bijeenkomsten.map(({ id, datum: dag }) => ({ soort: 'bijeenkomst' as const, dag, id })),
]

const ingediend = ({ indieningen }: Tijdlijnbron): Tijdpunt[] =>
  indieningen.flatMap(({ nummer, dag, ingetrokken }): Tijdpunt[] => [
    { soort: 'ingediend', dag, nummer },
    ...(ingetrokken ? [{ soort: 'ingetrokken' as const, dag: ingetrokken, nummer }] : []),
  ])

function teDoen(bron: Tijdlijnbron): Tijdpunt[] {
  const { termijn, uitslag, aanvullen, isOpen } = bron
  if (aanvullen) return [{ soort: 'aanvulling', dag: aanvullen }]
  if (!isOpen) return []
  return [
    { soort: 'opent', dag: termijn.opent },
    ...bron.herinnerdagen.map(dag => ({ soort: 'herinnering' as const, dag })),
    ...bron.verlies.flatMap(({ id, totEnMet }) =>
      totEnMet ? [{ soort: 'telt-nog' as const, dag: totEnMet, id }] : [],
    ),
    ...(uitslag.peildatum < termijn.uiterlijk
      ? [{ soort: 'gepland' as const, dag: uitslag.peildatum }]
      : []),
    { soort: 'uiterlijk', dag: termijn.uiterlijk },
  ]
}

/** De dag waarop een minimum gehaald werd, met wat op de geplande dag telt. */
const gehaald = (bron: Tijdlijnbron): Tijdpunt[] => [
  ...puntenGehaald(bron),
  ...bijeenkomstenGehaald(bron),
]

function puntenGehaald({ inhoud, kader, uitslag: { pe } }: Tijdlijnbron): Tijdpunt[] {
  const dagVan = new Map(inhoud.activiteiten.map(({ id, datum, tot }) => [id, datum ?? tot]))
  const eerste = new Set(
    kader.pe.soorten.filter(({ categorie }) => categorie === 1).map(({ id }) => id),
  )
  const regels = pe.regels.flatMap(({ activiteit, soort, telt }) => {
    const dag = dagVan.get(activiteit)
    return dag ? [{ dag, soort, telt }] : []
  })
  const minimum = (id: 'totaal' | 'categorie-1') =>
    pe.grenzen.find(({ grens }) => grens === id)?.minimum ?? 0
  const dagVoor = (nodig: number, mee: typeof regels) =>
    nodig > 0 ? dagWaarop(nodig, mee) : undefined
  const alle = dagVoor(minimum('totaal'), regels)
  const in1 = dagVoor(
    minimum('categorie-1'),
    regels.filter(({ soort }) => eerste.has(soort)),
  )
  return [
    ...(in1
      ? [{ soort: 'categorie-1-gehaald' as const, dag: in1, aantal: minimum('categorie-1') }]
      : []),
    ...(alle ? [{ soort: 'punten-gehaald' as const, dag: alle, aantal: minimum('totaal') }] : []),
  ]
}

/** De eerste dag waarop er samen genoeg waren. */
function dagWaarop(
  nodig: number,
  regels: readonly { dag: Datum; telt: number }[],
): Datum | undefined {
  let som = 0
  for (const { dag, telt } of regels.toSorted((een, ander) => volgorde(een.dag, ander.dag))) {
    som += telt
    if (som >= nodig) return dag
  }
  return undefined
}

function bijeenkomstenGehaald({ inhoud, kader, uitslag }: Tijdlijnbron): Tijdpunt[] {
  const { bijeenkomsten: aantal } = uitslag.reflectie.vereist
  const tellend = inhoud.bijeenkomsten
    .filter(een => redenTeltNiet(een, uitslag.peilperiode, kader) === undefined)
    .map(({ datum }) => datum)
    .toSorted(volgorde)
  const dag = aantal > 0 ? tellend[aantal - 1] : undefined
  return dag ? [{ soort: 'bijeenkomsten-gehaald', dag, aantal }] : []
}
