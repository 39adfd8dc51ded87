import { expect, test } from 'vitest'
import { datum } from '#lib/datum.ts'
import {
  afhankelijkheden,
  type Relatie,
  type RelatieSoort,
  type Taak,
} from './onafhankelijkheid.ts'

const vandaag = datum('2026-11-20')
const vraag = {
  persoon: 'anna',
  taak: 'beoordelen',
  vandaag,
  afkoeljaren: 2,
  aanhef: 'Deze persoon',
} as const
const relatie = (soort: RelatieSoort, tot?: string): Relatie =>
  tot === undefined ? { persoon: 'anna', soort } : { persoon: 'anna', soort, tot: datum(tot) }
const codes = (relaties: Relatie[], taak: Taak): string[] =>
  afhankelijkheden(relaties, { ...vraag, taak }).map(({ code }) => code)

const alle: RelatieSoort[] = [
  'houder',
  'mentor',
  'opleider',
  'ondertekenaar',
  'leidinggevende',
  'collega',
  'familie',
  'reflectiegroep',
  'anders',
  'assessor-van-dit-dossier',
  'assessor-van-eerder-dossier',
  'beslisser-van-dit-dossier',
]

test('zonder relatie mag iemand alles; een relatie van een ander telt niet', () => {
  expect(afhankelijkheden([], vraag)).toEqual([])
  expect(afhankelijkheden([{ persoon: 'bram', soort: 'mentor' }], vraag)).toEqual([])
})

test.each<[Taak, RelatieSoort[]]>([
  ['beoordelen', ['assessor-van-dit-dossier', 'assessor-van-eerder-dossier']],
  ['besluiten', ['beslisser-van-dit-dossier']],
  ['bezwaar-behandelen', ['assessor-van-eerder-dossier']],
])('bij %s staan alleen deze relaties niet in de weg: %j', (taak, magWel) => {
  const geweigerd = alle.filter(soort => codes([relatie(soort)], taak).length > 0)
  expect(geweigerd).toEqual(alle.filter(soort => !magWel.includes(soort)))
})

test.each(['mentor', 'opleider', 'leidinggevende', 'reflectiegroep'] as const)(
  'een vroegere %s mag pas na de afkoelperiode van twee jaar beoordelen',
  soort => {
    expect(codes([relatie(soort, '2024-11-20')], 'beoordelen')).toHaveLength(1)
    expect(codes([relatie(soort, '2024-11-19')], 'beoordelen')).toEqual([])
  },
)

test('de afkoelperiode is een instelling', () => {
  const mentor = [relatie('mentor', '2022-01-01')]
  expect(afhankelijkheden(mentor, { ...vraag, afkoeljaren: 5 })).toHaveLength(1)
  expect(afhankelijkheden(mentor, { ...vraag, afkoeljaren: 0 })).toEqual([])
})

test.each(['mentor', 'opleider'] as const)(
  'wie ooit %s was besluit nooit over deze persoon (ISO/IEC 17024)',
  soort => {
    expect(codes([relatie(soort, '2001-01-01')], 'besluiten')).toEqual([
      `niet-onafhankelijk-${soort}`,
    ])
    expect(codes([relatie(soort, '2001-01-01')], 'bezwaar-behandelen')).toHaveLength(1)
  },
)

test.each(['collega', 'anders'] as const)('%s staat in de weg zolang het duurt', soort => {
  for (const taak of ['beoordelen', 'besluiten', 'bezwaar-behandelen'] as const) {
    expect(codes([relatie(soort)], taak)).toHaveLength(1)
    expect(codes([relatie(soort, '2026-11-20')], taak)).toHaveLength(1)
    expect(codes([relatie(soort, '2026-11-19')], taak)).toEqual([])
  }
})

test('alle redenen tellen op, in de volgorde van de relaties', () => {
  const relaties = [relatie('ondertekenaar'), relatie('mentor', '2026-01-01'), relatie('collega')]
  expect(afhankelijkheden(relaties, vraag)).toEqual([
    {
      code: 'niet-onafhankelijk-ondertekenaar',
      tekst: 'Deze persoon ondertekende een verklaring in dit dossier.',
    },
    {
      code: 'niet-onafhankelijk-mentor',
      tekst:
        'Deze persoon was mentor van de kandidaat, tot en met 1 januari 2026. Dat staat in de weg tot en met 1 januari 2028.',
    },
    {
      code: 'niet-onafhankelijk-collega',
      tekst: 'Deze persoon werkt bij dezelfde organisatie als de kandidaat.',
    },
  ])
})

test('een reden om niet te besluiten belooft geen dag waarop het weer mag', () => {
  const [reden] = afhankelijkheden([relatie('mentor', '2026-01-01')], {
    ...vraag,
    taak: 'besluiten',
  })
  expect(reden?.tekst).toBe('Deze persoon was mentor van de kandidaat, tot en met 1 januari 2026.')
})

test('tegen de persoon zelf begint de reden met je', () => {
  const redenen = afhankelijkheden([relatie('anders')], { ...vraag, aanhef: 'Je' })
  expect(redenen.map(({ tekst }) => tekst)).toEqual(['Je meldde een belang bij deze kandidaat.'])
})

test('dezelfde reden staat er één keer', () => {
  expect(codes([relatie('collega'), relatie('collega')], 'beoordelen')).toHaveLength(1)
})

test('familie blijft altijd in de weg staan, ook als de melding een einde noemt', () => {
  for (const taak of ['beoordelen', 'besluiten', 'bezwaar-behandelen'] as const)
    expect(codes([relatie('familie', '2001-01-01')], taak)).toHaveLength(1)
})

test.each(['leidinggevende', 'reflectiegroep'] as const)(
  'een vroegere %s staat bij geen enkele taak langer in de weg dan de afkoelperiode',
  soort => {
    for (const taak of ['beoordelen', 'besluiten', 'bezwaar-behandelen'] as const) {
      expect(codes([relatie(soort, '2024-11-20')], taak)).toHaveLength(1)
      expect(codes([relatie(soort, '2024-11-19')], taak)).toEqual([])
    }
  },
)
