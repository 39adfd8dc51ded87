import { expect, it } from 'vitest'
import type { Formulier } from '#toetsingskader/typen.ts'
import { basisVan } from './basis.ts'
import { gekozen } from './bewaarSamen.ts'
import type { Ingevuld, Stand } from './stand.ts'

const velden = {
  titel: { soort: 'tekst', label: 'Wat?' },
  tekst: { soort: 'lang', label: 'Waarom?' },
} as const satisfies Formulier

const opslag = (versie: number, bewaard: Ingevuld) => ({
  velden,
  basisveld: 'basis',
  versie,
  bewaard,
})

/** A field that holds this when it is opened on the second version, and in which the other text is taken and typed on, until that is overtaken too. */
function tweeKeer(veld: 'titel' | 'tekst', keuze: 'neem' | 'voegSamen', verder: string) {
  const begin = { [veld]: ['Eigen tekst.'], basis: [basisVan(opslag(1, { [veld]: ['Begin.'] }))] }
  const eerst = gekozen({ ...begin, neem: [veld] }, opslag(2, { [veld]: ['Van elders.'] }))
  const { neem: _, ...ingevuld } = eerst?.ingevuld ?? {}
  const door = { ...ingevuld, [veld]: [verder], [keuze]: [veld] }
  return gekozen(door, opslag(3, { [veld]: ['Weer van elders.'] }))
}

const van = (stand: Stand | undefined, veld: string) => [
  stand?.ingevuld[veld],
  stand?.ingevuld[`eigen.${veld}`],
]

it('houdt van een lange tekst alles wat hier stond als er nog eens een andere genomen wordt (U-5)', () => {
  expect(van(tweeKeer('tekst', 'neem', 'Van elders, en verder.'), 'tekst')).toEqual([
    ['Weer van elders.'],
    ['Eigen tekst.\n\nVan elders, en verder.'],
  ])
  const samen = tweeKeer('tekst', 'voegSamen', 'Van elders. Eigen tekst.')
  expect(van(samen, 'tekst')).toEqual([
    ['Weer van elders.\n\nVan elders. Eigen tekst.'],
    ['Van elders. Eigen tekst.'],
  ])
})

it('houdt van een kort antwoord ook wat er eerder stond (U-5)', () => {
  expect(van(tweeKeer('titel', 'neem', 'Van elders, en verder.'), 'titel')).toEqual([
    ['Weer van elders.'],
    ['Van elders, en verder.', 'Eigen tekst.'],
  ])
})

it('wisselt met één druk op de knop wat er staat met wat er eerst stond (U-5)', () => {
  const stand = tweeKeer('tekst', 'neem', 'Verder.')
  const { neem: _, ...ingevuld } = stand?.ingevuld ?? {}
  const terug = gekozen(
    { ...ingevuld, wissel: ['tekst'] },
    opslag(3, { tekst: ['Weer van elders.'] }),
  )
  expect(van(terug, 'tekst')).toEqual([['Eigen tekst.\n\nVerder.'], ['Weer van elders.']])
  const { neem: __, ...kort } = tweeKeer('titel', 'neem', 'Verder.')?.ingevuld ?? {}
  const nu = opslag(3, { titel: ['Weer van elders.'] })
  const { wissel: ___, ...om } = gekozen({ ...kort, wissel: ['titel'] }, nu)?.ingevuld ?? {}
  expect([om['titel'], om['eigen.titel']]).toEqual([
    ['Verder.'],
    ['Weer van elders.', 'Eigen tekst.'],
  ])
  const weer = gekozen({ ...om, wissel: ['titel'] }, nu)
  expect(van(weer, 'titel')).toEqual([['Weer van elders.'], ['Verder.', 'Eigen tekst.']])
})

it.each(['titel', 'tekst'] as const)(
  'houdt de eigen tekst, ook als die eerst is teruggezet en dan weer een andere genomen wordt: %s (U-5)',
  veld => {
    const begin = { [veld]: ['Eigen.'], basis: [basisVan(opslag(1, { [veld]: ['Begin.'] }))] }
    const elders = opslag(2, { [veld]: ['Van elders.'] })
    const { neem: _, ...genomen } = gekozen({ ...begin, neem: [veld] }, elders)?.ingevuld ?? {}
    const { wissel: __, ...terug } = gekozen({ ...genomen, wissel: [veld] }, elders)?.ingevuld ?? {}
    expect(terug[veld]).toEqual(['Eigen.'])
    const weer = gekozen({ ...terug, neem: [veld] }, opslag(3, { [veld]: ['Weer van elders.'] }))
    expect(weer?.ingevuld[veld]).toEqual(['Weer van elders.'])
    expect(weer?.ingevuld[`eigen.${veld}`]?.join(' ')).toContain('Eigen.')
  },
)
