import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { eersteVak, terug, verwachtHier, zetLijn } from './kladvenster.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()

const vak = (page: Page) => page.locator('textarea:visible').nth(1)
const bewaard = (page: Page) =>
  page
    .locator('.vb-stand')
    .getByText(/^Bewaard om \d\d?:\d\d/)
    .waitFor()
const dicht = (route: Route) =>
  route.request().method() === 'POST' ? route.abort() : route.continue()
const gezien = (page: Page, tekst: RegExp) => page.getByText(tekst).first().waitFor()

/** Two tabs of one browser on the same part; in the second something else was typed, after the first saved itself. */
async function botsend(onderdeel: RegExp): Promise<[Page, Page]> {
  const een = await openVenster(browser, bureau, await sessieVan(browser, 'Carla Dekker'))
  const ander = await een.context().newPage()
  for (const page of [een, ander]) {
    await page.goto(`${adres}/`)
    await klikDoor(page, page.getByRole('link', { name: onderdeel }))
  }
  await een.bringToFront()
  await vak(een).fill(`Uit tabblad een: ${String(onderdeel)}`)
  await bewaard(een)
  await ander.bringToFront()
  await vak(ander).fill('Uit tabblad twee.')
  await gezien(ander, /intussen ergens anders gewijzigd/)
  await expect.poll(() => ander.evaluate<number>('proef.aantalHier()')).toBe(1)
  return [een, ander]
}

it('houdt wat in het ene tabblad botste als het andere wegvalt (U-2, U-5)', async () => {
  const [een, ander] = await botsend(/^Terugblik/)
  await ander.reload()
  await gezien(ander, /staat weer in het vak|intussen ergens anders gewijzigd/)
  await een.close()
  await expect.poll(() => ander.evaluate<number>('proef.aantalHier()')).toBe(1)
  await ander.reload()
  await gezien(ander, /staat weer in het vak|intussen ergens anders gewijzigd/)
  expect(await vak(ander).inputValue()).toBe('Uit tabblad twee.')
  await ander.context().close()
})

it('houdt van twee tabbladen allebei de teksten als ze samen wegvallen, en laat er geen over de ander heen schrijven (U-2, U-5)', async () => {
  const [een, ander] = await botsend(/^Ontwikkelplan/)
  const context = een.context()
  await zetLijn(een, false)
  await vak(een).fill('Uit tabblad een, en verder zonder net.')
  await expect.poll(() => een.evaluate<number>('proef.aantalHier()')).toBe(2)
  await vak(ander).fill('Uit tabblad twee, en ook verder.')
  await ander.waitForTimeout(500)
  const plan = een.url()
  await een.close()
  await ander.close()

  const weer = await context.newPage()
  await weer.goto(`${adres}/profiel`)
  await zetLijn(weer, true)
  await weer.goto(plan)
  await gezien(weer, /staat weer in het vak/)
  expect(await vak(weer).inputValue()).toBe('Uit tabblad twee, en ook verder.')
  await gezien(weer, /intussen ergens anders gewijzigd/)
  await weer.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await klikDoor(weer, weer.getByRole('button', { name: 'Zet allebei in het vak' }))
  await klikDoor(weer, weer.getByRole('button', { name: 'Bewaren', exact: true }))
  await gezien(weer, /staat weer in het vak/)
  expect(await vak(weer).inputValue()).toBe('Uit tabblad een, en verder zonder net.')
  await gezien(weer, /intussen ergens anders gewijzigd/)
  await weer.reload()
  await gezien(weer, /staat weer in het vak/)
  await weer.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await gezien(weer, /^Dit stond er intussen/)
  await klikDoor(weer, weer.getByRole('button', { name: 'Neem deze tekst' }))
  await verwachtHier(weer).toBe(0)
  await context.close()
})

it('houdt van een formulier in twee tabbladen wat in elk werd getypt, en laat aan een tabblad dat er nog is wat daar staat (U-2, U-5)', async () => {
  const een = await openVenster(browser, bureau, await sessieVan(browser, 'Carla Dekker'))
  const context = een.context()
  await context.route('**/kladden', dicht)
  await een.goto(`${adres}/`)
  await volg(/^Reflectie op je/, 'Bijeenkomst toevoegen')(een)
  await eersteVak(een).fill('Uit het ene tabblad.')
  await verwachtHier(een).toBe(1)
  const ander = await context.newPage()
  await ander.goto(een.url())
  await gezien(ander, /^In een ander tabblad staat hier tekst/)
  expect(await eersteVak(ander).inputValue()).toBe('')
  await eersteVak(ander).fill('Uit het andere tabblad.')
  await verwachtHier(ander).toBe(2)
  const formulier = een.url()
  await een.close()
  await ander.reload()
  await gezien(ander, terug)
  expect(await eersteVak(ander).inputValue()).toBe('Uit het andere tabblad.')
  await ander.close()

  const weer = await context.newPage()
  for (const tekst of ['Uit het andere tabblad.', 'Uit het ene tabblad.']) {
    await weer.goto(formulier)
    await gezien(weer, terug)
    expect(await eersteVak(weer).inputValue()).toBe(tekst)
    await weer.getByRole('button', { name: 'Gooi het weg' }).click()
    await gezien(weer, /^Weggegooid\./)
    await verwachtHier(weer).toBe(tekst === 'Uit het ene tabblad.' ? 0 : 1)
  }
  await context.close()
})
