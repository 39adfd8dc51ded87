import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'
import { keurOpgave, type GekeurdeOpgave, type Opgave } from '#domein/pe/opgave.ts'
import { soortenMetScore, soortenMetZoekwoord } from '#domein/pe/zoekSoort.ts'
import { datumFout, getalFout, leesDatum, leesGetal, schoneTekst } from '#domein/velden/invoer.ts'
import type { Datum } from '#lib/datum.ts'

/** De kolommen van een lijst met activiteiten, met de velden die erin staan. */
const kolommen = {
  Soort: ['soort'],
  Titel: ['titel'],
  Datum: ['datum'],
  Vanaf: ['van'],
  'Tot en met': ['tot'],
  Uren: ['aantallen.sbu', 'aantallen.lesuren'],
  Dagdelen: ['aantallen.dagdelen'],
  Dagen: ['aantallen.dagen'],
  Kandidaten: ['aantallen.kandidaten'],
  Woorden: ['woorden'],
  'Soort werk': ['soortWerk'],
} as const

export type Lijstkolom = keyof typeof kolommen

const isKolom = (naam: string): naam is Lijstkolom => Object.hasOwn(kolommen, naam)

export const lijstkolommen: readonly Lijstkolom[] = Object.keys(kolommen).filter(isKolom)

/** Eén activiteit uit een lijst, met het nummer van haar regel in het bestand; en het woord dat er stond waar wij een soort uit lazen. */
export type Lijstregel = { regel: number; opgave: GekeurdeOpgave; soortwoord?: string }

/** Wat er aan een lijst niet klopt en wat te doen; regel 0 gaat over het hele bestand. */
export type Lijstfout = { regel: number; kolom: string; tekst: string }

type Cellen = readonly (readonly string[])[]

const meesteRegels = 300

/** De activiteiten uit een lijst waarvan de eerste regel de koppen noemt; lege regels tellen niet (B). */
export function leesLijst(
  [koppen = [], ...rest]: Cellen,
  kader: Kader,
): { regels: readonly Lijstregel[]; fouten: readonly Lijstfout[] } {
  const namen = koppen.map(kop => lijstkolommen.find(naam => zelfde(naam, kop)))
  const mis = foutenInKoppen(koppen, namen)
  if (mis.length > 0) return { regels: [], fouten: mis }
  const gevuld = rest.flatMap((cellen, plek) => {
    const rij = alsRij(namen, cellen)
    return Object.values(rij).some(Boolean) ? [{ rij, regel: plek + 2 }] : []
  })
  if (gevuld.length === 0) return { regels: [], fouten: [overBestand(geenRegels)] }
  if (gevuld.length > meesteRegels) return { regels: [], fouten: [overBestand(teLang)] }
  const gelezen = gevuld.map(een => ({ ...een, ...leesRij(een.rij, kader) }))
  return {
    regels: gelezen.flatMap(({ regel, rij, opgave }) =>
      opgave ? [alsRegel({ regel, rij, opgave }, kader)] : [],
    ),
    fouten: gelezen.flatMap(({ regel, fouten }) => fouten.map(fout => ({ regel, ...fout }))),
  }
}

const zelfde = (een: string, ander: string): boolean => plat(een) === plat(ander)

const plat = (tekst: string): string =>
  tekst.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()

const overBestand = (tekst: string): Lijstfout => ({ regel: 0, kolom: '', tekst })
const geenRegels =
  'Onder de koppen staat nog niets. Zet elke activiteit op een eigen regel en kies het bestand opnieuw.'
const teLang = `De lijst heeft meer dan ${meesteRegels} regels. Verdeel hem over meer bestanden.`

function foutenInKoppen(
  koppen: readonly string[],
  namen: readonly (Lijstkolom | undefined)[],
): Lijstfout[] {
  const fout = (kolom: string, tekst: string): Lijstfout => ({ regel: 1, kolom, tekst })
  const vreemd = koppen.filter((kop, plek) => kop.trim() !== '' && !namen[plek])
  const dubbel = namen.filter((naam, plek) => naam && namen.indexOf(naam) !== plek)
  const verplicht: readonly Lijstkolom[] = ['Soort', 'Titel']
  const kwijt = verplicht.filter(naam => !namen.includes(naam))
  if (kwijt.length > 0)
    return kwijt.map(naam =>
      fout(naam, `Deze kolom ontbreekt. Neem de koppen over van de voorbeeldlijst.`),
    )
  return [
    ...vreemd.map(kop => fout(kop, 'Deze kolom kennen we niet. Haal haar weg, of wijzig de kop.')),
    ...dubbel.map(kop => fout(kop ?? '', 'Deze kolom staat er twee keer. Laat er één staan.')),
  ]
}

type Rij = Partial<Record<Lijstkolom, string>>

/** Een spreadsheet zet soms een ' voor wat op een formule lijkt; bij ons is elke cel gewone tekst. */
const schoneCel = (cel: string): string =>
  schoneTekst(cel)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')

const alsRij = (namen: readonly (Lijstkolom | undefined)[], cellen: readonly string[]): Rij =>
  Object.fromEntries(
    namen.flatMap((naam, plek) => (naam ? [[naam, schoneCel(cellen[plek] ?? '')]] : [])),
  )

function alsRegel(
  { regel, rij, opgave }: { regel: number; rij: Rij; opgave: GekeurdeOpgave },
  kader: Kader,
): Lijstregel {
  const getypt = rij.Soort ?? ''
  const heetZo = kader.pe.soorten.some(een => een.id === opgave.soort && isNaamVan(getypt, een))
  return { regel, opgave, ...(!heetZo && { soortwoord: getypt }) }
}

type Celfout = Omit<Lijstfout, 'regel'>

function leesRij(rij: Rij, kader: Kader): { opgave?: GekeurdeOpgave; fouten: readonly Celfout[] } {
  const soort = leesSoort(rij.Soort ?? '', kader)
  if (!soort) return { fouten: zonderSoort(rij, kader) }
  const gevraagd = gevraagdeVelden(soort)
  const onleesbaar = [...foutenInCellen(rij), ...overbodig(rij, soort, gevraagd)]
  const gekeurd = keurOpgave(alsOpgave(rij, soort), kader)
  if (gekeurd.ok && onleesbaar.length === 0) return { opgave: gekeurd.waarde, fouten: [] }
  const genoemd = new Set(onleesbaar.map(({ kolom }) => kolom))
  const rest = (gekeurd.ok ? [] : gekeurd.weigeringen)
    .map(({ veld = '', tekst }) => ({ kolom: kolomVan(veld), tekst }))
    .filter(({ kolom }) => !genoemd.has(kolom))
  return { fouten: [...onleesbaar, ...rest] }
}

/** Wat zonder soort al te zeggen is, in één keer: wie de lijst verbetert komt niet voor elke cel terug. */
const zonderSoort = (rij: Rij, kader: Kader): Celfout[] => [
  { kolom: 'Soort', tekst: welkeSoort(rij.Soort ?? '', kader) },
  ...(rij.Titel ? [] : [{ kolom: 'Titel', tekst: 'Vul een titel in.' }]),
  ...foutenInCellen(rij),
]

const isNaamVan = (getypt: string, { id, naam }: ActiviteitSoort): boolean =>
  zelfde(id, getypt) || zelfde(naam, getypt)

/** De soort met deze naam, of de enige waar dit woord een zoekwoord van is: wie 'webinar' schrijft bedoelt er maar één. */
function leesSoort(getypt: string, kader: Kader): ActiviteitSoort | undefined {
  const genoemd = kader.pe.soorten.find(een => isNaamVan(getypt, een))
  if (genoemd) return genoemd
  const [soort, ...meer] = soortenMetZoekwoord(getypt, kader)
  return meer.length === 0 ? soort : undefined
}

function welkeSoort(getypt: string, kader: Kader): string {
  if (getypt === '') return 'Vul in wat voor activiteit het was, zoals in de voorbeeldlijst.'
  const passend = soortenMetScore(getypt, kader)
  const beste = passend.filter(({ score }) => score === passend[0]?.score).slice(0, 3)
  if (beste.length === 0)
    return `“${getypt}” kennen we niet als soort. Neem een naam over uit de voorbeeldlijst.`
  const namen = beste.map(({ soort }) => `“${soort.naam}”`).join(' of ')
  return `“${getypt}” kennen we niet als soort. Bedoel je ${namen}? Neem die naam over.`
}

const kolomVan = (veld: string): string =>
  lijstkolommen.find(naam => kolommen[naam].some(een => een === veld)) ?? 'Soort'

const gevraagdeVelden = ({ telling, tarieven, ...soort }: ActiviteitSoort): ReadonlySet<string> =>
  new Set([
    'soort',
    'titel',
    ...(telling === 'datum' ? ['datum'] : ['van', 'tot']),
    ...tarieven.flatMap(tarief => (tarief.per === 'aantal' ? [`aantallen.${tarief.aantal}`] : [])),
    ...(soort.minimumWoorden ? ['woorden'] : []),
    ...(soort.telDagenEenKeerPer ? ['soortWerk'] : []),
  ])

/** Wat iemand invult en niet meetelt, zou stil verdwijnen. */
const overbodig = (rij: Rij, { naam }: ActiviteitSoort, gevraagd: ReadonlySet<string>): Celfout[] =>
  lijstkolommen
    .filter(kolom => rij[kolom] && !kolommen[kolom].some(veld => gevraagd.has(veld)))
    .map(kolom => ({
      kolom,
      tekst: `Bij “${naam}” hoort hier niets. Maak deze cel leeg, of kies een andere soort.`,
    }))

const dagkolommen = ['Datum', 'Vanaf', 'Tot en met'] as const
const getalkolommen = ['Uren', 'Dagdelen', 'Dagen', 'Kandidaten', 'Woorden'] as const

const foutenInCellen = (rij: Rij): Celfout[] => [
  ...dagkolommen.flatMap(kolom => {
    const cel = rij[kolom]
    return cel && dagIn(cel) === undefined ? [{ kolom, tekst: datumFout(cel) }] : []
  }),
  ...getalkolommen.flatMap(kolom => {
    const cel = rij[kolom]
    const tekst = getalFout(kolom.toLowerCase(), kolom === 'Woorden' || kolom === 'Kandidaten')
    return cel && leesGetal(cel) === undefined ? [{ kolom, tekst }] : []
  }),
]

/** Een spreadsheet laat soms de eeuw weg ('1-3-26', '1-mrt-26') of zet er een tijd achter. */
const dagIn = (cel: string): Datum | undefined =>
  leesDatum(
    cel
      .replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
      .replace(
        /^(\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)[-/. ])(\d{2})$/i,
        (_, begin, jaar) => `${begin}20${jaar}`,
      ),
  )

function alsOpgave(rij: Rij, soort: ActiviteitSoort): Opgave {
  const getal = (kolom: Lijstkolom) => leesGetal(rij[kolom] ?? '')
  const dag = (kolom: Lijstkolom) => dagIn(rij[kolom] ?? '')
  const uren = getal('Uren')
  return {
    soort: soort.id,
    titel: rij.Titel,
    datum: dag('Datum'),
    van: dag('Vanaf'),
    tot: dag('Tot en met'),
    aantallen: {
      sbu: uren,
      lesuren: uren,
      dagdelen: getal('Dagdelen'),
      dagen: getal('Dagen'),
      kandidaten: getal('Kandidaten'),
    },
    woorden: getal('Woorden'),
    soortWerk: rij['Soort werk'],
  }
}

const puntkomma = (cellen: readonly string[]): string => cellen.join(';')

/** De lijst die iemand kan downloaden en invullen: de koppen, en van de bekendste soorten een regel om te vervangen; zonder BOM. */
export function voorbeeldlijst({ pe: { soorten } }: Kader): string {
  const voorbeelden: Readonly<Record<string, Rij>> = {
    opleiding: { Titel: 'Voorbeeld: training autisme en werk', Datum: '12-3-2026', Uren: '24' },
    workshop: { Titel: 'Voorbeeld: webinar jobcarving', Datum: '3-2-2026', Uren: '2,5' },
    congres: { Titel: 'Voorbeeld: congres over werk', Datum: '20-11-2025', Dagdelen: '2' },
    boek: { Titel: 'Voorbeeld: titel en schrijver', Datum: '1-7-2025' },
    'noloc-lid': { Titel: 'Voorbeeld: commissie', Vanaf: '1-1-2025', 'Tot en met': '31-12-2025' },
  }
  const regels = soorten.flatMap(({ id, naam }) => {
    const rij: Rij | undefined = voorbeelden[id]
    return rij ? [lijstkolommen.map(kolom => (kolom === 'Soort' ? naam : (rij[kolom] ?? '')))] : []
  })
  return `${[lijstkolommen, ...regels].map(puntkomma).join('\r\n')}\r\n`
}
