import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { planIndiendag } from '#acties/dossier/planIndiendag.ts'
import {
  maakDossierbestandAf,
  ontvangDossierbestand,
  ontvangDossierstuk,
} from '#acties/portfolio/ontvangDossierbestand.ts'
import { eis } from '#seed/bouwer.ts'
import { voegOpleidingToe, vulPortfolio } from '#seed/portfolio.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { pakUitvoer } from '#vragen/pakket.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'
import { proefpers } from '../../e2e/proefpers.ts'

const proef = await proefopstelling()
const { app, koppenVan } = proefpers(proef, '')

async function zipVan({ ctx, dossier }: Houder): Promise<Buffer> {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  return buffer(pakUitvoer(ctx, portfolio, []).inhoud)
}

/** The preview of this zip as text, without its tags. */
async function voorvertoning(wie: Houder, zip: Buffer): Promise<string> {
  const inhoud = Readable.from([zip])
  const { sha256 } = eis(await ontvangDossierbestand(wie.ctx, { naam: 'p.zip', inhoud }))
  const pad = `/dossiers/${wie.dossier}/inlezen?bestand=${sha256}&naam=p.zip`
  const antwoord = await app().request(`${proef.basis.adres}${pad}`, {
    headers: await koppenVan(wie.persoon),
  })
  return (await antwoord.text()).replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|')
}

it('de voorvertoning zegt in gewone woorden wat er aan een activiteit verandert', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const zip = await zipVan(wie)
  await sql`update activiteit set titel = 'Anders', aantallen = '{"sbu": 7.5}'
    where titel = 'Autisme en werk'`.execute(proef.db)
  const tekst = await voorvertoning(wie, zip)
  expect(tekst).toContain('|Titel: was “Anders”, wordt “Autisme en werk”|')
  expect(tekst).toContain('|Studiebelastingsuren: was 7,5, wordt 40|')
})

it('de voorvertoning noemt ook het cv, de concepten, de bestanden en de geplande dag, elk bij naam', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  const werk = { soort: 'werk', titel: 'Jobcoach', organisatie: 'Werk en Zo', van: '2021-03' }
  eis(await voegCvregelToe(ctx, { dossierId, ...werk, tekst: '' }))
  eis(await bewaarCvteksten(ctx, { dossierId, profiel: 'Ik luister.', doelgroepen: '', basis: 0 }))
  const bestanden = [await ontvangen(ctx, 'scan7.pdf')]
  const klaar = { dossierId, verdeling: 'elk', titel: 'Webinar Jobcarving', bestanden }
  eis(await voegConceptenToe(ctx, klaar))
  eis(await planIndiendag(ctx, { dossierId, dag: '2026-11-26' }))
  const tekst = await voorvertoning(await houder(proef, bram), await zipVan(wie))
  for (const zin of [
    '|Nieuw in je cv (1)|Werkervaring: Jobcoach, Werk en Zo, maart 2021 – heden|',
    '|Over jezelf in je cv|Profiel|Ik luister.|',
    '|1 concept komt erbij. Het telt pas mee als je het afmaakt.|',
    '|Nieuwe concepten (1)|Webinar Jobcarving, scan7.pdf|',
    '|Je geplande indiendag wordt 26 november 2026, als je dan mag indienen.|',
    '|cv.pdf, bij A1|',
  ])
    expect(tekst).toContain(zin)
  expect(tekst).toContain('Deze zip is van Mila Janssen, registratienummer')
  expect(tekst).toMatch(
    /\|Verklaringen die erbij komen \(\d+\)\|Bij A1, zoals die was ingevuld, getekend door /,
  )
  expect(tekst).toMatch(
    /\|(\d+) verklaringen komen erbij, met.*\|Verklaringen die erbij komen \(\1\)\|/,
  )
  expect(tekst).toMatch(
    /\|Kijk eerst of dit van jou is\|Deze zip is van.*\|Dit komt niet mee\|Onderdeel C/,
  )
})

it('wat hier al getekend of gekozen is blijft, en de voorvertoning zegt het', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  eis(await planIndiendag(ctx, { dossierId, dag: '2026-11-25' }))
  const zip = await zipVan(wie)
  await proef.db.updateTable('ondertekening').set({ naam: 'Iemand Anders' }).execute()
  eis(await planIndiendag(ctx, { dossierId, dag: '2026-11-26' }))
  const tekst = await voorvertoning(wie, zip)
  expect(tekst).toMatch(/\|De verklaring blijft zoals die hier is bij A1, [^|]+\.\|/)
  expect(tekst).toContain('|Je geplande indiendag blijft 26 november 2026.|')
  expect(tekst).toContain('Er valt niets in te lezen.')
})

/** Reading this zip in, until it waits for its first file to be inspected. */
async function beginInlezen(ander: Houder, zip: Buffer) {
  let laat = (): void => {}
  const wacht = new Promise<void>(verder => (laat = verder))
  const { keurder } = proef.basis
  const inspect: typeof keurder.inspect = async bestand => {
    await wacht
    return keurder.inspect(bestand)
  }
  const traag = { ...proef, basis: { ...proef.basis, keurder: { ...keurder, inspect } } }
  const web = await proefbrowser(traag)(ander.wie)
  await stuurStuk(ander, 'a', zip)
  const { sha256 } = eis(await maakDossierbestandAf(ander.ctx, uploadVan('a'), 'p.zip'))
  const hier = `/dossiers/${ander.dossier}/inlezen`
  const { tekst } = await web.lees(`${hier}?bestand=${sha256}&naam=p.zip`)
  const kenmerk = /name="kenmerk" value="([^"]+)"/.exec(tekst)?.[1] ?? ''
  const velden = { bestand: sha256, naam: 'p.zip', kenmerk }
  const bezig = (await web.stuur(`${hier}/bevestiging`, velden)).naar ?? ''
  expect(bezig).toMatch(/\/inlezen\/bezig\?bestand=[\da-f]{64}&naam=p\.zip$/)
  expect((await web.lees(bezig)).tekst).toContain('Je bestand wordt ingelezen')
  return { laat, web, hier, bezig, velden }
}

const uploadVan = (teken: string) => `0198c1e2-0000-7000-8000-00000000000${teken}`

const stuurStuk = ({ ctx }: Houder, teken: string, inhoud: Buffer) =>
  ontvangDossierstuk(ctx, uploadVan(teken), {
    naam: 'p.zip',
    vanaf: 0,
    inhoud: Readable.from([inhoud]),
  })

const activiteitenVan = async ({ ctx, dossier }: Houder) =>
  (await leesPortfolio(ctx, dossier))?.activiteiten

it('een grote zip wordt apart van het verzoek ingelezen: er staat dat het bezig is, en weggaan of een andere zip sturen houdt niets tegen', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const ander = await houder(proef, bram)
  const { laat, web, hier, bezig, velden } = await beginInlezen(ander, await zipVan(wie))
  expect(await activiteitenVan(ander)).toEqual([])
  await stuurStuk(ander, 'b', Buffer.from('PK een andere'))
  eis(await maakDossierbestandAf(ander.ctx, uploadVan('b'), 'q.zip'))
  expect(await proef.basis.opslag.has(ander.persoon, velden.bestand)).toBe(false)
  laat()
  expect((await web.leesVerder(bezig)).naar).toBe(
    `/dossiers/${ander.dossier}/meenemen?gedaan=ingelezen`,
  )
  expect(await activiteitenVan(ander)).toHaveLength(2)
  expect((await web.lees(bezig)).status).toBe(303)
  const weg = await web.stuur(`${hier}/bevestiging`, velden)
  expect([weg.status, weg.tekst]).toEqual([422, expect.stringContaining('is er niet meer')])
}, 60_000)

it('wie intussen indient of iets wijzigt krijgt dat te lezen, en er komt niets uit de zip bij', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  await voegOpleidingToe({ ctx, dossierId }, { titel: 'Erbij', datum: '9-4-2026', sbu: 3 })
  const ander = await houder(proef, bram)
  await vulPortfolio({ ctx: ander.ctx, dossierId: ander.dossier })
  const { laat, web, hier, bezig, velden } = await beginInlezen(ander, await zipVan(wie))
  const oud = await web.stuur(`${hier}/bevestiging`, { ...velden, kenmerk: 'oud' })
  expect([oud.status, oud.tekst]).toEqual([422, expect.stringContaining('intussen veranderd')])
  expect(oud.tekst).toContain('Inlezen in mijn portfolio')
  await web.stuur(`${hier}/bevestiging`, velden)
  eis(await dienIn(ander.ctx, { dossierId: ander.dossier, nummer: 1 }))
  const voor = await activiteitenVan(ander)
  laat()
  const uit = await web.leesVerder(bezig)
  expect(uit.status).toBe(422)
  expect(uit.tekst).toContain('Je portfolio is ingediend')
  expect(uit.tekst).toContain('Er is niets ingelezen.')
  expect(uit.tekst).not.toContain('Inlezen in mijn portfolio')
  expect(await activiteitenVan(ander)).toEqual(voor)
}, 60_000)

it('wat te groot is voor één verzoek wordt uitgelezen voor het antwoord komt: anders zegt de browser alleen dat de verbinding brak', async () => {
  const wie = await houder(proef)
  const inlezen = await stuurTeGroot(wie, `/dossiers/${wie.dossier}/inlezen`)
  expect([inlezen.status, inlezen.gelezen]).toEqual([413, 21])
  expect(inlezen.tekst).toContain('Een bestand van meer dan 200 MB past niet in één keer')
  const elders = await stuurTeGroot(wie, '/toevoegen')
  expect([elders.status, elders.tekst]).toEqual([413, expect.not.stringMatching(/zip/)])
})

async function stuurTeGroot({ persoon }: Houder, pad: string) {
  let gelezen = 0
  const body = new ReadableStream<Uint8Array>({
    pull: stroom => {
      gelezen += 1
      if (gelezen > 20) stroom.close()
      else stroom.enqueue(new Uint8Array(1000))
    },
  })
  const antwoord = await app().request(`${proef.basis.adres}${pad}`, {
    method: 'POST',
    headers: {
      ...(await koppenVan(persoon)),
      origin: proef.basis.adres,
      'sec-fetch-site': 'same-origin',
      'content-length': '230000000',
    },
    body,
    duplex: 'half',
  })
  return { status: antwoord.status, gelezen, tekst: await antwoord.text() }
}
