import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import type { Ctx } from '#acties/ctx.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { gooiKladWeg } from '#acties/klad/gooiKladWeg.ts'
import { haalKladTerug } from '#acties/klad/haalKladTerug.ts'
import { ruimOp } from '#acties/onderhoud/ruimOp.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen, pdf } from '#seed/proefbestand.ts'
import { bram, codes, houder } from '#seed/proefdossier.ts'
import { bestand } from '#vragen/bestand.ts'
import { ontvangBestand } from './ontvangBestand.ts'
import { voegBewijsToe } from './voegBewijsToe.ts'

const proef = await proefopstelling()
const { db } = proef
const { opslag } = proef.basis
const bij = { soort: 'stuk', id: 'cv' } as const

const padVan = (persoon: string, sha256: string) =>
  join(proef.map, persoon.slice(0, 2), persoon, sha256)

const metBestand = async () => {
  const wie = await houder(proef)
  const stuk = await ontvangen(wie.ctx, 'cv.pdf', pdf('inhoud'))
  const invoer = { dossierId: wie.dossier, bij, bestand: stuk }
  const { bestand: id } = eis(await voegBewijsToe(wie.ctx, invoer))
  return { ...wie, stuk, id, pad: padVan(wie.persoon, stuk.sha256) }
}

const lees = async (ctx: Ctx, id: string) => {
  const gevonden = await bestand(ctx, id)
  if (gevonden?.inhoud.state !== 'ok') return gevonden?.inhoud.state ?? null
  return { naam: gevonden.naam, tekst: await text(gevonden.inhoud.content) }
}

it('geeft een bestand terug aan wie het mag zien, en doet voor een ander alsof het er niet is', async () => {
  const { ctx, wie, id } = await metBestand()
  expect(await lees(ctx, id)).toEqual({ naam: 'cv.pdf', tekst: pdf('inhoud').toString() })
  for (const rol of ['planner', 'assessor', 'beslisser', 'coordinator', 'beheerder'] as const)
    expect(await lees(proef.ctx({ ...wie, persoon: proef.basis.toeval.id(), rol }), id)).toBeNull()
  expect(await lees(proef.bezoeker(), id)).toBeNull()
  expect(await lees((await houder(proef, bram)).ctx, id)).toBeNull()
})

it('geeft nooit een rij aan een bestand dat er niet ligt (R-4)', async () => {
  const { ctx, dossier: dossierId, stuk, pad } = await metBestand()
  await rm(pad)
  expect(codes(await voegBewijsToe(ctx, { dossierId, bij, bestand: stuk }))).toEqual([
    'bestand-niet-aangekomen',
  ])
})

it('geeft een beschadigd of besmet bestand niet terug', async () => {
  const { ctx, id, pad } = await metBestand()
  await writeFile(pad, 'iets anders')
  expect(await lees(ctx, id)).toBe('damaged')
  await db.updateTable('bestand').set({ scan: 'besmet' }).execute()
  expect(await lees(ctx, id)).toBe('besmet')
})

it('houdt de ruimte precies bij, ook als twee uploads tegelijk het laatste plekje willen (S-5)', async () => {
  const { ctx, dossier: dossierId } = await metBestand()
  const stukken = [await ontvangen(ctx, 'a.pdf', pdf('a')), await ontvangen(ctx, 'b.pdf', pdf('b'))]
  const grootte = 2 * 1024 ** 3 - pdf('a').length
  await db.updateTable('bestand').set({ grootte }).execute()
  const uitkomsten = await Promise.all(
    stukken.map(een => voegBewijsToe(ctx, { dossierId, bij, bestand: een })),
  )
  expect(uitkomsten.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(uitkomsten.find(({ ok }) => !ok)).toMatchObject({ weigeringen: [{ code: 'opslag-vol' }] })
})

it('telt een bestand dat in een niet verstuurd formulier staat één keer mee in de ruimte, tot dat is weggegooid (S-5)', async () => {
  const { ctx, dossier: dossierId, persoon } = await metBestand()
  const a = await ontvangen(ctx, 'a.pdf', pdf('a'))
  const klad = proef.basis.toeval.id()
  const van = { basis: '0', schrijver: proef.basis.toeval.id(), beurt: '1' }
  // Named in two fields it is one file; one that never came takes no room.
  const weg = `${'0'.repeat(64)} weg.pdf`
  const velden = { bestanden: [`${a.sha256} a.pdf`, weg], bewijs: [`${a.sha256} kopie.pdf`] }
  const invoer = { pagina: '/toevoegen', titel: 'Toevoegen', velden: JSON.stringify(velden) }
  eis(await bewaarKlad(ctx, { id: klad, ...invoer, ...van }))
  const grootte = 2 * 1024 ** 3 - pdf('a').length
  await db.updateTable('bestand').set({ grootte }).execute()
  const stuurB = () => ontvangBestand(ctx, { naam: 'b.pdf', inhoud: Readable.from([pdf('b')]) })
  const geweigerd = await stuurB()
  expect(geweigerd).toMatchObject({
    weigeringen: [{ code: 'opslag-vol', tekst: expect.stringContaining('gooi een formulier weg') }],
  })
  expect(await opslag.has(persoon, proef.basis.hash(pdf('b').toString()))).toBe(false)
  eis(await gooiKladWeg(ctx, { id: klad }))
  eis(await stuurB())
  eis(await haalKladTerug(ctx, { id: klad }))
  eis(await voegBewijsToe(ctx, { dossierId, bij, bestand: a }))
})

it('ruimt na een dag op wat geen rij kreeg, en laat staan wat er een heeft', async () => {
  const { persoon, pad, stuk } = await metBestand()
  const zetNeer = async (tekst: string) => {
    const bewaard = await opslag.put(persoon, Readable.from([Buffer.from(tekst)]), 1000)
    return bewaard?.sha256 ?? ''
  }
  const [wees, vers] = [await zetNeer('afgebroken'), await zetNeer('net binnen')]
  const gisteren = new Date(proef.basis.klok.now().getTime() - 86_400_001)
  for (const oud of [pad, padVan(persoon, wees)]) await utimes(oud, gisteren, gisteren)
  await ruimOp(proef.systeem())
  expect(await opslag.has(persoon, wees)).toBe(false)
  expect(await opslag.has(persoon, vers)).toBe(true)
  expect(await opslag.has(persoon, stuk.sha256)).toBe(true)
})

it('houdt een bestand dat in een niet verstuurd formulier staat, tot dat is weggegooid en niet meer terug te halen (U-9)', async () => {
  const { ctx, persoon } = await houder(proef)
  const { sha256 } = await ontvangen(ctx, 'foto.pdf', pdf('nog niet toegevoegd'))
  const dag = 86_400
  const ruimLater = async (later: number) => {
    proef.verstrijk(later * dag)
    const oud = new Date(proef.basis.klok.now().getTime() - 2 * dag * 1000)
    await utimes(padVan(persoon, sha256), oud, oud)
    await ruimOp(proef.systeem())
    return opslag.has(persoon, sha256)
  }
  const id = proef.basis.toeval.id()
  const van = { basis: '0', schrijver: proef.basis.toeval.id(), beurt: '1' }
  const velden = JSON.stringify({ bestanden: [`${sha256} foto.pdf`] })
  eis(await bewaarKlad(ctx, { id, pagina: '/toevoegen', titel: 'Toevoegen', velden, ...van }))
  expect(await ruimLater(400)).toBe(true)
  eis(await gooiKladWeg(ctx, { id }))
  expect(await ruimLater(29)).toBe(true)
  expect(await ruimLater(2)).toBe(false)
})
