import type { Readable } from 'node:stream'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { bureau, openBrowser, openVenster } from './browser.ts'
import { startProces } from './proces.ts'

const browser = await openBrowser()
let nieuweMail = Promise.withResolvers<ParsedMail>()

const ontvang = async (stroom: Readable) => nieuweMail.resolve(await simpleParser(stroom))
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stroom, _sessie, klaar) => void ontvang(stroom).then(() => klaar(), klaar),
})
await new Promise<void>(klaar => smtp.listen(0, '127.0.0.1', klaar))
const bus = smtp.server.address()
const poort = typeof bus === 'object' && bus ? bus.port : 0
const proces = await startProces('echt', {
  VAKBEWIJS_DEMO: 'uit',
  SMTP_URL: `smtp://127.0.0.1:${poort}`,
  SMTP_VAN: 'Vakbewijs <post@vakbewijs.voorbeeld>',
})
afterAll(async () => {
  await proces.stop()
  await new Promise<void>(klaar => smtp.close(klaar))
})

/** The next mail that reaches the post box after this was done. */
async function mailNa(doe: () => Promise<unknown>): Promise<ParsedMail> {
  nieuweMail = Promise.withResolvers()
  await doe()
  return nieuweMail.promise
}

const druk = (page: Page, naam: string) => page.getByRole('button', { name: naam }).click()

/** Signs in by the code that comes by mail; returns the code. */
async function logIn(page: Page, email: string): Promise<string> {
  await page.goto(`${proces.adres}/inloggen`)
  await page.getByLabel('Wat is je e-mailadres?').fill(email)
  const mail = await mailNa(() => druk(page, 'Stuur mij een code'))
  const code = /\b\d{4} \d{4}\b/.exec(mail.text ?? '')?.[0] ?? ''
  await page.getByLabel('Welke code staat in de mail?').fill(code)
  await druk(page, 'Inloggen')
  return code
}

describe.each([
  ['met JavaScript', true],
  ['zonder JavaScript', false],
])('van eerste start tot planner, zonder demonstratie, %s', (wat, js) => {
  const staart = js ? '' : '2'

  it.runIf(js)('wordt iemand beheerder met de code uit de uitvoer van de server', async () => {
    const page = await openVenster(browser, { ...bureau, js }, undefined)
    const code = /\b(\d{4} ){4}\d{4}\b/.exec(proces.uitvoer())?.[0] ?? ''
    await page.goto(`${proces.adres}/eerste-beheerder`)
    await page.getByLabel(/^Welke startcode/).fill(code)
    await page.getByLabel('Hoe heet je?').fill('Ineke Vos')
    await page.getByLabel('Wat is je e-mailadres?').fill('ineke@dnv.voorbeeld')
    await druk(page, 'Word beheerder')
    await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
    await page.context().close()
  })

  it('nodigt de beheerder een planner uit, die met een code uit een echte mail binnenkomt', async () => {
    const beheerder = await openVenster(browser, { ...bureau, js }, undefined)
    await logIn(beheerder, 'ineke@dnv.voorbeeld')
    await beheerder.getByRole('heading', { name: 'Dag Ineke Vos' }).waitFor()
    await beheerder.goto(`${proces.adres}/medewerkers/nieuw`)
    await beheerder.getByLabel('Naam').fill('Pia Planner')
    await beheerder.getByLabel('E-mailadres').fill(`pia${staart}@dnv.voorbeeld`)
    await beheerder.getByLabel(/^Planner/).check()
    const mail = await mailNa(() => druk(beheerder, 'Verstuur de uitnodiging'))
    expect(mail.subject).toBe('Vakbewijs: Ineke Vos nodigt je uit als planner')
    await beheerder.getByText('De uitnodiging is verstuurd.').waitFor()
    await beheerder.context().close()

    const planner = await openVenster(browser, { ...bureau, js }, undefined)
    await planner.goto(/https?:\S+/.exec(mail.text ?? '')?.[0] ?? '')
    await planner.getByRole('heading', { name: 'Inloggen' }).waitFor()
    await logIn(planner, `PIA${staart}@dnv.voorbeeld `)
    await planner.getByRole('heading', { name: 'Werklijst' }).waitFor()
    expect(await planner.getByText('Demonstratie').count()).toBe(0)
    await planner.context().close()
  })

  it('werkt een code één keer, en “overal uitloggen” sluit ook het andere apparaat', async () => {
    const [een, ander] = [
      await openVenster(browser, { ...bureau, js }, undefined),
      await openVenster(browser, { ...bureau, js }, undefined),
    ]
    await logIn(een, `pia${staart}@dnv.voorbeeld`)
    const code = await logIn(ander, `pia${staart}@dnv.voorbeeld`)
    await een.goto(`${proces.adres}/profiel`)
    await druk(een, 'Overal uitloggen')
    await een.getByText('Je bent op al je apparaten uitgelogd.').waitFor()
    await ander.goto(`${proces.adres}/houders`)
    await ander.getByRole('heading', { name: 'Inloggen' }).waitFor()
    await ander.getByLabel('Wat is je e-mailadres?').fill(`pia${staart}@dnv.voorbeeld`)
    await mailNa(() => druk(ander, 'Stuur mij een code'))
    await ander.getByLabel('Welke code staat in de mail?').fill(code)
    await druk(ander, 'Inloggen')
    await ander.getByRole('group', { name: /nog niet klopt/ }).waitFor()
    await Promise.all([een.context().close(), ander.context().close()])
  })

  it('ziet wie niemand is precies hetzelfde als wie er wel is', async () => {
    const page = await openVenster(browser, { ...bureau, js }, undefined)
    const teksten: (string | null)[] = []
    for (const email of ['ineke@dnv.voorbeeld', `niemand${staart}@dnv.voorbeeld`]) {
      await page.goto(`${proces.adres}/inloggen`)
      await page.getByLabel('Wat is je e-mailadres?').fill(email)
      await druk(page, 'Stuur mij een code')
      await page.getByRole('heading', { name: 'Vul de code in' }).waitFor()
      teksten.push(await page.getByRole('main').textContent())
    }
    expect(teksten[0]).toBe(teksten[1])
    await page.context().close()
  })

  it(`schrijft geen code en geen adres in de uitvoer (${wat})`, () => {
    expect(proces.uitvoer()).not.toMatch(/pia|@dnv/i)
  })
})
