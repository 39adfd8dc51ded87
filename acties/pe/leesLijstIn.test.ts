import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { toonLijstVooraf } from '#vragen/lijst.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesStand } from '#vragen/stand.ts'
import { leesLijstIn } from './leesLijstIn.ts'
import { heropenLijst, ontvangLijst } from './ontvangLijst.ts'
import { voegActiviteitToe } from './voegActiviteitToe.ts'

const proef = await proefopstelling()

const cellen = [
  ['Soort', 'Titel', 'Datum', 'Uren'],
  ['opleiding', 'Autisme', '12-3-2026', '24'],
  ['boek', '=Werk()', '1-7-2025', ''],
]

async function vooraf({ ctx, dossier }: Houder, rijen = cellen) {
  const stand = await leesStand(ctx, dossier)
  if (!stand) throw new Error('geen stand')
  const { portfolio, gepland } = stand
  return toonLijstVooraf(ctx, rijen, { portfolio, periode: gepland.peilperiode })
}

const kenmerkVan = async (wie: Houder, rijen = cellen) => {
  const uit = await vooraf(wie, rijen)
  return 'kenmerk' in uit ? uit.kenmerk : ''
}

const titels = async ({ ctx, dossier }: Houder) =>
  (await leesPortfolio(ctx, dossier))?.inhoud.activiteiten.map(({ titel }) => titel)

test('een lijst komt erbij zoals het vooraf stond, en een tweede keer niets meer (B)', async () => {
  const wie = await houder(proef)
  expect(await vooraf(wie)).toMatchObject({
    nieuw: [
      { regel: 2, punten: { telt: 24 } },
      { regel: 3, punten: { telt: 2 } },
    ],
    was: 0,
    wordt: 26,
  })
  const kenmerk = await kenmerkVan(wie)
  expect(eis(await leesLijstIn(wie.ctx, { dossierId: wie.dossier, cellen, kenmerk }))).toEqual({
    aantal: 2,
  })
  expect(await titels(wie)).toEqual(['Autisme', '=Werk()'])
  expect(await vooraf(wie)).toMatchObject({ nieuw: [], alEr: [{ regel: 2 }, { regel: 3 }] })
})

test('alles of niets: bij één fout, of als het portfolio intussen veranderde, komt er niets bij', async () => {
  const wie = await houder(proef)
  const fout = [...cellen, ['boek', 'Zonder dag', '', '']]
  const dossierId = wie.dossier
  expect(codes(await leesLijstIn(wie.ctx, { dossierId, cellen: fout, kenmerk: '' }))).toEqual([
    'lijst-klopt-niet',
  ])
  const kenmerk = await kenmerkVan(wie)
  eis(await voegActiviteitToe(wie.ctx, { dossierId, soort: 'boek', titel: 'x', datum: '1-5-2025' }))
  expect(codes(await leesLijstIn(wie.ctx, { dossierId, cellen, kenmerk }))).toEqual([
    'voorvertoning-verouderd',
  ])
  expect(await titels(wie)).toEqual(['x'])
})

test('in andermans dossier komt niets', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const invoer = { dossierId: ander.dossier, cellen, kenmerk: await kenmerkVan(wie) }
  expect(codes(await leesLijstIn(wie.ctx, invoer))).toEqual(['niet-gevonden'])
})

const stuur = ({ ctx }: Houder, naam: string, bytes: Buffer) =>
  ontvangLijst(ctx, { naam, inhoud: Readable.from([bytes]) })

test.each([
  ['utf-8 met BOM', Buffer.from('\uFEFFTitel;é', 'utf8')],
  ['Windows-1252', Buffer.from('Titel;é', 'latin1')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Titel;é', 'utf16le')])],
])('leest een lijst in %s, en niemand anders leest hem', async (_, bytes) => {
  const wie = await houder(proef)
  const { sha256 } = eis(await stuur(wie, 'lijst.csv', bytes))
  expect(await heropenLijst(wie.ctx, sha256)).toBe('Titel;é')
  const ander = await houder(proef, bram)
  expect(await heropenLijst(ander.ctx, sha256)).toBeNull()
})

test('een werkmap en een te grote lijst worden geweigerd met wat te doen', async () => {
  const wie = await houder(proef)
  const groot = await stuur(wie, 'lijst.csv', Buffer.alloc(1024 * 1024 + 1, 'a'))
  expect(weigert(groot)[0]?.tekst).toContain('1 MB')
  expect(codes(await stuur(wie, 'lijst.xlsx', Buffer.from('PK')))).toEqual(['geen-csv'])
})
