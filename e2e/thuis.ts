import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { vindChromium, vlaggen } from './chromium.ts'

/** A browser with a profile on disk, as somebody has at home. */
export async function openThuis(profiel: string): Promise<BrowserContext> {
  const { executablePath, env } = await vindChromium()
  const context = await chromium.launchPersistentContext(profiel, {
    executablePath,
    args: vlaggen,
    env: { ...process.env, ...env },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  await context.addInitScript({ path: join(import.meta.dirname, 'bladzijde.js') })
  return context
}

/** The only tab of a browser that was opened just now. */
export const eersteTabblad = async (context: BrowserContext) =>
  context.pages()[0] ?? context.newPage()

/** Every process of this browser at once: SIGKILL as an empty battery does, SIGSTOP and SIGCONT as a lid that shuts and opens. */
export function sein(profiel: string, signaal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of readdirSync('/proc').filter(naam => /^\d+$/.test(naam)))
    if (opdracht(pid).includes(profiel)) process.kill(Number(pid), signaal)
}

function opdracht(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
