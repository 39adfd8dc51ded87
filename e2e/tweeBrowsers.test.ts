import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster } from './browser.ts'
import { sessieVan } from './inloggen.ts'

const browser = await openBrowser()
const wie = 'Carla Dekker'

async function open(naam: RegExp): Promise<Page> {
  const page = await openVenster(browser, bureau, await sessieVan(browser, wie))
  await page.goto(`${adres}/`)
  await page.getByRole('link', { name: naam }).click()
  return page
}

const bewaar = (page: Page) => page.getByRole('button', { name: 'Bewaren' }).click()
const vak = (page: Page) => page.locator('textarea').first()

it('laat wie ingehaald is beide teksten zien en kiezen, en verliest er geen (kwaliteit)', async () => {
  const een = await open(/^Ontwikkelplan voor/)
  const ander = await open(/^Ontwikkelplan voor/)
  await vak(een).fill('Geschreven op de laptop.')
  await bewaar(een)
  await een.getByText(/^Bewaard op/).waitFor()
  await vak(ander).fill('Geschreven op de telefoon.')
  await bewaar(ander)
  await ander.getByText('Dit stond er intussen, ergens anders geschreven:').waitFor()
  expect(await vak(ander).inputValue()).toBe('Geschreven op de telefoon.')
  await ander.getByText('Geschreven op de laptop.').waitFor()

  await klikDoor(ander, ander.getByRole('button', { name: /^Neem deze tekst/ }))
  expect(await vak(ander).inputValue()).toBe('Geschreven op de laptop.')
  await vak(ander).fill('Geschreven op de laptop en de telefoon.')
  await bewaar(ander)
  await ander.getByText(/^Bewaard op/).waitFor()
  await een.reload()
  expect(await vak(een).inputValue()).toBe('Geschreven op de laptop en de telefoon.')
  await een.context().close()
  await ander.context().close()
})

it('laat bij een activiteit zien wat er ergens anders is veranderd, en bewaart dan wat jij koos', async () => {
  const naarActiviteit = async () => {
    const page = await open(/^Permanente educatie/)
    await page.getByRole('table').getByRole('link').first().click()
    await page.waitForLoadState()
    return page
  }
  const een = await naarActiviteit()
  const ander = await naarActiviteit()
  const titel = (page: Page) => page.getByLabel('Wat was het?')
  await titel(een).fill('Titel van de laptop')
  await bewaar(een)
  await een.getByText('De activiteit is bewaard.').waitFor()
  await titel(ander).fill('Titel van de telefoon')
  await bewaar(ander)
  await ander.getByText('Dit staat er nu, ergens anders gewijzigd:').waitFor()
  await ander.getByRole('definition').filter({ hasText: 'Titel van de laptop' }).waitFor()
  expect(await titel(ander).inputValue()).toBe('Titel van de telefoon')
  await bewaar(ander)
  await ander.getByText('De activiteit is bewaard.').waitFor()
  await ander.getByRole('link', { name: 'Titel van de telefoon' }).waitFor()
  await een.context().close()
  await ander.context().close()
})

it.each([true, false])(
  'houdt bij een activiteit van elk venster het veld dat daar is gewijzigd, met modules: %s (U-5)',
  async js => {
    const venster = async () => {
      const page = await openVenster(browser, { ...bureau, js }, await sessieVan(browser, wie))
      await page.goto(`${adres}/`)
      await page.getByRole('link', { name: /^Permanente educatie/ }).click()
      await page.getByRole('table').getByRole('link').first().click()
      await page.waitForLoadState()
      return page
    }
    const [een, ander] = [await venster(), await venster()]
    const titel = (page: Page) => page.getByLabel('Wat was het?')
    const dag = (page: Page) => page.getByLabel('Vanaf welke dag?')
    await titel(een).fill(`Titel van de laptop ${js}`)
    await bewaar(een)
    await een.getByText('De activiteit is bewaard.').waitFor()
    await dag(ander).fill('7-3-2023')
    await bewaar(ander)
    await ander.getByText('Wat ergens anders was gewijzigd, is gebleven: “Wat was het?”').waitFor()
    expect([await titel(ander).inputValue(), await dag(ander).inputValue()]).toEqual([
      `Titel van de laptop ${js}`,
      '7-3-2023',
    ])
    await een.context().close()
    await ander.context().close()
  },
)
