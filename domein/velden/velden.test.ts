import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import {
  antwoordAlsTekst,
  conceptSchemaVan,
  schemaVan,
  schemaVanVeld,
  type Antwoorden,
} from './velden.ts'

const bestand = { id: '0198c1e2-0000-7000-8000-000000000001', naam: 'omslag.png' }
const velden = {
  tekst: { soort: 'tekst', label: 'Titel' },
  lang: { soort: 'lang', label: 'Vraag' },
  datum: { soort: 'datum', label: 'Datum' },
  getal: { soort: 'getal', label: 'Uren', eenheid: 'uren' },
  keuze: {
    soort: 'keuze',
    label: 'Functie',
    keuzes: [
      { waarde: 'mentor', label: 'Mentor' },
      { waarde: 'assessor', label: 'Assessor' },
    ],
  },
  ja: { soort: 'ja', label: 'Onbezoldigd' },
  bestand: { soort: 'bestand', label: 'Omslag' },
  persoon: { soort: 'persoon', label: 'Begeleider' },
  lijst: { soort: 'lijst', label: 'Beroepsprofiel' },
} as const satisfies { [S in Veld['soort']]: Extract<Veld, { soort: S }> }

const fouten = (schema: z.ZodType, invoer: unknown): [string, string][] => {
  const { error } = schema.safeParse(invoer)
  return (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])
}

describe('de negen soorten', () => {
  test.each<[keyof typeof velden, unknown, unknown, string]>([
    ['tekst', ' Webinar ', 'Webinar', 'Webinar'],
    ['lang', 'Eerst.\r\nDan.', 'Eerst.\nDan.', 'Eerst.\nDan.'],
    ['datum', '28-2-2027', '2027-02-28', '28 februari 2027'],
    ['datum', '2027-02-28', '2027-02-28', '28 februari 2027'],
    ['getal', '7,5', 7.5, '7,5 uren'],
    ['getal', 7.5, 7.5, '7,5 uren'],
    ['keuze', 'mentor', 'mentor', 'Mentor'],
    ['ja', 'ja', true, 'ja'],
    ['ja', 'on', true, 'ja'],
    ['ja', true, true, 'ja'],
    ['bestand', bestand, bestand, 'omslag.png'],
    ['persoon', 'Marijke de Boer', { naam: 'Marijke de Boer' }, 'Marijke de Boer'],
    [
      'persoon',
      { naam: 'Jan Smit', functie: 'voorzitter', email: '' },
      { naam: 'Jan Smit', functie: 'voorzitter' },
      'Jan Smit, voorzitter',
    ],
    ['lijst', ['B1', ' B2 '], ['B1', 'B2'], 'B1; B2'],
    ['lijst', 'B1', ['B1'], 'B1'],
  ])('%s leest %j als %j en toont %j', (soort, invoer, ...[waarde, tekst]) => {
    expect(schemaVanVeld(velden[soort]).parse(invoer)).toEqual(waarde)
    expect(antwoordAlsTekst(velden[soort], invoer)).toBe(tekst)
  })

  test.each<[keyof typeof velden, unknown, string]>([
    ['tekst', '', 'Vul dit in.'],
    ['tekst', 'x'.repeat(501), 'Houd het korter: hoogstens 500 tekens.'],
    ['lang', ' \n ', 'Beantwoord deze vraag.'],
    ['lang', 'x'.repeat(50_001), 'Houd het korter: hoogstens 50.000 tekens.'],
    ['datum', '', 'Vul een datum in, bijvoorbeeld 28-2-2027.'],
    [
      'datum',
      '31-2-2027',
      'De dag 31-2-2027 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.',
    ],
    [
      'datum',
      '2500-01-01',
      'De dag 2500-01-01 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.',
    ],
    ['getal', 'veel', 'Vul het aantal uren in als getal, bijvoorbeeld 7,5.'],
    ['getal', Number.NaN, 'Vul het aantal uren in als getal, bijvoorbeeld 7,5.'],
    ['keuze', 'voorzitter', 'Kies een van de mogelijkheden.'],
    ['ja', undefined, 'Zet hier een vinkje om verder te gaan.'],
    ['ja', 'nee', 'Zet hier een vinkje om verder te gaan.'],
    ['bestand', '', 'Voeg een bestand toe.'],
    ['persoon', '', 'Vul de naam in.'],
    ['lijst', [], 'Kies er minstens één.'],
    ['lijst', [' '], 'Kies er minstens één.'],
  ])('%s weigert %j met: %s', (soort, invoer, zin) => {
    expect(fouten(schemaVanVeld(velden[soort]), invoer)).toEqual([['', zin]])
    const formulier = { veld: velden[soort] }
    expect(fouten(schemaVan(formulier), invoer === undefined ? {} : { veld: invoer })).toEqual([
      ['veld', zin],
    ])
  })

  test('een persoon met een kapot e-mailadres hoort dat bij dat veld', () => {
    expect(fouten(schemaVanVeld(velden.persoon), { naam: 'Jan', email: 'jan' })).toEqual([
      ['email', 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.'],
    ])
  })

  test.each<[Veld, unknown, string]>([
    [
      { soort: 'getal', label: 'x', heel: true, minimum: 0, eenheid: 'kandidaten' },
      '2,5',
      'Vul het aantal kandidaten in als heel getal, bijvoorbeeld 3.',
    ],
    [{ soort: 'getal', label: 'x', minimum: 0.5 }, '0', 'Vul een getal in van 0,5 of meer.'],
  ])('%j weigert %j', (veld, invoer, zin) => {
    expect(fouten(schemaVanVeld(veld), invoer)).toEqual([['', zin]])
  })

  test.each(Object.values(velden))(
    'een optioneel veld $soort mag leeg blijven of ontbreken',
    veld => {
      const formulier: Formulier = { veld: { ...veld, optioneel: true } }
      expect(schemaVan(formulier).parse({})).toEqual({})
      const leeg = schemaVan(formulier).parse({ veld: '' })
      expect(antwoordAlsTekst(veld, leeg['veld'])).toBe(veld.soort === 'ja' ? 'nee' : '')
    },
  )
})

describe('een formulier', () => {
  const formulier = {
    vorm: {
      soort: 'keuze',
      label: 'Hoe werk je?',
      keuzes: [
        { waarde: 'loondienst', label: 'In loondienst' },
        { waarde: 'zelfstandig', label: 'Zelfstandig' },
      ],
    },
    kvk: {
      soort: 'tekst',
      label: 'KvK',
      optioneel: true,
      verplichtAls: { veld: 'vorm', waarden: ['zelfstandig'] },
    },
  } as const satisfies Formulier

  test('een veld kan verplicht worden door een ander antwoord', () => {
    expect(schemaVan(formulier).parse({ vorm: 'loondienst' })).toEqual({ vorm: 'loondienst' })
    expect(fouten(schemaVan(formulier), { vorm: 'zelfstandig', kvk: ' ' })).toEqual([
      ['kvk', 'Vul dit in.'],
    ])
    expect(fouten(schemaVan(formulier), { vorm: 'zelfstandig', kvk: '12345678' })).toEqual([])
  })

  test('verplicht wordt een veld bij elk van de genoemde waarden', () => {
    const waarden = ['loondienst', 'zelfstandig']
    const beide: Formulier = {
      ...formulier,
      kvk: { ...formulier.kvk, verplichtAls: { veld: 'vorm', waarden } },
    }
    for (const vorm of waarden)
      expect(fouten(schemaVan(beide), { vorm })).toEqual([['kvk', 'Vul dit in.']])
  })

  test('een datum die verplicht wordt zegt hoe je hem invult', () => {
    const metDatum: Formulier = {
      ...formulier,
      kvk: {
        soort: 'datum',
        label: 'Sinds',
        verplichtAls: { veld: 'vorm', waarden: ['zelfstandig'] },
      },
    }
    expect(fouten(schemaVan(metDatum), { vorm: 'zelfstandig' })).toEqual([
      ['kvk', 'Vul een datum in, bijvoorbeeld 28-2-2027.'],
    ])
  })

  test('een concept mag half: leeg en onbekend-nog mag, wat er staat moet kloppen', () => {
    expect(conceptSchemaVan(formulier).parse({ vorm: 'zelfstandig' })).toEqual({
      vorm: 'zelfstandig',
    })
    expect(conceptSchemaVan(velden).parse({ ja: 'nee', getal: '' })).toEqual({ ja: false })
    expect(fouten(conceptSchemaVan(formulier), { vorm: 'iets' })).toEqual([
      ['vorm', 'Kies een van de mogelijkheden.'],
    ])
  })

  test('een onbekend veld wordt genoemd', () => {
    expect(fouten(schemaVan(formulier), { vorm: 'loondienst', kleur: 'rood' })).toEqual([
      ['', 'Dit formulier kent geen veld “kleur”.'],
    ])
  })

  test('alle fouten staan naast elkaar, elk bij zijn veld', () => {
    const { bestand: _bestand, ...rest } = velden
    expect(fouten(schemaVan(rest), {}).map(([veld]) => veld)).toEqual(Object.keys(rest))
  })

  test('de antwoorden hebben een type', () => {
    type Verwacht = { vorm: 'loondienst' | 'zelfstandig'; kvk?: string }
    expectTypeOf<Antwoorden<typeof formulier>>().toExtend<Verwacht>()
    expectTypeOf<Verwacht>().toExtend<Antwoorden<typeof formulier>>()
    expectTypeOf<Antwoorden<{ eens: { soort: 'ja'; label: '' } }>['eens']>().toEqualTypeOf<true>()
  })

  test('elk schema heeft een JSON Schema voor de API', () => {
    for (const { velden: format } of jobcoach2024.verklaringen)
      expect(z.toJSONSchema(schemaVan(format), { io: 'output' })).toHaveProperty('properties')
  })
})

test('lezen wat wij toonden of bewaarden geeft dezelfde waarde (negen soorten)', () => {
  const waarde = fc.record({
    tekst: fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/),
    getal: fc.integer({ min: -400, max: 40_000 }).map(n => n / 4),
    ja: fc.boolean(),
    lijst: fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 4 }),
  })
  const formulier: Formulier = {
    tekst: velden.tekst,
    getal: velden.getal,
    ja: { ...velden.ja, optioneel: true },
    lijst: velden.lijst,
  }
  const schema = schemaVan(formulier)
  fc.assert(
    fc.property(waarde, antwoorden => {
      const gelezen = schema.parse(antwoorden)
      expect(gelezen).toEqual(antwoorden)
      expect(schema.parse(JSON.parse(JSON.stringify(gelezen)))).toEqual(gelezen)
    }),
  )
})

test('geen invoer laat een schema struikelen', () => {
  const schema = schemaVan(velden)
  fc.assert(
    fc.property(fc.anything(), invoer => {
      expect(typeof schema.safeParse(invoer).success).toBe('boolean')
      for (const veld of Object.values(velden))
        expect(typeof antwoordAlsTekst(veld, invoer)).toBe('string')
    }),
  )
})
