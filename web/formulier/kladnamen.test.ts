import { expect, it } from 'vitest'
import type { Klad } from '#vragen/kladden.ts'
import { kladnamen } from './kladnamen.ts'

const klad = (id: string, velden: Klad['velden'], uur = 9): Klad => ({
  id,
  pagina: `/dossiers/d/bijeenkomsten/${id}`,
  titel: 'Bijeenkomst',
  velden,
  versie: 1,
  bewaardOp: new Date(Date.UTC(2026, 10, 20, uur)),
})

const namen = (...kladden: Klad[]) => [...kladnamen(kladden).values()]

it('noemt een klad met een eigen naam alleen bij die naam', () => {
  expect(namen(klad('a', { titel: ['Webinar'] }), klad('b', { datum: ['1-2-2025'] }))).toEqual([
    'Webinar',
    'Bijeenkomst',
  ])
})

it('onderscheidt kladden met dezelfde naam met hun dag en eerste woorden, en anders met het moment', () => {
  const lang = 'Marijke de Boer van de intervisiegroep in het noorden'
  expect(
    namen(
      klad('a', { datum: ['1-2-2025'], begeleider: ['Eva Mol'] }),
      klad('b', { datum: ['3-2-2025'], begeleider: [lang] }),
      klad('c', {}, 10),
      klad('d', {}, 11),
    ),
  ).toEqual([
    'Bijeenkomst (1 februari 2025, “Eva Mol”)',
    'Bijeenkomst (3 februari 2025, “Marijke de Boer van de intervisiegroep…”)',
    'Bijeenkomst (bewaard op 20 november 2026 om 11:00)',
    'Bijeenkomst (bewaard op 20 november 2026 om 12:00)',
  ])
})

it('noemt een dag die in woorden is getypt één keer', () => {
  expect(
    namen(
      klad('a', { datum: ['12 mei 2026'], begeleider: ['Eva Mol'] }),
      klad('b', { van: ['3 mei 2026'], tot: ['4 mei 2026'], begin: ['3 mei 2026'] }),
    ),
  ).toEqual(['Bijeenkomst (12 mei 2026, “Eva Mol”)', 'Bijeenkomst (3 mei 2026)'])
})
