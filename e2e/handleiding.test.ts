import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { openBrowser, openVenster } from './browser.ts'
import { sessieVan, type Wie } from './inloggen.ts'
import { druk, eersteUitTabel, volg } from './standen/stand.ts'

type Beeld = { als: Wie | null; pad: string; dan?: (page: Page) => Promise<unknown> }

/** Where the mentor said something beside the text. */
async function naarEersteOpmerking(page: Page): Promise<void> {
  await volg('Mila Janssen')(page)
  await page
    .getByRole('link', { name: /^Wijzig of trek in/ })
    .first()
    .scrollIntoViewIfNeeded()
}

/** Every picture of the manual, by its name: who sees it and how he gets there. */
const beelden: Readonly<Record<string, Beeld>> = {
  inloggen: { als: null, pad: '/inloggen' },
  register: { als: null, pad: '/register?zoek=janssen' },
  'register-certificaat': { als: null, pad: '/register?zoek=janssen', dan: eersteUitTabel },
  'kandidaat-start': { als: 'Daan Visser', pad: '/' },
  'kandidaat-pe': { als: 'Daan Visser', pad: '/', dan: volg(/^Permanente educatie/) },
  'kandidaat-activiteit': {
    als: 'Daan Visser',
    pad: '/',
    dan: async page => {
      await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Workshop/)(page)
      await page.getByLabel('Wat was het?').fill('Webinar werkplekaanpassing')
      await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
      await page.getByLabel('Hoeveel lesuren?').fill('2,5')
      await druk('Bereken de punten')(page)
    },
  },
  'kandidaat-toevoegen': { als: 'Daan Visser', pad: '/toevoegen' },
  'kandidaat-schrijven': { als: 'Daan Visser', pad: '/', dan: volg(/^Ontwikkelplan/) },
  'kandidaat-indienen': { als: 'Noor Smit', pad: '/', dan: volg(/^(Nalezen en indienen|Alvast)/) },
  'kandidaat-aanvulling': { als: 'Youssef Bouali', pad: '/' },
  'kandidaat-uitkomst': { als: 'Bas Kuipers', pad: '/', dan: volg(/uitkomst/) },
  'assessor-dossiers': { als: 'Marloes Hendriks', pad: '/' },
  'assessor-overzicht': { als: 'Marloes Hendriks', pad: '/', dan: eersteUitTabel },
  'assessor-onderdeel': {
    als: 'Marloes Hendriks',
    pad: '/',
    dan: async page => {
      await eersteUitTabel(page)
      await volg(/^Reflectieverslag/)(page)
    },
  },
  'mentor-meelezen': { als: 'Karin Mulder', pad: '/', dan: naarEersteOpmerking },
  'planner-werklijst': { als: 'planner', pad: '/' },
  'planner-dossier': { als: 'planner', pad: '/', dan: eersteUitTabel },
  'planner-houder': { als: 'planner', pad: '/houders/nieuw' },
  'beslisser-lijst': { als: 'beslisser', pad: '/' },
  'beslisser-besluit': { als: 'beslisser', pad: '/', dan: eersteUitTabel },
  'beheerder-medewerkers': { als: 'beheerder', pad: '/medewerkers' },
  'beheerder-instellingen': { als: 'beheerder', pad: '/instellingen' },
}

const map = join(import.meta.dirname, '..', 'docs', 'handleiding')
const browser = await openBrowser()

describe('de handleiding', () => {
  it.each(Object.entries(beelden))('toont %s zoals het is', async (naam, { als, pad, dan }) => {
    const page = await openVenster(
      browser,
      { breedte: 1000, js: true },
      await sessieVan(browser, als),
    )
    await page.goto(adres + pad)
    await dan?.(page)
    await page.waitForLoadState()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.title()).not.toMatch(/niet gevonden|mis/i)
    await bewaarBeeld(page, naam)
    await page.context().close()
  })

  it('heeft elk beeld dat de tekst noemt, en noemt elk beeld', () => {
    const teksten = readdirSync(map).filter(bestand => bestand.endsWith('.md'))
    const genoemd = teksten.flatMap(bestand =>
      [...readFileSync(join(map, bestand), 'utf8').matchAll(/\(beelden\/([\w-]+)\.png\)/g)].map(
        ([, naam]) => naam ?? '',
      ),
    )
    expect(genoemd.toSorted()).toEqual(Object.keys(beelden).toSorted())
    expect(genoemd.filter(naam => !existsSync(join(map, 'beelden', `${naam}.png`)))).toEqual([])
  })

  it('verwijst alleen naar bladzijden die er zijn', () => {
    const dood = readdirSync(map)
      .filter(bestand => bestand.endsWith('.md'))
      .flatMap(bestand =>
        [...readFileSync(join(map, bestand), 'utf8').matchAll(/\]\(([^)#]+\.md)\)/g)]
          .map(([, doel]) => doel ?? '')
          .filter(doel => !existsSync(join(map, doel))),
      )
    expect(dood).toEqual([])
  })
})

/** With HANDLEIDING=1 the picture goes into the manual; else it is enough that the page is there. */
async function bewaarBeeld(page: Page, naam: string): Promise<void> {
  if (!process.env['HANDLEIDING']) return
  mkdirSync(join(map, 'beelden'), { recursive: true })
  await page.setViewportSize({ width: 1000, height: 900 })
  await page.screenshot({ path: join(map, 'beelden', `${naam}.png`) })
}
