import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../bouw/bestanden.ts'
import type { Dossier } from './dossier.ts'
import { type Fout, losseFouten } from './fouten.ts'
import { type Lot, lotVan } from './lot.ts'
import { tweedeOordeel } from './oordeel.ts'
import { geschud, metWaarde, padVan, plaatsenIn } from './plaats.ts'
import { dossierVan, randgevallen } from './randgevallen.ts'
import { ruweFouten } from './ruweFouten.ts'
import { volDossier } from './volDossier.ts'
import { willekeurigDossier } from './willekeurig.ts'

const map = 'toets/tweedeLezing/'
const peildatum = '2026-11-20'

type Melding = { regel?: number; fouten?: { pad: string; tekst: string }[] }

/** What the command answers on these lines, one answer per line, none skipped. */
function vraagOpdracht(regels: readonly string[], dag: string): Melding[] {
  const argumenten = [join(root, 'bin/toets.mjs'), '--ndjson', '-', '--op', dag]
  const { stdout } = spawnSync(process.execPath, argumenten, {
    input: `${regels.join('\n')}\n`,
    maxBuffer: 1e9,
  })
  const meldingen = stdout.toString().trimEnd().split('\n')
  expect(meldingen.length).toBe(regels.length)
  return meldingen.map((melding): Melding => JSON.parse(melding))
}

function oordelenVan(dossiers: readonly Dossier[], dag: string): string[] {
  const lot = lotVan(0)
  const regels = dossiers.map(dossier => JSON.stringify(geschud(lot, dossier)))
  return vraagOpdracht(regels, dag).map(({ regel, ...oordeel }, plaats) => {
    expect(regel).toBe(plaats + 1)
    return zonderZinnen(oordeel)
  })
}

/** The verdict as text, its sentences taken out; a sentence that is none stays in, so that it shows. */
const zonderZinnen = (oordeel: object): string =>
  JSON.stringify(oordeel, (sleutel: string, waarde: unknown) =>
    sleutel === 'tekst' && /^\p{Lu}.*[.”]$/su.test(String(waarde)) ? undefined : waarde,
  )

describe('de tweede lezing van het Toetsingskader', () => {
  it('neemt niets over van het product, en het product niets van haar', () => {
    const bronnen = readdirSync(join(root, map)).filter(naam => !naam.endsWith('.test.ts'))
    const uit = bronnen.flatMap(naam =>
      Array.from(
        readFileSync(join(root, map, naam), 'utf8').matchAll(/(?:from |import\(?)'([^']*)'/g),
        ([, woord]) => woord,
      ),
    )
    expect(uit.length).toBeGreaterThan(10)
    expect(uit.filter(woord => !woord?.startsWith('./'))).toEqual([])
    const noemt = ['grep', '--untracked', '-l', 'tweedeLezing/', '--', '*.ts', '*.tsx', '*.mjs']
    const noemers = execFileSync('git', noemt, { cwd: root }).toString().trim().split('\n')
    expect(noemers.filter(pad => !pad.startsWith(map))).toEqual([])
  })

  it.each([
    ['2026-11-20', 0],
    ['2028-02-29', 1000],
    ['2025-05-31', 2000],
    ['2100-02-28', 3000],
  ])('velt op %s hetzelfde oordeel als de opdracht', (dag, zaad) => {
    const opDag = randgevallen.filter(geval => geval.peildatum === dag)
    const willekeurig = Array.from({ length: 100 }, (_, n) => willekeurigDossier(zaad + n, dag))
    const dossiers = [...willekeurig, ...opDag.map(dossierVan)]
    const oordelen = oordelenVan(dossiers, dag)
    const verschillen = dossiers.flatMap((dossier, plaats) => {
      const verwacht = JSON.stringify(tweedeOordeel(dossier, dag))
      const oordeel = oordelen[plaats]
      return oordeel === verwacht ? [] : [{ zaad: zaad + plaats, oordeel, verwacht }]
    })
    expect(verschillen.slice(0, 1)).toEqual([])
  })

  it.each(randgevallen)('telt zoals met de hand uitgerekend: $naam', geval => {
    const { pe } = tweedeOordeel(dossierVan(geval), geval.peildatum)
    expect(pe.regels.map(({ telt, reden }) => [telt, reden])).toEqual(geval.verwacht)
  })
})

/** Faults in places that do not touch: not one inside the other, and no other fault where the soort is not known. */
function samen(lot: Lot, fouten: readonly Fout[]): Fout[] {
  const gekozen: Fout[] = []
  const aantal = lot.tussen(2, 4)
  while (gekozen.length < aantal) {
    const fout = fouten[lot.tussen(0, fouten.length - 1)]
    if (fout && !gekozen.some(een => raakt(een, fout))) gekozen.push(fout)
  }
  return gekozen
}

function raakt(een: Fout, ander: Fout): boolean {
  const zelfde = (diepte: number): boolean =>
    padVan(een.plaats.slice(0, diepte)) === padVan(ander.plaats.slice(0, diepte))
  const soort = [een, ander].some(({ plaats }) => plaats[2] === 'soort')
  return zelfde(Math.min(een.plaats.length, ander.plaats.length)) || (soort && zelfde(2))
}

describe('de tweede lezing van fouten in een bestand', () => {
  const los = losseFouten()
  const binnenin = los.filter(({ plaats }) => plaats.length > 0)
  const lot = lotVan(1)
  const groepen = Array.from({ length: 300 }, () => samen(lot, binnenin))
  const metFouten = (fouten: readonly Fout[]): unknown =>
    fouten.reduce<unknown>((uit, { plaats, waarde }) => metWaarde(uit, plaats, waarde), volDossier)

  const samengesteld = groepen.map(fouten => geschud(lot, metFouten(fouten)))

  let ruw: string[][] = []
  let alleen: string[][] = []
  let tegelijk: string[][] = []
  beforeAll(() => {
    const dossiers = [...los.map(fout => metFouten([fout])), ...samengesteld]
    // A byte order mark is one at the start only, so the raw texts go first.
    const regels = [
      ...ruweFouten.map(([tekst]) => tekst),
      ...dossiers.map(dossier => JSON.stringify(dossier)),
    ]
    const paden = vraagOpdracht(regels, peildatum).map(({ fouten = [] }) =>
      fouten.map(({ pad }) => pad),
    )
    ruw = paden.slice(0, ruweFouten.length)
    alleen = paden.slice(ruweFouten.length, -groepen.length)
    tegelijk = paden.slice(-groepen.length)
  }, 60_000)

  it('noemt wat elkaar tegenspreekt, dubbel staat of geen JSON is, en laat de grens zelf toe', () => {
    expect(ruw).toEqual(ruweFouten.map(([, paden]) => paden))
  })

  it('noemt elke fout die alleen staat, en niets anders, met haar pad', () => {
    const verschillen = los.flatMap(({ waarde, genoemd }, nummer) => {
      const [pad, ...meer] = alleen[nummer] ?? []
      const verwacht = padVan(genoemd)
      return pad === verwacht && meer.length === 0 ? [] : [{ waarde, verwacht, pad, meer }]
    })
    expect(los.length).toBeGreaterThan(1500)
    expect(verschillen).toEqual([])
  })

  it('noemt meer fouten tegelijk, in de volgorde van het bestand', () => {
    groepen.forEach((fouten, nummer) => {
      const paden = tegelijk[nummer] ?? []
      const volgorde = plaatsenIn(samengesteld[nummer]).map(([plaats]) => padVan(plaats))
      const verwacht = fouten.map(({ genoemd }) => padVan(genoemd))
      expect(paden.toSorted()).toEqual(verwacht.toSorted())
      // A key that is missing has no place of its own in the file.
      const aanwezig = paden.filter(pad => volgorde.includes(pad))
      expect(aanwezig).toEqual(volgorde.filter(pad => verwacht.includes(pad)))
    })
  })
})
