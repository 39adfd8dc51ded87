// What each onderdeel misses (contract, the table at the end of section 3), without the sentences.

import type { Antwoorden, Dossier, Onderdelen } from './dossier.ts'
import type { Grens } from './grenzen.ts'
import type { Reflectie } from './reflectie.ts'

type Weigering = { code: string; clausule: string; veld?: string }
type Stand = { status: 'volledig' | 'onvolledig' | 'vrijgesteld'; tekort: Weigering[] }

const vragenA2 = ['voorgenomen', 'uitgevoerd', 'ontwikkeladvies', 'metAdviesGedaan']
const vragenA32 = ['situatie', 'aanleiding', 'inzichten', 'betekenis']
const vragenA4 = [
  'ontwikkelingen',
  'sleutelmomenten',
  'beroepsprofielVerleden',
  'manierVanLeren',
  'plannen',
  'stappen',
  'beroepsprofielToekomst',
]
const verklaringenC = ['gedragscodeGelezen', 'werktVolgensGedragscode', 'kentKlachtenreglement']

const vrijgesteld: Stand = { status: 'vrijgesteld', tekort: [] }

type Gegevens = { dossier: Dossier; jaar: number; reflectie: Reflectie; grenzen: readonly Grens[] }

export function onderdelenVan(gegevens: Gegevens): Record<string, Stand> {
  const { dossier, jaar, reflectie, grenzen } = gegevens
  const { A1, A2, 'A3.2': verslag, A4, C } = dossier.onderdelen
  return {
    A1: stand('A1', tekortA1(A1)),
    A2: jaar >= 2023 && jaar <= 2026 ? vrijgesteld : stand('A2', leeg(A2?.antwoorden, vragenA2)),
    'A3.1': standA31(reflectie, jaar),
    'A3.2': stand('A3.2', [
      ...als(!wijstEigenBijeenkomstAan(dossier), 'geen-eigen-bijeenkomst'),
      ...als(!noemtDeel(verslag?.beroepsprofiel), 'beroepsprofiel-ontbreekt'),
      ...leeg(verslag?.antwoorden, vragenA32),
    ]),
    A4: stand('A4', [
      ...als(!noemtDeel(A4?.beroepsprofiel), 'beroepsprofiel-ontbreekt'),
      ...leeg(A4?.antwoorden, vragenA4),
    ]),
    B: stand('B', [
      ...als(heeftTekort(grenzen, 'categorie-1'), 'tekort-categorie-1'),
      ...als(heeftTekort(grenzen, 'totaal'), 'tekort-totaal'),
    ]),
    C: stand(
      'C',
      verklaringenC
        .filter(naam => C?.[naam] !== true)
        .map(veld => ({ code: 'niet-verklaard', veld })),
    ),
  }
}

type Gemis = { code: string; veld?: string }

const als = (mist: boolean, code: string): Gemis[] => (mist ? [{ code }] : [])

function stand(onderdeel: string, gemis: readonly Gemis[]): Stand {
  const tekort = gemis.map(({ code, veld }) =>
    veld === undefined ? { code, clausule: onderdeel } : { code, clausule: onderdeel, veld },
  )
  return { status: tekort.length === 0 ? 'volledig' : 'onvolledig', tekort }
}

function tekortA1(A1: Onderdelen['A1']): Gemis[] {
  return [
    ...als((A1?.cv ?? '').trim() === '', 'cv-ontbreekt'),
    ...als(A1?.verklaring?.ingevuld !== true, 'verklaring-niet-ingevuld'),
    ...als(A1?.verklaring?.ondertekend !== true, 'verklaring-niet-ondertekend'),
  ]
}

function standA31({ vereist, behaald }: Reflectie, jaar: number): Stand {
  if (jaar <= 2023) {
    const { tekort } = stand('A3.1', [{ code: 'geen-eis-voor-dit-jaar' }])
    return { status: 'volledig', tekort }
  }
  return stand('A3.1', [
    ...als(behaald.bijeenkomsten < vereist.bijeenkomsten, 'te-weinig-bijeenkomsten'),
    ...als(behaald.ingebracht < vereist.ingebracht, 'te-weinig-ingebracht'),
  ])
}

const wijstEigenBijeenkomstAan = ({ onderdelen, bijeenkomsten }: Dossier): boolean =>
  bijeenkomsten.some(een => een.zelfIngebracht && een.id === onderdelen['A3.2']?.bijeenkomst)

const noemtDeel = (beroepsprofiel: readonly string[] = []): boolean =>
  beroepsprofiel.some(deel => deel.trim() !== '')

const leeg = (antwoorden: Antwoorden = {}, vragen: readonly string[]): Gemis[] =>
  vragen
    .filter(vraag => (antwoorden[vraag] ?? '').trim() === '')
    .map(veld => ({ code: 'antwoord-ontbreekt', veld }))

const heeftTekort = (grenzen: readonly Grens[], naam: string): boolean =>
  grenzen.some(({ grens, tekort }) => grens === naam && tekort > 0)
