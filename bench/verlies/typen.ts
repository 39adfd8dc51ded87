import { setTimeout as wacht } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** What was typed, and for each key when it was there, in milliseconds. */
export type Getypt = { tekst: string; tijden: number[]; woord: number }

export const nietsGetypt = (): Getypt => ({ tekst: '', tijden: [], woord: 0 })

/** Types at the pace of a person, 5 to 12 keys a second, words that each carry the number of the run and their own; until this many seconds are over. */
export async function typ(
  page: Page,
  { run, getypt, random }: { run: number; getypt: Getypt; random: () => number },
  seconden: number,
): Promise<void> {
  const tot = performance.now() + seconden * 1000
  const pauze = 1000 / (5 + random() * 7)
  while (performance.now() < tot) {
    const woord = `r${run}w${(getypt.woord += 1)} `
    for (const teken of woord) {
      if (performance.now() >= tot) return
      const begin = performance.now()
      await page.keyboard.type(teken)
      getypt.tekst += teken
      getypt.tijden.push(performance.now())
      await wacht(Math.max(0, pauze * (0.6 + random() * 0.8) - (performance.now() - begin)))
    }
  }
}

/** How many seconds of typing before the fault are not in any of these texts: from the first key that is missing. */
export function verlies({ tekst, tijden }: Getypt, om: number, teksten: readonly string[]): number {
  // A space at the end of a text is no part of it, for the page or for us.
  const heel = tekst.trimEnd()
  const heelTot = Math.max(0, ...teksten.map(een => gelijk(heel, een)))
  const eersteKwijt = heelTot < heel.length ? tijden[heelTot] : undefined
  return eersteKwijt === undefined ? 0 : Math.max(0, om - eersteKwijt) / 1000
}

/** How much of the beginning of this text stands somewhere in the other. */
function gelijk(heel: string, ander: string): number {
  const [woord = ''] = heel.split(' ')
  const begin = ander.indexOf(`${woord} `) < 0 ? ander.indexOf(woord) : ander.indexOf(`${woord} `)
  if (begin < 0) return 0
  let lengte = 0
  while (lengte < heel.length && heel[lengte] === ander[begin + lengte]) lengte += 1
  return lengte
}
