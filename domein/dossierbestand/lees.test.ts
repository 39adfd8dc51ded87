import { describe, expect, it } from 'vitest'
import { datum } from '#lib/datum.ts'
import { leesDossier } from './lees.ts'

const peildatum = datum('2026-11-20')

/** Een geldig bestand waarin elke sleutel van het formaat één keer voorkomt. */
const geldig = `{
  "formaat": "jobcoach-dossier/1",
  "keurmerk": "register-jobcoach",
  "traject": "recertificering",
  "certificaat": { "nummer": "RJ-0412", "geldigVan": "2023-03-01", "geldigTot": "2027-02-28" },
  "vorigeIndiening": "2022-11-30",
  "activiteiten": [
    { "id": "a1", "soort": "opleiding", "titel": "Cursus", "bewijs": ["a.pdf"], "datum": "2025-01-01", "aantallen": { "sbu": 7.5 } },
    { "id": "a2", "soort": "noloc-lid", "titel": "Commissie", "van": "2024-01-01", "tot": "2025-01-01" },
    { "id": "a3", "soort": "congres", "titel": "Congres", "datum": "2025-01-01", "aantallen": { "dagen": 1 } },
    { "id": "a4", "soort": "artikel", "titel": "Artikel", "datum": "2025-01-01", "woorden": 1500 },
    { "id": "a5", "soort": "vrijwilligerswerk", "titel": "Taalmaatje", "van": "2024-01-01", "soortWerk": "taal" },
    { "id": "a6", "soort": "mentor-assessor-rj", "titel": "Mentor", "van": "2024-01-01", "aantallen": { "kandidaten": 0 } }
  ],
  "bijeenkomsten": [
    { "id": "b1", "werkvorm": "intervisie", "datum": "2025-05-01", "begeleider": { "naam": "", "registratie": "LVSC 1" }, "zelfIngebracht": true, "ondertekend": true }
  ],
  "onderdelen": {
    "A1": { "cv": "cv.pdf", "verklaring": { "ingevuld": true, "ondertekend": true } },
    "A2": { "antwoorden": { "voorgenomen": "tekst" } },
    "A3.2": { "bijeenkomst": "b1", "beroepsprofiel": ["begeleiden"], "antwoorden": { "situatie": "tekst" } },
    "A4": { "beroepsprofiel": [], "antwoorden": { "plannen": "" } },
    "C": { "gedragscodeGelezen": true }
  }
}`

const fouten = (tekst: string): readonly { pad: string; tekst: string }[] => {
  const gelezen = leesDossier(tekst, peildatum)
  return 'fouten' in gelezen ? gelezen.fouten : []
}
const paden = (tekst: string): string[] => fouten(tekst).map(({ pad }) => pad)

/** Hetzelfde bestand met één stuk tekst vervangen; het stuk moet er precies één keer staan. */
function met(van: string, naar: string, tekst = geldig): string {
  expect(tekst.split(van)).toHaveLength(2)
  return tekst.replace(van, () => naar)
}

it('leest een geldig bestand zonder de sleutels die alleen het bestand aangaan', () => {
  const gelezen = leesDossier(geldig, peildatum)
  expect(gelezen).toMatchObject({ kader: { id: 'register-jobcoach/recertificering/2024' } })
  const { formaat, keurmerk, traject, ...dossier } = JSON.parse(geldig)
  expect([formaat, keurmerk, traject]).toHaveLength(3)
  expect(gelezen).toMatchObject({ dossier })
  expect('dossier' in gelezen && Object.keys(gelezen.dossier)).toEqual(Object.keys(dossier))
})

it('neemt elke tekst aan die JSON kan schrijven, ook een los surrogaat', () => {
  expect(paden(met('"RJ-0412"', String.raw`"RJ \ud83d \u0000"`))).toEqual([])
})

it('laat wat niet verplicht is weg zonder fout', () => {
  const kaal = `{"formaat":"jobcoach-dossier/1","keurmerk":"register-jobcoach","traject":"recertificering",
    "certificaat":{"nummer":"1","geldigVan":"1900-01-01","geldigTot":"2199-12-31"},
    "activiteiten":[],"bijeenkomsten":[],"onderdelen":{"A1":{},"A2":{},"A3.2":{},"A4":{},"C":{}}}`
  expect(fouten(kaal)).toEqual([])
})

describe('noemt bij elke fout precies het pad', () => {
  it.each<[string, string, string, ...string[]]>([
    ['formaat', '"jobcoach-dossier/1"', '"jobcoach-dossier/2"', 'formaat'],
    ['keurmerk', '"register-jobcoach"', '"register-loopbaan"', 'keurmerk'],
    ['ander traject', '"recertificering"', '"certificering"', 'traject'],
    ['verplichte sleutel weg', '"traject": "recertificering",', '', 'traject'],
    ['verplichte lijst weg', '"bijeenkomsten"', '"bijeenkomst"', 'bijeenkomst', 'bijeenkomsten'],
    ['onbekende sleutel', '"A1":', '"A9": 1, "A1":', 'onderdelen.A9'],
    ['onbekende sleutel met punt', '"A1":', '"A3.1": 1, "A1":', 'onderdelen["A3.1"]'],
    ['lege sleutel', '"A1":', '"": 1, "A1":', 'onderdelen[""]'],
    ['sleutel met regeleinde', '"A1":', '"a\\nb": 1, "A1":', 'onderdelen["a\\u000ab"]'],
    ['__proto__', '"cv":', '"__proto__": {"cv": 1}, "cv":', 'onderdelen.A1.__proto__'],
    ['constructor', '"cv":', '"constructor": 1, "cv":', 'onderdelen.A1.constructor'],
    ['toString als soort', '"noloc-lid"', '"toString"', 'activiteiten[1].soort'],
    ['__proto__ als soort', '"noloc-lid"', '"__proto__"', 'activiteiten[1].soort'],
    [
      'object waar een lijst hoort',
      '"bijeenkomsten": [',
      '"bijeenkomsten": {}, "x": [',
      'bijeenkomsten',
      'x',
    ],
    [
      'lijst waar een object hoort',
      '{ "naam": "", "registratie": "LVSC 1" }',
      '[]',
      'bijeenkomsten[0].begeleider',
    ],
    ['null', '"RJ-0412"', 'null', 'certificaat.nummer'],
    ['null in een lijst', '["a.pdf"]', '[null]', 'activiteiten[0].bewijs[0]'],
    ['null waar een object hoort', '{ "gedragscodeGelezen": true }', 'null', 'onderdelen.C'],
    ['leeg nummer', '"RJ-0412"', '" \\u00a0\\t"', 'certificaat.nummer'],
    ['leeg id', '"a1"', '""', 'activiteiten[0].id'],
    ['lege titel', '"Cursus"', '"  "', 'activiteiten[0].titel'],
    ['leeg soortWerk', '"taal"', '"\\n"', 'activiteiten[4].soortWerk'],
    ['leeg bewijs', '["a.pdf"]', '["format", " "]', 'activiteiten[0].bewijs[1]'],
    ['getal als tekst', '7.5', '"7.5"', 'activiteiten[0].aantallen.sbu'],
    ['geen kwart', '7.5', '7.3', 'activiteiten[0].aantallen.sbu'],
    ['onder nul', '7.5', '-0.25', 'activiteiten[0].aantallen.sbu'],
    ['te groot', '7.5', '10000.25', 'activiteiten[0].aantallen.sbu'],
    ['overloop', '7.5', '1e400', 'activiteiten[0].aantallen.sbu'],
    ['overloop onder nul', '7.5', '-1e400', 'activiteiten[0].aantallen.sbu'],
    ['NaN', '7.5', 'NaN', 'activiteiten[0].aantallen.sbu'],
    ['Infinity', '7.5', '-Infinity', 'activiteiten[0].aantallen.sbu'],
    [
      'geen heel aantal kandidaten',
      '"kandidaten": 0',
      '"kandidaten": 0.5',
      'activiteiten[5].aantallen.kandidaten',
    ],
    [
      'te veel kandidaten',
      '"kandidaten": 0',
      '"kandidaten": 10001',
      'activiteiten[5].aantallen.kandidaten',
    ],
    ['geen heel aantal woorden', '1500', '1500.5', 'activiteiten[3].woorden'],
    ['minder dan nul woorden', '1500', '-1', 'activiteiten[3].woorden'],
    ['te veel woorden voor een getal', '1500', '1e309', 'activiteiten[3].woorden'],
    ['woorden ontbreken', ', "woorden": 1500', '', 'activiteiten[3].woorden'],
    ['soortWerk ontbreekt', ', "soortWerk": "taal"', '', 'activiteiten[4].soortWerk'],
    ['aantallen ontbreken', ', "aantallen": { "sbu": 7.5 }', '', 'activiteiten[0].aantallen'],
    ['het ene aantal ontbreekt', '{ "sbu": 7.5 }', '{}', 'activiteiten[0].aantallen.sbu'],
    ['geen van beide aantallen', '{ "dagen": 1 }', '{}', 'activiteiten[2].aantallen'],
    [
      'aantal van een andere soort',
      '"dagen": 1',
      '"dagen": 1, "sbu": 1',
      'activiteiten[2].aantallen.sbu',
    ],
    [
      'aantallen bij een soort zonder',
      '"woorden": 1500',
      '"woorden": 1500, "aantallen": {"sbu": 1}',
      'activiteiten[3].aantallen',
    ],
    [
      'datum bij een periode',
      '"van": "2024-01-01", "tot"',
      '"datum": "2024-01-01", "van": "2024-01-01", "tot"',
      'activiteiten[1].datum',
    ],
    [
      'periode bij een dag',
      '"woorden": 1500',
      '"woorden": 1500, "tot": "2025-01-01"',
      'activiteiten[3].tot',
    ],
    ['datum weg', ' "datum": "2025-01-01", "woorden"', ' "woorden"', 'activiteiten[3].datum'],
    ['dag die niet bestaat', '"2025-05-01"', '"2025-02-29"', 'bijeenkomsten[0].datum'],
    ['dag zonder nul', '"2025-05-01"', '"2025-5-1"', 'bijeenkomsten[0].datum'],
    ['dag met tijd', '"2025-05-01"', '"2025-05-01T00:00:00Z"', 'bijeenkomsten[0].datum'],
    ['dag met andere cijfers', '"2025-05-01"', '"２０２５-05-01"', 'bijeenkomsten[0].datum'],
    ['dag met witruimte', '"2025-05-01"', '"2025-05-01 "', 'bijeenkomsten[0].datum'],
    ['dag voor 1900', '"2025-05-01"', '"1899-12-31"', 'bijeenkomsten[0].datum'],
    ['dag na 2199', '"2025-05-01"', '"2200-01-01"', 'bijeenkomsten[0].datum'],
    ['dag als getal', '"2025-05-01"', '20250501', 'bijeenkomsten[0].datum'],
    ['einde voor begin', '"tot": "2025-01-01"', '"tot": "2023-12-31"', 'activiteiten[1].tot'],
    ['geldigVan op geldigTot', '"2027-02-28"', '"2023-03-01"', 'certificaat.geldigTot'],
    ['geldigTot bestaat niet', '"2027-02-28"', '"2027-02-29"', 'certificaat.geldigTot'],
    ['vorige indiening op de peildatum', '"2022-11-30"', '"2026-11-20"', 'vorigeIndiening'],
    ['vorige indiening na de peildatum', '"2022-11-30"', '"2026-12-01"', 'vorigeIndiening'],
    ['dubbel id', '"a2"', '"a1"', 'activiteiten[1].id'],
    ['onbekende werkvorm', '"intervisie"', '"Intervisie"', 'bijeenkomsten[0].werkvorm'],
    [
      'ja of nee als tekst',
      '"zelfIngebracht": true',
      '"zelfIngebracht": "true"',
      'bijeenkomsten[0].zelfIngebracht',
    ],
    [
      'ja of nee als getal',
      '"gedragscodeGelezen": true',
      '"gedragscodeGelezen": 1',
      'onderdelen.C.gedragscodeGelezen',
    ],
    ['naam ontbreekt', '"naam": "", ', '', 'bijeenkomsten[0].begeleider.naam'],
    ['onbekend antwoord', '"plannen": ""', '"plan": ""', 'onderdelen.A4.antwoorden.plan'],
    [
      'antwoord is geen tekst',
      '"voorgenomen": "tekst"',
      '"voorgenomen": ["tekst"]',
      'onderdelen.A2.antwoorden.voorgenomen',
    ],
    [
      'bijeenkomst is geen tekst',
      '"bijeenkomst": "b1"',
      '"bijeenkomst": 1',
      'onderdelen["A3.2"].bijeenkomst',
    ],
    [
      'beroepsprofiel is tekst',
      '["begeleiden"]',
      '"begeleiden"',
      'onderdelen["A3.2"].beroepsprofiel',
    ],
    [
      'onbekende verklaring',
      '"gedragscodeGelezen": true',
      '"gedragscode": true',
      'onderdelen.C.gedragscode',
    ],
    [
      'een sleutel met punt, aanhalingsteken en backslash',
      '"traject":',
      String.raw`"a.\"b\\": 1, "traject":`,
      String.raw`["a.\"b\\"]`,
    ],
    [
      'een periode bij iets van één dag is alleen onbekend, niet ook verkeerd om',
      '"soort": "congres",',
      '"soort": "congres", "van": "2025-01-02", "tot": "2025-01-01",',
      'activiteiten[2].van',
      'activiteiten[2].tot',
    ],
    ['dubbele sleutel', '"traject":', '"traject": "recertificering", "traject":', 'traject'],
    [
      'dubbele sleutel, anders geschreven',
      '"traject":',
      '"tr\\u0061ject": "recertificering", "traject":',
      'traject',
    ],
    [
      'dubbele sleutel in een lijst',
      '"woorden": 1500',
      '"woorden": 1500, "woorden": 1500',
      'activiteiten[3].woorden',
    ],
    ['dubbel onderdeel', '"A3.2":', '"A3.2": {}, "A3.2":', 'onderdelen["A3.2"]'],
    ['tien keer dezelfde sleutel', '"A1":', `${'"A4": {}, '.repeat(9)}"A1":`, 'onderdelen.A4'],
  ])('%s', (_naam, van, naar, ...verwacht) => {
    expect(paden(met(van, naar))).toEqual(verwacht)
  })
})

describe('noemt bij JSON die er geen is het hele bestand, met de plek', () => {
  it.each([
    ['', 'is leeg; schrijf een dossier als JSON-object tussen { en }.'],
    [
      '{"a": 1,}',
      'is geen geldige JSON: op teken 9 hoort een sleutel tussen aanhalingstekens, maar daar staat “}”.',
    ],
    [
      '{"a": 1\n"b": 2}',
      'is geen geldige JSON: op regel 2, teken 1 hoort een komma of }, maar daar staat “"”.',
    ],
    ['{"a" 1}', 'is geen geldige JSON: op teken 6 hoort een dubbele punt, maar daar staat “1”.'],
    [
      '[1, 2',
      'is geen geldige JSON: op teken 6 hoort een komma of ], maar daar houdt de tekst op.',
    ],
    ['{"a": 01}', 'is geen geldige JSON: op teken 7 hoort een waarde, maar daar staat “0”.'],
    [
      "{'a': 1}",
      "is geen geldige JSON: op teken 2 hoort een sleutel tussen aanhalingstekens, maar daar staat “'”.",
    ],
    ['{} {}', 'is geen geldige JSON: op teken 4 is het dossier al uit, maar daar staat “{”.'],
    ['{"a": "b', 'is geen geldige JSON: op teken 7 begint een tekst die nergens ophoudt.'],
    [
      '{"a": "\\x"}',
      'is geen geldige JSON: op teken 8 staat een \\ met een teken erachter dat JSON niet kent.',
    ],
    [
      '{"a": "b\tc"}',
      'is geen geldige JSON: op teken 9 staat een regeleinde, tab of stuurteken midden in een tekst.',
    ],
    ['[NaN, ]', 'is geen geldige JSON: op teken 7 hoort een waarde, maar daar staat “]”.'],
    [
      '{"a": 1} // klaar',
      'is geen geldige JSON: op teken 10 is het dossier al uit, maar daar staat “/”.',
    ],
  ])('%j', (tekst, verwacht) => {
    expect(fouten(tekst)).toEqual([{ pad: '', tekst: verwacht }])
  })

  it.each(['[]', '"dossier"', '1', 'null', 'true', 'NaN', '1e999'])('%s is geen object', tekst => {
    expect(paden(tekst)).toEqual([''])
  })
})

describe('verbergt geen fout achter een andere', () => {
  it('noemt ze op volgorde van het bestand, een ontbrekende sleutel aan het eind van zijn object', () => {
    const kapot = `{ "keurmerk": 1, "formaat": "x",
      "onderdelen": { "C": 1, "A1": { "cv": 2 } },
      "activiteiten": [{ "tot": "2020-01-01", "soort": "noloc-lid", "van": "2021-01-01" }, 5],
      "certificaat": { "geldigTot": "2020-01-01", "geldigVan": "2021-01-01" },
      "certificaat": { "geldigTot": "2020-01-01", "geldigVan": "2021-01-01" } }`
    expect(paden(kapot)).toEqual([
      'keurmerk',
      'formaat',
      'onderdelen.C',
      'onderdelen.A1.cv',
      'activiteiten[0].tot',
      'activiteiten[0].id',
      'activiteiten[0].titel',
      'activiteiten[1]',
      'certificaat',
      'certificaat.geldigTot',
      'certificaat.nummer',
      'traject',
      'bijeenkomsten',
    ])
  })

  it('keurt bij een onbekende soort alles wat een soort kan hebben', () => {
    const kapot = met(
      '"noloc-lid", "titel": "Commissie", "van": "2024-01-01", "tot": "2025-01-01"',
      '"lid", "titel": "x", "datum": "gisteren", "van": "2025-01-02", "tot": "2025-01-01", "aantallen": { "sbu": -1, "uren": 1 }, "woorden": "veel", "x": 1',
    )
    expect(paden(kapot)).toEqual([
      'activiteiten[1].soort',
      'activiteiten[1].datum',
      'activiteiten[1].tot',
      'activiteiten[1].aantallen.sbu',
      'activiteiten[1].aantallen.uren',
      'activiteiten[1].woorden',
      'activiteiten[1].x',
    ])
  })

  it('zegt wat er mis is en wat er dan hoort te staan', () => {
    const kapot = met('"2025-05-01"', '"2025-02-30"', met('7.5', '7.3'))
    expect(fouten(kapot)).toEqual([
      {
        pad: 'activiteiten[0].aantallen.sbu',
        tekst:
          '7.3 ligt tussen twee kwarten in; schrijf een getal van 0 tot en met 10000 in stappen van 0.25, bijvoorbeeld 7.5.',
      },
      {
        pad: 'bijeenkomsten[0].datum',
        tekst:
          '“2025-02-30” is geen dag die bestaat; schrijf een dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-01.',
      },
    ])
  })

  it('houdt op na honderdduizend fouten, en zegt dat', () => {
    const gevonden = fouten(met('["a.pdf"]', `[${'0,'.repeat(150_000)}0]`))
    expect(gevonden).toHaveLength(100_001)
    expect(gevonden.at(-1)).toEqual({
      pad: '',
      tekst: 'heeft meer dan 100000 fouten; de rest staat hier niet bij.',
    })
  })
})

it('leest honderdduizend lagen diep zonder te struikelen', () => {
  const diep = 100_000
  const nest = '['.repeat(diep) + ']'.repeat(diep)
  expect(paden(met('"RJ-0412"', nest))).toEqual(['certificaat.nummer'])
  expect(paden(met('"cv.pdf"', '{"cv":'.repeat(diep) + '1' + '}'.repeat(diep)))).toEqual([
    'onderdelen.A1.cv',
  ])
  expect(paden('['.repeat(diep))).toEqual([''])
})
