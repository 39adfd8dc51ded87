import { expect, test } from 'vitest'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder, weigert } from '#seed/proefdossier.ts'
import { planIndiendag } from './planIndiendag.ts'

const proef = await proefopstelling()

test('de geplande dag is de laatste dag, tenzij de houder kiest (aanname 3)', async () => {
  const { ctx, dossier } = await houder(proef)
  const plan = (dag: string) => planIndiendag(ctx, { dossierId: dossier, dag })
  expect(eis(await plan('25-11-2026'))).toEqual({ dag: '2026-11-25' })
  expect(eis(await plan(''))).toEqual({ dag: '2026-11-28' })
})

test.each([
  ['22-11-2026', 'Deze dag is al voorbij. Kies vandaag of later.'],
  ['1-3-2027', 'Indienen kan tot en met 28 februari 2027.'],
])('%s past niet in de indientermijn (inleiding)', async (dag, tekst) => {
  const { ctx, dossier } = await houder(proef)
  expect(weigert(await planIndiendag(ctx, { dossierId: dossier, dag }))).toEqual([
    { code: 'dag-buiten-termijn', tekst, clausule: 'inleiding', veld: 'dag' },
  ])
})
