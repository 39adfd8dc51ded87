import { expect, test } from 'vitest'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { herstelBijeenkomst } from './herstelBijeenkomst.ts'
import { verplaatsBijeenkomst } from './verplaatsBijeenkomst.ts'
import { verwijderBijeenkomst } from './verwijderBijeenkomst.ts'
import { voegBijeenkomstToe } from './voegBijeenkomstToe.ts'
import { wijzigBijeenkomst } from './wijzigBijeenkomst.ts'

const proef = await proefopstelling()

const intervisie = {
  werkvorm: 'intervisie',
  datum: '1-2-2025',
  begeleider: 'Marijke de Boer',
  zelfIngebracht: 'on',
}

const voegToe = async ({ ctx, dossier }: Houder, anders: Partial<typeof intervisie> = {}) =>
  eis(await voegBijeenkomstToe(ctx, { dossierId: dossier, ...intervisie, ...anders })).bijeenkomst

const inhoud = async ({ ctx, dossier }: Houder) => (await leesPortfolio(ctx, dossier))?.inhoud

test('een bijeenkomst staat bij A3.1, nog niet ondertekend (A3.1)', async () => {
  const wie = await houder(proef)
  const id = await voegToe(wie)
  expect((await inhoud(wie))?.bijeenkomsten).toEqual([
    {
      id,
      werkvorm: 'intervisie',
      datum: '2025-02-01',
      begeleider: { naam: 'Marijke de Boer' },
      zelfIngebracht: true,
      ondertekend: false,
    },
  ])
})

test.each([
  [{ werkvorm: 'borrel' }, 'werkvorm'],
  [{ datum: '' }, 'datum'],
  [{ datum: '30-2-2025' }, 'datum'],
])('%j wordt geweigerd bij %s', async (anders, veld) => {
  const { ctx, dossier } = await houder(proef)
  const uitkomst = await voegBijeenkomstToe(ctx, { dossierId: dossier, ...intervisie, ...anders })
  expect(weigert(uitkomst).map(een => een.veld)).toEqual([veld])
})

test('wijzigen, verwijderen en terughalen; een oudere versie wordt geweigerd', async () => {
  const wie = await houder(proef)
  const dossierId = wie.dossier
  const bijeenkomstId = await voegToe(wie)
  const nieuw = {
    dossierId,
    bijeenkomstId,
    ...intervisie,
    werkvorm: 'coaching',
    registratie: 'LVSC 1',
  }
  eis(await wijzigBijeenkomst(wie.ctx, { ...nieuw, zelfIngebracht: undefined, basis: 1 }))
  expect(codes(await wijzigBijeenkomst(wie.ctx, { ...nieuw, basis: 1 }))).toEqual([
    'elders-gewijzigd',
  ])
  expect((await inhoud(wie))?.bijeenkomsten[0]).toMatchObject({
    werkvorm: 'coaching',
    begeleider: { naam: 'Marijke de Boer', registratie: 'LVSC 1' },
    zelfIngebracht: false,
  })
  eis(await verwijderBijeenkomst(wie.ctx, { dossierId, bijeenkomstId }))
  expect((await inhoud(wie))?.bijeenkomsten).toEqual([])
  eis(await herstelBijeenkomst(wie.ctx, { dossierId, bijeenkomstId }))
  expect((await inhoud(wie))?.bijeenkomsten).toHaveLength(1)
})

test('een bijeenkomst dient A3.1 of categorie 2, en verplaatsen gaat heen en terug (B.2)', async () => {
  const wie = await houder(proef)
  const invoer = { dossierId: wie.dossier, bijeenkomstId: await voegToe(wie) }
  eis(await verplaatsBijeenkomst(wie.ctx, { ...invoer, naar: 'B.2' }))
  const verplaatst = await inhoud(wie)
  expect([verplaatst?.bijeenkomsten, verplaatst?.activiteiten]).toEqual([
    [],
    [
      {
        id: invoer.bijeenkomstId,
        soort: 'intercollegiaal',
        titel: 'Intervisie met Marijke de Boer',
        datum: '2025-02-01',
        bewijs: [],
      },
    ],
  ])
  eis(await verplaatsBijeenkomst(wie.ctx, { ...invoer, naar: 'A3.1' }))
  const terug = await inhoud(wie)
  expect([terug?.bijeenkomsten.length, terug?.activiteiten]).toEqual([1, []])
})

test('de bijeenkomst waar A3.2 over gaat wordt niet verplaatst, met de reden (A3.2)', async () => {
  const wie = await houder(proef)
  const bijeenkomstId = await voegToe(wie)
  const stuur = (waarde: string, basis: number) =>
    bewaarAntwoorden(wie.ctx, {
      dossierId: wie.dossier,
      onderdeel: 'A3.2',
      antwoorden: [{ veld: 'bijeenkomst', waarde, basis }],
    })
  eis(await stuur(bijeenkomstId, 0))
  const invoer = { dossierId: wie.dossier, bijeenkomstId, naar: 'B.2' }
  expect(weigert(await verplaatsBijeenkomst(wie.ctx, invoer))).toEqual([
    {
      code: 'a32-gaat-hierover',
      tekst: 'Je reflectieverslag bij A3.2 gaat over deze bijeenkomst. Kies daar eerst een andere.',
      clausule: 'A3.2',
    },
  ])
  eis(await stuur('', 1))
  eis(await verplaatsBijeenkomst(wie.ctx, invoer))
  expect(codes(await stuur(bijeenkomstId, 2))).toEqual(['geen-eigen-bijeenkomst'])
})

test('A3.2 kiest alleen een eigen inbreng (A3.2)', async () => {
  const wie = await houder(proef)
  const waarde = await voegToe(wie, { zelfIngebracht: 'nee' })
  const uitkomst = await bewaarAntwoorden(wie.ctx, {
    dossierId: wie.dossier,
    onderdeel: 'A3.2',
    antwoorden: [{ veld: 'bijeenkomst', waarde, basis: 0 }],
  })
  expect(codes(uitkomst)).toEqual(['geen-eigen-bijeenkomst'])
})

test('andermans bijeenkomst bestaat niet', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const bijeenkomstId = await voegToe(ander)
  for (const dossierId of [wie.dossier, ander.dossier])
    expect(codes(await verwijderBijeenkomst(wie.ctx, { dossierId, bijeenkomstId }))).toEqual([
      'niet-gevonden',
    ])
})
