import { expect, test } from 'vitest'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { toets } from '#domein/toets.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { exporteerDossier } from './export.ts'
import { leesStand } from './stand.ts'

const proef = await proefopstelling()

test('toets zegt van de export wat het scherm zegt (contract, delen 2 en 3)', async () => {
  const { ctx, dossier } = await houder(proef)
  await vulPortfolio({ ctx, dossierId: dossier })
  const bestand = await exporteerDossier(ctx, dossier)
  expect(bestand?.naam).toBe('portfolio-RJ-0412-2026-11-23.json')
  const stand = await leesStand(ctx, dossier)
  const gelezen = leesDossier(bestand?.tekst ?? '', proef.basis.klok.today())
  if ('fouten' in gelezen) throw new Error(JSON.stringify(gelezen.fouten))
  expect(toets(gelezen.dossier, proef.basis.klok.today(), gelezen.kader)).toEqual(stand?.vandaag)
  expect(stand?.vandaag.volledig).toBe(true)
})

test('andermans portfolio is niet uit te voeren', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  expect(await exporteerDossier(ander.ctx, wie.dossier)).toBeNull()
})
