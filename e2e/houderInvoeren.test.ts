import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { verwachtFouten } from './fouten.ts'
import { sessieVan } from './inloggen.ts'

const browser = await openBrowser()
const houder = (nummer: number) => ({
  Naam: `Aafke Terpstra ${nummer}`,
  'Noloc-nummer': `77${nummer}`,
  'E-mailadres': `aafke${nummer}@jobcoach.voorbeeld`,
  Certificaatnummer: `RJ-${nummer}`,
  'Eerste dag van het certificaat': '1-3-2023',
  'Laatste dag van het certificaat': '28-2-2027',
})

describe.each([
  ['met JavaScript', true, houder(7001)],
  ['zonder JavaScript', false, houder(7002)],
])('de planner voert een houder in, %s', (_, js, goed) => {
  it('leest bij elke fout wat er mis is, houdt wat getypt is, en vindt de houder terug', async () => {
    const page = await openVenster(browser, { ...bureau, js }, await sessieVan(browser, 'planner'))
    const vul = async (velden: Record<string, string>) => {
      for (const [label, waarde] of Object.entries(velden))
        await page.getByLabel(label).and(page.locator('input')).first().fill(waarde)
      await page.getByRole('button', { name: 'Houder invoeren', exact: true }).click()
    }
    await page.goto(`${adres}/houders/nieuw`)
    await vul({})
    await verwachtFouten(page, [
      { vraag: 'Naam', tekst: 'Vul de naam in.' },
      { vraag: 'E-mailadres', tekst: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.' },
      { vraag: 'Certificaatnummer', tekst: 'Vul het certificaatnummer in.' },
      { vraag: 'Eerste dag', tekst: 'Vul een datum in, bijvoorbeeld 28-2-2027.' },
      { vraag: 'Laatste dag', tekst: 'Vul een datum in, bijvoorbeeld 28-2-2027.' },
    ])
    await vul({ ...goed, 'E-mailadres': 'aafke@', 'Eerste dag van het certificaat': '31-2-2023' })
    await verwachtFouten(page, [
      { vraag: 'E-mailadres', tekst: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.' },
      {
        vraag: 'Eerste dag',
        tekst: 'De dag 31-2-2023 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.',
      },
    ])
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe(goed.Naam)
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('aafke@')
    await vul({ ...goed, 'Laatste dag van het certificaat': '1-1-2023' })
    await verwachtFouten(page, [
      { vraag: 'Laatste dag', tekst: 'De laatste dag van het certificaat ligt na de eerste.' },
    ])
    await vul(goed)
    await page.getByText('De houder is ingevoerd en krijgt een mail.').waitFor()
    await page.goto(`${adres}/houders?zoek=${goed.Certificaatnummer.toLowerCase()}`)
    await page.getByRole('table').getByRole('link', { name: goed.Naam }).waitFor()
    await page.goto(`${adres}/post`)
    await page.getByText(`Dag ${goed.Naam},`).waitFor()
    verwachtGeenKlachten(page)
    await page.context().close()
  })

  it('leest dat een e-mailadres al bestaat', async () => {
    const page = await openVenster(browser, { ...bureau, js }, await sessieVan(browser, 'planner'))
    await page.goto(`${adres}/houders/nieuw`)
    const dubbel = { ...goed, 'Noloc-nummer': '', Certificaatnummer: 'RJ-7009' }
    for (const [label, waarde] of Object.entries(dubbel))
      await page.getByLabel(label).and(page.locator('input')).first().fill(waarde)
    await page.getByRole('button', { name: 'Houder invoeren', exact: true }).click()
    expect(await page.title()).toMatch(/^Fout: /)
    expect(await page.locator('#veld-email').getAttribute('aria-invalid')).toBe('true')
    await page.context().close()
  })
})
