import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { logInAls, sessieVan } from './inloggen.ts'
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
  await page.getByText('Bewaard op').waitFor()
  expect(await vak.inputValue()).toContain('mevrouw Pietersen')
  await vak.fill('Ik belde over het plan.')
  await page.getByText('Hier lijkt een telefoonnummer').waitFor({ state: 'detached' })
  verwachtGeenKlachten(page)
  await page.context().close()
})

it('waarschuwt voor de namen die je zelf opgeeft, onthoudt die versleuteld tot je uitlogt en verstuurt ze nooit (G-5)', async () => {
  const page = await openVenster(browser, bureau, undefined)
  await logInAls(page, 'Daan Visser')
  const verstuurd: string[] = []
  page.on('request', verzoek => verstuurd.push(`${verzoek.url()} ${verzoek.postData() ?? ''}`))
  const naarPlan = async () => {
    await page.goto(`${adres}/`)
    await volg(/^Ontwikkelplan/)(page)
  }
  await naarPlan()
  await page.getByText('Let ook op deze namen').click()
  await page.getByLabel('Namen, elk op een eigen regel').fill('Wolkenman\nZonnestraal')
  await page.keyboard.press('Tab')
  await page.getByText('Onthouden in deze browser tot je uitlogt.').waitFor()
  const vak = page.locator('form[data-meelezen] textarea').first()
  await vak.fill('Toen sprak ik zonnestraal.')
  await page.getByText('een naam (zonnestraal)').waitFor()
  await page
    .getByText(/^Bewaard om/)
    .first()
    .waitFor()
  await naarPlan()
  await page.getByText('een naam (zonnestraal)').waitFor()
  expect(verstuurd.filter(een => /wolkenman/i.test(een))).toEqual([])
  await page.getByRole('button', { name: 'Uitloggen' }).first().click()
  await page.waitForURL(/uitgelogd/)
  const rest = await page.evaluate<boolean[]>('proef.sleutels()')
  expect(rest.length).toBe(0)
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

it('vraagt waarom een onderdeel van het beroepsprofiel past zodra het gekozen is, bewaart dat vanzelf en houdt het als de keuze vervalt (A3.2)', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/`)
  await volg(/^Reflectieverslag/)(page)
  const lijst = page.locator('details', { has: page.getByText(/^Onderdelen van het beroepspro/) })
  const vak = lijst.first().getByLabel('Waarom past “T2 Jobfinding” hierbij?')
  await lijst.first().locator('summary').first().click()
  expect(await vak.isVisible()).toBe(false)
  const keuze = lijst.first().getByLabel('T2 Jobfinding', { exact: true })
  await keuze.check()
  await vak.fill('Ik zocht werk dat bij hem past.')
  const bewaard = page.locator('input[name$="T2%20Jobfinding"][value="1"]')
  await bewaard.waitFor({ state: 'attached' })
  await page.reload()
  await lijst.first().locator('summary').first().click()
  expect(await vak.inputValue()).toBe('Ik zocht werk dat bij hem past.')
  await keuze.uncheck()
  expect(await vak.isVisible()).toBe(false)
  await keuze.check()
  expect(await vak.inputValue()).toBe('Ik zocht werk dat bij hem past.')
  verwachtGeenKlachten(page)
  await page.context().close()
})
