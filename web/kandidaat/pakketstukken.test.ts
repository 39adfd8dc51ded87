import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { proefpers } from '../../e2e/proefpers.ts'
import { vormtoken } from '../csrf.ts'

const proef = await proefopstelling()
const { app, koppenVan } = proefpers(proef, '')
const zip = Buffer.from('PK een zip in stukken')

type Zending = { dossier: string; vanaf?: number; tot?: number; pad?: string }

/** Sends as the module does: a piece, and of how much it is a part. */
async function stuur(wie: Houder, { dossier, vanaf = 0, tot = zip.length, pad }: Zending) {
  const koppen = await koppenVan(wie.persoon)
  const body = new FormData()
  const token = vormtoken(koppen.cookie.split('=')[1] ?? '', 'zout')
  const velden = { token, naam: 'p.zip', totaal: String(zip.length) }
  for (const [naam, waarde] of Object.entries(velden)) body.set(naam, waarde)
  const stuk = new File([zip.subarray(vanaf, tot)], 'p.zip')
  body.set(pad ? 'bestand' : 'stuk', stuk)
  const upload = '0198c1e2-0000-7000-8000-00000000000a'
  const hier = pad ?? `inlezen/stukken/${upload}/${vanaf}`
  const antwoord = await app().request(`${proef.basis.adres}/dossiers/${dossier}/${hier}`, {
    method: 'POST',
    headers: { ...koppen, origin: proef.basis.adres, 'sec-fetch-site': 'same-origin' },
    body,
  })
  return { status: antwoord.status, tekst: await antwoord.text() }
}

/** What lies there of anybody, complete or not. */
async function bewaard(): Promise<number> {
  let aantal = (await readdir(join(proef.map, 'onaf'))).length
  for await (const _ of proef.basis.opslag.list()) aantal += 1
  return aantal
}

it('van een zip voor het dossier van een ander, of dat is ingediend, blijft niets liggen: heel of in stukken', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const vreemd = { dossier: ander.dossier }
  const voor = await bewaard()
  expect((await stuur(wie, vreemd)).status).toBe(404)
  expect((await stuur(wie, { ...vreemd, pad: 'inlezen' })).status).toBe(404)
  expect(await bewaard()).toBe(voor)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  const na = await bewaard()
  const dicht = await stuur(wie, { dossier: wie.dossier })
  expect(dicht).toEqual({
    status: 422,
    tekst: expect.stringMatching(/^\{"fout":"[^"]*Je portfolio is ingediend\.[^"]*"\}$/),
  })
  expect((await stuur(wie, { dossier: wie.dossier, pad: 'inlezen' })).status).toBe(422)
  expect(await bewaard()).toBe(na)
})

it('ligt er te veel half, dan staat er wanneer het weer kan; een knop die een grote zip niet brengt, staat er niet bij', async () => {
  const wie = await houder(proef)
  const { dossier, persoon } = wie
  for (let nummer = 10; nummer < 30; nummer += 1)
    await proef.basis.opslag.append(persoon, `0198c1e2-0000-7000-8000-0000000001${nummer}`, {
      from: 0,
      content: Readable.from([zip]),
      limit: 100,
    })
  const { status, tekst } = await stuur(wie, { dossier })
  expect([status, JSON.parse(tekst)]).toEqual([
    422,
    {
      fout: expect.stringMatching(
        /^“p.zip” is nog niet aangekomen: .* Kies de zip morgen opnieuw\.$/,
      ),
      metKnop: true,
    },
  ])
})
