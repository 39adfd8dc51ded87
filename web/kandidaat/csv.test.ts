import { expect, it } from 'vitest'
import { leesCsv } from './csv.ts'

it.each([
  ['a;b\r\n1;2\r\n', ';'],
  ['a,b\n1,2', ','],
  ['a\tb\n1\t2', 'tab'],
  ['\uFEFFa;b\n1;2', 'BOM'],
  ['sep=,\r\na,b\r\n1,2', 'sep'],
])('leest %j (%s)', tekst => {
  expect(leesCsv(tekst)).toEqual({
    cellen: [
      ['a', 'b'],
      ['1', '2'],
    ],
  })
})

it('leest aanhalingstekens, regels in een cel, te korte en lege regels', () => {
  expect(leesCsv('a;b\n"x;y";"een\ntwee ""3"""\n;\nz\n')).toEqual({
    cellen: [['a', 'b'], ['x;y', 'een\ntwee "3"'], ['', ''], ['z']],
  })
})

it('zegt op welke regel een aanhalingsteken open blijft', () => {
  expect(leesCsv('a;b\n1;2\n"open;3\n4;5')).toMatchObject({ regel: expect.any(Number) })
})
