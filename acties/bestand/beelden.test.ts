import { rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { systeemCtx } from '#acties/ctx.ts'
import { ruimOp } from '#acties/onderhoud/ruimOp.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { maakBladzijden, maakDocx } from '#seed/vreemd.ts'
import { beeld, bestandInBeeld } from '#vragen/bestand.ts'
import { maakBeelden } from './maakBeelden.ts'
import { voegBewijsToe } from './voegBewijsToe.ts'

const proef = await proefopstelling()
const bij = { soort: 'stuk', id: 'cv' } as const

async function met({ ctx, dossier: dossierId }: Houder, naam: string, inhoud: Buffer) {
  const bestand = await ontvangen(ctx, naam, inhoud)
  return eis(await voegBewijsToe(ctx, { dossierId, bij, bestand })).bestand
}

const maak = () => maakBeelden(proef.systeem())

const toont = async ({ ctx }: Houder, id: string) => {
  const gevonden = await bestandInBeeld(ctx, id)
  return gevonden && { stand: gevonden.stuk.beeld, beelden: gevonden.beelden }
}

it('maakt van elke bladzijde een beeld, en zegt tot dan dat het nog moet', async () => {
  const wie = await houder(proef)
  const id = await met(wie, 'verslag.pdf', maakBladzijden(2))
  expect(proef.taken).toContain('maak-beelden')
  expect(await toont(wie, id)).toEqual({ stand: 'wacht', beelden: [] })
  await maak()
  expect(await toont(wie, id)).toEqual({
    stand: 'klaar',
    beelden: [
      { id, pagina: 1, breedte: 1200, hoogte: 1699 },
      { id, pagina: 2, breedte: 1200, hoogte: 1699 },
    ],
  })
})

it('laat van een foto alleen de punten over: rechtop, hoogstens 1200 breed, zonder plaats en camera (S-5)', async () => {
  const wie = await houder(proef)
  const plat = { width: 2000, height: 1000, channels: 3, background: '#088' } as const
  const foto = await sharp({ create: plat })
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const id = await met(wie, 'foto.jpg', foto)
  await maak()
  const gevonden = await beeld(wie.ctx, { id, pagina: 1 })
  if (gevonden?.inhoud.state !== 'ok') throw new Error('geen beeld')
  const { format, width, height, exif } = await sharp(
    await buffer(gevonden.inhoud.content),
  ).metadata()
  expect({ format, width, height, exif }).toEqual({
    format: 'jpeg',
    width: 1000,
    height: 2000,
    exif: undefined,
  })
})

it('zegt van een Word-document dat er geen beeld van komt, en van een bestand dat weg is dat het mislukte', async () => {
  const wie = await houder(proef)
  const woord = await met(wie, 'brief.docx', maakDocx())
  expect(await toont(wie, woord)).toEqual({ stand: 'geen', beelden: [] })
  const kwijt = await met(wie, 'kwijt.pdf', maakBladzijden(1))
  const { sha256 } = await proef.db
    .selectFrom('bestand')
    .where('id', '=', kwijt)
    .select('sha256')
    .executeTakeFirstOrThrow()
  await rm(join(proef.map, wie.persoon.slice(0, 2), wie.persoon, sha256))
  await maak()
  expect(await toont(wie, kwijt)).toEqual({ stand: 'mislukt', beelden: [] })
})

it('gaat na een afgebroken keer verder waar het was, en het opruimen laat de beelden staan', async () => {
  const wie = await houder(proef)
  const id = await met(wie, 'verslag.pdf', maakBladzijden(2))
  await maak()
  const eerste = await toont(wie, id)
  await proef.db.updateTable('bestand').set({ beeld: 'wacht' }).execute()
  await proef.db.deleteFrom('bestand_beeld').where('pagina', '=', 2).execute()
  await maak()
  expect(await toont(wie, id)).toEqual(eerste)
  const gisteren = new Date(proef.basis.klok.now().getTime() - 86_400_001)
  for await (const { owner, sha256 } of proef.basis.opslag.list())
    await utimes(join(proef.map, owner.slice(0, 2), owner, sha256), gisteren, gisteren)
  await ruimOp(proef.systeem())
  expect((await beeld(wie.ctx, { id, pagina: 2 }))?.inhoud.state).toBe('ok')
})

it('laat niets half achter als het nakijken midden in het werk stopt: het bestand wacht gewoon nog', async () => {
  const wie = await houder(proef)
  const id = await met(wie, 'verslag.pdf', maakBladzijden(1))
  const stop = () => Promise.reject(new Error('het nakijken is gestopt'))
  const keurder = { ...proef.basis.keurder, draw: stop }
  const ctx = systeemCtx({ ...proef.basis, keurder }, proef.basis.toeval.id())
  await expect(maakBeelden(ctx)).rejects.toThrow('gestopt')
  expect(await toont(wie, id)).toEqual({ stand: 'wacht', beelden: [] })
})

it('toont een beeld alleen aan wie het bestand mag zien, en nooit van een besmet bestand', async () => {
  const wie = await houder(proef)
  const id = await met(wie, 'verslag.pdf', maakBladzijden(1))
  await maak()
  const ander = (await houder(proef, bram)).ctx
  const plannend = proef.ctx(wie.planner)
  for (const ctx of [ander, plannend, proef.bezoeker()]) {
    expect(await beeld(ctx, { id, pagina: 1 })).toBeNull()
    expect(await bestandInBeeld(ctx, id)).toBeNull()
  }
  expect(await beeld(wie.ctx, { id, pagina: 2 })).toBeNull()
  await proef.db.updateTable('bestand').set({ scan: 'besmet' }).execute()
  expect(await beeld(wie.ctx, { id, pagina: 1 })).toBeNull()
})
