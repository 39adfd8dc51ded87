import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { datum } from '#lib/datum.ts'
import { makeDossier, randomFrom } from '../bench/dossiers.ts'
import { beoordeelBytes } from './beoordeel.ts'
import { schrijfVerslag } from './verslag/verslag.ts'

vi.setConfig({ testTimeout: 120_000 })

const peildatum = datum('2026-11-20')

/** Wat in een tekst tussen `@` en `@` staat, wordt rauwe JSON: zo past er alles in. */
const rauw = (json: string): string =>
  json.replace(/"@([^"]*)@"/g, (_, inhoud: string) => inhoud.replaceAll('\\', ''))

const getallen = [0, -0.25, 0.3, 10_000.25, 1e15, '@1e400@', '@-1e400@', '@NaN@', '@-Infinity@']
const teksten = ['', ' ', '\u0000', '\ud800', '\u2028', 'NaN', '__proto__', 'x'.repeat(5000)]
const dagen = ['2026-02-30', '2199-12-31', '1900-01-01', '2026-11-20']
const bouwsels = [null, true, [], {}, [[]], [null], { a: { a: 1 } }]
const geenJson = ['@01@', '@.5@', '@undefined@', '@tru@', '@{,}@', '@[1,]@', '@@']
const vreemd = [...getallen, ...teksten, ...dagen, ...bouwsels, ...geenJson]
const sleutels = ['__proto__', 'constructor', 'hasOwnProperty', 'a.b', '', 'id', '\n', '0', 'é"]']

type Toeval = {
  kies<T>(uit: readonly T[]): T | undefined
  tot(grens: number): number
}

type Bak = Record<string, unknown> | unknown[]
const isBak = (waarde: unknown): waarde is Bak => typeof waarde === 'object' && waarde !== null

/** Alle objecten en lijsten van een dossier. */
const bakken = (waarde: unknown): Bak[] =>
  isBak(waarde) ? [waarde, ...Object.values(waarde).flatMap(bakken)] : []

/** Breekt één plek in de inhoud: een vreemde waarde, een sleutel weg, erbij of van naam veranderd. */
function breekInhoud(dossier: unknown, { kies, tot }: Toeval): void {
  const bak = kies(bakken(dossier))
  const iets = (): unknown => structuredClone(kies(vreemd))
  if (!bak) return
  if (Array.isArray(bak)) {
    const daden = [() => bak.push(iets()), () => bak.pop(), () => bak.push(...structuredClone(bak))]
    kies(daden)?.()
    return
  }
  const sleutel = kies(Object.keys(bak)) ?? 'x'
  const nieuw = kies(sleutels) ?? 'x'
  const zet = (naam: string, waarde: unknown): void => {
    Object.defineProperty(bak, naam, {
      value: waarde,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  const daden = [
    () => zet(sleutel, iets()),
    () => zet(sleutel, iets()),
    () => zet(nieuw, iets()),
    () => delete bak[sleutel],
    () => zet(`${sleutel}${tot(3)}`, bak[sleutel]),
  ]
  kies(daden)?.()
}

/** Breekt de tekst: knippen, plakken, een sleutel dubbel, haakjes erbij, diep nesten. */
const tekstbrekers: readonly ((tekst: string, toeval: Toeval) => string)[] = [
  tekst => tekst,
  tekst => tekst,
  (tekst, { tot }) => tekst.slice(0, tot(tekst.length)),
  (tekst, { tot }) => tekst.slice(tot(tekst.length)),
  (tekst, { tot }) => knip(tekst, tot(tekst.length), tot(20)),
  (tekst, { tot, kies }) =>
    plak(tekst, tot(tekst.length), kies([...'{}[]",:\\\u0000é\ufeff']) ?? ''),
  (tekst, { kies, tot }) =>
    plak(tekst, tot(tekst.length), (kies(['[', '{"a":', '"', '9']) ?? '').repeat(2000)),
  tekst => tekst.replace(/"[a-z]+": ?("[^"]*"|true|false)/, deel => `${deel}, ${deel}`),
  tekst => `${tekst}${tekst}`,
]
const knip = (tekst: string, plek: number, lengte: number): string =>
  tekst.slice(0, plek) + tekst.slice(plek + lengte)
const plak = (tekst: string, plek: number, stuk: string): string =>
  tekst.slice(0, plek) + stuk + tekst.slice(plek)

/** Een geldig bestand dat op een of meer plaatsen is gebroken; soms ook in zijn bytes. */
function gebroken(seed: number): Buffer {
  const random = randomFrom(seed)
  const tot = (grens: number): number => Math.floor(random() * grens)
  const toeval: Toeval = { tot, kies: uit => uit[tot(uit.length)] }
  const size = { activiteiten: tot(6), bijeenkomsten: tot(4), woorden: tot(3) }
  const dossier: unknown = JSON.parse(schrijfDossier(makeDossier(random, size, kader), kader))
  for (let keer = tot(4); keer >= 0; keer -= 1) breekInhoud(dossier, toeval)
  const inspringing = tot(2) * 2
  const breek = toeval.kies(tekstbrekers)
  const tekst = rauw(JSON.stringify(dossier, null, inspringing))
  const bytes = Buffer.from(breek?.(tekst, toeval) ?? tekst)
  if (tot(8) === 0 && bytes.length > 0) bytes[tot(bytes.length)] = tot(256)
  return bytes
}

/** Eén regel, zonder stuurtekens, met een pad en een zin. */
function verwachtFouten(fouten: readonly { pad: string; tekst: string }[]): void {
  expect(fouten.length).toBeGreaterThan(0)
  for (const { pad, tekst } of fouten) {
    expect(`${pad}: ${tekst}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(tekst).toMatch(/\S.*\.$/)
  }
}

/** Het bestand krijgt een uitslag of fouten, binnen twee seconden rekentijd, en nooit een uitzondering. */
function verwachtOordeel(bytes: Buffer): 'uitslag' | 'fouten' {
  const begin = process.cpuUsage()
  const oordeel = beoordeelBytes(bytes, peildatum)
  expect(process.cpuUsage(begin).user).toBeLessThan(2_000_000)
  if ('fouten' in oordeel) {
    verwachtFouten(oordeel.fouten)
    return 'fouten'
  }
  expect(JSON.parse(JSON.stringify(oordeel.uitslag))).toMatchObject({ peildatum })
  expect(schrijfVerslag(oordeel).split('\n').length).toBeGreaterThan(20)
  return 'uitslag'
}

it('geeft elk van duizenden gebroken bestanden een uitslag of fouten op één regel', () => {
  const gezien = { uitslag: 0, fouten: 0 }
  fc.assert(
    fc.property(fc.integer(), seed => {
      gezien[verwachtOordeel(gebroken(seed))] += 1
    }),
    { numRuns: 4000 },
  )
  expect(gezien.fouten).toBeGreaterThan(2000)
  expect(gezien.uitslag).toBeGreaterThan(20)
})

it('geeft willekeurige bytes, tekst en JSON fouten', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map(lijst => Buffer.from(lijst)),
    fc.string({ unit: 'binary' }).map(tekst => Buffer.from(tekst)),
    fc.json().map(tekst => Buffer.from(tekst)),
    fc
      .object()
      .map(inhoud => Buffer.from(JSON.stringify({ ...inhoud, formaat: 'jobcoach-dossier/1' }))),
  )
  fc.assert(
    fc.property(bytes, invoer => {
      expect(verwachtOordeel(invoer)).toBe('fouten')
    }),
    { numRuns: 2000 },
  )
})

it('geeft een dossier dat de maker kan maken altijd een uitslag', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const size = { activiteiten: seed & 15, bijeenkomsten: seed & 7, woorden: seed & 3 }
      const dossier = makeDossier(randomFrom(seed), size, kader)
      expect(verwachtOordeel(Buffer.from(schrijfDossier(dossier, kader)))).toBe('uitslag')
    }),
    { numRuns: 300 },
  )
})

const geldig = schrijfDossier(
  makeDossier(randomFrom(1), { activiteiten: 3, bijeenkomsten: 2, woorden: 2 }, kader),
  kader,
)
const diep = 100_000
const groot: readonly [string, string][] = [
  ['alleen open haken', '['.repeat(diep)],
  ['alleen open accolades', '{"a":'.repeat(diep)],
  ['diepe lijst als nummer', geldig.replace(/"RJ-\d+"/, '['.repeat(diep) + ']'.repeat(diep))],
  [
    'diep object als onderdeel',
    geldig.replace('"A1": {', `"A9": ${'{"a":'.repeat(diep)}1${'}'.repeat(diep)}, "A1": {`),
  ],
  ['een miljoen keer dezelfde sleutel', `{${'"a":1,'.repeat(1_000_000)}"a":1}`],
  [
    'driehonderdduizend verschillende sleutels',
    `{${Array.from({ length: 300_000 }, (_, n) => `"s${n}":1`).join()}}`,
  ],
  [
    'een half miljoen lege activiteiten',
    geldig.replace('"activiteiten": [', `"activiteiten": [${'{},'.repeat(500_000)}`),
  ],
  ['een getal van een miljoen cijfers', geldig.replace(/"RJ-\d+"/, '9'.repeat(1_000_000))],
  ['een sleutel van een miljoen tekens', `{"${'k'.repeat(1_000_000)}":1}`],
  ['een miljoen schuine strepen', `{"a":"${'\\\\'.repeat(1_000_000)}"}`],
  ['een miljoen ontsnapte aanhalingstekens', `{"a":"${'\\"'.repeat(1_000_000)}`],
  ['een miljoen regels wit', `${'\n'.repeat(1_000_000)}x`],
]

it.each(groot)('wordt niet moe van %s', (_naam, tekst) => {
  expect(verwachtOordeel(Buffer.from(tekst))).toBe('fouten')
})

it('houdt zich als opdracht aan hetzelfde: 2, niets op standaarduitvoer, één regel per fout', () => {
  const map = mkdtempSync(join(tmpdir(), 'toets-fuzz-'))
  const toets = (...argumenten: string[]): { status: number | null; uit: string; fout: string } => {
    const opdracht = join(import.meta.dirname, '../bin/toets.mjs')
    const { status, stdout, stderr } = spawnSync(process.execPath, [opdracht, ...argumenten], {
      cwd: map,
      maxBuffer: 1e9,
    })
    return { status, uit: stdout.toString(), fout: stderr.toString() }
  }
  const namen = Array.from({ length: 60 }, (_, nummer) => `${nummer}.json`)
  for (const [nummer, naam] of namen.entries()) writeFileSync(join(map, naam), gebroken(nummer))
  const samen = toets('--op', peildatum, ...namen)
  const regels = samen.uit
    .trimEnd()
    .split('\n')
    .map(regel => JSON.parse(regel))
  expect([samen.status, samen.fout, regels.length]).toEqual([2, '', 60])
  for (const [nummer, naam] of namen.slice(0, 12).entries()) {
    const { status, uit, fout } = toets('--op', peildatum, naam)
    const fouten: readonly { pad: string; tekst: string }[] = regels[nummer].fouten ?? []
    expect(fout).toBe(fouten.map(({ pad, tekst }) => `${pad || '(bestand)'}: ${tekst}\n`).join(''))
    if (fouten.length > 0) expect([status, uit]).toEqual([2, ''])
    else expect(JSON.parse(uit)).toMatchObject({ peildatum })
  }
  rmSync(map, { recursive: true })
})
