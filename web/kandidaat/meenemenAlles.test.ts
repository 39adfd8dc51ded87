import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { extractText } from 'unpdf'
import { expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import { toets } from '#domein/toets.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { proefpers } from '../../e2e/proefpers.ts'

const proef = await proefopstelling()
const { app, drukker, koppenVan } = proefpers(proef, 'h1 { color: black }')

async function gevuld(): Promise<Houder> {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  return wie
}

const haal = async (wie: Houder, { van = wie, met = app() } = {}): Promise<Response> =>
  met.request(`${proef.basis.adres}/dossiers/${wie.dossier}/export/alles`, {
    headers: await koppenVan(van.persoon),
  })

async function pakUit(antwoord: Response): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(await antwoord.arrayBuffer()), {
    lazyEntries: true,
    autoClose: false,
  })
  const bestanden = new Map<string, Buffer>()
  for await (const deel of zip.eachEntry())
    bestanden.set(deel.fileName, await buffer(await zip.openReadStreamPromise(deel)))
  return bestanden
}

const tekstIn = (delen: Map<string, Buffer>, pad: string): string =>
  delen.get(pad)?.toString('utf8') ?? ''

it('geeft alles in één zip, met een manifest waarin elk bestand bij zijn controlecode past', async () => {
  const wie = await gevuld()
  const antwoord = await haal(wie)
  expect(antwoord.headers.get('content-disposition')).toContain('portfolio-RJ-0412-2026-11-23.zip')
  const delen = await pakUit(antwoord)
  const bestanden = await proef.db.selectFrom('bestand').select('sha256').execute()
  const manifest = JSON.parse(tekstIn(delen, 'manifest.json'))
  expect(manifest.ontbreekt).toEqual([])
  expect(manifest.bestanden).toEqual(
    [...delen]
      .filter(([pad]) => pad !== 'manifest.json')
      .map(([pad, inhoud]) => ({ pad, sha256: sha256(inhoud), bytes: inhoud.length })),
  )
  expect([...delen.keys()].filter(pad => !pad.startsWith('bestanden/'))).toEqual([
    'LEESMIJ.txt',
    'dossier.json',
    'volledig.json',
    'portfolio.html',
    'portfolio.pdf',
    'manifest.json',
  ])
  const eigen = [...delen].filter(([pad]) => pad.startsWith('bestanden/'))
  expect(eigen.map(([, inhoud]) => sha256(inhoud)).toSorted()).toEqual(
    bestanden.map(een => een.sha256).toSorted(),
  )
})

const sha256 = (inhoud: Buffer): string => createHash('sha256').update(inhoud).digest('hex')

it('toets zegt van het dossierbestand in de zip wat het scherm zegt (contract, delen 2 en 3)', async () => {
  const wie = await gevuld()
  const delen = await pakUit(await haal(wie))
  const vandaag = proef.basis.klok.today()
  const gelezen = leesDossier(tekstIn(delen, 'dossier.json'), vandaag)
  if ('fouten' in gelezen) throw new Error(JSON.stringify(gelezen.fouten))
  const stand = await leesStand(wie.ctx, wie.dossier)
  expect(toets(gelezen.dossier, vandaag, gelezen.kader)).toEqual(stand?.vandaag)
})

it('is leesbaar zonder ons: HTML zonder scripts met links naar de bestanden, PDF die zegt dat het geen indiening is', async () => {
  const delen = await pakUit(await haal(await gevuld()))
  const html = tekstIn(delen, 'portfolio.html')
  expect(html).toContain('Portfolio van Mila Janssen')
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3)/)
  const links = [...html.matchAll(/href="(bestanden[^"]+)"/g)].map(([, pad = '']) =>
    decodeURIComponent(pad),
  )
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter(pad => !delen.has(pad))).toEqual([])
  const pdf = new Uint8Array(delen.get('portfolio.pdf') ?? [])
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('stand van 23 november 2026')
  expect(text).not.toContain('Deze indiening')
})

it('geeft van dezelfde inhoud dezelfde bytes van volledig.json, in de canonieke vorm', async () => {
  const wie = await gevuld()
  const eerste = tekstIn(await pakUit(await haal(wie)), 'volledig.json')
  proef.verstrijk(3600)
  expect(tekstIn(await pakUit(await haal(wie)), 'volledig.json')).toBe(eerste)
  const gelezen: Gegeven = JSON.parse(eerste)
  expect(canoniek(gelezen)).toBe(eerste)
})

it('neemt ook mee wat eerder is ingediend en er nu niet meer in zit', async () => {
  const wie = await gevuld()
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  const volledig = JSON.parse(tekstIn(await pakUit(await haal(wie)), 'volledig.json'))
  expect(volledig.verloop.indieningen).toMatchObject([{ nummer: 1, peildatum: '2026-11-23' }])
  expect(volledig.verloop.verklaard.length).toBe(3)
  expect(volledig.verloop.geschiedenis.at(-1).zin).toMatch(/^Je diende/)
})

it('neemt ook mee wat getypt en nog niet verstuurd is', async () => {
  const wie = await gevuld()
  const { id } = proef.basis.toeval
  const klad = { id: id(), schrijver: id(), beurt: 1, basis: 0, titel: 'Nieuw' }
  const pagina = `/dossiers/${wie.dossier}/pe/nieuw`
  const velden = JSON.stringify({ titel: ['Half getypt'] })
  eis(await bewaarKlad(wie.ctx, { ...klad, pagina, velden }))
  const { verloop } = JSON.parse(tekstIn(await pakUit(await haal(wie)), 'volledig.json'))
  expect(verloop.nietVerstuurd).toMatchObject([
    { titel: 'Nieuw', velden: { titel: ['Half getypt'] } },
  ])
})

it('noemt in het manifest wat er niet meer is, en geeft de rest', async () => {
  const wie = await gevuld()
  const weg = await proef.db.selectFrom('bestand').select(['persoon', 'sha256']).executeTakeFirst()
  await proef.basis.opslag.delete(weg?.persoon ?? '', weg?.sha256 ?? '')
  const stuk = { ...drukker, print: () => Promise.reject(new Error('geen geheugen')) }
  const manifest = JSON.parse(
    tekstIn(await pakUit(await haal(wie, { met: app(stuk) })), 'manifest.json'),
  )
  expect(manifest.ontbreekt).toEqual([
    { pad: 'portfolio.pdf', reden: 'kon niet gemaakt worden' },
    { pad: expect.stringMatching(/^bestanden\/\d{3}-/), reden: 'wordt niet meer bewaard' },
  ])
})

it('houdt het geheugen gelijk: twintig bestanden van 5 MB gaan langs, niet erin', async () => {
  const wie = await gevuld()
  for (let nummer = 0; nummer < 20; nummer += 1) await bewaarGroot(wie, nummer)
  const antwoord = await haal(wie)
  const voor = process.memoryUsage().rss
  let bytes = 0
  let meest = 0
  for await (const stuk of antwoord.body ?? []) {
    bytes += stuk.length
    meest = Math.max(meest, process.memoryUsage().rss - voor)
  }
  expect(bytes).toBeGreaterThan(100_000_000)
  expect(meest).toBeLessThan(70_000_000)
}, 60_000)

/** Straight into the store: what is inside does not matter here. */
async function bewaarGroot({ persoon }: Houder, nummer: number): Promise<void> {
  const { opslag, toeval, klok } = proef.basis
  const inhoud = Buffer.alloc(5_000_000, `${nummer} `)
  const bewaard = await opslag.put(persoon, Readable.from([inhoud]), 10_000_000)
  if (!bewaard) throw new Error('niet bewaard')
  const bestand = toeval.id()
  const { sha256: hash, size: grootte } = bewaard
  const rij = { id: bestand, persoon, sha256: hash, grootte, mime: 'application/pdf' }
  await proef.db
    .insertInto('bestand')
    .values({ ...rij, opgeslagen_op: klok.now() })
    .execute()
  const { id: activiteit } = await proef.db
    .selectFrom('activiteit')
    .select('id')
    .executeTakeFirstOrThrow()
  const bewijs = { id: toeval.id(), persoon, bestand, naam: `groot ${nummer}.pdf`, activiteit }
  await proef.db
    .insertInto('bewijs')
    .values({ ...bewijs, toegevoegd_op: klok.now() })
    .execute()
}

it('is er alleen voor de houder zelf', async () => {
  const wie = await gevuld()
  const ander = await houder(proef, bram)
  expect((await haal(wie, { van: ander })).status).toBe(404)
})
