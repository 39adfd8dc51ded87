import { chromium } from 'playwright-core'
import lighthouse from 'lighthouse'
import type { Sessie } from './browser.ts'
import { vindChromium, vlaggen } from './chromium.ts'
import { vrijePoort } from './vrijePoort.ts'

type Onderdeel = 'accessibility' | 'best-practices' | 'performance'
export type Cijfers = { cijfers: Record<string, number>; bezwaren: string[] }

/** A browser that Lighthouse can steer: give an address and who is signed in, get marks of 0 to 100 and what cost points. */
export async function openVuurtoren(onderdelen: readonly Onderdeel[]) {
  const { executablePath, env } = await vindChromium()
  const port = await vrijePoort()
  const browser = await chromium.launch({
    executablePath,
    args: [...vlaggen, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env },
  })
  const meet = async (url: string, cookie: string | undefined): Promise<Cijfers> => {
    const uitslag = await lighthouse(url, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: [...onderdelen],
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
    })
    if (!uitslag) throw new Error(`Lighthouse gaf geen uitslag voor ${url}`)
    const { categories, audits } = uitslag.lhr
    return {
      cijfers: Object.fromEntries(
        Object.entries(categories).map(([naam, { score }]) => [
          naam,
          Math.round((score ?? 0) * 100),
        ]),
      ),
      bezwaren: Object.values(audits)
        .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
        .map(({ id, title }) => `${id}: ${title}`),
    }
  }
  return { meet, sluit: () => browser.close() }
}

/** The cookies of somebody who is signed in, as a header. */
export const koekjes = ({ cookies }: Sessie): string =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
