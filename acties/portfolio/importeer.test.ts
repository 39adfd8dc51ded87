import { expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { exporteerDossier } from '#vragen/export.ts'
import { leesVoorvertoning } from '#vragen/inlezen.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { importeer } from './importeer.ts'

const proef = await proefopstelling()

const bestand = (anders: Partial<Dossier> = {}) =>
  schrijfDossier(volledigDossier(anders), jobcoach2024)

async function kijkVooraf({ ctx, dossier }: Houder, tekst: string) {
  const vooraf = await leesVoorvertoning(ctx, dossier, tekst)
  if (!vooraf || 'fouten' in vooraf) throw new Error('niet leesbaar')
  return vooraf
}

async function leesIn(wie: Houder, tekst: string) {
  const { kenmerk } = await kijkVooraf(wie, tekst)
  return importeer(wie.ctx, { dossierId: wie.dossier, tekst, kenmerk })
}

const inhoud = async ({ ctx, dossier }: Houder) => {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  return portfolio
}

test('een dossierbestand komt binnen zoals de voorvertoning zei (contract, deel 2)', async () => {
  const wie = await houder(proef)
  expect(eis(await leesIn(wie, bestand()))).toMatchObject({
    activiteiten: 2,
    bijeenkomsten: 4,
    antwoorden: 18,
  })
  const portfolio = await inhoud(wie)
  const { A2, A4, 'A3.2': verslag } = portfolio.inhoud.onderdelen
  expect(A2?.antwoorden).toEqual(volledigDossier().onderdelen.A2?.antwoorden)
  expect(A4).toEqual(volledigDossier().onderdelen.A4)
  const eigen = portfolio.inhoud.bijeenkomsten.find(({ id }) => id === verslag?.bijeenkomst)
  expect(eigen).toMatchObject({ datum: '2024-02-01', zelfIngebracht: true })
})

test('bewijs en handtekeningen worden nooit verzonnen: de namen vragen om de bestanden (B)', async () => {
  const wie = await houder(proef)
  eis(await leesIn(wie, bestand()))
  const portfolio = await inhoud(wie)
  expect(portfolio.inhoud.activiteiten.map(({ bewijs }) => bewijs)).toEqual([[], []])
  expect(portfolio.activiteiten.map(een => een.verwachtBewijs)).toEqual([
    ['certificaat.pdf'],
    ['certificaat.pdf'],
  ])
  expect(portfolio.inhoud.bijeenkomsten.some(({ ondertekend }) => ondertekend)).toBe(false)
  expect(portfolio.inhoud.onderdelen.C).toEqual({})
  expect(await proef.db.selectFrom('bestand').selectAll().execute()).toEqual([])
})

test('twee keer hetzelfde inlezen voegt niets dubbel toe; de eigen export verandert niets', async () => {
  const wie = await houder(proef)
  eis(await leesIn(wie, bestand()))
  expect(eis(await leesIn(wie, bestand()))).toMatchObject({
    activiteiten: 0,
    bijeenkomsten: 0,
    antwoorden: 0,
  })
  const uitvoer = await exporteerDossier(wie.ctx, wie.dossier)
  const { plan } = await kijkVooraf(wie, uitvoer?.tekst ?? '')
  expect([plan.activiteiten.gelijk, plan.bijeenkomsten.gelijk, plan.antwoorden]).toEqual([2, 4, []])
})

test('wat in het bestand anders is verandert, met de eerdere tekst in de geschiedenis', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const uitvoer = (await exporteerDossier(wie.ctx, wie.dossier))?.tekst ?? ''
  const anders = uitvoer
    .replace('"sbu": 40', '"sbu": 41')
    .replace('Ik volg een leergang en zoek een maatje.', 'Ik volg twee leergangen.')
  expect(eis(await leesIn(wie, anders))).toMatchObject({
    activiteiten: 1,
    bijeenkomsten: 0,
    antwoorden: 1,
    veranderd: [expect.stringMatching(/^A4\//)],
  })
  const portfolio = await inhoud(wie)
  expect(portfolio.inhoud.activiteiten[0]).toMatchObject({ aantallen: { sbu: 41 } })
  expect(portfolio.inhoud.activiteiten[0]?.bewijs).toEqual(['Autisme en werk.pdf'])
  expect(portfolio.antwoorden['A4/stappen']).toMatchObject({
    waarde: 'Ik volg twee leergangen.',
    versie: 2,
  })
})

test('alles of niets: één activiteit die niet kan houdt het hele bestand tegen, met haar naam erbij', async () => {
  const wie = await houder(proef)
  const nul = { ...opleiding(0), id: 'a9', titel: 'Niets geleerd' }
  const uitkomst = await leesIn(wie, bestand({ activiteiten: [opleiding(30), nul] }))
  expect(weigert(uitkomst).map(({ tekst }) => tekst)).toEqual([
    '“Niets geleerd”: Vul het aantal studiebelastingsuren in als getal, bijvoorbeeld 7,5.',
  ])
  const { inhoud: leeg } = await inhoud(wie)
  expect([leeg.activiteiten, leeg.bijeenkomsten]).toEqual([[], []])
})

test('een bestand dat niet te lezen is noemt elke fout met haar pad, en verandert niets', async () => {
  const { ctx, dossier } = await houder(proef)
  const tekst = bestand().replace('"2025-05-01"', '"2025-05-32"')
  expect(await leesVoorvertoning(ctx, dossier, tekst)).toMatchObject({
    fouten: [{ pad: 'activiteiten[0].datum' }],
  })
  const uitkomst = await importeer(ctx, { dossierId: dossier, tekst, kenmerk: '' })
  expect(weigert(uitkomst)[0]?.tekst).toMatch(/^activiteiten\[0\]\.datum: /)
})

test('is het portfolio sinds de voorvertoning veranderd, dan kijkt de houder eerst opnieuw', async () => {
  const wie = await houder(proef)
  const { kenmerk } = await kijkVooraf(wie, bestand())
  eis(await leesIn(wie, bestand({ activiteiten: [] })))
  const laat = { dossierId: wie.dossier, tekst: bestand(), kenmerk }
  expect(codes(await importeer(wie.ctx, laat))).toEqual(['voorvertoning-verouderd'])
})

test('inlezen kan niet in een ingediend of andermans dossier', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  expect(codes(await leesIn(wie, bestand()))).toEqual(['verkeerde-status'])
  const ander = await houder(proef, bram)
  expect(await leesVoorvertoning(ander.ctx, wie.dossier, bestand())).toBeNull()
  const vreemd = { dossierId: wie.dossier, tekst: bestand(), kenmerk: '' }
  expect(codes(await importeer(ander.ctx, vreemd))).toEqual(['niet-gevonden'])
})
