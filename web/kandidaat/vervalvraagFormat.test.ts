import { expect, test } from 'vitest'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const vraag = 'Hiermee vervalt de ondertekening van Eva Mol van 3 februari 2025. Wil je dat?'
const bestuur = { soort: 'noloc-bestuur', titel: 'Bestuur', van: '1-1-2024', tot: '1-1-2025' }
const baan = {
  dienstverband: 'loondienst',
  voorWie: 'Werk en Zo',
  functie: 'Jobcoach',
  sinds: '1-1-2020',
  urenPerWeek: '24',
  klanten: 'Mensen met autisme.',
}

async function teken({ ctx, dossier: dossierId }: Houder, tekening: Record<string, unknown>) {
  const bestand = await ontvangen(ctx, 'getekend.pdf')
  const wie = { naam: 'Eva Mol', functie: 'Teamleider', op: '3-2-2025' }
  return eis(await ondertekenOpPapier(ctx, { dossierId, ...wie, bestand, ...tekening }))
}

async function bijPagina(wie: Houder, pad: string) {
  const web = await browser(wie.wie)
  const open = async () => formulierIn((await web.lees(pad)).tekst, pad)
  const lees = async () => {
    const portfolio = await leesPortfolio(wie.ctx, wie.dossier)
    if (!portfolio) throw new Error('geen dossier')
    return portfolio
  }
  return { web, pad, open, lees, stuur: (vorm: Record<string, string>) => web.stuur(pad, vorm) }
}

/** The form of an activity of category 4 whose format Eva Mol signed. */
async function bestuurslid() {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, ...bestuur }))
  const bij = { soort: 'activiteit', id } as const
  const gegevens = { functie: 'Penningmeester' }
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  await teken(wie, { bij, hoedanigheid: 'medecommissielid-of-bestuurder' })
  const op = await bijPagina(wie, `/dossiers/${dossierId}/pe/${id}`)
  const handtekening = async () => (await op.lees()).activiteiten[0]?.verklaring?.handtekeningen[0]
  return { ...op, handtekening }
}

test('voor een getekend format vervalt wordt dat gevraagd, over de feiten en de antwoorden samen; tot dan is er niets bewaard (B.4)', async () => {
  const { pad, open, stuur, lees, handtekening } = await bestuurslid()
  const anders = { van: '1-2-2024', titel: 'Bestuur Noloc', 'verklaring.functie': 'Voorzitter' }
  const gevraagd = await stuur({ ...(await open()), ...anders })
  expect(gevraagd.status).toBe(422)
  expect(gevraagd.tekst.split(vraag)).toHaveLength(3)
  expect(gevraagd.tekst).toContain('Vanaf welke dag?</a> Getekend werd: “1 januari 2024”.')
  expect(gevraagd.tekst).toContain('Welke functie had je?</a> Getekend werd: “Penningmeester”.')
  expect(gevraagd.tekst).toContain('Toch bewaren')
  expect(gevraagd.tekst).not.toContain('<title>Fout')
  const voor = (await lees()).activiteiten[0]
  expect(voor?.activiteit).toMatchObject({ titel: 'Bestuur', van: '2024-01-01' })
  expect(voor?.verklaring?.isOndertekend).toBe(true)
  const nogEens = formulierIn(gevraagd.tekst, pad)
  expect(nogEens).toMatchObject(anders)
  const bewaard = await stuur(nogEens)
  expect([bewaard.status, bewaard.naar]).toEqual([303, `${pad}?gedaan=vervallen`])
  expect((await lees()).activiteiten[0]?.activiteit).toMatchObject({ van: '2024-02-01' })
  expect((await handtekening())?.vervallen).not.toBeNull()
})

test('wie de feiten en het format terugzet heeft zijn ondertekening weer, en kon de getekende kopie intussen openen (E-2)', async () => {
  const { web, pad, open, stuur, handtekening } = await bestuurslid()
  const eerst = await open()
  const anders = { ...eerst, van: '1-2-2024', 'verklaring.functie': 'Voorzitter' }
  await stuur(formulierIn((await stuur(anders)).tekst, pad))
  const kopie = (await handtekening())?.bestand
  expect((await web.lees(pad)).tekst).toContain(
    `<a href="/bestanden/${kopie}">Eerdere ondertekening`,
  )
  expect((await web.lees(`/bestanden/${kopie}`)).status).toBe(200)
  const half = await stuur({ ...(await open()), van: '1-1-2024' })
  expect(half.status).toBe(303)
  expect((await handtekening())?.vervallen).not.toBeNull()
  const terug = await stuur({ ...(await open()), 'verklaring.functie': 'Penningmeester' })
  expect([terug.status, terug.naar]).toEqual([303, `${pad}?gedaan=geldt-weer`])
  expect((await handtekening())?.vervallen).toBeNull()
  expect((await web.lees(`${pad}?gedaan=geldt-weer`)).tekst).toContain('geldt weer')
})

test('wie de feiten terugzet en tegelijk het format verandert, wordt niet naar een ondertekening gevraagd die al weg was', async () => {
  const { pad, open, stuur, handtekening } = await bestuurslid()
  const gevraagd = await stuur({ ...(await open()), van: '1-2-2024' })
  await stuur(formulierIn(gevraagd.tekst, pad))
  const uit = await stuur({ ...(await open()), van: '1-1-2024', 'verklaring.functie': 'Lid' })
  expect(uit.status).toBe(303)
  expect((await handtekening())?.vervallen).not.toBeNull()
})

test('wat niet getekend is aan een activiteit verandert zonder vraag', async () => {
  const { open, stuur, handtekening } = await bestuurslid()
  expect((await stuur({ ...(await open()), titel: 'Bestuur Noloc' })).status).toBe(303)
  expect((await handtekening())?.vervallen).toBeNull()
})

test('een ander venster dat intussen opnieuw liet tekenen maakt dat het opnieuw wordt gevraagd', async () => {
  const { pad, open, stuur } = await bestuurslid()
  const eerst = await stuur({ ...(await open()), 'verklaring.functie': 'Lid' })
  const oud = { ...formulierIn(eerst.tekst, pad), vervalt: crypto.randomUUID() }
  expect((await stuur(oud)).tekst).toContain(vraag)
})

/** A1, filled in and signed by Eva Mol. */
async function werkzaam() {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const bij = { soort: 'stuk', id: 'verklaring' } as const
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens: baan, basis: 0 }))
  await teken(wie, { bij, hoedanigheid: 'werkgever-of-opdrachtgever' })
  const op = await bijPagina(wie, `/dossiers/${dossierId}/onderdelen/A1`)
  return { ...op, isOndertekend: async () => (await op.lees()).a1.verklaring?.isOndertekend }
}

test('ook voor de verklaring van A1 vervalt wordt het gevraagd, en terugzetten laat haar weer gelden (A1)', async () => {
  const { web, pad, open, stuur, lees, isOndertekend } = await werkzaam()
  const gevraagd = await stuur({ ...(await open()), 'verklaring.urenPerWeek': '16' })
  expect(gevraagd.status).toBe(422)
  expect(gevraagd.tekst.split(vraag)).toHaveLength(3)
  expect(gevraagd.tekst).toContain('</a> Getekend werd: “24 uur per week”.')
  expect(await isOndertekend()).toBe(true)
  expect((await lees()).a1.verklaring?.ingevuld).toMatchObject({ urenPerWeek: 24 })
  const bewaard = await stuur(formulierIn(gevraagd.tekst, pad))
  expect([bewaard.status, bewaard.naar]).toEqual([303, `${pad}?gedaan=vervallen`])
  expect(await isOndertekend()).toBe(false)
  expect((await web.lees(pad)).tekst).toContain('Eerdere ondertekening: bekijk')
  const terug = await stuur({ ...(await open()), 'verklaring.urenPerWeek': '24' })
  expect(terug.naar).toBe(`${pad}?gedaan=geldt-weer`)
  expect(await isOndertekend()).toBe(true)
})

test('een eerdere versie van een getekende tekst terugzetten vraagt het ook (A1)', async () => {
  const { web, pad, open, stuur, lees, isOndertekend } = await werkzaam()
  const anders = await stuur({ ...(await open()), 'verklaring.klanten': 'Jongeren.' })
  await stuur(formulierIn(anders.tekst, pad))
  await stuur({ ...(await open()), 'verklaring.klanten': baan.klanten })
  expect(await isOndertekend()).toBe(true)
  const versies = `${pad}/versies/klanten`
  const eerste = (await web.lees(versies)).tekst
  const gevraagd = await web.stuur(versies, formulierIn(eerste, versies))
  expect(gevraagd.status).toBe(422)
  expect(gevraagd.tekst).toContain(vraag)
  expect(await isOndertekend()).toBe(true)
  const terug = await web.stuur(versies, formulierIn(gevraagd.tekst, versies))
  expect([terug.status, terug.naar]).toEqual([303, `${pad}?gedaan=vervallen`])
  expect((await lees()).a1.verklaring?.ingevuld).toMatchObject({ klanten: 'Jongeren.' })
})
