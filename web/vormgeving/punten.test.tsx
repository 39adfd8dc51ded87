import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { half, telling } from './punten.ts'
import { Puntenfiguur } from '../delen/Puntenfiguur.tsx'

const teken = (gepland: number, categorieen = half) =>
  renderToStaticMarkup(
    <Puntenfiguur
      {...{ id: 'p', titel: 'Punten.', uitleg: 'Zie hieronder.', doel: 75, categorieen }}
      telling={telling(63.5, gepland)}
    />,
  )

it('geeft vandaag en de geplande indiendag naast elkaar, ook als tekst (B)', () => {
  const svg = teken(75.5)
  expect(svg).toContain(
    'Vandaag tellen er 63,5 mee. Op 28 november 2026 zijn dat er 75,5. Zie hieronder.',
  )
  expect(svg).toMatch(/63,5<\/tspan> vandaag.*75,5<\/tspan> op 28 november 2026/s)
  expect(svg).toContain('komt erbij tot 28 november 2026')
})

it('arceert wat vandaag telt en op de geplande dag niet meer (aanname 3)', () => {
  const minder = half.map(een => ({ ...een, gepland: 0, valtWeg: een.nummer === 3 ? 6 : 0 }))
  const svg = teken(57.5, minder)
  expect(svg).toContain('telt op 28 november 2026 niet meer')
  expect(svg.match(/class="vervallen"[^>]*y="26"/g)).toHaveLength(1)
})

it('noemt één getal als de dag niets verandert', () => {
  const svg = teken(63.5)
  expect(svg).toContain('63,5</tspan> tellen mee')
  expect(svg).not.toContain('2026 zijn')
})

it('legt de woorden niet over elkaar als er veel meer telt dan nodig is', () => {
  const veel = half.map(een => ({ ...een, telt: een.nummer === 1 ? 400 : 0, gepland: 0 }))
  const svg = renderToStaticMarkup(
    <Puntenfiguur
      {...{ id: 'p', titel: 'Punten.', uitleg: 'Zie hieronder.', doel: 75, categorieen: veel }}
      telling={telling(400, 400)}
    />,
  )
  expect(svg).toMatch(/<text x="100%" text-anchor="end" y="98">/)
  expect(svg).toMatch(/<text x="18.75%" y="98" dx="6" text-anchor="start"><tspan class="sterk">75/)
  expect(svg).toMatch(/text-anchor="start">30 nodig in categorie 1/)
})
