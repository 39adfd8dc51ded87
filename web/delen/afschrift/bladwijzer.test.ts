import { expect, it } from 'vitest'
import { bladwijzer } from './bladwijzer.ts'

const deel = (id: string, tekst: string) => ({
  id,
  kop: id,
  tekst,
  regels: [],
  beroepsprofiel: [],
  bestanden: [],
  ondertekeningen: [],
})
const onderdelen = [
  {
    id: 'A2' as const,
    titel: 'Terugblik',
    status: 'volledig' as const,
    uitIndiening: 1,
    tekorten: [],
    delen: [deel('lang', 'woord '.repeat(40_000))],
  },
]
const bij = (bladzijde: string | undefined) => bladwijzer(onderdelen, { pad: '/x', bladzijde })

it('zet alle bladzijden op één als daarom gevraagd wordt, om te printen', () => {
  const los = bij('2')
  expect([los.nu, los.van, los.alles]).toEqual([
    2,
    2,
    { href: '/x?bladzijde=alles#afschrift', isNu: false, aantal: 2 },
  ])
  const alles = bij('alles')
  expect([alles.nu, alles.van, alles.alles?.isNu]).toEqual([1, 1, true])
  expect(alles.blad.map(({ delen }) => delen[0]?.tekst)).toEqual([onderdelen[0]?.delen[0]?.tekst])
})

it('biedt dat niet aan waar het al één bladzijde is', () => {
  const kort = onderdelen.map(een => ({ ...een, delen: [deel('kort', 'Kort.')] }))
  expect(bladwijzer(kort, { pad: '/x', bladzijde: 'alles' })).toMatchObject({ nu: 1, van: 1 })
  expect(bladwijzer(kort, { pad: '/x', bladzijde: 'alles' }).alles).toBeUndefined()
})
