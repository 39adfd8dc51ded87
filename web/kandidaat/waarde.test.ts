import { expect, it } from 'vitest'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { eis } from '#seed/bouwer.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

async function invuller() {
  const { ctx, dossier: dossierId, wie } = await houder(proef)
  const web = await browser(wie)
  const pe = `/dossiers/${dossierId}/pe`
  /** What the page asks while somebody types. */
  const typ = async (velden: Record<string, string>, pad = pe): Promise<unknown> => {
    const koppen = { accept: 'application/json' }
    const { status, tekst } = await web.stuur(pad, { wat: 'bereken', ...velden }, koppen)
    expect(status).toBe(200)
    return JSON.parse(tekst)
  }
  const aantal = async () => (await leesStand(ctx, dossierId))?.portfolio.activiteiten.length
  return { ctx, dossierId, web, pe, typ, aantal }
}

it('zegt tijdens het typen wat een activiteit telt, in welke categorie en volgens welke clausule, zonder iets te bewaren (B.1)', async () => {
  const { typ, aantal } = await invuller()
  const les = { soort: 'workshop', datum: '3-3-2026', 'aantallen.lesuren': '2,5' }
  expect(await typ(les)).toEqual({
    soort: 'waarde',
    tekst:
      'Dit is 2,5 punten waard in categorie 1 (onderdeel B.1). Met bewijs erbij stijgt je totaal met 2,5, naar 2,5.',
  })
  expect(await typ({ ...les, datum: '3-3-2019' })).toMatchObject({
    soort: 'waarde',
    tekst: expect.stringMatching(
      /buiten de peilperiode\. Die loopt van .* tot en met .* \(onderdeel B\.1\)\. Er telt niets mee\.$/,
    ),
  })
  expect(await aantal()).toBe(0)
})

it('zegt welk maximum er iets afhaalt, met de clausule (B.3)', async () => {
  const { ctx, dossierId, typ } = await invuller()
  const les = { soort: 'opleiding-buiten-vakgebied', datum: '3-3-2026' }
  expect(await typ({ ...les, 'aantallen.sbu': '40' })).toMatchObject({
    tekst:
      'Dit is 40 punten waard in categorie 3 (onderdeel B.3). Met bewijs erbij stijgt je totaal met 30, naar 30. De rest valt boven het maximum van 30 punten voor categorie 3 (onderdeel B.3).',
  })
  const vol = { soort: les.soort, titel: 'Rekenen', datum: '3-3-2025', aantallen: { sbu: 30 } }
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, ...vol }))
  const bestand = await ontvangen(ctx, 'bewijs.pdf')
  eis(await voegBewijsToe(ctx, { dossierId, bij: { soort: 'activiteit', id }, bestand }))
  expect(await typ({ ...les, 'aantallen.sbu': '4' })).toMatchObject({
    tekst: expect.stringMatching(
      /Je totaal blijft 30\. Dit valt boven het maximum .* \(onderdeel B\.3\)\.$/,
    ),
  })
})

it('zegt wat er nog bij moet, en vraagt voor de punten niet naar de titel (B)', async () => {
  const { typ } = await invuller()
  expect(await typ({ soort: 'workshop', titel: 'Webinar', datum: '3-3-2026' })).toEqual({
    soort: 'onaf',
    tekst: 'Vul het aantal lesuren in als getal, bijvoorbeeld 7,5. Dan zie je hier wat het telt.',
  })
})

it('zegt het ook bij een concept, maar niet van een soort waarvan de velden er nog niet staan', async () => {
  const { ctx, dossierId, typ } = await invuller()
  const invoer = { dossierId, titel: 'Webinar schulden', verdeling: 'elk' }
  const [een] = eis(await voegConceptenToe(ctx, invoer)).gemaakt
  const pad = `/dossiers/${dossierId}/concepten/${een?.activiteit}`
  const les = { soort: 'workshop', datum: '3-3-2026', 'aantallen.lesuren': '2' }
  expect(await typ({ ...les, getoond: 'workshop' }, pad)).toMatchObject({
    soort: 'waarde',
    tekst: expect.stringMatching(/^Dit is 2 punten waard in categorie 1/),
  })
  expect(await typ({ ...les, getoond: 'boek' }, pad)).toEqual({ soort: 'onaf', tekst: '' })
})

it('zoekt tijdens het typen dezelfde soorten als met de knop, de best passende eerst (B)', async () => {
  const { web, pe } = await invuller()
  const zoek = async (wat: string): Promise<unknown> =>
    JSON.parse((await web.lees(`${pe}/nieuw?zoek=${wat}`, { accept: 'application/json' })).tekst)
  expect(await zoek('webinar')).toEqual({
    tekst: 'Er passen 2 soorten bij.',
    soorten: ['workshop', 'noloc-bijeenkomst-verzorgd'],
  })
  expect(await zoek('qqqq')).toMatchObject({ soorten: [] })
  expect(await zoek('')).toEqual({ tekst: '', soorten: [] })
  const bladzijde = (await web.lees(`${pe}/nieuw?zoek=webinar`)).tekst
  expect(bladzijde).toContain('Er passen 2 soorten bij.')
  expect(bladzijde).toMatch(/data-soorten(="[^"]*")? hidden/)
})

it('zegt waarom iets niets waard is: nog niet genoeg volle maanden (B.6, aanname 7)', async () => {
  const { ctx, dossierId, typ } = await invuller()
  const tot = (await leesStand(ctx, dossierId))?.gepland.peilperiode.tot ?? '2026-01-01'
  const werk = { soort: 'vrijwilligerswerk', soortWerk: 'taalles' }
  for (const dagen of [{ van: tot }, { van: '31-1-2024', tot: '29-2-2024' }])
    expect(await typ({ ...werk, ...dagen })).toMatchObject({
      tekst: expect.stringMatching(
        /^Dit is 0 punten waard in categorie 6, omdat we tot en met .* nog geen \d volle maanden tellen \(onderdeel B\.6\)\./,
      ),
    })
})
