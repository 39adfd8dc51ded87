import { expect, it } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { verwijderBijeenkomst } from '#acties/reflectie/verwijderBijeenkomst.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)

/** A holder with meetings on these days, put in in this order. */
async function metBijeenkomsten(...dagen: string[]) {
  const { ctx, dossier: dossierId, wie } = await houder(proef)
  const ids: string[] = []
  for (const datum of dagen) {
    const invoer = { dossierId, werkvorm: 'intervisie', datum, begeleider: 'Eva Mol' }
    ids.push(eis(await voegBijeenkomstToe(ctx, invoer)).bijeenkomst)
  }
  return { ctx, dossierId, ids, web: await als(wie), pad: `/dossiers/${dossierId}` }
}

const knop = 'Getekende verklaring toevoegen'

it('stuurt nog niet naar een handtekening voor een bijeenkomst die nog moet komen, en zegt vanaf wanneer (A3.1)', async () => {
  const { web, pad, ids } = await metBijeenkomsten('1-5-2027', '1-2-2025')
  const [straks, geweest] = ids
  const erbij = (await web.lees(`${pad}/bijeenkomsten/${straks}?gedaan=toegevoegd`)).tekst
  expect(erbij).toContain('Vanaf 1 mei 2027 kun je de verklaring laten tekenen.')
  expect(erbij).toContain('Vanaf 1 mei 2027 kun je laten tekenen door:')
  expect(erbij).not.toContain('Laat nu de verklaring tekenen')
  expect(erbij).not.toContain('Verklaring afdrukken en laten tekenen')
  const blad = (await web.lees(`${pad}/verklaringen/${straks}`)).tekst
  expect(blad).toContain('Tekenen kan vanaf 1 mei 2027.')
  expect(blad).not.toContain(knop)
  const nu = (await web.lees(`${pad}/bijeenkomsten/${geweest}?gedaan=toegevoegd`)).tekst
  expect(nu).toContain('Laat nu de verklaring tekenen')
  expect((await web.lees(`${pad}/verklaringen/${geweest}`)).tekst).toContain(knop)
})

it('laat na het indienen tekenen voor een bijeenkomst die intussen is geweest', async () => {
  const {
    ctx,
    dossier: dossierId,
    wie,
  } = await houder(proef, {
    ...bram,
    email: 'ingediend@x.voorbeeld',
  })
  await vulPortfolio({ ctx, dossierId })
  eis(await dienIn(ctx, { dossierId, nummer: 1 }))
  const invoer = { dossierId, werkvorm: 'intervisie', datum: '27-11-2026', begeleider: 'Eva Mol' }
  const { bijeenkomst } = eis(await voegBijeenkomstToe(ctx, invoer))
  const blad = async () =>
    (await (await als(wie)).lees(`/dossiers/${dossierId}/verklaringen/${bijeenkomst}`)).tekst
  expect(await blad()).toContain('Tekenen kan vanaf 27 november 2026.')
  proef.verstrijk(5 * 86_400)
  expect(await blad()).toContain(knop)
})

it('zet de bijeenkomsten op volgorde van hun dag, en noemt wat verwijderd is met een hoofdletter', async () => {
  const { ctx, web, pad, ids, dossierId } = await metBijeenkomsten(
    '1-5-2025',
    '1-2-2025',
    '1-3-2025',
  )
  const lijst = (await web.lees(`${pad}/bijeenkomsten`)).tekst
  const namen = lijst.matchAll(/bijeenkomsten\/([\da-f-]{36})"/g)
  expect([...namen].map(([, id]) => ids.indexOf(id ?? ''))).toEqual([1, 2, 0])
  eis(await verwijderBijeenkomst(ctx, { dossierId, bijeenkomstId: ids[0] }))
  const weg = (await web.lees(`${pad}/verwijderd`)).tekst.replaceAll(/<[^>]+>/g, '')
  expect(weg).toContain('Intervisie op 1 mei 2025')
})

it('leidt wie “intervisie” zoekt naar categorie 2, met de weg naar de bijeenkomsten van A3.1 (B.2)', async () => {
  const { web, pad } = await metBijeenkomsten()
  const { tekst } = await web.lees(`${pad}/pe/nieuw?zoek=intervisie`)
  const [gevonden = ''] = /<div[^>]*data-gevonden.*?<\/ul>/s.exec(tekst) ?? []
  expect(/data-soort="([^"]+)"/.exec(gevonden)?.[1]).toBe('intercollegiaal')
  expect(gevonden).toContain(`href="${pad}/bijeenkomsten/nieuw"`)
})
