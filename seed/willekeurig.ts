import fc from 'fast-check'
import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'
import type { Activiteit, Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import { datum, plusDagen, type Datum } from '#lib/datum.ts'

/** Random days around the reference period of 20-11-2026, its first and last day far more often than chance. */
const dag = fc.oneof(
  fc.integer({ min: -400, max: 1900 }).map(aantal => plusDagen(datum('2022-06-01'), aantal)),
  fc.constantFrom(
    ...['2022-11-20', '2022-11-21', '2026-11-20', '2026-11-21', '2024-02-29'].map(datum),
  ),
)

const kwart = (hoogste: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: hoogste * 4 }).map(n => n / 4)

const tijd = ({ telling }: ActiviteitSoort): fc.Arbitrary<Partial<Activiteit>> =>
  telling === 'datum'
    ? fc.record({ datum: dag })
    : fc
        .tuple(dag, fc.option(fc.integer({ min: 0, max: 1800 }), { nil: undefined }))
        .map(([van, dagen]) =>
          dagen === undefined ? { van } : { van, tot: plusDagen(van, dagen) },
        )

const aantallen = ({ tarieven }: ActiviteitSoort): fc.Arbitrary<Partial<Activiteit>> => {
  const namen = tarieven.flatMap(tarief => (tarief.per === 'aantal' ? [tarief] : []))
  if (namen.length === 0) return fc.constant({})
  const velden = namen.map(({ aantal, heel }) => [aantal, heel ? fc.nat(12) : kwart(24)] as const)
  return fc.record(Object.fromEntries(velden)).map(gevuld => ({ aantallen: gevuld }))
}

const soortEigen = (soort: ActiviteitSoort): fc.Arbitrary<Partial<Activiteit>> =>
  fc.record({
    ...(soort.minimumWoorden ? { woorden: fc.constantFrom(0, 900, 1499, 1500, 4000) } : {}),
    ...(soort.telDagenEenKeerPer
      ? { soortWerk: fc.constantFrom('taalles', ' Taalles', 'voedselbank', 'café', 'cafe\u0301') }
      : {}),
  })

/** Any activity of this framework, with evidence three times out of four. */
export const willekeurigeActiviteit = (kader: Kader): fc.Arbitrary<Activiteit> =>
  fc.constantFrom(...kader.pe.soorten).chain(soort =>
    fc
      .tuple(fc.uuid(), tijd(soort), aantallen(soort), soortEigen(soort), fc.nat(3))
      .map(([id, wanneer, hoeveel, eigen, bewijs]) => ({
        id,
        soort: soort.id,
        titel: soort.naam,
        bewijs: bewijs > 0 ? ['bewijs.pdf'] : [],
        ...wanneer,
        ...hoeveel,
        ...eigen,
      })),
  )

export const willekeurigeBijeenkomst: fc.Arbitrary<Bijeenkomst> = fc.record({
  id: fc.uuid(),
  werkvorm: fc.constantFrom('intervisie', 'supervisie', 'coaching'),
  datum: dag,
  begeleider: fc.record(
    {
      naam: fc.constantFrom('Marijke de Boer', 'Ahmed Yıldız', ' '),
      registratie: fc.constantFrom('LVSC 12345', ''),
    },
    { requiredKeys: ['naam'] },
  ),
  zelfIngebracht: fc.boolean(),
  ondertekend: fc.boolean(),
})

const tekst = fc.constantFrom('', ' ', 'Ik leerde op tijd te stoppen.', '\u00a0')

const antwoorden = (namen: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      fc.subarray([...namen]),
      fc.array(tekst, { minLength: namen.length, maxLength: namen.length }),
    )
    .map(([gekozen, teksten]) =>
      Object.fromEntries(gekozen.map((naam, plaats) => [naam, teksten[plaats] ?? ''])),
    )

const vragenVan = (kader: Kader, onderdeel: string): readonly string[] =>
  kader.onderdelen.flatMap(deel =>
    deel.id === onderdeel && deel.vorm === 'vragen' ? deel.vragen.map(({ id }) => id) : [],
  )

const onderdelen = (kader: Kader): fc.Arbitrary<Dossier['onderdelen']> => {
  const ja = fc.boolean()
  const profiel = fc.array(fc.constantFrom('Matching', ' '), { maxLength: 2 })
  const los = { requiredKeys: [] }
  return fc.record(
    {
      A1: fc.record(
        { cv: tekst, verklaring: fc.record({ ingevuld: ja, ondertekend: ja }, los) },
        los,
      ),
      A2: fc.record({ antwoorden: antwoorden(vragenVan(kader, 'A2')) }, los),
      'A3.2': fc.record(
        {
          bijeenkomst: fc.constantFrom('onbekend', 'b1'),
          beroepsprofiel: profiel,
          antwoorden: antwoorden(vragenVan(kader, 'A3.2')),
        },
        los,
      ),
      A4: fc.record(
        { beroepsprofiel: profiel, antwoorden: antwoorden(vragenVan(kader, 'A4')) },
        los,
      ),
      C: fc.record(
        { gedragscodeGelezen: ja, werktVolgensGedragscode: ja, kentKlachtenreglement: ja },
        los,
      ),
    },
    los,
  )
}

const einddatum: fc.Arbitrary<Datum> = fc.constantFrom(
  ...['2023-12-31', '2024-02-29', '2025-06-30', '2026-12-31', '2027-01-01', '2027-02-28'].map(
    datum,
  ),
)

/** Any dossier that the file format accepts. */
export const willekeurigDossier = (kader: Kader): fc.Arbitrary<Dossier> =>
  fc
    .record({
      geldigTot: einddatum,
      vorigeIndiening: fc.option(fc.constantFrom(...['2022-11-30', '2021-01-01'].map(datum)), {
        nil: undefined,
      }),
      activiteiten: fc.uniqueArray(willekeurigeActiviteit(kader), {
        maxLength: 25,
        selector: ({ id }) => id,
      }),
      bijeenkomsten: fc.uniqueArray(willekeurigeBijeenkomst, {
        maxLength: 8,
        selector: ({ id }) => id,
      }),
      onderdelen: onderdelen(kader),
    })
    .map(({ geldigTot, vorigeIndiening, ...inhoud }) => ({
      certificaat: { nummer: 'RJ-0412', geldigVan: datum('2019-12-31'), geldigTot },
      ...(vorigeIndiening ? { vorigeIndiening } : {}),
      ...inhoud,
    }))
