import { expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { herstelActiviteit } from './herstelActiviteit.ts'
import { kopieerActiviteit } from './kopieerActiviteit.ts'
import { verwijderActiviteit } from './verwijderActiviteit.ts'
import { voegActiviteitToe } from './voegActiviteitToe.ts'
import { wijzigActiviteit } from './wijzigActiviteit.ts'

const proef = await proefopstelling()

const activiteiten = async ({ ctx, dossier }: Awaited<ReturnType<typeof houder>>) =>
  (await leesPortfolio(ctx, dossier))?.inhoud.activiteiten.map(({ id: _id, ...rest }) => rest)

test('wat iemand typt wordt een activiteit met precies de velden van haar soort (B.1)', async () => {
  const wie = await houder(proef)
  const invoer = { dossierId: wie.dossier, soort: 'opleiding', titel: ' Autisme en werk ' }
  eis(
    await voegActiviteitToe(wie.ctx, {
      ...invoer,
      datum: '3-4-2025',
      van: '',
      aantallen: { sbu: '7,5', dagen: '2' },
      woorden: '12',
    }),
  )
  expect(await activiteiten(wie)).toEqual([
    {
      soort: 'opleiding',
      titel: 'Autisme en werk',
      datum: '2025-04-03',
      aantallen: { sbu: 7.5 },
      bewijs: [],
    },
  ])
})

test('elke soort van het kader is op te voeren met wat zij vraagt, en niet met niets (B.1 tot en met B.6)', async () => {
  const wie = await houder(proef)
  for (const soort of jobcoach2024.pe.soorten) {
    const leeg = await voegActiviteitToe(wie.ctx, { dossierId: wie.dossier, soort: soort.id })
    expect(weigert(leeg).every(({ tekst, veld }) => tekst !== '' && veld !== undefined)).toBe(true)
    eis(
      await voegActiviteitToe(wie.ctx, {
        dossierId: wie.dossier,
        soort: soort.id,
        titel: soort.naam,
        datum: '1-5-2025',
        van: '1-5-2025',
        aantallen: { sbu: '4', lesuren: '2', dagdelen: '1', kandidaten: '0' },
        woorden: '1600',
        soortWerk: 'taalles',
      }),
    )
  }
  expect((await activiteiten(wie))?.map(({ soort }) => soort)).toEqual(
    jobcoach2024.pe.soorten.map(({ id }) => id),
  )
})

test.each([
  [{ titel: '' }, 'titel'],
  [{ datum: '' }, 'datum'],
  [{ datum: '31-2-2025' }, 'datum'],
  [{ aantallen: {} }, 'aantallen.sbu'],
  [{ aantallen: { sbu: '0' } }, 'aantallen.sbu'],
  [{ aantallen: { sbu: '-1' } }, 'aantallen.sbu'],
  [{ aantallen: { sbu: '7,3' } }, 'aantallen.sbu'],
  [{ aantallen: { sbu: '10000,25' } }, 'aantallen.sbu'],
  [{ aantallen: { sbu: 'veel' } }, 'aantallen.sbu'],
  [{ soort: 'gymles' }, 'soort'],
])('%j wordt geweigerd bij het veld %s', async (anders, veld) => {
  const wie = await houder(proef)
  const goed = { soort: 'opleiding', titel: 'x', datum: '1-5-2025', aantallen: { sbu: '4' } }
  const invoer = { dossierId: wie.dossier, ...goed, ...anders }
  const [weigering, ...rest] = weigert(await voegActiviteitToe(wie.ctx, invoer))
  expect([weigering?.veld, rest]).toEqual([veld, []])
  expect(weigering?.tekst).toMatch(/^[A-Z].*\.$/)
})

test('de laatste dag ligt niet voor de eerste; leeg is nog bezig (B.4)', async () => {
  const wie = await houder(proef)
  const invoer = { dossierId: wie.dossier, soort: 'noloc-lid', titel: 'Commissie', van: '1-5-2025' }
  const uitkomst = await voegActiviteitToe(wie.ctx, { ...invoer, tot: '30-4-2025' })
  expect(weigert(uitkomst).map(({ veld }) => veld)).toEqual(['tot'])
  eis(await voegActiviteitToe(wie.ctx, { ...invoer, tot: '' }))
})

const boek = { soort: 'boek', titel: 'Werk en autisme', datum: '1-5-2025' }

test('een boek heeft genoeg aan zijn titel: het draagt altijd het format (B.1)', async () => {
  const wie = await houder(proef)
  eis(await voegActiviteitToe(wie.ctx, { dossierId: wie.dossier, ...boek }))
  expect((await activiteiten(wie))?.[0]?.bewijs).toEqual(['format'])
})

test('wijzigen vervangt alle velden en weigert wie een oudere versie zag', async () => {
  const wie = await houder(proef)
  const dossierId = wie.dossier
  const { activiteit } = eis(await voegActiviteitToe(wie.ctx, { dossierId, ...boek }))
  const nieuw = {
    dossierId,
    activiteitId: activiteit,
    ...boek,
    soort: 'podcast',
    titel: 'Aflevering 3',
  }
  expect(eis(await wijzigActiviteit(wie.ctx, { ...nieuw, basis: 1 })).versie).toBe(2)
  expect(codes(await wijzigActiviteit(wie.ctx, { ...nieuw, basis: 1 }))).toEqual([
    'elders-gewijzigd',
  ])
  expect(await activiteiten(wie)).toEqual([
    { soort: 'podcast', titel: 'Aflevering 3', datum: '2025-05-01', bewijs: ['format'] },
  ])
})

test('verwijderen is ongedaan te maken; kopiëren neemt een andere dag', async () => {
  const wie = await houder(proef)
  const dossierId = wie.dossier
  const { activiteit: activiteitId } = eis(await voegActiviteitToe(wie.ctx, { dossierId, ...boek }))
  eis(await verwijderActiviteit(wie.ctx, { dossierId, activiteitId }))
  expect(await activiteiten(wie)).toEqual([])
  expect(codes(await verwijderActiviteit(wie.ctx, { dossierId, activiteitId }))).toEqual([
    'niet-gevonden',
  ])
  eis(await herstelActiviteit(wie.ctx, { dossierId, activiteitId }))
  eis(await kopieerActiviteit(wie.ctx, { dossierId, activiteitId, datum: '2-6-2025' }))
  expect((await activiteiten(wie))?.map(een => een.datum)).toEqual(['2025-05-01', '2025-06-02'])
})

test('een ander dossier en een andermans activiteit bestaan niet', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const { activiteit: activiteitId } = eis(
    await voegActiviteitToe(ander.ctx, { dossierId: ander.dossier, ...boek }),
  )
  for (const dossierId of [wie.dossier, ander.dossier])
    expect(codes(await verwijderActiviteit(wie.ctx, { dossierId, activiteitId }))).toEqual([
      'niet-gevonden',
    ])
  expect(codes(await voegActiviteitToe(wie.ctx, { dossierId: ander.dossier, ...boek }))).toEqual([
    'niet-gevonden',
  ])
})
