import { chromium, type Browser } from 'playwright-core'
import { vindChromium, vlaggen } from '../../e2e/chromium.ts'
import { openVuurtoren } from '../../e2e/vuurtoren.ts'
import type { Pagina } from './paginas.ts'

/** What a browser that was never here fetches for a page. */
type Koud = { verzoeken: number; bytes: number }

/** The cold load of each page, in a window with nothing kept. */
export async function meetKoud(adres: string, paginas: readonly Pagina[]): Promise<Koud[]> {
  const { executablePath, env } = await vindChromium()
  const browser = await chromium.launch({
    executablePath,
    args: vlaggen,
    env: { ...process.env, ...env },
  })
  const gemeten: Koud[] = []
  for (const pagina of paginas) gemeten.push(await openKoud(browser, adres, pagina))
  await browser.close()
  return gemeten
}

/** The mark that Lighthouse gives for speed on a telephone, 0 to 100, per page. */
export async function meetTelefoon(adres: string, paginas: readonly Pagina[]): Promise<number[]> {
  const vuurtoren = await openVuurtoren(['performance'])
  const cijfers: number[] = []
  for (const { pad, cookie } of paginas) {
    const gemeten = await vuurtoren.meet(adres + pad, cookie)
    cijfers.push(gemeten.cijfers['performance'] ?? 0)
  }
  await vuurtoren.sluit()
  return cijfers
}

async function openKoud(browser: Browser, adres: string, { pad, cookie }: Pagina): Promise<Koud> {
  const context = await browser.newContext()
  const [name, value = ''] = cookie?.split('=') ?? []
  if (name) await context.addCookies([{ name, value, url: adres }])
  const page = await context.newPage()
  const groottes: Promise<number>[] = []
  page.on('requestfinished', verzoek =>
    groottes.push(verzoek.sizes().then(een => een.responseBodySize + een.responseHeadersSize)),
  )
  await page.goto(adres + pad, { waitUntil: 'networkidle' })
  const bytes = await Promise.all(groottes)
  await context.close()
  return { verzoeken: bytes.length, bytes: bytes.reduce((som, een) => som + een, 0) }
}
