import { createServer, request } from 'node:http'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster } from './browser.ts'

const browser = await openBrowser()

it('verstuurt een formulier bij dubbel klikken één keer', async () => {
  const page = await openVenster(browser, bureau, undefined)
  let verstuurd = 0
  await page.route('**/inloggen', async route => {
    if (route.request().method() === 'POST') verstuurd += 1
    await route.continue()
  })
  await page.goto(`${adres}/inloggen`)
  await page.getByLabel('Wat is je e-mailadres?').fill('iemand@jobcoach.voorbeeld')
  await page.getByRole('button', { name: 'Stuur mij een code' }).dblclick()
  await page.getByRole('heading', { name: 'Vul de code in' }).waitFor()
  expect(verstuurd).toBe(1)
  await page.context().close()
})

it('werkt als de modules niet laden', async () => {
  const page = await openVenster(browser, bureau, undefined)
  await page.route('**/*.js', route => route.abort())
  await page.goto(`${adres}/inloggen`)
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await page.getByRole('group', { name: /nog niet klopt/ }).waitFor()
  await page.context().close()
})

/** Before the real server: passes on what is asked, lets what is sent hang, and counts the presses that the page tells of. */
async function hangendeServer() {
  const telling = { verstuurd: 0, gedrukt: 0 }
  const server = createServer((vraag, antwoord) => {
    if (vraag.method === 'POST')
      return void Object.assign(telling, { verstuurd: telling.verstuurd + 1, gedrukt: 0 })
    if (vraag.url === '/gedrukt') return void antwoord.end(String((telling.gedrukt += 1)))
    const verder = request(`${adres}${vraag.url}`, { headers: vraag.headers }, daar => {
      antwoord.writeHead(daar.statusCode ?? 500, daar.headers)
      daar.pipe(antwoord)
    })
    verder.end()
  })
  await new Promise<void>(klaar => server.listen(0, '127.0.0.1', klaar))
  const plek = server.address()
  if (plek === null || typeof plek === 'string') throw new Error('no port')
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { hier: `http://localhost:${plek.port}`, telling, stop }
}

it('verstuurt weer wie een verzending die blijft hangen heeft gestopt, en tot dan niet', async () => {
  const { hier, telling, stop } = await hangendeServer()
  const page = await openVenster(browser, bureau, undefined)
  await page.goto(`${hier}/inloggen`)
  const venster = await page.context().newCDPSession(page)
  // From within: while an answer does not come, nothing outside can ask the page anything.
  await page.evaluate(`void setInterval(() => {
    document.querySelector('.utrecht-form .utrecht-button--primary-action').click()
    void fetch('/gedrukt').catch(() => undefined)
  }, 100)`)
  await expect.poll(() => telling.gedrukt).toBeGreaterThan(3)
  expect(telling.verstuurd).toBe(1)
  await venster.send('Page.stopLoading')
  await expect.poll(() => telling.verstuurd).toBe(2)
  await expect.poll(() => telling.gedrukt).toBeGreaterThan(3)
  expect(telling.verstuurd).toBe(2)
  await page.context().close()
  stop()
})
