import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import { exporteerDossier } from '#vragen/export.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { bevestigConcept } from './bevestigConcept.ts'
import { herstelConcept } from './herstelConcept.ts'
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
  for (const act of [verwijderConcept, bevestigConcept])
    expect(codes(await act(ander.ctx, { ...ids, dossierId: ander.dossier, ...opgave }))).toEqual([
      'niet-gevonden',
    ])
})
