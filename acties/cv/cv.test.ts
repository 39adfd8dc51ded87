import { expect, test } from 'vitest'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { herstelBewijs } from '#acties/bestand/herstelBewijs.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { openVervolg } from '#acties/dossier/openVervolg.ts'
import { inTransactie } from '#acties/transactie.ts'
import { regelsVanSoort } from '#domein/cv/cv.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { certificeer } from '#seed/proefbesluit.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { cvHashVan, cvinzetVan, leesCv } from '#vragen/cv.ts'
import { leesOver } from '#vragen/cv/voorstellen.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { bewaarCvteksten } from './bewaarCvteksten.ts'
import { herstelCvregel } from './herstelCvregel.ts'
import { neemOverInCv } from './neemOverInCv.ts'
import { verwijderCvregel } from './verwijderCvregel.ts'
import { voegCvregelToe } from './voegCvregelToe.ts'
import { wijzigCvregel } from './wijzigCvregel.ts'
import { zetCv } from './zetCv.ts'

const proef = await proefopstelling()

const werk = { soort: 'werk', titel: ' Jobcoach ', organisatie: 'Werk en Zo', van: 'maart 2021' }

const portfolioVan = async ({ ctx, dossier }: Houder) => {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  return portfolio
}
const cvVan = async ({ ctx, persoon }: Houder) => (await leesCv(ctx, persoon)).cv

const gebeurtenissen = async (soort: string) =>
  (
    await proef.db
      .selectFrom('gebeurtenis')
      .where('soort', 'like', soort)
      .select(['soort', 'gegevens'])
      .orderBy('volgnummer')
      .execute()
  ).map(een => een.soort)

test('een regel in het cv: erbij, anders, weg en terug, elk met één gebeurtenis (A1)', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const { id: regelId } = eis(await voegCvregelToe(ctx, { dossierId, ...werk, uren: '24,5' }))
  expect((await cvVan(wie)).regels).toEqual([
    {
      id: regelId,
      soort: 'werk',
      titel: 'Jobcoach',
      organisatie: 'Werk en Zo',
      van: '2021-03',
      tot: null,
      uren: 24.5,
      tekst: '',
      uit: null,
      versie: 1,
    },
  ])
  const anders = { ...werk, dossierId, regelId, tot: '2025', basis: 1 }
  eis(await wijzigCvregel(ctx, anders))
  expect(codes(await wijzigCvregel(ctx, anders))).toEqual(['elders-gewijzigd'])
  eis(await verwijderCvregel(ctx, { dossierId, regelId }))
  expect((await cvVan(wie)).regels).toEqual([])
  eis(await herstelCvregel(ctx, { dossierId, regelId }))
  expect((await cvVan(wie)).regels).toMatchObject([{ tot: '2025', versie: 2 }])
  expect(await gebeurtenissen('cv-%')).toEqual([
    'cv-regel-toegevoegd',
    'cv-regel-gewijzigd',
    'cv-regel-verwijderd',
    'cv-regel-hersteld',
  ])
})

test.each([
  [{ ...werk, van: 'ooit' }, { van: 'Vul een maand en een jaar in.' }],
  [
    { soort: 'werk', titel: ' ' },
    { titel: 'Vul je functie in.', organisatie: 'Vul in', van: 'Vul in wanneer je begon.' },
  ],
  [{ ...werk, uren: '0' }, { uren: 'Vul meer dan 0 uur in.' }],
  [{ ...werk, uren: 'veel' }, { uren: 'Vul een getal in' }],
  [{ ...werk, tot: '2020' }, { tot: 'Dit ligt voor het begin.' }],
])('een regel die niet kan zegt per veld waarom: %j', async (invoer, fouten) => {
  const { ctx, dossier: dossierId } = await houder(proef)
  const gezien = weigert(await voegCvregelToe(ctx, { dossierId, ...invoer }))
  expect(gezien.map(({ veld, tekst }) => [veld, tekst])).toEqual(
    Object.entries(fouten).map(([veld, tekst]) => [veld, expect.stringContaining(tekst)]),
  )
})

test('de twee teksten: wie op een oudere versie schrijft overschrijft niets', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const teksten = { profiel: 'Ik ben een rustige jobcoach.', doelgroepen: 'Jongeren.' }
  eis(await bewaarCvteksten(ctx, { dossierId, ...teksten, basis: 0 }))
  const later = { dossierId, profiel: 'Anders', doelgroepen: '', basis: 0 }
  expect(codes(await bewaarCvteksten(ctx, later))).toEqual(['elders-gewijzigd'])
  eis(await bewaarCvteksten(ctx, { dossierId, ...teksten, basis: 1 }))
  expect(await cvVan(wie)).toMatchObject({ ...teksten, versie: 1 })
  expect(await gebeurtenissen('cv-%')).toEqual(['cv-teksten-bewaard'])
})

test('het cv van een ander bestaat niet', async () => {
  const mila = await houder(proef)
  const ander = await houder(proef, bram)
  const { ctx, dossier: dossierId } = mila
  const { id: regelId } = eis(await voegCvregelToe(ctx, { dossierId, ...werk }))
  eis(await bewaarCvteksten(ctx, { dossierId, profiel: 'Mila.', doelgroepen: '', basis: 0 }))
  const van = ander.ctx
  const eigen = ander.dossier
  const teksten = { profiel: 'x', doelgroepen: '', basis: 0 }
  for (const poging of [
    await voegCvregelToe(van, { dossierId, ...werk }),
    await wijzigCvregel(van, { dossierId: eigen, regelId, ...werk, basis: 1 }),
    await verwijderCvregel(van, { dossierId: eigen, regelId }),
    await herstelCvregel(van, { dossierId: eigen, regelId }),
    await bewaarCvteksten(van, { dossierId, ...teksten }),
    await neemOverInCv(van, { dossierId, over: ['doelgroepen'] }),
  ])
    expect(codes(poging)).toEqual(['niet-gevonden'])
  const lezers = [van, proef.ctx(mila.planner), proef.ctx(await proef.medewerker('assessor'))]
  for (const lezer of lezers)
    expect((await leesCv(lezer, mila.persoon)).cv).toEqual({
      profiel: '',
      doelgroepen: '',
      versie: 0,
      regels: [],
    })
})

test('wat al ergens staat typt niemand over: werk en doelgroepen uit A1, scholing uit B, het certificaat', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  const aanbod = leesOver(await portfolioVan(wie), await leesCv(ctx, wie.persoon))
  const over = [...aanbod.regels.map(({ uit }) => uit), 'doelgroepen', 'activiteit/verzonnen']
  expect(eis(await neemOverInCv(ctx, { dossierId, over }))).toEqual({ regels: 4 })
  const cv = await cvVan(wie)
  expect(cv.doelgroepen).toBe('Mensen met autisme die werk zoeken of houden.')
  expect(regelsVanSoort(cv.regels, 'werk')).toMatchObject([
    { titel: 'Jobcoach', organisatie: 'Werk en Zo', van: '2020-01', uren: 24 },
  ])
  expect(regelsVanSoort(cv.regels, 'training').map(({ titel, tot }) => [titel, tot])).toEqual([
    ['Gesprekken voeren', '2026-03'],
    ['Autisme en werk', '2025-05'],
    ['Keurmerk Register Jobcoach, certificaat RJ-0412', '2023-03'],
  ])
  expect(leesOver(await portfolioVan(wie), await leesCv(ctx, wie.persoon))).toEqual({
    regels: [],
    doelgroepen: null,
  })
  expect(codes(await neemOverInCv(ctx, { dossierId, over }))).toEqual(['al-overgenomen'])
  expect(codes(await neemOverInCv(ctx, { dossierId }))).toEqual(['niets-gekozen'])
})

async function zet(wie: Houder, naam: string) {
  const { ctx, dossier: dossierId } = wie
  const { rij } = await portfolioVan(wie)
  const hash = cvHashVan(ctx, await cvVan(wie), rij)
  return eis(await zetCv(ctx, { dossierId, hash, bestand: await ontvangen(ctx, naam) }))
}

async function inzet(wie: Houder) {
  const portfolio = await portfolioVan(wie)
  return cvinzetVan(portfolio, cvHashVan(wie.ctx, await cvVan(wie), portfolio.rij))
}

test('het cv in het dossier: één bestand, het vorige is terug te halen, en wat erna verandert is te zien (A1)', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  expect(await inzet(wie)).toBe('geen')
  const bij = { soort: 'stuk', id: 'cv' } as const
  const bestand = await ontvangen(ctx, 'eigen.pdf')
  const { bewijs: eigen } = eis(await voegBewijsToe(ctx, { dossierId, bij, bestand }))
  expect(await inzet(wie)).toBe('ander-bestand')
  eis(await voegCvregelToe(ctx, { dossierId, ...werk }))
  expect(await zet(wie, 'cv.pdf')).toMatchObject({ vervangen: eigen })
  expect((await portfolioVan(wie)).a1.cv.map(({ naam }) => naam)).toEqual(['cv.pdf'])
  expect(await inzet(wie)).toBe('gelijk')
  eis(await voegCvregelToe(ctx, { dossierId, ...werk, titel: 'Trainer' }))
  expect(await inzet(wie)).toBe('veranderd')
  eis(await herstelBewijs(ctx, { dossierId, bewijsId: eigen }))
  expect((await portfolioVan(wie)).a1.cv).toHaveLength(2)
})

test('wat is ingediend staat vast; het cv staat klaar in het volgende dossier, zonder overtypen (A1)', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  eis(await voegCvregelToe(ctx, { dossierId, ...werk }))
  await zet(wie, 'ingediend.pdf')
  eis(await dienIn(ctx, { dossierId, nummer: 1 }))
  eis(await voegCvregelToe(ctx, { dossierId, ...werk, titel: 'Trainer' }))
  const { rij } = await portfolioVan(wie)
  const hash = cvHashVan(ctx, await cvVan(wie), rij)
  const bestand = await ontvangen(ctx, 'later.pdf')
  expect(codes(await zetCv(ctx, { dossierId, hash, bestand }))).toEqual(['verkeerde-status'])
  expect((await portfolioVan(wie)).a1.cv.map(({ naam }) => naam)).toEqual(['ingediend.pdf'])
  proef.verstrijk(30 * 86_400)
  const periode = { van: datum('2027-03-01'), tot: datum('2031-02-28') }
  const certificaat = await certificeer(proef, wie, periode)
  const { dossier } = eis(
    await inTransactie(ctx, tx => openVervolg(tx, { vorigDossier: dossierId, certificaat })),
  )
  const daarna = { ...wie, dossier }
  expect(await inzet(daarna)).toBe('geen')
  const titels = (await cvVan(daarna)).regels.map(({ titel }) => titel)
  expect(titels.toSorted()).toEqual(['Jobcoach', 'Trainer'])
  expect(await zet(daarna, 'nieuw.pdf')).toMatchObject({ vervangen: null })
  expect(await inzet(daarna)).toBe('gelijk')
})
