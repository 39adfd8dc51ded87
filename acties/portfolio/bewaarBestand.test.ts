import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import type { Ctx } from '#acties/ctx.ts'
import { ruimOp } from '#acties/onderhoud/ruimOp.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bestand } from '#vragen/bestand.ts'
import { bewaarBestand } from './bewaarBestand.ts'

const proef = await proefopstelling()
const { db } = proef
const { opslag } = proef.basis
const inhoud = 'certificaat van een webinar'
const cv = { soort: 'stuk', stuk: 'cv' }

const zetNeer = async (persoon: string, tekst = inhoud) => {
  const opgeslagen = await opslag.put(persoon, Readable.from([Buffer.from(tekst)]), 1000)
  if (!opgeslagen) throw new Error('te groot')
  return {
    sha256: opgeslagen.sha256,
    bytes: opgeslagen.size,
    mime: 'application/pdf',
    naam: 'cv.pdf',
  }
}

const metBestand = async () => {
  const { wie } = await proef.houder()
  const stuk = await zetNeer(wie.persoon)
  const uit = eis(await bewaarBestand(proef.ctx(wie), { ...stuk, bij: cv }))
  return {
    wie,
    stuk,
    id: uit.bestand,
    pad: join(proef.map, wie.persoon.slice(0, 2), wie.persoon, stuk.sha256),
  }
}

const lees = async (ctx: Ctx, id: string) => {
  const gevonden = await bestand(ctx, id)
  if (gevonden?.inhoud.state !== 'ok') return gevonden?.inhoud.state ?? null
  return { naam: gevonden.naam, tekst: await text(gevonden.inhoud.content) }
}

it('geeft een bestand terug aan wie het mag zien, en doet voor een ander alsof het er niet is', async () => {
  const { wie, id } = await metBestand()
  expect(await lees(proef.ctx(wie), id)).toEqual({ naam: 'cv.pdf', tekst: inhoud })
  for (const rol of ['planner', 'assessor', 'beslisser', 'coordinator', 'beheerder'] as const)
    expect(await lees(proef.ctx({ ...wie, persoon: proef.basis.toeval.id(), rol }), id)).toBeNull()
  expect(await lees(proef.bezoeker(), id)).toBeNull()
  const { wie: ander } = await proef.houder({
    naam: 'Sem',
    email: 'sem@x.voorbeeld',
    nolocnummer: '2',
    nummer: 'RJ-2',
  })
  expect(await lees(proef.ctx(ander), id)).toBeNull()
})

it('bewaart hetzelfde bestand bij hetzelfde stuk één keer, ook bij dubbel klikken', async () => {
  const { wie, stuk } = await metBestand()
  const klik = () => bewaarBestand(proef.ctx(wie), { ...stuk, bij: cv })
  await Promise.all([klik(), klik(), klik()])
  expect(await db.selectFrom('bewijs').selectAll().execute()).toHaveLength(1)
  const spoor = db.selectFrom('gebeurtenis').where('soort', '=', 'bestand-toegevoegd')
  expect(await spoor.selectAll().execute()).toHaveLength(1)
})

it('geeft nooit een rij aan een bestand dat er niet ligt (R-4)', async () => {
  const { wie, stuk, pad } = await metBestand()
  await rm(pad)
  const weg = await bewaarBestand(proef.ctx(wie), {
    ...stuk,
    naam: 'nog eens.pdf',
    bij: { soort: 'stuk', stuk: 'x' },
  })
  expect(weg).toMatchObject({ weigeringen: [{ code: 'bestand-niet-aangekomen' }] })
  expect(await db.selectFrom('bewijs').selectAll().execute()).toHaveLength(1)
})

it('hangt een bestand niet aan iets van een ander', async () => {
  const { wie, stuk } = await metBestand()
  const bij = { soort: 'activiteit', id: proef.basis.toeval.id() }
  expect(await bewaarBestand(proef.ctx(wie), { ...stuk, bij })).toMatchObject({
    weigeringen: [{ code: 'niet-gevonden' }],
  })
})

it('geeft een beschadigd of besmet bestand niet terug', async () => {
  const { wie, id, pad } = await metBestand()
  await writeFile(pad, 'iets anders')
  expect(await lees(proef.ctx(wie), id)).toBe('damaged')
  await db.updateTable('bestand').set({ scan: 'besmet' }).execute()
  expect(await lees(proef.ctx(wie), id)).toBe('besmet')
})

it('houdt de ruimte precies bij, ook als twee uploads tegelijk het laatste plekje willen (S-5)', async () => {
  const { wie, stuk } = await metBestand()
  await db
    .updateTable('bestand')
    .set({ grootte: 2 * 1024 ** 3 - stuk.bytes })
    .execute()
  const stukken = [
    await zetNeer(wie.persoon, `a${inhoud.slice(1)}`),
    await zetNeer(wie.persoon, `b${inhoud.slice(1)}`),
  ]
  const uitkomsten = await Promise.all(
    stukken.map(een =>
      bewaarBestand(proef.ctx(wie), {
        ...een,
        bij: { soort: 'stuk', stuk: een.sha256.slice(0, 9) },
      }),
    ),
  )
  expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  expect(uitkomsten.find(({ ok }) => !ok)).toMatchObject({ weigeringen: [{ code: 'opslag-vol' }] })
})

it('ruimt na een dag op wat geen rij kreeg, en laat staan wat er een heeft', async () => {
  const { wie, pad, stuk } = await metBestand()
  const wees = await zetNeer(wie.persoon, 'afgebroken')
  const vers = await zetNeer(wie.persoon, 'net binnen')
  const weespad = join(proef.map, wie.persoon.slice(0, 2), wie.persoon, wees.sha256)
  const gisteren = new Date(proef.basis.klok.now().getTime() - 86_400_001)
  for (const oud of [pad, weespad]) await utimes(oud, gisteren, gisteren)
  await ruimOp(proef.systeem())
  expect(await opslag.has(wie.persoon, wees.sha256)).toBe(false)
  expect(await opslag.has(wie.persoon, vers.sha256)).toBe(true)
  expect(await opslag.has(wie.persoon, stuk.sha256)).toBe(true)
})
