import { expect, it } from 'vitest'
import { perAlinea } from './perAlinea.ts'

it('leest van een tekst die al gelezen is alleen de alinea die veranderde (U-10)', () => {
  const gelezen: string[] = []
  const lees = perAlinea(alinea => {
    gelezen.push(alinea)
    return alinea.length
  })
  const alineas = Array.from({ length: 500 }, (_, nr) => `alinea ${nr}`)
  expect(lees(alineas.join('\n\n'))).toEqual(alineas.map(({ length }) => length))
  gelezen.length = 0
  const anders = alineas.with(250, 'nu anders')
  expect(lees(anders.join('\n\n'))).toEqual(anders.map(({ length }) => length))
  expect(gelezen).toEqual(['nu anders'])
  expect(lees('twee\n\ntwee\n\n')).toEqual([4, 4, 0])
})
