import { describe, expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import type { VerklaringFormat } from '#toetsingskader/typen.ts'
import { bijeenkomst as intervisie, opleiding } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import {
  bezwarenTegenOndertekening,
  isOndertekend,
  isZelfde,
  vereisteOndertekenaars,
  type Handtekening,
  type Ondertekening,
  type TeTekenen,
} from './ondertekening.ts'
import {
  feitenVanActiviteit,
  feitenVanBijeenkomst,
  gegevensVan,
  gewijzigdeVelden,
  legeVelden,
  regelsVanVerklaring,
  zegeltekst,
} from './verklaring.ts'

const formats: readonly VerklaringFormat[] = jobcoach2024.verklaringen
const format = (id: string): VerklaringFormat => {
  const gevonden = formats.find(een => een.id === id)
  if (!gevonden) throw new Error(`geen format ${id}`)
  return gevonden
}
const reflectie = format('reflectiebijeenkomst')
const werkzaam = format('werkzaam-als-uitvoerend-jobcoach')
const houder = { naam: 'Noor van Dijk', email: 'noor@voorbeeld.nl' }
const vandaag = datum('2026-11-20')
const deBijeenkomst = intervisie('b1', '2025-02-01', true)
const gegevens = gegevensVan(reflectie, {}, feitenVanBijeenkomst(deBijeenkomst))
const baan = {
  dienstverband: 'loondienst',
  voorWie: 'Werk en Zo',
  functie: 'Jobcoach',
  sinds: '2020-01-01',
  urenPerWeek: 24,
  klanten: 'Mensen met autisme.',
}

describe('wie er tekent (domein, Statements)', () => {
  test.each([
    ['reflectiebijeenkomst', ['begeleider']],
    ['titel-boek', []],
    ['artikel', []],
    ['functie-noloc', ['medecommissielid-of-bestuurder']],
    ['mentor-assessor-rj', ['coordinator-certificeren']],
    ['mentor-assessor-elders', ['instelling']],
    ['vrijwilligerswerk', ['organisatie']],
  ])('%s: %j', (id, wie) => {
    expect(vereisteOndertekenaars(format(id), {}, houder)).toEqual(wie)
  })

  test('A1: in loondienst de werkgever, als zelfstandige de opdrachtgever en jijzelf', () => {
    expect(vereisteOndertekenaars(werkzaam, baan, houder)).toEqual(['werkgever-of-opdrachtgever'])
    const zelfstandig = { ...baan, dienstverband: 'zelfstandig' }
    expect(vereisteOndertekenaars(werkzaam, zelfstandig, houder)).toEqual([
      'werkgever-of-opdrachtgever',
      'houder',
    ])
  })

  test('A3.1: leidde je de intervisie zelf, dan tekent een andere deelnemer (aanname 17)', () => {
    const zelf = { ...gegevens, begeleider: 'noor VAN DIJK' }
    expect(vereisteOndertekenaars(reflectie, zelf, houder)).toEqual(['mededeelnemer'])
  })
})

describe('wanneer en door wie getekend mag worden', () => {
  const stuk: TeTekenen = { format: reflectie, gegevens, houder, ondertekeningen: [] }
  const hand: Handtekening = {
    wijze: 'papier',
    hoedanigheid: 'begeleider',
    naam: 'Marijke de Boer',
    op: datum('2025-02-01'),
  }
  const bezwaren = (anderStuk: Partial<TeTekenen>, andereHand: Partial<Handtekening>) =>
    bezwarenTegenOndertekening({ ...stuk, ...anderStuk }, { ...hand, ...andereHand }, vandaag)

  test('de begeleider tekent op of na de dag van de bijeenkomst, tot en met vandaag', () => {
    expect(bezwaren({}, {})).toEqual([])
    expect(bezwaren({}, { op: vandaag })).toEqual([])
    expect(bezwaren({}, { op: datum('2025-01-31') })).toEqual([
      {
        code: 'voor-het-feit-getekend',
        tekst: 'De verklaring gaat over 1 februari 2025. Tekenen kan pas op of na die dag.',
        veld: 'op',
      },
    ])
    expect(bezwaren({}, { op: datum('2026-11-21') })).toEqual([
      { code: 'dag-in-de-toekomst', tekst: 'Deze dag moet nog komen.', veld: 'op' },
    ])
  })

  test('een periode: niet tekenen voor haar eerste dag', () => {
    const functie = format('functie-noloc')
    const ingevuld = { functie: 'Lid', van: '2025-01-01' }
    const hoedanigheid = 'medecommissielid-of-bestuurder' as const
    const anders = { format: functie, gegevens: ingevuld }
    expect(bezwaren(anders, { hoedanigheid, op: datum('2025-01-01') })).toEqual([])
    expect(bezwaren(anders, { hoedanigheid, op: datum('2024-12-31') })).toHaveLength(1)
  })

  test.each([
    [{ naam: ' noor   van dijk ' }],
    [{ naam: 'Nóór van-Dijk' }],
    [{ naam: 'N. van Dijk', email: 'NOOR@voorbeeld.nl ' }],
  ])('niemand tekent voor zichzelf: %j', anders => {
    expect(bezwaren({}, anders)).toEqual([
      {
        code: 'tekent-voor-zichzelf',
        tekst: 'Niemand tekent voor zichzelf. Laat een ander tekenen.',
        veld: 'naam',
      },
    ])
  })

  test('een lege naam of een leeg e-mailadres is niet dezelfde mens', () => {
    expect(isZelfde({ naam: '' }, { naam: ' ' })).toBe(false)
    expect(isZelfde({ naam: 'A', email: '' }, { naam: 'B', email: '' })).toBe(false)
    expect(bezwaren({}, { naam: '  ' }).map(({ code }) => code)).toEqual(['naam-ontbreekt'])
  })

  test('de handtekening van de houder zelf draagt de eigen naam', () => {
    const anders = { format: werkzaam, gegevens: { ...baan, dienstverband: 'zelfstandig' } }
    const zelfstandig = {
      ...anders,
      gegevens: { ...anders.gegevens, kvkNummer: '12345678', opdrachtgever: 'UWV' },
    }
    const eigen = { hoedanigheid: 'houder', naam: 'Noor van Dijk' } as const
    expect(bezwaren(zelfstandig, eigen)).toEqual([])
    expect(bezwaren(zelfstandig, { ...eigen, naam: 'Bram' }).map(({ code }) => code)).toEqual([
      'niet-de-houder',
    ])
  })

  test('een verkeerde ondertekenaar hoort wie er wel tekent', () => {
    expect(bezwaren({}, { hoedanigheid: 'organisatie' })).toEqual([
      {
        code: 'verkeerde-ondertekenaar',
        tekst: 'Wie tekent: De begeleider van de bijeenkomst.',
        veld: 'hoedanigheid',
      },
    ])
  })

  test('wie al tekende tekent niet nog eens', () => {
    const ondertekeningen = [{ hoedanigheid: 'begeleider' }] as const
    expect(bezwaren({ ondertekeningen }, {}).map(({ code }) => code)).toEqual(['al-ondertekend'])
  })

  test('eerst invullen, dan tekenen: lege vragen worden genoemd', () => {
    const { functie: _functie, sinds: _sinds, ...half } = baan
    const anders = { format: werkzaam, gegevens: half }
    expect(bezwaren(anders, { hoedanigheid: 'werkgever-of-opdrachtgever' })).toEqual([
      {
        code: 'verklaring-onvolledig',
        tekst:
          'Vul eerst de verklaring in: “Wat is je functie?”, “Sinds wanneer doe je dit werk?”.',
      },
    ])
  })
})

describe('wat er verzegeld is', () => {
  test('de feiten van de bijeenkomst staan als vraag en antwoord in de verklaring', () => {
    expect(regelsVanVerklaring(reflectie, gegevens).map(({ antwoord }) => antwoord)).toEqual([
      '1 februari 2025',
      'Intervisie',
      'Marijke de Boer',
      '',
      'ja',
    ])
  })

  test.each([
    ['datum', { datum: datum('2025-02-02') }],
    ['zelfIngebracht', { zelfIngebracht: false }],
    ['werkvorm', { werkvorm: 'coaching' }],
    ['begeleider', { begeleider: { naam: 'Iemand anders' } }],
    ['registratie', { begeleider: { naam: 'Marijke de Boer', registratie: 'LVSC 1' } }],
  ] as const)(
    'een andere %s verandert de tekst en laat de ondertekening vervallen',
    (veld, delen) => {
      const nieuw = gegevensVan(reflectie, {}, feitenVanBijeenkomst({ ...deBijeenkomst, ...delen }))
      expect(gewijzigdeVelden(reflectie, gegevens, nieuw)).toEqual([veld])
      expect(zegeltekst(reflectie, nieuw, 'p1')).not.toBe(zegeltekst(reflectie, gegevens, 'p1'))
    },
  )

  test('dezelfde feiten anders opgeschreven veranderen niets', () => {
    const anders = { ...baan, urenPerWeek: '24,0', sinds: '1-1-2020', functie: ' Jobcoach ' }
    expect(gewijzigdeVelden(werkzaam, baan, anders)).toEqual([])
    expect(zegeltekst(werkzaam, anders, 'p1')).toBe(zegeltekst(werkzaam, baan, 'p1'))
  })

  test('het zegel noemt over wie het gaat', () => {
    expect(zegeltekst(reflectie, gegevens, 'p1')).not.toBe(zegeltekst(reflectie, gegevens, 'p2'))
  })

  test('ondertekend is pas wie onder precies deze tekst tekende', () => {
    const ondertekening: Ondertekening = {
      wijze: 'papier',
      hoedanigheid: 'begeleider',
      naam: 'Marijke de Boer',
      functie: null,
      op: datum('2025-02-01'),
      inhoudHash: 'a',
    }
    expect(isOndertekend(['begeleider'], [ondertekening], 'a')).toBe(true)
    expect(isOndertekend(['begeleider'], [ondertekening], 'b')).toBe(false)
    expect(isOndertekend(['begeleider', 'houder'], [ondertekening], 'a')).toBe(false)
    expect(isOndertekend([], [], 'a')).toBe(true)
    const houderTekent: Ondertekening = { ...ondertekening, hoedanigheid: 'houder' }
    const beide = [houderTekent, ondertekening]
    expect(isOndertekend(['begeleider'], beide, 'a')).toBe(true)
    expect(isOndertekend(['begeleider', 'houder'], beide, 'a')).toBe(true)
  })

  test('bij een activiteit komen titel, datum en aantallen uit de registratie', () => {
    const artikel = format('artikel')
    const feiten = feitenVanActiviteit({ ...opleiding(8), titel: 'Werk en autisme', woorden: 1600 })
    const ingevuld = gegevensVan(artikel, { titel: 'wordt niet gelezen' }, feiten)
    expect(ingevuld['titel']).toBe('Werk en autisme')
    expect(legeVelden(artikel, ingevuld)).not.toContain('titel')
  })
})
