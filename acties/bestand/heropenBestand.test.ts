import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import type { Ctx } from '#acties/ctx.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { pdf } from '#seed/proefbestand.ts'
import { bram, codes, houder } from '#seed/proefdossier.ts'
import { sha256 } from '#infra/hash.ts'
import { heropenBestand } from './heropenBestand.ts'
import { ontvangStuk, voegStukkenSamen } from './ontvangStuk.ts'

const proef = await proefopstelling()
const upload = '0198c1e2-0000-7000-8000-00000000000a'
const inhoud = pdf('diploma')
const hash = sha256(inhoud)

/** The same inspection, counted. */
function geteld(ctx: Ctx): { ctx: Ctx; keuringen: () => number } {
  let aantal = 0
  const keurder: Ctx['keurder'] = {
    ...ctx.keurder,
    inspect: async bestand => {
      aantal += 1
      return ctx.keurder.inspect(bestand)
    },
  }
  return { ctx: { ...ctx, keurder }, keuringen: () => aantal }
}

const stuur = (ctx: Ctx, naam: string, welke = upload) =>
  ontvangStuk(ctx, welke, { vanaf: 0, inhoud: Readable.from([inhoud]) }).then(() =>
    voegStukkenSamen(ctx, welke, { naam, sha256: hash }),
  )

it('kijkt een bestand dat in stukken kwam één keer na, ook als het formulier het daarna noemt (U-9)', async () => {
  const { ctx, keuringen } = geteld((await houder(proef)).ctx)
  const ontvangen = eis(await stuur(ctx, 'diploma.pdf'))
  expect(eis(await heropenBestand(ctx, ontvangen))).toEqual(ontvangen)
  expect(eis(await heropenBestand(ctx, { naam: 'ander.pdf', sha256: hash })).naam).toBe('ander.pdf')
  expect(keuringen()).toBe(1)
})

it('kijkt opnieuw wat dit proces nog niet zag, of wat iets anders belooft', async () => {
  const wie = await houder(proef)
  eis(await stuur(wie.ctx, 'diploma.pdf'))
  const nieuw = geteld(wie.ctx)
  eis(await heropenBestand(nieuw.ctx, { naam: 'diploma.pdf', sha256: hash }))
  expect(nieuw.keuringen()).toBe(1)
  expect(
    codes(await heropenBestand(nieuw.ctx, { naam: 'diploma.png', sha256: hash })),
  ).toHaveLength(1)
  expect(nieuw.keuringen()).toBe(2)
})

it('geeft een bestand dat weg is of van een ander is ook dan niet', async () => {
  const wie = await houder(proef)
  const { ctx } = wie
  eis(await stuur(ctx, 'diploma.pdf'))
  const ander = (await houder(proef, bram)).ctx
  expect(codes(await heropenBestand(ander, { naam: 'diploma.pdf', sha256: hash }))).toEqual([
    'bestand-kwijt',
  ])
  await ctx.opslag.delete(wie.persoon, hash)
  expect(codes(await heropenBestand(ctx, { naam: 'diploma.pdf', sha256: hash }))).toEqual([
    'bestand-kwijt',
  ])
})

it('houdt niets van wat om zijn naam geweigerd wordt: er is meteen plaats voor een volgende', async () => {
  const { ctx } = await houder(proef)
  for (let keer = 10; keer < 35; keer += 1) {
    const welke = `0198c1e2-0000-7000-8000-0000000001${keer}`
    expect(codes(await stuur(ctx, 'diploma.exe', welke))).toEqual(['verkeerd-bestand'])
  }
  expect(await ontvangStuk(ctx, upload, { vanaf: 0, inhoud: Readable.from([inhoud]) })).toBe(
    inhoud.length,
  )
})
