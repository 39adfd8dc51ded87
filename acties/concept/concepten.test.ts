import { Readable } from 'node:stream'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { maakBladzijden, maakWoord } from '#seed/vreemd.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import { exporteerDossier } from '#vragen/export.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { bevestigConcept } from './bevestigConcept.ts'
import { bewaarConcept } from './bewaarConcept.ts'
import { herstelConcept } from './herstelConcept.ts'
import { maakBijeenkomstVan } from './maakBijeenkomstVan.ts'
import { verwijderConcept } from './verwijderConcept.ts'
import { voegConceptenToe } from './voegConceptenToe.ts'

const proef = await proefopstelling()

const certificaat = maakPdf({
  kop: 'Certificaat',
  regels: [
    'Mila Janssen heeft deelgenomen aan',
    'Training Autisme en werk',
    'op 12 maart 2026',
    '7,5 SBU',
  ],
})

const ontvang = async ({ ctx }: Houder, naam: string, inhoud = certificaat) =>
  eis(await ontvangBestand(ctx, { naam, inhoud: Readable.from([inhoud]) }))

const legKlaar = async (wie: Houder, anders: object = {}) =>
  voegConceptenToe(wie.ctx, {
    dossierId: wie.dossier,
    verdeling: 'elk',
    bestanden: [await ontvang(wie, 'scan1.pdf')],
    ...anders,
  })

const activiteiten = async ({ ctx, dossier }: Houder) =>
  (await leesPortfolio(ctx, dossier))?.inhoud.activiteiten

test('uit de tekst van een pdf komt een voorstel, met de woorden waar het uit komt; het telt nergens (B)', async () => {
  const wie = await houder(proef)
  eis(await legKlaar(wie))
  expect(await leesConcepten(wie.ctx)).toMatchObject([
    {
      titel: 'Training Autisme en werk',
      voorstel: {
        soort: { waarde: 'opleiding', uit: 'Training Autisme en werk' },
        datum: { waarde: '2026-03-12', uit: 'op 12 maart 2026' },
        uren: { waarde: '7.5', uit: '7,5 SBU' },
      },
      bestanden: [{ naam: 'scan1.pdf', mime: 'application/pdf' }],
    },
  ])
  expect(await activiteiten(wie)).toEqual([])
  const bestand = await exporteerDossier(wie.ctx, wie.dossier)
  expect(bestand?.tekst).not.toContain('Autisme')
})

test('ook uit de tekst van een Word-document komt een voorstel; wat eruit verwijderd is telt niet, en niets wordt opgehaald (B)', async () => {
  const wie = await houder(proef)
  const woord = maakWoord(
    [
      'Certificaat &amp; verklaring',
      '<w:p><w:r><w:t xml:space="preserve">Training: </w:t></w:r><w:r><w:t>Caf&#233; &#x26; werk</w:t></w:r></w:p>',
      '<w:p><w:del><w:r><w:delText>op 1 mei 2024</w:delText></w:r></w:del><w:r><w:t>op 12 maart</w:t><w:tab/><w:t>2026 &geheim;</w:t></w:r></w:p>',
      '7,5 SBU &#0;&#xD800;',
    ],
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY geheim SYSTEM "file:///etc/passwd"><!ENTITY a "b">]>',
  )
  eis(await legKlaar(wie, { bestanden: [await ontvang(wie, 'brief.docx', woord)] }))
  expect(await leesConcepten(wie.ctx)).toMatchObject([
    {
      titel: 'Café & werk',
      voorstel: {
        datum: { waarde: '2026-03-12', uit: 'op 12 maart 2026 &geheim;' },
        uren: { waarde: '7.5' },
        soort: { waarde: 'opleiding' },
      },
    },
  ])
  const [een] = await leesConcepten(wie.ctx)
  expect(een?.voorstel.zonderTekst).toBeUndefined()
})

test('van een groot Word-document wordt alleen het begin gelezen', async () => {
  const wie = await houder(proef)
  const veel = Array.from({ length: 60_000 }, (_, plek) => `alinea ${plek * 7919}`)
  const woord = maakWoord(['Training: Autisme en werk', ...veel, 'op 12 maart 2026'])
  eis(await legKlaar(wie, { bestanden: [await ontvang(wie, 'dik.docx', woord)] }))
  const [een] = await leesConcepten(wie.ctx)
  expect([een?.titel, een?.voorstel.datum]).toEqual(['Autisme en werk', undefined])
})

test('van een foto of een scan zonder tekstlaag staat erbij dat er niets te lezen viel', async () => {
  const wie = await houder(proef)
  const foto = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#088' } })
    .jpeg()
    .toBuffer()
  const bestanden = [
    await ontvang(wie, 'foto.jpg', foto),
    await ontvang(wie, 'scan.pdf', maakBladzijden(1)),
    await ontvang(wie, 'cert.pdf'),
  ]
  eis(await legKlaar(wie, { bestanden, verdeling: 'samen' }))
  const [een] = await leesConcepten(wie.ctx)
  expect(een?.voorstel.zonderTekst).toEqual({ waarde: '2', uit: '“foto.jpg”, “scan.pdf”' })
  expect(een?.voorstel.datum?.waarde).toBe('2026-03-12')
})

test('een concept per bestand, of alles samen één; een titel is genoeg, niets is te weinig', async () => {
  const wie = await houder(proef)
  const ander = maakPdf({ kop: 'Webinar', regels: ['Webinar: Jobcarving'] })
  const bestanden = [await ontvang(wie, 'a.pdf'), await ontvang(wie, 'b.pdf', ander)]
  expect(eis(await legKlaar(wie, { bestanden })).gemaakt).toHaveLength(2)
  expect(eis(await legKlaar(wie, { bestanden, verdeling: 'samen' })).gemaakt).toHaveLength(1)
  eis(await legKlaar(wie, { bestanden: [], titel: 'Podcast Werkende ouders' }))
  expect(
    (await leesConcepten(wie.ctx)).map(({ titel, bestanden: er }) => [titel, er.length]),
  ).toEqual([
    ['Podcast Werkende ouders', 0],
    ['Jobcarving', 2],
    ['Jobcarving', 1],
    ['Training Autisme en werk', 1],
  ])
  expect(weigert(await legKlaar(wie, { bestanden: [] }))).toMatchObject([
    { code: 'niets-neergelegd', veld: 'bestanden' },
  ])
})

const opgave = {
  soort: 'opleiding',
  titel: 'Autisme',
  datum: '12-3-2026',
  aantallen: { sbu: '7,5' },
  basis: 1,
}

test('bevestigen maakt er een activiteit van, met het bestand als bewijs, en dat één keer (B)', async () => {
  const wie = await houder(proef)
  const [een] = eis(await legKlaar(wie)).gemaakt
  const ids = { dossierId: wie.dossier, activiteitId: een?.activiteit }
  const leeg = await bevestigConcept(wie.ctx, { ...ids, ...opgave, datum: '' })
  expect(weigert(leeg).map(({ veld }) => veld)).toEqual(['datum'])
  eis(await bevestigConcept(wie.ctx, { ...ids, ...opgave }))
  expect(await activiteiten(wie)).toMatchObject([
    { titel: 'Autisme', datum: '2026-03-12', aantallen: { sbu: 7.5 }, bewijs: ['scan1.pdf'] },
  ])
  expect(await leesConcepten(wie.ctx)).toEqual([])
  expect(codes(await bevestigConcept(wie.ctx, { ...ids, ...opgave }))).toEqual(['niet-gevonden'])
})

test('bewaren om later af te maken houdt wat er getypt is, ook wat niet klopt, en vraagt niets (B)', async () => {
  const wie = await houder(proef)
  const [een] = eis(await legKlaar(wie)).gemaakt
  const ids = { dossierId: wie.dossier, activiteitId: een?.activiteit }
  const ingevuld = { titel: [' Autisme\nen  werk '], datum: ['volgende week'], soort: ['workshop'] }
  eis(await bewaarConcept(wie.ctx, { ...ids, basis: 1, ingevuld }))
  expect(await leesConcepten(wie.ctx)).toMatchObject([
    { titel: 'Autisme en werk', ingevuld, versie: 2, voorstel: { uren: { waarde: '7.5' } } },
  ])
  expect(await activiteiten(wie)).toEqual([])
  proef.verstrijk(1)
  const erbij = [await ontvang(wie, 'los.pdf', maakPdf({ kop: 'Los', regels: [] }))]
  const leeg = { ...ids, basis: 2, ingevuld: { titel: [' '] }, bestanden: erbij }
  eis(await bewaarConcept(wie.ctx, leeg))
  expect(await leesConcepten(wie.ctx)).toMatchObject([
    { titel: 'Autisme en werk', bestanden: [{ naam: 'scan1.pdf' }, { naam: 'los.pdf' }] },
  ])
  const soorten = await proef.basis.db
    .selectFrom('gebeurtenis')
    .where('soort', '=', 'concept-bewaard')
    .select('gegevens')
    .execute()
  expect(soorten).toHaveLength(2)
  expect(codes(await bewaarConcept(wie.ctx, leeg))).toEqual(['elders-gewijzigd'])
  expect(codes(await bevestigConcept(wie.ctx, { ...ids, ...opgave }))).toEqual(['elders-gewijzigd'])
  eis(await bevestigConcept(wie.ctx, { ...ids, ...opgave, basis: 3 }))
  const { ingevuld: na } = await proef.basis.db
    .selectFrom('activiteit')
    .where('id', '=', een?.activiteit ?? '')
    .select('ingevuld')
    .executeTakeFirstOrThrow()
  expect(na).toBeNull()
})

test('van een concept is in één stap een bijeenkomst voor A3.1 te maken, met zijn bestand; daarna is het geen concept meer (A3.1)', async () => {
  const wie = await houder(proef)
  const [een] = eis(await legKlaar(wie)).gemaakt
  const ids = { dossierId: wie.dossier, activiteitId: een?.activiteit }
  const wat = {
    werkvorm: 'intervisie',
    datum: '12-3-2026',
    begeleider: 'Ans',
    zelfIngebracht: 'ja',
  }
  const leeg = await maakBijeenkomstVan(wie.ctx, { ...ids, ...wat, datum: '' })
  expect(weigert(leeg).map(({ veld }) => veld)).toEqual(['datum'])
  eis(await maakBijeenkomstVan(wie.ctx, { ...ids, ...wat }))
  const portfolio = await leesPortfolio(wie.ctx, wie.dossier)
  expect(portfolio?.bijeenkomsten).toMatchObject([
    {
      bijeenkomst: { werkvorm: 'intervisie', datum: '2026-03-12', zelfIngebracht: true },
      dient: 'A3.1',
      bewijsstukken: [{ naam: 'scan1.pdf' }],
    },
  ])
  expect(await leesConcepten(wie.ctx)).toEqual([])
  expect(await activiteiten(wie)).toEqual([])
  expect(codes(await maakBijeenkomstVan(wie.ctx, { ...ids, ...wat }))).toEqual(['niet-gevonden'])
})

test('verwijderen is ongedaan te maken; andermans concept bestaat niet', async () => {
  const wie = await houder(proef)
  const [een] = eis(await legKlaar(wie)).gemaakt
  const ids = { dossierId: wie.dossier, activiteitId: een?.activiteit }
  eis(await verwijderConcept(wie.ctx, ids))
  expect(await leesConcepten(wie.ctx)).toEqual([])
  eis(await herstelConcept(wie.ctx, ids))
  expect(await leesConcepten(wie.ctx)).toHaveLength(1)
  const ander = await houder(proef, bram)
  expect(await leesConcepten(ander.ctx)).toEqual([])
  const wat = { ...opgave, werkvorm: 'intervisie', ingevuld: {} }
  for (const act of [verwijderConcept, bewaarConcept, bevestigConcept, maakBijeenkomstVan])
    expect(codes(await act(ander.ctx, { ...ids, dossierId: ander.dossier, ...wat }))).toEqual([
      'niet-gevonden',
    ])
})
