import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { logInAls } from './inloggen.ts'
import { zetLijn } from './kladvenster.ts'
import { volg } from './standen/stand.ts'
import { eersteTabblad, openThuis, sein } from './thuis.ts'

const profiel = mkdtempSync(join(tmpdir(), 'vakbewijs-profiel-'))
afterAll(() => rmSync(profiel, { recursive: true, force: true }))

const merk = 'Zonnebloemvelden langs de Vecht'

const open = async (): Promise<Page> => eersteTabblad(await openThuis(profiel))

/** As a crash or an empty battery does. */
const dood = (): void => sein(profiel, 'SIGKILL')

/** Whether this text can be read somewhere in the profile, in either way in which browsers write text. */
const isTeLezen = (tekst: string): boolean =>
  readdirSync(profiel, { recursive: true, withFileTypes: true })
    .filter(een => een.isFile())
    .map(een => readFileSync(join(een.parentPath, een.name)))
    .some(bytes => bytes.includes(tekst) || bytes.includes(Buffer.from(tekst, 'utf16le')))

it('houdt vast wat zonder netwerk is getypt als de browser wordt afgebroken, en laat na uitloggen niets leesbaars achter (U-2, U-7)', async () => {
  const page = await open()
  await logInAls(page, 'Carla Dekker')
  await volg(/^Ontwikkelplan voor/)(page)
  await page.context().setOffline(true)
  await page.locator('textarea').nth(2).fill(merk)
  await expect.poll(() => page.evaluate<number>('proef.aantalHier()')).toBe(1)
  dood()

  const weer = await open()
  await logInAls(weer, 'Carla Dekker')
  await weer
    .getByText(/Op dit apparaat staat tekst/)
    .getByRole('link')
    .click()
  await weer
    .getByText(/staat weer in het vak/)
    .first()
    .waitFor()
  expect(await weer.locator('textarea').nth(2).inputValue()).toBe(merk)
  await weer
    .locator('.vb-stand')
    .getByText(/^Bewaard om/)
    .waitFor()
  await weer.getByRole('button', { name: 'Uitloggen' }).click()
  await weer.waitForURL(/uitgelogd/)
  await weer.context().close()
  expect(isTeLezen(merk)).toBe(false)
})

it('verliest van wie doorlopend typt hooguit de laatste tel als de browser wordt afgebroken, ook in een formulier met een knop (U-2)', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(4)
  const stukken = [
    { ga: [/^Ontwikkelplan voor/], vak: (page: Page) => page.locator('textarea').nth(2) },
    {
      ga: [/^Reflectie op je/, 'Bijeenkomst toevoegen'],
      vak: (page: Page) => page.locator('main input[type=text]').first(),
    },
  ]
  for (const { ga, vak } of stukken) {
    const page = await open()
    await logInAls(page, 'Carla Dekker')
    await volg(...ga)(page)
    await page.waitForLoadState('networkidle')
    await zetLijn(page, false)
    const bladzijde = page.url()
    await vak(page).focus()
    await page.evaluate(`proef.typDoor('${letters}')`)
    await page.waitForTimeout(4000)
    const getypt = Number(await page.title())
    dood()

    const weer = await open()
    await logInAls(weer, 'Carla Dekker')
    await zetLijn(weer, true)
    await weer.goto(bladzijde)
    expect(getypt).toBeGreaterThan(30)
    await expect
      .poll(() => vak(weer).inputValue(), { timeout: 15_000 })
      .toContain(letters.slice(0, 20))
    await expect
      .poll(async () => (getypt - (await vak(weer).inputValue()).length) * 60, { timeout: 15_000 })
      .toBeLessThan(2000)
    await weer.context().close()
  }
})
