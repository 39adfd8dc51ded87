import { expect, test } from 'vitest'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { isAfschrift, type Afschrift } from '#domein/portfolio/afschrift.ts'
import { eis } from '#seed/bouwer.ts'
import { voegOpleidingToe, vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { vraagAanvulling } from '#seed/proefbesluit.ts'
import { codes, houder, type Houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { dienIn } from './dienIn.ts'

const proef = await proefopstelling()
const week = 7 * 86_400

/** Filed on 23-11-2026; a week later these parts have to be supplemented. */
async function metVraag(onderdelen: readonly string[]) {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  proef.verstrijk(week)
  await vraagAanvulling(proef, wie, onderdelen)
  return wie
}

const schrijf = ({ ctx, dossier }: Houder, onderdeel: string, [veld, waarde]: [string, string]) =>
  bewaarAntwoorden(ctx, {
    dossierId: dossier,
    onderdeel,
    antwoorden: [{ veld, waarde, basis: 1 }],
  })

const afschriften = async (): Promise<Afschrift[]> => {
  const rijen = await proef.db
    .selectFrom('indiening')
    .select('afschrift')
    .orderBy('nummer')
    .execute()
  return rijen.flatMap(({ afschrift }) => (isAfschrift(afschrift) ? [afschrift] : []))
}

const antwoord = (afschrift: Afschrift | undefined, deel: string, vraag: string) =>
  afschrift?.onderdelen.find(({ id }) => id === deel)?.delen.find(({ id }) => id === vraag)?.tekst

test('alleen het gevraagde onderdeel kan veranderen, elders zegt een weigering waarom (aanname 20)', async () => {
  const wie = await metVraag(['A4'])
  const { ctx, dossier: dossierId } = wie
  eis(await schrijf(wie, 'A4', ['plannen', 'Beter plan']))
  expect(codes(await schrijf(wie, 'A2', ['voorgenomen', 'Anders']))).toEqual([
    'onderdeel-niet-gevraagd',
  ])
  const activiteitId = (await leesStand(ctx, dossierId))?.portfolio.activiteiten[0]?.activiteit.id
  expect(codes(await verwijderActiviteit(ctx, { dossierId, activiteitId }))).toEqual([
    'onderdeel-niet-gevraagd',
  ])
  const boek = { dossierId, soort: 'boek', titel: 'Later' }
  expect(codes(await voegActiviteitToe(ctx, { ...boek, datum: '1-11-2026' }))).toEqual([
    'onderdeel-niet-gevraagd',
  ])
  eis(await voegActiviteitToe(ctx, { ...boek, datum: '25-11-2026' }))
})

test('de aanvulling is de volgende indiening; de peildatum blijft die van de eerste (aanname 30)', async () => {
  const wie = await metVraag(['A4'])
  eis(await schrijf(wie, 'A4', ['plannen', 'Beter plan']))
  const stand = await leesStand(wie.ctx, wie.dossier)
  expect([stand?.volgendNummer, stand?.vandaag.peildatum]).toEqual([2, '2026-11-23'])
  const uit = eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 2 }))
  expect(uit).toMatchObject({ nummer: 2, alIngediend: false })
  const [eerste, tweede] = await afschriften()
  expect(antwoord(eerste, 'A4', 'plannen')).toMatch(/^Ik wil me verdiepen/)
  expect(antwoord(tweede, 'A4', 'plannen')).toBe('Beter plan')
  expect(tweede?.indiening).toMatchObject({ nummer: 2, peildatum: '2026-11-23' })
  expect(tweede?.onderdelen.map(({ id, uitIndiening }) => `${id} ${uitIndiening}`)).toEqual([
    'A1 1',
    'A2 1',
    'A3.1 1',
    'A3.2 1',
    'A4 2',
    'B 1',
    'C 1',
  ])
  expect((await leesStand(wie.ctx, wie.dossier))?.zaak.status).toBe('in_beoordeling')
})

test('nieuw bewijs kan erbij, later werk telt de volgende keer (aanname 30)', async () => {
  const wie = await metVraag(['B'])
  const bouwer = { ctx: wie.ctx, dossierId: wie.dossier }
  await voegOpleidingToe(bouwer, { titel: 'Vergeten', datum: '1-10-2026', sbu: 5 })
  await voegOpleidingToe(bouwer, { titel: 'Net erna', datum: '24-11-2026', sbu: 50 })
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 2 }))
  const [, tweede] = await afschriften()
  expect(tweede?.punten.totaal).toBe(80)
  expect(tweede?.dossier.activiteiten.map(({ titel }) => titel)).not.toContain('Net erna')
})

test('twee keer indienen van de aanvulling is één indiening; de eerste blijft leesbaar (R-10)', async () => {
  const wie = await metVraag(['A4'])
  const dien = () => dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 2 })
  const [een, twee] = await Promise.all([dien(), dien()])
  expect(eis(een).hash).toBe(eis(twee).hash)
  expect(await afschriften()).toHaveLength(2)
})

test('na de uiterste dag kan een aanvulling nog zolang de vraag openstaat (aanname 21)', async () => {
  const wie = await metVraag(['A4'])
  proef.verstrijk(20 * week)
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 2 }))
})
