import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()

it('waarschuwt bij het schrijven voor wat een cliënt herkenbaar maakt, stuurt dat nergens heen en houdt niets tegen (G-5)', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/`)
  await volg(/^Ontwikkelplan/)(page)
  const vak = page.locator('textarea').first()
  await vak.fill('Ik belde mevrouw Pietersen op 06-12345678 over haar plan.')
  await page.getByText('Hier lijkt een telefoonnummer (06-12345678)').waitFor()
  await page.getByText('een naam (Pietersen)').waitFor()
  await page.getByText('9 woorden').first().waitFor()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Opgeslagen op').waitFor()
  expect(await vak.inputValue()).toContain('mevrouw Pietersen')
  await vak.fill('Ik belde over het plan.')
  await page.getByText('Hier lijkt een telefoonnummer').waitFor({ state: 'detached' })
  verwachtGeenKlachten(page)
  await page.context().close()
})

it('zet de koppen van STARR onder wat er al staat', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/`)
  await volg(/^Reflectieverslag/)(page)
  const vak = page.locator('#veld-situatie')
  await vak.fill('Wat ik al schreef.')
  await page.getByText('Schrijven met STARR').click()
  await page.getByRole('button', { name: 'Zet deze koppen in het vak' }).first().click()
  expect(await vak.inputValue()).toMatch(
    /^Wat ik al schreef\.\n\nSituatie\n\n\nTaak\n\n\nActie\n\n\nResultaat\n\n\nReflectie\n\n$/,
  )
  verwachtGeenKlachten(page)
  await page.context().close()
})
