import type { OndertekenaarSoort, OnderdeelId } from '#toetsingskader/typen.ts'
import { toonGetal } from '#domein/getal.ts'
import type { Ondertekening } from '#domein/ondertekening/ondertekening.ts'
import type { Afschrift, AfschriftOnderdeel, Deel } from '#domein/portfolio/afschrift.ts'
import { drukPunten, type Gedruktepunten } from '#domein/portfolio/gedruktePunten.ts'
import type { OnderdeelStatus, ReflectieAantal, Uitslag } from '#domein/uitslag.ts'
import { toonDatum } from '#lib/datum.ts'

type Regel = Deel['regels'][number]

/** Een afschrift zoals het gedrukt wordt: alle tekst kant en klaar, in de volgorde van lezen, met alleen wat bevroren is. */
export type Leesexemplaar = {
  titel: string
  houder: string
  kader: string
  /** Het moment van indienen, in UTC: de dagtekening van het document. */
  gedagtekend: Readonly<Record<'jaar' | 'maand' | 'dag' | 'uur' | 'minuut' | 'seconde', number>>
  /** Wat op elke bladzijde staat om haar bij de rest te houden. */
  kenmerk: string
  feiten: readonly Regel[]
  tekorten: readonly { onderdeel: OnderdeelId; tekst: string; toelichting: string }[]
  onderdelen: readonly Gedrukt[]
  punten: Gedruktepunten
  bestanden: readonly { naam: string; bij: string; grootte: string; sha256: string }[]
  /** Alleen in een archief: welk bestand er niet bij zit en waarom. */
  nietBijgevoegd: readonly string[]
  documenten: readonly { titel: string; versie: string; sha256: string }[]
  hash: string
  /** Wat er in de plaats van de echtheid staat als dit geen indiening is; anders leeg. */
  voorlopig: string
}

type Gedrukt = {
  id: OnderdeelId
  titel: string
  status: string
  /** Wat er over het hele onderdeel te zeggen is. */
  vooraf: readonly string[]
  delen: readonly (Pick<Deel, 'kop' | 'tekst' | 'regels'> & {
    /** De naam en waarom het past; dat mag leeg zijn. */
    beroepsprofiel: readonly (readonly [string, string])[]
    bestanden: readonly string[]
    ondertekeningen: readonly string[]
  })[]
}

/** Het leesexemplaar van een afschrift; hetzelfde afschrift geeft hetzelfde exemplaar. */
export function maakLeesexemplaar(afschrift: Afschrift, hash: string): Leesexemplaar {
  const { houder, kader, indiening, dossier, onderdelen, documenten } = afschrift
  return {
    titel: `Portfolio van ${houder.naam}`,
    houder: houder.naam,
    kader: kader.titel,
    gedagtekend: dagtekening(indiening.op),
    kenmerk: `${dossier.certificaat.nummer}, indiening ${indiening.nummer}`,
    feiten: feiten(afschrift),
    tekorten: onderdelen.flatMap(({ id, tekorten }) =>
      tekorten.map(tekort => ({ onderdeel: id, ...tekort })),
    ),
    onderdelen: onderdelen.map(onderdeel => gedrukt(onderdeel, afschrift)),
    punten: drukPunten(afschrift),
    bestanden: bestandenIn(onderdelen),
    nietBijgevoegd: [],
    documenten: documenten.map(({ titel, versie, sha256 }) => ({ titel, versie, sha256 })),
    hash,
    voorlopig: '',
  }
}

/** Hetzelfde van een indiening die is ingetrokken: dat staat vooraan, en op elke bladzijde. */
export const alsIngetrokken = (exemplaar: Leesexemplaar, op: Date): Leesexemplaar => ({
  ...exemplaar,
  kenmerk: `${exemplaar.kenmerk}, ingetrokken`,
  feiten: [{ vraag: 'Ingetrokken', antwoord: opIngetrokken(op) }, ...exemplaar.feiten],
})

const opIngetrokken = (op: Date) => `op ${hier.format(op)}. Niemand beoordeelt deze indiening.`

/** Hoe het bestand heet dat iemand bewaart: 'portfolio-RJ-0412-indiening-1.pdf', bij het archief met '-archief'. */
export const naamVanExemplaar = (
  { dossier, indiening }: Afschrift,
  soort: 'lezen' | 'archief',
): string => {
  const certificaat = dossier.certificaat.nummer.replaceAll(/[^\w-]+/g, '-')
  const staart = soort === 'archief' ? '-archief' : ''
  return `portfolio-${certificaat}-indiening-${indiening.nummer}${staart}.pdf`
}

function dagtekening(op: string): Leesexemplaar['gedagtekend'] {
  const moment = new Date(op)
  return {
    jaar: moment.getUTCFullYear(),
    maand: moment.getUTCMonth() + 1,
    dag: moment.getUTCDate(),
    uur: moment.getUTCHours(),
    minuut: moment.getUTCMinutes(),
    seconde: moment.getUTCSeconds(),
  }
}

const hier = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
})

function feiten({ houder, indiening, kader, dossier, uitslag }: Afschrift): Regel[] {
  const { nummer, geldigTot } = dossier.certificaat
  const { van, tot } = uitslag.peilperiode
  return [
    { vraag: 'Kandidaat', antwoord: houder.naam },
    ...(houder.nummer === null ? [] : [{ vraag: 'Noloc-nummer', antwoord: houder.nummer }]),
    { vraag: 'Certificaat', antwoord: `${nummer}, geldig tot en met ${toonDatum(geldigTot)}` },
    { vraag: 'Toetsingskader', antwoord: kader.titel },
    {
      vraag: 'Ingediend',
      antwoord: `${hier.format(new Date(indiening.op))}, indiening ${indiening.nummer}`,
    },
    { vraag: 'Op tijd', antwoord: opTijd(uitslag) },
    { vraag: 'Alles telt op', antwoord: toonDatum(indiening.peildatum) },
    { vraag: 'Peilperiode', antwoord: `${toonDatum(van)} tot en met ${toonDatum(tot)}` },
    { vraag: 'Punten', antwoord: `${toonGetal(uitslag.pe.totaal)} tellen mee` },
    { vraag: 'Volledig', antwoord: uitslag.volledig ? 'Ja' : 'Nee, zie de tekorten' },
  ]
}

const opTijd = ({ opTijd: is, uiterlijkIndienen }: Uitslag): string => {
  const dag = toonDatum(uiterlijkIndienen)
  return is ? `Ja, indienen kon tot en met ${dag}` : `Nee, de laatste dag was ${dag}`
}

const statussen: Readonly<Record<OnderdeelStatus, string>> = {
  volledig: 'Volledig',
  onvolledig: 'Niet volledig',
  vrijgesteld: 'Hoeft niet',
}

function gedrukt(onderdeel: AfschriftOnderdeel, afschrift: Afschrift): Gedrukt {
  const { id, titel, status, delen } = onderdeel
  return {
    id,
    titel,
    status: statussen[status],
    vooraf: vooraf(onderdeel, afschrift),
    delen: delen.map(({ kop, tekst, regels, bestanden, ondertekeningen, ...deel }) => ({
      kop,
      tekst,
      regels,
      beroepsprofiel: deel.beroepsprofiel.map(naam => [naam, deel.onderbouwing?.[naam] ?? '']),
      bestanden: bestanden.map(({ naam, bytes }) => `${naam} (${toonGrootte(bytes)})`),
      ondertekeningen: ondertekeningen.map(alsZin),
    })),
  }
}

function vooraf(
  { id, uitIndiening, delen, status }: AfschriftOnderdeel,
  { indiening, uitslag }: Afschrift,
): string[] {
  const { vereist, behaald } = uitslag.reflectie
  return [
    ...(uitIndiening === indiening.nummer
      ? []
      : [`Dit onderdeel is ongewijzigd overgenomen uit indiening ${uitIndiening}.`]),
    ...(status === 'vrijgesteld' ? ['Dit onderdeel hoeft dit keer niet.'] : []),
    ...(id === 'A3.1'
      ? [`Gevraagd: ${bijeenkomsten(vereist)}.`, `Tellend: ${bijeenkomsten(behaald)}.`]
      : []),
    ...(delen.length === 0 ? ['Er is bij dit onderdeel niets ingediend.'] : []),
  ]
}

const bijeenkomsten = ({ bijeenkomsten: aantal, ingebracht }: ReflectieAantal): string =>
  `${aantal} ${aantal === 1 ? 'bijeenkomst' : 'bijeenkomsten'}, waarvan ${ingebracht} met een eigen situatie`

const hoedanigheden: Readonly<Record<OndertekenaarSoort, string>> = {
  houder: 'houder',
  'werkgever-of-opdrachtgever': 'werkgever of opdrachtgever',
  begeleider: 'begeleider',
  mededeelnemer: 'andere deelnemer',
  'medecommissielid-of-bestuurder': 'medecommissielid of bestuurder',
  'coordinator-certificeren': 'coördinator certificeren',
  instelling: 'instelling',
  organisatie: 'organisatie',
}

function alsZin({ naam, functie, hoedanigheid, op, wijze, inhoudHash }: Ondertekening): string {
  const wie = [naam, functie, hoedanigheden[hoedanigheid]].filter(deel => deel).join(', ')
  const hoe = wijze === 'papier' ? 'op papier' : 'op het scherm'
  return `Ondertekend door ${wie}, op ${toonDatum(op)}, ${hoe}. Controlecode van de getekende tekst: ${inhoudHash}`
}

const bestandenIn = (onderdelen: Afschrift['onderdelen']): Leesexemplaar['bestanden'] =>
  onderdelen.flatMap(({ id, delen }) =>
    delen.flatMap(({ kop, bestanden }) =>
      bestanden.map(({ naam, sha256, bytes }) => ({
        naam,
        bij: `${id}, ${kop}`,
        grootte: toonGrootte(bytes),
        sha256,
      })),
    ),
  )

/** Een grootte zoals mensen haar schrijven: 900 bytes, 12 kB, 3,4 MB. */
const toonGrootte = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${toonGetal(Math.round(bytes / 100_000) / 10)} MB`
}
