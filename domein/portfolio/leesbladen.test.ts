import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AfschriftOnderdeel, Deel } from './afschrift.ts'
import { knipTekst, leesbladen } from './leesbladen.ts'

const deel = (id: string, tekst: string): Deel => ({
  id,
  kop: `Vraag ${id}`,
  tekst,
  regels: [{ vraag: 'Wanneer?', antwoord: 'In mei.' }],
  beroepsprofiel: [],
  bestanden: [],
  ondertekeningen: [],
})

const onderdeel = (id: 'A2' | 'A4' | 'B', delen: readonly Deel[]): AfschriftOnderdeel => ({
  id,
  titel: id,
  status: 'volledig',
  uitIndiening: 1,
  tekorten: [],
  delen,
})

const alinea = (nummer: number) => `${nummer} ${'begeleiden '.repeat(40)}einde.`
const alineas = (aantal: number) =>
  Array.from({ length: aantal }, (_, plek) => alinea(plek + 1)).join('\n\n')

describe('leesbladen', () => {
  it('houdt een gewoon portfolio op één blad', () => {
    const gewoon = [
      onderdeel('A2', [deel('1', alineas(12)), deel('2', '')]),
      onderdeel('A4', []),
      onderdeel(
        'B',
        Array.from({ length: 60 }, (_, plek) => deel(`b${plek}`, '')),
      ),
    ]
    expect(leesbladen(gewoon)).toEqual([gewoon.map(een => ({ ...een, isVervolg: false }))])
  })

  it('gaat verder op een volgend blad, en zegt dat het een vervolg is', () => {
    const bladen = leesbladen([
      onderdeel('A2', [deel('1', alineas(400)), deel('2', 'kort')]),
      onderdeel('B', [deel('3', 'kort')]),
    ])
    expect(bladen.map(blad => blad.map(een => [een.id, een.isVervolg]))).toEqual([
      [['A2', false]],
      [
        ['A2', true],
        ['B', false],
      ],
    ])
    const stukken = bladen.flat().flatMap(({ delen }) => delen)
    expect(stukken.map(({ kop, regels }) => [kop, regels.length])).toEqual([
      ['Vraag 1', 0],
      ['Vraag 1 (vervolg)', 1],
      ['Vraag 2', 1],
      ['Vraag 3', 1],
    ])
    // Tussen twee alinea's.
    expect(stukken[0]?.tekst.endsWith('einde.\n\n')).toBe(true)
  })

  it('verliest geen teken en houdt de volgorde, ook zonder alinea’s', () => {
    const brok = fc.constantFrom('woord ', 'zin.\n', 'alinea.\n\n', '😀', 'x'.repeat(9000))
    const tekst = fc.array(brok, { maxLength: 60 }).map(brokken => brokken.join(''))
    fc.assert(
      fc.property(fc.array(tekst, { maxLength: 6 }), teksten => {
        const delen = teksten.map((een, plek) => deel(String(plek), een))
        const gelezen = leesbladen([onderdeel('A4', delen)])
          .flat()
          .flatMap(een => een.delen)
        for (const { id, tekst: heel } of delen)
          expect(
            gelezen
              .filter(een => een.id === id)
              .map(een => een.tekst)
              .join(''),
          ).toBe(heel)
        for (const blad of leesbladen([onderdeel('A4', delen)])) {
          const ids = blad.flatMap(een => een.delen.map(({ id }) => id))
          expect(new Set(ids).size).toBe(ids.length)
        }
        expect(gelezen.map(({ id }) => Number(id))).toEqual(
          gelezen.map(({ id }) => Number(id)).toSorted((een, ander) => een - ander),
        )
        expect(gelezen.flatMap(({ regels }) => regels).length).toBe(delen.length)
        for (const een of knipTekst(teksten.join(''))) expect(een.isWellFormed()).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
