import { buffer } from 'node:stream/consumers'
import { extractText } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { createPrinter } from '#infra/pdf/printer.ts'
import { vulGroot } from '#seed/groot.ts'
import { houdCvBij } from '#seed/cv.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesPdf } from '../../e2e/pdfkeur/objecten.ts'
import { keurToegankelijk } from '../../e2e/pdfkeur/toegankelijk.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const drukker = createPrinter({ idleMs: 60_000, limitMs: 60_000, waiting: 5 })
afterAll(drukker.close)
const als = proefbrowser(proef, drukker)

const cvsIn = async ({ ctx, dossier }: Houder) => (await leesPortfolio(ctx, dossier))?.a1.cv ?? []

async function pdfVan(wie: Houder): Promise<Buffer> {
  const [stuk] = await cvsIn(wie)
  const gevonden = await proef.basis.opslag.get(wie.persoon, stuk?.sha256 ?? '')
  if (gevonden.state !== 'ok') throw new Error(gevonden.state)
  return buffer(gevonden.content)
}

const tekstVan = async (pdf: Buffer): Promise<string> =>
  (await extractText(new Uint8Array(pdf), { mergePages: true })).text.replaceAll(/\s+/g, ' ')

type Browser = Awaited<ReturnType<typeof als>>

/** Presses, and asks on where a busy machine takes longer than the page waits. */
async function zetInDossier(wie: Browser, cv: string) {
  return totKlaar(wie, cv, await wie.stuur(`${cv}/pdf`, {}))
}

async function totKlaar(wie: Browser, cv: string, gedrukt: Awaited<ReturnType<Browser['stuur']>>) {
  return gedrukt.naar === `${cv}/pdf` ? wie.leesVerder(gedrukt.naar) : gedrukt
}

test('één druk op de knop zet het cv als pdf in het dossier, met alles wat erin staat (A1)', async () => {
  const wie = await houder(proef)
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  const mila = await als(wie.wie)
  const cv = `/dossiers/${wie.dossier}/cv`
  const gezet = await zetInDossier(mila, cv)
  expect(gezet).toMatchObject({
    status: 303,
    naar: `/dossiers/${wie.dossier}/onderdelen/A1?gedaan=cv`,
  })
  const [stuk] = await cvsIn(wie)
  expect(stuk?.naam).toBe('Curriculum vitae Mila Janssen.pdf')
  const pdf = await pdfVan(wie)
  expect(keurToegankelijk(leesPdf(pdf))).toEqual([])
  const tekst = await tekstVan(pdf)
  for (const zin of [
    'Curriculum vitae van Mila Janssen',
    'Dit cv is van 23 november 2026.',
    'Jobcoach met een achtergrond in de sociale werkvoorziening.',
    'september 2019 – heden',
    'Werk en Zo, 24 uur per week',
    'Hbo Sociaal Pedagogische Hulpverlening',
    'Lid van de beroepsvereniging',
  ])
    expect(tekst).toContain(zin)
  expect((await mila.lees(cv)).tekst).toContain('Dit cv staat als pdf in je dossier.')
  const regel = { soort: 'werk', titel: 'Trainer', organisatie: 'Zelf', van: '2026' }
  expect((await mila.stuur(`${cv}/regels`, regel)).naar).toBe(`${cv}?gedaan=toegevoegd`)
  const a1 = (await mila.lees(`/dossiers/${wie.dossier}/onderdelen/A1`)).tekst
  expect(a1).toContain('Je cv is veranderd sinds je het in je dossier zette.')
  expect((await zetInDossier(mila, cv)).naar).toContain(`vervangen=${stuk?.id}`)
  expect(await cvsIn(wie)).toHaveLength(1)
})

test('twee keer drukken geeft één bestand; een leeg cv gaat er niet in', async () => {
  const wie = await houder(proef)
  const mila = await als(wie.wie)
  const cv = `/dossiers/${wie.dossier}/cv`
  expect((await mila.stuur(`${cv}/pdf`, {})).status).toBe(422)
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  const vreemd = `🙂 中文 #panic("x") *vet* ${'aaneen'.repeat(50)}`
  const regel = { soort: 'training', titel: vreemd, tot: '2024' }
  expect((await mila.stuur(`${cv}/regels`, regel)).status).toBe(422)
  expect((await mila.stuur(`${cv}/regels`, { ...regel, titel: vreemd.slice(0, 200) })).status).toBe(
    303,
  )
  await Promise.all([zetInDossier(mila, cv), zetInDossier(mila, cv)])
  expect(await cvsIn(wie)).toHaveLength(1)
  expect(await tekstVan(await pdfVan(wie))).toContain('🙂 中文 #panic("x") *vet* aaneen')
})

test('duurt het langer, dan staat er dat het gemaakt wordt, en komt het er ook als je weggaat; gaat het mis, dan staat dat er', async () => {
  const wie = await houder(proef)
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  let laat = (): void => {}
  const druk = new Promise<void>(verder => (laat = verder))
  let isStuk = false
  let begint = (): void => {}
  const begonnen = new Promise<void>(verder => (begint = verder))
  const traag: typeof drukker = {
    ...drukker,
    print: async (opdracht, signaal) => {
      begint()
      await druk
      if (isStuk) throw new Error('geen geheugen')
      return drukker.print(opdracht, signaal)
    },
  }
  const mila = await proefbrowser(proef, traag)(wie.wie)
  const cv = `/dossiers/${wie.dossier}/cv`
  const gedrukt = mila.stuur(`${cv}/pdf`, {})
  await begonnen
  // Each waits a while for the PDF: at the same time.
  const wacht = await mila.lees(`${cv}/pdf`)
  expect(await gedrukt).toMatchObject({ status: 303, naar: `${cv}/pdf` })
  expect([wacht.status, wacht.tekst]).toEqual([200, expect.stringContaining('Je cv wordt gemaakt')])
  expect(await cvsIn(wie)).toEqual([])
  const nogEens = mila.stuur(`${cv}/pdf`, {})
  laat()
  expect((await totKlaar(mila, cv, await nogEens)).naar).toBe(
    `/dossiers/${wie.dossier}/onderdelen/A1?gedaan=cv`,
  )
  expect(await cvsIn(wie)).toHaveLength(1)
  expect((await mila.lees(`${cv}/pdf`)).status).toBe(303)
  isStuk = true
  expect((await mila.stuur(`${cv}/pdf`, {})).status).toBe(500)
})

test('wie in twee vensters schrijft ziet wat er al staat, en houdt wat hij typte', async () => {
  const wie = await houder(proef)
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  const mila = await als(wie.wie)
  const teksten = `/dossiers/${wie.dossier}/cv/teksten`
  const eerste = { profiel: 'In venster een.', doelgroepen: 'Jongeren.', basis: '1' }
  expect((await mila.stuur(teksten, eerste)).status).toBe(303)
  const tweede = await mila.stuur(teksten, { ...eerste, profiel: 'In venster twee.' })
  expect(tweede.status).toBe(422)
  for (const stuk of ['Dit staat er nu', 'In venster een.', 'In venster twee.', 'value="2;'])
    expect(tweede.tekst).toContain(stuk)
  const nogEens = { ...eerste, profiel: 'In venster twee.', basis: '2' }
  expect((await mila.stuur(teksten, nogEens)).status).toBe(303)
})

test('het cv van een ander is er niet, op geen enkel adres', async () => {
  const wie = await houder(proef)
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  const ander = await als((await houder(proef, bram)).wie)
  const cv = `/dossiers/${wie.dossier}/cv`
  for (const deel of ['', '/voorbeeld', '/teksten', '/overnemen', '/regels/nieuw'])
    expect([deel, (await ander.lees(cv + deel)).status]).toEqual([deel, 404])
  for (const deel of ['/pdf', '/teksten', '/overnemen', '/regels'])
    expect([deel, (await ander.stuur(cv + deel, {})).status]).toEqual([deel, 404])
})

test('wat in het cv staat over cliënten leest de browser mee, en het gaat nergens heen', async () => {
  const wie = await houder(proef)
  const mila = await als(wie.wie)
  const cv = `/dossiers/${wie.dossier}/cv`
  expect((await mila.lees(`${cv}/teksten`)).tekst).toContain('data-meelezen')
  expect((await mila.lees(`${cv}/regels/nieuw?soort=werk`)).tekst).toContain('data-meelezen')
})

test('van honderden dingen om over te nemen staan er vijftig op een bladzijde, en wat op de andere staat blijft', async () => {
  const wie = await houder(proef)
  const nu = proef.basis.klok.now()
  await vulGroot(proef.db, { persoon: wie.persoon, dossier: wie.dossier, nu })
  const web = await als(wie.wie)
  const hier = `/dossiers/${wie.dossier}/cv/overnemen`
  const waarden = (tekst: string) =>
    [...tekst.matchAll(/name="over" value="([^"]+)"/g)].map(([, waarde = '']) => waarde)
  const { tekst } = await web.lees(`${hier}?bladzijde=2`)
  expect(tekst).toMatch(/Het zijn (29\d|30\d) dingen, 50 op een bladzijde/)
  const opTwee = waarden(tekst)
  expect([opTwee.length, new Set(opTwee).size]).toEqual([50, 50])
  const opEen = waarden((await web.lees(hier)).tekst)
  expect(opEen.filter(waarde => opTwee.includes(waarde))).toEqual([])
  expect((await web.stuur(`${hier}?bladzijde=2`, { over: '' })).tekst).toContain(opTwee[0])
  const gezet = await web.stuur(`${hier}?bladzijde=2`, { over: opTwee[0] ?? '' })
  expect(gezet.status).toBe(303)
  expect(waarden((await web.lees(hier)).tekst)).toEqual(opEen)
  expect(waarden((await web.lees(`${hier}?bladzijde=2`)).tekst)).not.toContain(opTwee[0])
})
