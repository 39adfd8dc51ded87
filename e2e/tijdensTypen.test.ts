import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()

async function naarNieuw(...verder: RegExp[]): Promise<Page> {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', ...verder)(page)
  return page
}

it('zegt onder het invullen wat een activiteit telt en waarom, zonder een verzoek per toets en zonder in de weg te zitten (B.1)', async () => {
  const page = await naarNieuw(/^Workshop/)
  const gevraagd: string[] = []
  page.on('request', verzoek => {
    const wat = verzoek.postData() ?? ''
    if (wat.includes('wat=bereken')) gevraagd.push(wat)
  })
  await page.getByText('Zodra je iets invult of verandert').waitFor()
  // There, and empty, before there is anything to say: only then a screen reader hears the first time.
  const bericht = page.locator('form [role=status]')
  const eerst = await bericht.elementHandle()
  expect(await eerst?.textContent()).toBe('')
  expect(await (await page.request.get(page.url())).text()).toContain('role="status"')
  await page.getByLabel('Op welke dag was het?').pressSequentially('3-3-2026')
  const uren = page.getByLabel('Hoeveel lesuren?')
  await uren.pressSequentially('2,5')
  const regel = page.getByText(/^Dit is 2,5 punten waard in categorie 1 \(onderdeel B\.1\)\./)
  await regel.waitFor()
  expect(await eerst?.textContent()).toBe(await regel.textContent())
  expect(await page.locator(':focus').getAttribute('name')).toBe('aantallen.lesuren')
  expect(gevraagd.length).toBeLessThanOrEqual(2)
  verwachtGeenKlachten(page)

  await page.context().setOffline(true)
  await uren.fill('4')
  await regel.waitFor({ state: 'hidden' })
  expect(await uren.inputValue()).toBe('4')
  await page.context().setOffline(false)
  await uren.fill('3')
  await page.getByText(/^Dit is 3 punten waard/).waitFor()
  await page.context().close()
})

it('laat onder het typen zien welke soorten passen, en alle soorten als het vak weer leeg is (B)', async () => {
  const page = await naarNieuw()
  const alle = page.getByRole('heading', { name: /^1\. Bij- en nascholing/ })
  const vak = page.getByRole('searchbox')
  await vak.pressSequentially('webin')
  await page.getByRole('status').getByText('Er passen 2 soorten bij.').waitFor()
  await alle.waitFor({ state: 'hidden' })
  expect(await page.locator('[data-gevonden] li').count()).toBe(2)
  await vak.fill('')
  await alle.waitFor()
  await vak.fill('boek')
  await page
    .getByRole('link', { name: /^Boek gelezen/ })
    .first()
    .click()
  await page.getByLabel('Op welke dag was het?').waitFor()
  await page.goBack()
  expect(await vak.inputValue()).toBe('boek')
  verwachtGeenKlachten(page)
  await page.context().close()
})
