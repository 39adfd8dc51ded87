import { createHash, randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { zip as zipper } from '#infra/zip/zip.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, type Houder } from '#seed/proefdossier.ts'
import { openPakket } from '#vragen/pakket/open.ts'
import { leesHier, planPakket } from '#vragen/pakket/plan.ts'
import { pakUitvoer } from '#vragen/pakket.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { importeerPakket } from './importeerPakket.ts'
import {
  dossierbestandGeweigerd,
  eerderAf,
  maakDossierbestandAf,
  ontvangDossierbestand,
  ontvangDossierstuk,
} from './ontvangDossierbestand.ts'
import { ontvangPakketbestanden } from './ontvangPakket.ts'

const proef = await proefopstelling()
const upload = '0198c1e2-0000-7000-8000-00000000000a'

async function portfolioVan({ ctx, dossier }: Houder) {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  return portfolio
}

/** A Word document of nearly 10 MB that does not get smaller. */
async function grootDocument(): Promise<Buffer> {
  const delen = [
    ['[Content_Types].xml', Buffer.from('wordprocessingml.document.main+xml')],
    ['word/document.xml', Buffer.from('<w:document/>')],
    ['word/media/beeld.bin', randomBytes(9_900_000)],
  ] as const
  async function* stromen() {
    for (const [name, inhoud] of delen)
      yield { name, content: Readable.from([inhoud]), compress: false }
  }
  return buffer(zipper.pack(stromen(), proef.basis.klok.now()))
}

async function vul(wie: Houder, aantal: number): Promise<void> {
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  const [een] = (await portfolioVan(wie)).activiteiten
  const bij = { soort: 'activiteit', id: een?.activiteit.id }
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const inhoud = Readable.from([await grootDocument()])
    const bestand = eis(await ontvangBestand(ctx, { naam: `groot ${nummer}.docx`, inhoud }))
    eis(await voegBewijsToe(ctx, { dossierId, bij, bestand }))
  }
}

/** Sends the export in pieces of 4 MB while it is made, as a browser does; returns how large it was. */
async function stuurUitvoer(van: Houder, naar: Houder): Promise<number> {
  const { inhoud } = pakUitvoer(van.ctx, await portfolioVan(van), [])
  let vanaf = 0
  let wachtend: Buffer[] = []
  let lengte = 0
  const stuur = async () => {
    const stuk = { naam: 'p.zip', vanaf, inhoud: Readable.from(wachtend) }
    vanaf = Number(await ontvangDossierstuk(naar.ctx, upload, stuk))
    wachtend = []
    lengte = 0
  }
  for await (const deel of inhoud) {
    wachtend.push(deel)
    lengte += deel.length
    if (lengte > 4_000_000) await stuur()
  }
  await stuur()
  return vanaf
}

setFlagsFromString('--expose-gc')
const ruimOp: unknown = runInNewContext('gc')

/** Bytes in buffers that something still holds: what the collector has yet to take does not count, so it is the same on any machine. */
function vastgehouden(): number {
  if (typeof ruimOp === 'function') ruimOp()
  return process.memoryUsage().arrayBuffers
}

/** The same holder, of whom is measured, at every third piece or file that is stored, how much more is held in memory than when least was. */
function gemeten(wie: Houder) {
  const { opslag } = wie.ctx
  // What was still held of making the test may be let go of on the way.
  let minst = vastgehouden()
  let meest = minst
  let keer = 0
  // Collecting takes a tenth of a second.
  const meet = () => {
    keer += 1
    if (keer % 3 !== 0) return
    const nu = vastgehouden()
    minst = Math.min(minst, nu)
    meest = Math.max(meest, nu)
  }
  const append: typeof opslag.append = (...vraag) => opslag.append(...vraag).finally(meet)
  const put: typeof opslag.put = (...vraag) => opslag.put(...vraag).finally(meet)
  const ctx = { ...wie.ctx, opslag: { ...opslag, append, put } }
  return { ander: { ...wie, ctx }, meest: () => meest - minst }
}

test(
  'een zip van meer dan 200 MB komt in stukken binnen en wordt ingelezen, zonder ooit in het geheugen te staan',
  { timeout: 240_000 },
  async () => {
    const wie = await houder(proef)
    await vul(wie, 22)
    const { ander, meest } = gemeten(await houder(proef, bram))
    expect(await stuurUitvoer(wie, ander)).toBeGreaterThan(217_000_000)
    const { sha256 } = eis(await maakDossierbestandAf(ander.ctx, upload, 'p.zip'))
    const pakket = await openPakket(ander.ctx, sha256)
    if ('fouten' in pakket) throw new Error(JSON.stringify(pakket.fouten))
    const plan = planPakket(ander.ctx, await leesHier(ander.ctx, await portfolioVan(ander)), pakket)
    if ('fouten' in plan) throw new Error(JSON.stringify(plan.fouten))
    const bestanden = eis(await ontvangPakketbestanden(ander.ctx, pakket, plan))
    const ontvangen = { sha256, pakket, bestanden }
    const { kenmerk } = plan
    eis(await importeerPakket(ander.ctx, { dossierId: ander.dossier, kenmerk, ontvangen }))
    pakket.zip.close()
    const namen = (portfolio: Awaited<ReturnType<typeof portfolioVan>>) =>
      portfolio.activiteiten.map(een => een.bewijsstukken.map(({ sha256: hash }) => hash).sort())
    expect(namen(await portfolioVan(ander))).toEqual(namen(await portfolioVan(wie)))
    expect(meest()).toBeGreaterThan(1_000_000)
    expect(meest()).toBeLessThan(40_000_000)
  },
)

const hash = (inhoud: Buffer) => createHash('sha256').update(inhoud).digest('hex')

const stuur = ({ ctx }: Houder, inhoud: Buffer, { naam = 'p.zip', id = upload } = {}) =>
  ontvangDossierstuk(ctx, id, { naam, vanaf: 0, inhoud: Readable.from([inhoud]) })

test('wie hetzelfde bestand opnieuw kiest hoeft niets te versturen; een ander neemt zijn plaats in', async () => {
  const wie = await houder(proef)
  const eerste = Buffer.from('PK een')
  await stuur(wie, eerste)
  expect(await eerderAf(wie.ctx, upload)).toBeNull()
  eis(await maakDossierbestandAf(wie.ctx, upload, 'p.zip'))
  expect(await eerderAf(wie.ctx, upload)).toBe(hash(eerste))
  expect(await eerderAf((await houder(proef, bram)).ctx, upload)).toBeNull()
  const tweede = upload.replace(/a$/, 'b')
  await stuur(wie, Buffer.from('PK twee'), { naam: 'q.zip', id: tweede })
  eis(await maakDossierbestandAf(wie.ctx, tweede, 'q.zip'))
  expect(await proef.basis.opslag.has(wie.persoon, hash(eerste))).toBe(false)
  expect(await eerderAf(wie.ctx, upload)).toBeNull()
})

test('maken twee vensters van dezelfde stukken een bestand, dan krijgen ze het allebei', async () => {
  const wie = await houder(proef)
  const inhoud = Buffer.from('PK in twee vensters')
  await stuur(wie, inhoud)
  const maak = () => maakDossierbestandAf(wie.ctx, upload, 'p.zip')
  const klaar = { ok: true, waarde: { naam: 'p.zip', sha256: hash(inhoud) } }
  expect(await Promise.all([maak(), maak()])).toEqual([klaar, klaar])
})

test('van een dossierbestand komt hoogstens 10 MB in stukken binnen, en niets zonder stukken', async () => {
  const wie = await houder(proef)
  expect(await stuur(wie, Buffer.alloc(10_500_000), { naam: 'd.json' })).toBe('too-large')
  expect(dossierbestandGeweigerd('d.json', 'too-large').tekst).toContain('groter dan 10 MB')
  expect(dossierbestandGeweigerd('p.zip', 'too-large').tekst).toContain('groter dan 2,2 GB')
  expect(codes(await maakDossierbestandAf(wie.ctx, upload, 'd.json'))).toEqual([
    'bestand-niet-aangekomen',
  ])
})

test('een te grote zip zonder JavaScript zegt wat dan wel kan, en er blijft niets van over', async () => {
  const wie = await houder(proef)
  const stuk = Buffer.alloc(1_000_000)
  const inhoud = Readable.from(
    (function* () {
      for (let keer = 0; keer < 201; keer += 1) yield stuk
    })(),
  )
  const uitkomst = await ontvangDossierbestand(wie.ctx, { naam: 'p.zip', inhoud })
  expect(uitkomst.ok ? '' : uitkomst.weigeringen[0]?.tekst).toMatch(
    /in een andere browser.*lees dossier\.json/,
  )
})
