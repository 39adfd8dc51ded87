import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gitFiles, root, sourceFiles, type Import, type SourceFile } from './bestanden.ts'

type Allowed = { code: readonly string[]; types?: readonly string[]; npm: RegExp }

const rules = ['toetsingskader', 'domein', 'lib']
const product = [...rules, 'acties', 'vragen']
const none = /^$/
const anything = /./

/** Which folder may import which (ARCHITECTURE.md); `types` holds what may be imported as a type only. */
const arrows: Record<string, Allowed> = {
  toetsingskader: { code: ['toetsingskader'], npm: none },
  domein: { code: rules, npm: none },
  lib: { code: ['lib'], npm: none },
  acties: { code: product, types: ['infra'], npm: /^(kysely|zod|node:.*)$/ },
  vragen: { code: [...rules, 'vragen'], types: ['infra', 'acties'], npm: /^(kysely|zod|node:.*)$/ },
  infra: { code: ['infra', 'lib'], types: ['domein'], npm: anything },
  jobs: { code: [...product, 'jobs'], types: ['infra'], npm: /^zod$/ },
  web: {
    code: [...product, 'web'],
    types: ['infra'],
    npm: /^(hono(\/.*)?|@hono\/node-server.*|react|react-dom.*|busboy|csv-parse(\/.*)?|diff|ical-generator|zod|node:.*)$/,
  },
  toets: { code: [...rules, 'toets', 'infra/clock.ts'], npm: /^node:/ },
  seed: { code: [...product, 'infra', 'seed'], npm: anything },
  bench: { code: [''], npm: anything },
  bouw: { code: [''], npm: anything },
  e2e: { code: [''], npm: anything },
}

const files = sourceFiles()
const isTest = ({ path }: SourceFile): boolean => /\.test\.tsx?$/.test(path)
const folderOf = (path: string): string => path.split('/')[0] ?? ''
const sources = files.filter(file => !isTest(file) && folderOf(file.path) in arrows)

const fits = (to: string, folders: readonly string[] = []): boolean =>
  folders.some(folder => folder === '' || to === folder || to.startsWith(`${folder}/`))

function mayImport(path: string, { to, isType }: Import): boolean {
  const allowed = arrows[folderOf(path)]
  if (!allowed) return false
  const isPackage = to.startsWith('npm:')
  if (isPackage && to === 'npm:zod' && path.startsWith('domein/velden/')) return true
  if (isPackage) return allowed.npm.test(to.slice('npm:'.length))
  return fits(to, allowed.code) || (isType && fits(to, allowed.types))
}

const listed = (pick: (file: SourceFile) => string[], among = sources): string[] =>
  among.flatMap(file => pick(file).map(word => `${file.path}: ${word}`))

describe('de pijlen van ARCHITECTURE.md', () => {
  it('ziet elk bestand dat git kent', () => {
    const seen = new Set(files.map(({ path }) => path))
    expect(gitFiles().filter(path => !seen.has(path))).toEqual([])
    expect(files.length).toBeGreaterThan(20)
  })

  it('heeft elke map met bronnen in de tabel staan', () => {
    const loose = files.filter(({ path }) => path.includes('/') && !(folderOf(path) in arrows))
    expect(loose.map(({ path }) => path)).toEqual([])
  })

  it('importeert alleen wat de tabel toestaat', () => {
    const wrong = listed(({ path, imports }) =>
      imports.filter(each => !mayImport(path, each)).map(({ to }) => to),
    )
    expect(wrong).toEqual([])
  })

  it('heeft binnen web alleen pagina’s die handelingen en vragen importeren', () => {
    const shared = sources.filter(({ path }) =>
      /^web\/(delen|formulier|verrijking|stijl)\//.test(path),
    )
    const isWorld = ({ to, isType }: Import): boolean => !isType && /^(acties|vragen)\//.test(to)
    expect(listed(({ imports }) => imports.filter(isWorld).map(({ to }) => to), shared)).toEqual([])
  })

  it('verwijst nergens naar een bestand dat er niet is', () => {
    const isMissing = ({ to }: Import): boolean =>
      !to.startsWith('npm:') && /\.(tsx?|mjs)$/.test(to) && !existsSync(join(root, to))
    expect(listed(({ imports }) => imports.filter(isMissing).map(({ to }) => to), files)).toEqual(
      [],
    )
  })

  it('gaat nergens in een kring', () => {
    expect(circles(sources)).toEqual([])
  })

  it('heeft geen weesbestanden: alles wordt ergens gebruikt', () => {
    const used = new Set(files.flatMap(({ imports }) => imports.map(({ to }) => to)))
    const entries =
      /^(toets\/opdracht\.ts|bench\/|bouw\/|e2e\/|infra\/db\/(testserver|controle)\.ts|infra\/(pdf\/press|inspection\/worker)\.ts|web\/verrijking\/)/
    const orphans = sources.filter(({ path }) => !used.has(path) && !entries.test(path))
    expect(orphans.map(({ path }) => path)).toEqual([])
  })

  it('leest klok, toeval en omgeving op één plaats, dwingt geen types af en gooit niet in domein', () => {
    const home: Record<string, RegExp> = {
      'new Date()': /^infra\/clock\.ts$/,
      'Date.now': /^infra\/clock\.ts$/,
      'Math.random': /^infra\/id\.ts$/,
      'process.env': /^infra\/config\.ts$/,
      as: /^(lib\/|domein\/velden\/)/,
      throw: /^(?!domein\/|toetsingskader\/)/,
    }
    const running = sources.filter(({ path }) => !/^(bench|bouw|e2e|web\/verrijking)\//.test(path))
    expect(
      listed(({ path, special }) => special.filter(word => !home[word]?.test(path)), running),
    ).toEqual([])
  })
})

/** Every circle of runtime imports, written as the path that closes it. */
function circles(list: readonly SourceFile[]): string[] {
  const next = new Map(
    list.map(({ path, imports }) => [path, imports.filter(({ isType }) => !isType)]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const { to } of next.get(path) ?? []) walk(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}
