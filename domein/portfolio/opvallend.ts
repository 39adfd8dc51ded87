import type { ActiviteitSoortId, Clausule } from '#toetsingskader/typen.ts'
import { toonGetal } from '#domein/getal.ts'
import { jaarVan } from '#lib/datum.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Activiteit, Bijeenkomst } from '#domein/dossier/dossier.ts'
import { bijeenkomstInZin } from '#domein/portfolio/bijeenkomstInZin.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'

/** Iets om nog eens naar te kijken; het houdt niets tegen, want het kan goed zijn. */
export type Opvallend = {
  code: string
  tekst: string
  /** De activiteiten en bijeenkomsten waar het over gaat. */
  over: readonly string[]
  clausule: Clausule
}

type Stukken = {
  activiteiten: readonly Activiteit[]
  bijeenkomsten: readonly Bijeenkomst[]
  /** De bestanden die bij een activiteit of bijeenkomst zitten: hash bij id. */
  bestanden: ReadonlyMap<string, readonly string[]>
}

/** Wat dubbel lijkt: hetzelfde bestand of dezelfde activiteit twee keer, en wat de tekst uit elkaar houdt (B, aannames 4, 11, 12 en 14). */
export const opvallend = (stukken: Stukken): readonly Opvallend[] => [
  ...dezelfdeActiviteit(stukken),
  ...hetzelfdeWerk(stukken),
  ...hetzelfdeBestand(stukken),
  ...bezochtEnVerzorgd(stukken),
  ...ookBijA31(stukken),
  ...boekEnArtikel(stukken),
  ...mentorEnAssessor(stukken),
  ...dagenEnDagdelen(stukken),
]

/** Hetzelfde voor wat is ingediend; de assessor weegt het. */
export const opvallendIn = oncePer(({ dossier, onderdelen }: Afschrift): readonly Opvallend[] =>
  opvallend({
    ...dossier,
    bestanden: new Map(
      onderdelen.flatMap(({ delen }) =>
        delen.map(({ id, bestanden }) => [id, bestanden.map(({ sha256 }) => sha256)]),
      ),
    ),
  }),
)

const dezelfdeActiviteit = ({ activiteiten }: Stukken): Opvallend[] =>
  groepen(activiteiten, ({ soort, titel, datum, van }) =>
    sleutel(soort, gelijk(titel), datum ?? van ?? ''),
  ).map(groep => ({
    code: 'twee-keer-ingevoerd',
    tekst: `“${groep[0].titel}” staat er ${keer(groep.length)} met dezelfde dag. Is het echt ${keer(groep.length)} gebeurd?`,
    over: ids(groep),
    clausule: 'B',
  }))

/** Een artikel of boek dat er met een andere dag nog eens staat, is voor de assessor om te wegen (aanname 12). */
const hetzelfdeWerk = ({ activiteiten }: Stukken): Opvallend[] =>
  groepen(van(activiteiten, eenmalig), ({ soort, titel }) => sleutel(soort, gelijk(titel)))
    .filter(groep => new Set(groep.map(({ datum }) => datum)).size > 1)
    .map(groep => ({
      code: 'hetzelfde-werk',
      tekst: `“${groep[0].titel}” staat er ${keer(groep.length)}, op verschillende dagen. De assessor bekijkt of het ${keer(groep.length)} telt.`,
      over: ids(groep),
      clausule: groep[0].soort === 'boek' ? 'B.1' : 'B.5',
    }))

/** Wat iemand één keer leest of schrijft; een training of lezing kan wel vaker, en een podcast heeft meer afleveringen. */
const eenmalig = ['artikel', 'boek-geschreven', 'boek'] as const

function hetzelfdeBestand({ activiteiten, bijeenkomsten, bestanden }: Stukken): Opvallend[] {
  const namen = new Map([
    ...activiteiten.map(({ id, titel }) => [id, `“${titel}”`] as const),
    ...bijeenkomsten.map(een => [een.id, bijeenkomstInZin(een)] as const),
  ])
  const waar = [...namen].flatMap(([id, naam]) =>
    [...new Set(bestanden.get(id) ?? [])].map(hash => ({ id, naam, hash })),
  )
  const paren = groepen(waar, ({ hash }) => hash).map(groep => ({
    over: ids(groep),
    namen: groep.map(({ naam }) => naam),
  }))
  return groepen(paren, ({ over }) => over.join(), 1).map(([{ over, namen: bij }]) => ({
    code: 'hetzelfde-bestand',
    tekst: `Bij ${opsomming(bij)} zit hetzelfde bestand. Dat mag als het bij elk hoort.`,
    over,
    clausule: 'B',
  }))
}

/** Eén gebeurtenis, één rol (aanname 11). */
const bezochtEnVerzorgd = ({ activiteiten }: Stukken): Opvallend[] =>
  van(activiteiten, ['noloc-bijeenkomst-verzorgd', 'lezing']).flatMap(verzorgd =>
    van(activiteiten, ['workshop', 'congres'])
      .filter(({ datum }) => datum !== undefined && datum === verzorgd.datum)
      .map(bezocht => ({
        code: 'bezocht-en-verzorgd',
        tekst: `“${verzorgd.titel}” (verzorgd) en “${bezocht.titel}” (bezocht) zijn op dezelfde dag. Is het één bijeenkomst, dan telt één van de twee.`,
        over: [verzorgd.id, bezocht.id],
        clausule: 'B.5' as const,
      })),
  )

/** De verplichte bijeenkomsten tellen niet ook in categorie 2 (aanname 4). */
const ookBijA31 = ({ activiteiten, bijeenkomsten }: Stukken): Opvallend[] =>
  van(activiteiten, ['intercollegiaal']).flatMap(activiteit =>
    bijeenkomsten
      .filter(({ id, datum }) => datum === activiteit.datum && id !== activiteit.id)
      .map(bijeenkomst => ({
        code: 'ook-bij-a31',
        tekst: `“${activiteit.titel}” is op dezelfde dag als een ${bijeenkomst.werkvorm} van A3.1. Dezelfde bijeenkomst telt maar op één plek.`,
        over: [activiteit.id, bijeenkomst.id],
        clausule: 'B.2' as const,
      })),
  )

/** Een artikel uit een boek dat ook meetelt, is voor de assessor om te wegen; aan de titel is dat niet altijd te zien (aanname 12). */
const boekEnArtikel = ({ activiteiten }: Stukken): Opvallend[] =>
  van(activiteiten, ['boek-geschreven']).flatMap(boek => {
    const artikelen = van(activiteiten, ['artikel'])
    const eruit = artikelen.filter(({ titel }) => lijktOp(titel, boek.titel))
    const andere = artikelen.filter(artikel => !eruit.includes(artikel))
    return [
      ...eruit.map(artikel => ({
        code: 'boek-en-artikel',
        tekst: `“${artikel.titel}” lijkt uit “${boek.titel}” te komen. De assessor bekijkt of beide tellen.`,
        over: [boek.id, artikel.id],
        clausule: 'B.5' as const,
      })),
      ...(andere.length > 0 ? [boekMetArtikelen(boek, andere)] : []),
    ]
  })

const boekMetArtikelen = (boek: Activiteit, artikelen: readonly Activiteit[]): Opvallend => ({
  code: 'boek-met-artikelen',
  tekst: `Naast het boek “${boek.titel}” ${noem(artikelen)}. Komt er een artikel uit het boek, dan bekijkt de assessor of beide tellen.`,
  over: [boek.id, ...ids(artikelen)],
  clausule: 'B.5',
})

const noem = (artikelen: readonly Activiteit[]): string =>
  artikelen.length === 1
    ? `staat het artikel “${artikelen[0]?.titel}”`
    : `staan er ${artikelen.length} artikelen`

/** Mentor en assessor in hetzelfde jaar zijn twee dingen; de assessor ziet dat ze er allebei staan (aanname 14). */
const mentorEnAssessor = ({ activiteiten }: Stukken): Opvallend[] => {
  const werk = van(activiteiten, ['mentor-assessor-rj'])
  return werk.flatMap((een, plek) =>
    werk.slice(plek + 1).flatMap(ander =>
      delenEenJaar(een, ander)
        ? [
            {
              code: 'mentor-en-assessor',
              tekst: `“${een.titel}” en “${ander.titel}” vallen in hetzelfde jaar. Mentor en assessor tellen elk; hetzelfde werk telt één keer.`,
              over: [een.id, ander.id],
              clausule: 'B.4' as const,
            },
          ]
        : [],
    ),
  )
}

/** Een hele dag en twee of meer dagdelen: de dagdelen van een hele dag tellen niet nog eens (B.1 en B.3, aanname 8). */
const dagenEnDagdelen = ({ activiteiten }: Stukken): Opvallend[] =>
  van(activiteiten, ['congres', 'congres-buiten-vakgebied'])
    .filter(({ aantallen = {} }) => (aantallen.dagen ?? 0) > 0 && (aantallen.dagdelen ?? 0) > 1)
    .map(({ id, titel, soort, aantallen = {} }) => ({
      code: 'dagen-en-dagdelen',
      tekst: `“${titel}” heeft ${heleDagen(aantallen.dagen)} én ${toonGetal(aantallen.dagdelen ?? 0)} dagdelen. Een hele dag is al twee dagdelen: elk deel van de dag telt één keer.`,
      over: [id],
      clausule: soort === 'congres' ? ('B.1' as const) : ('B.3' as const),
    }))

const heleDagen = (aantal = 0): string =>
  aantal === 1 ? '1 hele dag' : `${toonGetal(aantal)} hele dagen`

const delenEenJaar = (een: Activiteit, ander: Activiteit): boolean => {
  if (!een.van || !ander.van) return false
  const begin = Math.max(jaarVan(een.van), jaarVan(ander.van))
  const eind = Math.min(
    een.tot ? jaarVan(een.tot) : Infinity,
    ander.tot ? jaarVan(ander.tot) : Infinity,
  )
  return begin <= eind
}

const van = (activiteiten: readonly Activiteit[], soorten: readonly ActiviteitSoortId[]) =>
  activiteiten.filter(({ soort }) => soorten.includes(soort))

const gelijk = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const lijktOp = (een: string, ander: string): boolean => {
  const [kort, lang] = [gelijk(een), gelijk(ander)].toSorted((a, b) => a.length - b.length)
  return kort !== undefined && kort.length >= 6 && lang?.includes(kort) === true
}

const sleutel = (...delen: string[]): string => JSON.stringify(delen)
const ids = (groep: readonly { id: string }[]): string[] => groep.map(({ id }) => id)
const keer = (aantal: number): string => (aantal === 2 ? 'twee keer' : `${aantal} keer`)

const opsomming = (namen: readonly string[]): string =>
  `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`

/** Wat dezelfde sleutel heeft, als het er minstens zoveel zijn. */
function groepen<T>(
  rij: readonly T[],
  sleutelVan: (een: T) => string,
  minstens = 2,
): [T, ...T[]][] {
  const per = new Map<string, [T, ...T[]]>()
  for (const een of rij) {
    const groep = per.get(sleutelVan(een))
    if (groep) groep.push(een)
    else per.set(sleutelVan(een), [een])
  }
  return [...per.values()].filter(groep => groep.length >= minstens)
}
