import { expect, it } from 'vitest'
import { corrigeerPunten } from '#acties/beoordeling/corrigeerPunten.ts'
import { opleiding } from '#domein/proef.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { codes } from '#seed/proefdossier.ts'
import { ingediendDossier, inhoudVan } from '#seed/proefindiening.ts'
import { staLateIndieningToe } from './staLateIndieningToe.ts'
import { wijzigPeildatum } from './wijzigPeildatum.ts'

const proef = await proefopstelling()
const { db } = proef
const motivering = 'Na overleg met de houder.'

const dossierrij = (id: string) =>
  db
    .selectFrom('dossier')
    .where('id', '=', id)
    .select(['toegestaan_tot', 'peildatum'])
    .executeTakeFirstOrThrow()

it('staat indienen na de einddatum toe, met een dag en een reden (aanname 2)', async () => {
  const { dossier: dossierId, planner } = await proef.houder()
  const ctx = proef.ctx(planner)
  const teVroeg = { dossierId, dag: '28-2-2027', motivering: '' }
  expect(codes(await staLateIndieningToe(ctx, teVroeg))).toEqual([
    'dag-te-vroeg',
    'motivering-ontbreekt',
  ])
  eis(await staLateIndieningToe(ctx, { dossierId, dag: '31 maart 2027', motivering }))
  expect(await dossierrij(dossierId)).toMatchObject({ toegestaan_tot: '2027-03-31' })
  expect(await db.selectFrom('toelichting').select(['bij', 'tekst']).execute()).toEqual([
    { bij: 'late-indiening', tekst: motivering },
  ])
})

it('staat dat niet toe als er al is ingediend', async () => {
  const { dossier: dossierId, planner } = await ingediendDossier(proef)
  const invoer = { dossierId, dag: '31-3-2027', motivering }
  expect(codes(await staLateIndieningToe(proef.ctx(planner), invoer))).toEqual(['verkeerde-status'])
})

it('laat een planner niets doen met haar eigen dossier', async () => {
  const { dossier: dossierId, planner, persoon } = await proef.houder()
  const zelf = proef.ctx({ ...planner, persoon })
  expect(
    codes(await staLateIndieningToe(zelf, { dossierId, dag: '31-3-2027', motivering })),
  ).toEqual(['niet-gevonden'])
})

it('beoordeelt na een latere peildatum alles op die dag (aanname 30)', async () => {
  const vroeg = { ...opleiding(10, '2022-12-01'), id: proef.basis.toeval.id() }
  const basis = inhoudVan(proef)
  const inhoud = { ...basis, activiteiten: [...basis.activiteiten, vroeg] }
  const { assessor, planner, dossierId } = await toegewezenDossier(proef, ['anna'], { inhoud })
  const correctie = {
    dossierId,
    activiteitId: vroeg.id,
    punten: 8,
    motivering: 'Korter.',
    basis: 0,
  }
  expect(eis(await corrigeerPunten(assessor, correctie)).totaal).toBe(83)
  proef.verstrijk(9 * 24 * 60 * 60)
  const wijziging = { dossierId, dag: '2-12-2026', motivering }
  expect(codes(await wijzigPeildatum(planner, { ...wijziging, dag: '23-11-2026' }))).toEqual([
    'dag-te-vroeg',
  ])
  expect(codes(await wijzigPeildatum(planner, { ...wijziging, dag: '3-12-2026' }))).toEqual([
    'dag-te-laat',
  ])
  expect(eis(await wijzigPeildatum(planner, wijziging))).toEqual({
    peildatum: '2026-12-02',
    oudePeildatum: '2026-11-23',
  })
  expect(await dossierrij(dossierId)).toMatchObject({ peildatum: '2026-12-02' })
  expect(codes(await corrigeerPunten(assessor, { ...correctie, punten: 9, basis: 1 }))).toEqual([
    'punten-kunnen-niet',
  ])
})
