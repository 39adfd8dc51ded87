import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { logInAls } from './inloggen.ts'
import { volg } from './standen/stand.ts'
import { eersteTabblad, openThuis, sein } from './thuis.ts'

const profiel = mkdtempSync(join(tmpdir(), 'vakbewijs-slaap-'))
afterAll(() => rmSync(profiel, { recursive: true, force: true }))

const wie = 'Carla Dekker'

it('bewaart na de slaapstand wat net was getypt toen de klep dichtging, ook als de sessie intussen voorbij is (U-2)', async () => {
  const context = await openThuis(profiel)
  const page = await eersteTabblad(context)
  await logInAls(page, wie)
  await volg(/^Ontwikkelplan voor/)(page)
  await page.waitForLoadState('networkidle')
  const vak = page.locator('textarea').nth(2)
  await context.clearCookies()
  await vak.fill('De klep ging dicht.')
  sein(profiel, 'SIGSTOP')
  sein(profiel, 'SIGCONT')
  await page
    .getByText(
      /^Je bent uitgelogd\. Log in; daarna gaat dit hier vanzelf verder\. Je tekst staat op dit apparaat/,
    )
    .first()
    .waitFor()
  const ernaast = await context.newPage()
  await logInAls(ernaast, wie)
  await ernaast.close()
  await page.evaluate('dispatchEvent(new Event("focus"))')
  await page
    .locator('.vb-stand')
    .getByText(/^Bewaard om/)
    .waitFor()
  await vak.fill('De klep ging weer dicht, en de accu raakte leeg.')
  await page.evaluate('proef.zetLijn(false)')
  await expect.poll(() => page.evaluate<number>('proef.aantalHier()')).toBe(1)
  sein(profiel, 'SIGSTOP')
  sein(profiel, 'SIGKILL')

  const weer = await eersteTabblad(await openThuis(profiel))
  await logInAls(weer, wie)
  await volg(/^Ontwikkelplan voor/)(weer)
  await weer
    .getByText(/staat weer in het vak/)
    .first()
    .waitFor()
  expect(await weer.locator('textarea').nth(2).inputValue()).toBe(
    'De klep ging weer dicht, en de accu raakte leeg.',
  )
  await weer.context().close()
})
