import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alsOnderbouwing, onderbouwingsveld } from './onderbouwing.ts'

it('heeft bij elk onderdeel van het beroepsprofiel een eigen veldnaam, die weer te lezen is (A3.2, A4)', () => {
  const plek = { vraag: 'plannen', profieldeel: 'T4 Matching / “werk” 100%' }
  const veld = onderbouwingsveld(plek)
  expect(veld).toBe('onderbouwing/plannen/T4%20Matching%20%2F%20%E2%80%9Cwerk%E2%80%9D%20100%25')
  expect(alsOnderbouwing(veld ?? '')).toEqual(plek)
})

it('leest elke naam terug die past, en weigert wat anders geschreven is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 40 }), tekst => {
      const profieldeel = tekst.toWellFormed().trim()
      fc.pre(profieldeel !== '')
      const veld = onderbouwingsveld({ vraag: 'situatie', profieldeel })
      expect(veld && alsOnderbouwing(veld)).toEqual({ vraag: 'situatie', profieldeel })
    }),
  )
  for (const veld of [
    'plannen',
    'onderbouwing/plannen',
    'onderbouwing/plannen/',
    'onderbouwing/plannen/T4 Matching',
    'onderbouwing/plannen/%E2%80',
    'onderbouwing/plannen/T4/x',
    'onderbouwing/plannen/%20T4',
  ])
    expect(alsOnderbouwing(veld)).toBeNull()
})

it('heeft geen veldnaam voor een onderdeel dat langer is dan een naam ooit is', () => {
  expect(onderbouwingsveld({ vraag: 'plannen', profieldeel: '語'.repeat(300) })).toBeNull()
  expect(onderbouwingsveld({ vraag: 'plannen', profieldeel: 'a'.repeat(300) })).not.toBeNull()
})
