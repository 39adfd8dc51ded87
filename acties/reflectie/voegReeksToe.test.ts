import { expect, test } from 'vitest'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { voegReeksToe } from './voegReeksToe.ts'

const proef = await proefopstelling()

const reeks = {
  werkvorm: 'intervisie',
  begeleider: 'Mirjam Vos',
  dagen: '12-1-2026\n9-2-2026, 9-3-2026',
  ingebracht: ['2026-02-09'],
}

const bijeenkomsten = async ({ ctx, dossier }: Houder) =>
  (await leesPortfolio(ctx, dossier))?.inhoud.bijeenkomsten.map(
    ({ datum, werkvorm, begeleider, zelfIngebracht }) => [
      datum,
      werkvorm,
      begeleider.naam,
      zelfIngebracht,
    ],
  )

test('een jaar intervisie komt er in één keer bij, elk met zijn gebeurtenis (A3.1)', async () => {
  const wie = await houder(proef)
  expect(eis(await voegReeksToe(wie.ctx, { dossierId: wie.dossier, ...reeks })).aantal).toBe(3)
  expect(await bijeenkomsten(wie)).toEqual([
    ['2026-01-12', 'intervisie', 'Mirjam Vos', false],
    ['2026-02-09', 'intervisie', 'Mirjam Vos', true],
    ['2026-03-09', 'intervisie', 'Mirjam Vos', false],
  ])
  const gebeurtenissen = await proef.db
    .selectFrom('gebeurtenis')
    .where('soort', '=', 'bijeenkomst-toegevoegd')
    .select('soort')
    .execute()
  expect(gebeurtenissen).toHaveLength(3)
})

test('alles of niets: één dag die niet bestaat houdt alles tegen, bij het veld van de dagen', async () => {
  const wie = await houder(proef)
  const mis = await voegReeksToe(wie.ctx, {
    dossierId: wie.dossier,
    ...reeks,
    dagen: '12-1-2026\n31-2-2026',
  })
  expect(weigert(mis)).toMatchObject([{ veld: 'dagen' }])
  expect(await bijeenkomsten(wie)).toEqual([])
})

test('in andermans dossier komt niets', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  expect(codes(await voegReeksToe(wie.ctx, { dossierId: ander.dossier, ...reeks }))).toEqual([
    'niet-gevonden',
  ])
})
