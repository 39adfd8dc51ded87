import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, sourceFiles } from './bestanden.ts'

const bestanden = sourceFiles()
const isDeel = (pad: string): boolean => /^web\/(delen|formulier)\/.*\.tsx$/.test(pad)

/** Every component that these pages show: what they import, and what that is made of. */
function getoond(): ReadonlySet<string> {
  const gezien = new Set<string>()
  const loop = (pad: string): void => {
    if (gezien.has(pad)) return
    gezien.add(pad)
    for (const { to, isType } of bestanden.find(({ path }) => path === pad)?.imports ?? [])
      if (!isType && isDeel(to)) loop(to)
  }
  for (const { path } of bestanden) if (path.startsWith('web/vormgeving/')) loop(path)
  return gezien
}

it('toont elk bestand met een component van web/delen en web/formulier', () => {
  const delen = bestanden.map(({ path }) => path).filter(isDeel)
  const er = getoond()
  expect(delen.length).toBeGreaterThan(50)
  expect(delen.filter(pad => !er.has(pad))).toEqual([])
})

it('toont donker met de kleuren van tokens.css', () => {
  const kleuren = (css: string) => [...css.matchAll(/--[\w-]+: #\w+;/g)].map(([kleur]) => kleur)
  const lees = (naam: string) => readFileSync(join(root, 'web/stijl', `${naam}.css`), 'utf8')
  const donker = lees('tokens').split('prefers-color-scheme: dark')[1]?.split('@media')[0] ?? ''
  expect(kleuren(donker).length).toBeGreaterThan(15)
  expect(kleuren(lees('donker'))).toEqual(kleuren(donker))
})
