import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { planIndiendag } from '#acties/dossier/planIndiendag.ts'
import { ontvangDossierbestand } from '#acties/portfolio/ontvangDossierbestand.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
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
  expect(tekst).toMatch(/\|Verklaringen die erbij komen \(\d+\)\|Bij A1, getekend door /)
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

it('een grote zip wordt apart van het verzoek ingelezen: er staat dat het bezig is, en weggaan houdt niets tegen', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const ander = await houder(proef, bram)
  let laat = (): void => {}
  const wacht = new Promise<void>(verder => (laat = verder))
  const { keurder } = proef.basis
  const inspect: typeof keurder.inspect = async bestand => {
    await wacht
    return keurder.inspect(bestand)
  }
  const traag = { ...proef, basis: { ...proef.basis, keurder: { ...keurder, inspect } } }
  const web = await proefbrowser(traag)(ander.wie)
  const inhoud = Readable.from([await zipVan(wie)])
  const { sha256 } = eis(await ontvangDossierbestand(ander.ctx, { naam: 'p.zip', inhoud }))
  const hier = `/dossiers/${ander.dossier}/inlezen`
  const { tekst } = await web.lees(`${hier}?bestand=${sha256}&naam=p.zip`)
  const kenmerk = /name="kenmerk" value="([^"]+)"/.exec(tekst)?.[1] ?? ''
  const velden = { bestand: sha256, naam: 'p.zip', kenmerk }
  const bezig = (await web.stuur(`${hier}/bevestiging`, velden)).naar ?? ''
  expect(bezig).toMatch(/\/inlezen\/bezig\?bestand=[\da-f]{64}&naam=p\.zip$/)
  expect((await web.lees(bezig)).tekst).toContain('Je bestand wordt ingelezen')
  expect((await leesPortfolio(ander.ctx, ander.dossier))?.activiteiten).toEqual([])
  laat()
  expect((await web.leesVerder(bezig)).naar).toBe(
    `/dossiers/${ander.dossier}/meenemen?gedaan=ingelezen`,
  )
  expect((await leesPortfolio(ander.ctx, ander.dossier))?.activiteiten).toHaveLength(2)
  expect((await web.lees(bezig)).status).toBe(303)
  const oud = await web.stuur(`${hier}/bevestiging`, { ...velden, kenmerk: 'oud' })
  expect([oud.status, oud.tekst]).toEqual([422, expect.stringContaining('intussen veranderd')])
}, 60_000)

it('wat te groot is voor één verzoek wordt uitgelezen voor het antwoord komt: anders zegt de browser alleen dat de verbinding brak', async () => {
  const wie = await houder(proef)
  let gelezen = 0
  const body = new ReadableStream<Uint8Array>({
    pull: stroom => {
      gelezen += 1
      if (gelezen > 20) stroom.close()
      else stroom.enqueue(new Uint8Array(1000))
    },
  })
  const koppen = await koppenVan(wie.persoon)
  const antwoord = await app().request(`${proef.basis.adres}/dossiers/${wie.dossier}/inlezen`, {
    method: 'POST',
    headers: {
      ...koppen,
      origin: proef.basis.adres,
      'sec-fetch-site': 'same-origin',
      'content-length': '230000000',
    },
    body,
    duplex: 'half',
  })
  expect([antwoord.status, gelezen]).toEqual([413, 21])
  expect(await antwoord.text()).toContain('Een zip van meer dan 200 MB gaat alleen met JavaScript')
})
