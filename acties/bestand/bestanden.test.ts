import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen, pdf } from '#seed/proefbestand.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { hernoemBewijs } from './hernoemBewijs.ts'
import { herstelBewijs } from './herstelBewijs.ts'
import { grootsteBestand } from '#lib/omvang.ts'
import { ontvangBestand } from './ontvangBestand.ts'
import { verwijderBewijs } from './verwijderBewijs.ts'
import { voegBewijsToe } from './voegBewijsToe.ts'

const proef = await proefopstelling()

const cursus = { soort: 'opleiding', titel: 'Cursus', datum: '1-5-2025', aantallen: { sbu: '8' } }

async function metActiviteit(anders: Parameters<typeof houder>[1] = {}) {
  const wie = await houder(proef, anders)
  const invoer = { dossierId: wie.dossier, ...cursus }
  const { activiteit } = eis(await voegActiviteitToe(wie.ctx, invoer))
  return { ...wie, activiteit, bij: { soort: 'activiteit', id: activiteit } as const }
}

const telt = async ({ ctx, dossier }: Pick<Houder, 'ctx' | 'dossier'>) =>
  (await leesStand(ctx, dossier))?.vandaag.pe.regels.map(regel => [regel.telt, regel.reden])

test('zonder bewijsstuk geen punten: toevoegen, verwijderen en terughalen werken meteen door (B)', async () => {
  const wie = await metActiviteit()
  const { ctx, dossier: dossierId, bij } = wie
  expect(await telt(wie)).toEqual([[0, 'geen-bewijs']])
  const bestand = await ontvangen(ctx, 'certificaat.pdf')
  const { bewijs: bewijsId } = eis(await voegBewijsToe(ctx, { dossierId, bij, bestand }))
  expect(await telt(wie)).toEqual([[8, null]])
  eis(await verwijderBewijs(ctx, { dossierId, bewijsId }))
  expect(await telt(wie)).toEqual([[0, 'geen-bewijs']])
  eis(await herstelBewijs(ctx, { dossierId, bewijsId }))
  expect(await telt(wie)).toEqual([[8, null]])
})

test('hetzelfde bestand bij hetzelfde staat er één keer, ook na een dubbele klik', async () => {
  const { ctx, dossier: dossierId, bij } = await metActiviteit()
  const stuur = async () =>
    eis(await voegBewijsToe(ctx, { dossierId, bij, bestand: await ontvangen(ctx, 'a.pdf', pdf()) }))
  const [een, twee] = await Promise.all([stuur(), stuur()])
  expect(een.bewijs).toBe(twee.bewijs)
  const { bewijs: bewijsId } = een
  eis(await verwijderBewijs(ctx, { dossierId, bewijsId }))
  const derde = await stuur()
  expect(derde.bewijs).not.toBe(bewijsId)
  expect(codes(await herstelBewijs(ctx, { dossierId, bewijsId }))).toEqual(['bewijs-bestaat'])
})

test('een bestand krijgt een andere naam, maar houdt zijn soort', async () => {
  const wie = await metActiviteit()
  const { ctx, dossier: dossierId, bij } = wie
  const bestand = await ontvangen(ctx, 'scan0001.pdf')
  const { bewijs: bewijsId } = eis(await voegBewijsToe(ctx, { dossierId, bij, bestand }))
  eis(await hernoemBewijs(ctx, { dossierId, bewijsId, naam: 'Diploma/autisme.exe' }))
  const stand = await leesStand(ctx, dossierId)
  expect(stand?.portfolio.inhoud.activiteiten[0]?.bewijs).toEqual(['autisme.exe.pdf'])
})

test('een naam die elders net veranderde gaat niet ongezien verloren; nog een keer bewaren mag (U-5)', async () => {
  const { ctx, dossier: dossierId, bij } = await metActiviteit()
  const bestand = await ontvangen(ctx, 'scan.pdf')
  const { bewijs: bewijsId } = eis(await voegBewijsToe(ctx, { dossierId, bij, bestand }))
  const noem = (naam: string, was: string) => hernoemBewijs(ctx, { dossierId, bewijsId, naam, was })
  eis(await noem('Van de telefoon', 'scan.pdf'))
  expect(weigert(await noem('Van het bureau', 'scan.pdf'))).toMatchObject([
    { veld: 'naam', tekst: expect.stringContaining('“Van de telefoon.pdf”') },
  ])
  eis(await noem('Van de telefoon', 'scan.pdf'))
  eis(await noem('Van het bureau', 'Van de telefoon.pdf'))
})

test('wat elders al verwijderd is, blijft weg en is zo terug te zetten', async () => {
  const { ctx, dossier: dossierId, bij } = await metActiviteit()
  const bestand = await ontvangen(ctx, 'scan.pdf')
  const { bewijs: bewijsId } = eis(await voegBewijsToe(ctx, { dossierId, bij, bestand }))
  for (let keer = 0; keer < 2; keer += 1) eis(await verwijderBewijs(ctx, { dossierId, bewijsId }))
  const spoor = proef.db.selectFrom('gebeurtenis').where('soort', '=', 'bestand-verwijderd')
  expect(await spoor.where('dossier', '=', dossierId).selectAll().execute()).toHaveLength(1)
  eis(await herstelBewijs(ctx, { dossierId, bewijsId }))
})

test.each([
  ['diploma.exe', pdf(), 'verkeerd-bestand'],
  ['foto.heic', pdf(), 'verkeerd-bestand'],
  ['zonder', pdf(), 'verkeerd-bestand'],
  ['groot.pdf', Buffer.alloc(grootsteBestand + 1, '%PDF-'), 'bestand-te-groot'],
])('%s wordt geweigerd, met de reden en wat wel kan (S-5)', async (naam, inhoud, code) => {
  const { ctx } = await houder(proef)
  const uitkomst = await ontvangBestand(ctx, { naam, inhoud: Readable.from([inhoud]) })
  expect(weigert(uitkomst)).toMatchObject([{ code, veld: 'bestand' }])
})

test('wie een hash verzint in plaats van een bestand te sturen wordt geweigerd', async () => {
  const { ctx, dossier: dossierId, bij } = await metActiviteit()
  const echt = await ontvangen(ctx, 'a.pdf')
  expect(codes(await voegBewijsToe(ctx, { dossierId, bij, bestand: { ...echt } }))).toEqual([
    'ongeldige-invoer',
  ])
})

test('bewijs hoort bij wat van jou is en er nog staat', async () => {
  const wie = await metActiviteit()
  const ander = await houder(proef, bram)
  const bestand = await ontvangen(ander.ctx, 'a.pdf')
  const { bij, dossier: dossierId } = wie
  for (const id of [dossierId, ander.dossier])
    expect(codes(await voegBewijsToe(ander.ctx, { dossierId: id, bij, bestand }))).toEqual([
      'niet-gevonden',
    ])
  eis(await verwijderActiviteit(wie.ctx, { dossierId, activiteitId: wie.activiteit }))
  const eigen = await ontvangen(wie.ctx, 'a.pdf')
  expect(codes(await voegBewijsToe(wie.ctx, { dossierId, bij, bestand: eigen }))).toEqual([
    'niet-gevonden',
  ])
})

test('het cv is een stuk van A1; het nieuwste geldt (A1)', async () => {
  const { ctx, dossier: dossierId } = await houder(proef)
  const bij = { soort: 'stuk', id: 'cv' } as const
  eis(await voegBewijsToe(ctx, { dossierId, bij, bestand: await ontvangen(ctx, 'cv.pdf') }))
  proef.verstrijk(60)
  eis(await voegBewijsToe(ctx, { dossierId, bij, bestand: await ontvangen(ctx, 'cv-nieuw.pdf') }))
  const stand = await leesStand(ctx, dossierId)
  expect(stand?.portfolio.inhoud.onderdelen.A1?.cv).toBe('cv-nieuw.pdf')
})
