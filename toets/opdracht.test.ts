import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { volledigDossier } from '#domein/proef.ts'
import { toets } from '#domein/toets.ts'
import { datum } from '#lib/datum.ts'

vi.setConfig({ testTimeout: 60_000 })

const wortel = join(import.meta.dirname, '..')
const map = mkdtempSync(join(tmpdir(), 'toets-'))
afterAll(() => rmSync(map, { recursive: true }))

const peildatum = '2026-11-01'
const compleet = schrijfDossier(volledigDossier(), kader)
const nietAf = schrijfDossier(volledigDossier({ activiteiten: [] }), kader)
const fout = compleet.replace('"b2"', '"b1"').replace('2025-09-01', '2025-02-30')
const regelVan = (tekst: string): string => JSON.stringify(JSON.parse(tekst))

const bestand = (naam: string, inhoud: string | Buffer): string => {
  writeFileSync(join(map, naam), inhoud)
  return naam
}
bestand('compleet.json', compleet)
bestand('niet-af.json', nietAf)
bestand('fout.json', fout)

type Uitkomst = { status: number | null; uit: string; fout: string }

/** Voert de echte opdracht uit, in de map met de testbestanden. */
function voerUit(argumenten: readonly string[], invoer: string | Buffer = ''): Uitkomst {
  const uitkomst = spawnSync(process.execPath, [join(wortel, 'bin/toets.mjs'), ...argumenten], {
    cwd: map,
    input: invoer,
    maxBuffer: 1e9,
  })
  return {
    status: uitkomst.status,
    uit: uitkomst.stdout.toString(),
    fout: uitkomst.stderr.toString(),
  }
}

const op = ['--op', peildatum]
const uitslagVan = (anders = {}): object => toets(volledigDossier(anders), datum(peildatum), kader)
const tweeFouten = [
  {
    pad: 'bijeenkomsten[1].id',
    tekst: '“b1” staat al eerder in deze lijst; geef elk een eigen id.',
  },
  {
    pad: 'bijeenkomsten[3].datum',
    tekst:
      '“2025-02-30” is geen dag die bestaat; schrijf een dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-01.',
  },
]

describe('één bestand', () => {
  it('geeft 0 en de uitslag, ingesprongen, als het dossier compleet is', () => {
    const uit = `${JSON.stringify(uitslagVan(), null, 2)}\n`
    expect(voerUit(['compleet.json', ...op])).toEqual({ status: 0, uit, fout: '' })
  })

  it('geeft 1 en de uitslag als het dossier niet compleet is', () => {
    const uit = `${JSON.stringify(uitslagVan({ activiteiten: [] }), null, 2)}\n`
    expect(voerUit([...op, 'niet-af.json'])).toEqual({ status: 1, uit, fout: '' })
  })

  it('geeft 2, niets op standaarduitvoer en één regel per fout als het bestand niet te beoordelen is', () => {
    const regels = tweeFouten.map(({ pad, tekst }) => `${pad}: ${tekst}\n`).join('')
    expect(voerUit(['fout.json', ...op])).toEqual({ status: 2, uit: '', fout: regels })
  })

  it('leest standaardinvoer bij -, met een BOM ervoor en CRLF erin', () => {
    const invoer = `\ufeff${compleet.replaceAll('\n', '\r\n')}`
    expect(voerUit(['-', ...op], invoer)).toMatchObject({ status: 0, fout: '' })
  })

  it('zet de sleutels in de volgorde van het contract', () => {
    expect(Object.keys(JSON.parse(voerUit(['compleet.json', ...op]).uit)).join(' ')).toBe(
      'kader peildatum peilperiode recertificeringsjaar uiterlijkIndienen opTijd onderdelen reflectie pe volledig',
    )
  })

  it('neemt zonder --op vandaag in Amsterdam als peildatum', () => {
    const vandaag = (): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
    const voor = vandaag()
    const { peildatum: gebruikt } = JSON.parse(voerUit(['compleet.json']).uit)
    expect([voor, vandaag()]).toContain(gebruikt)
  })

  it('schrijft met --tekst een verslag, met dezelfde statussen', () => {
    const goed = voerUit(['compleet.json', '--tekst', ...op])
    expect(goed).toMatchObject({ status: 0, fout: '' })
    expect(goed.uit).toMatch(
      /^Je dossier is compleet: dien het uiterlijk op 28 november 2026 in\.\n/,
    )
    expect(voerUit(['niet-af.json', '--tekst', ...op])).toMatchObject({ status: 1, fout: '' })
    expect(voerUit(['fout.json', '--tekst', ...op])).toMatchObject({ status: 2, uit: '' })
  })

  it.each([
    ['er-is-niets.json', '(bestand): bestaat niet.\n'],
    ['.', '(bestand): is een map, geen bestand.\n'],
    ['leeg.json', '(bestand): is leeg; schrijf een dossier als JSON-object tussen { en }.\n'],
    ['latin1.json', '(bestand): is geen geldige UTF-8; bewaar het bestand als UTF-8.\n'],
    ['utf16.json', '(bestand): is geen geldige UTF-8; bewaar het bestand als UTF-8.\n'],
    ['enorm.json', '(bestand): is groter dan 32 MB; zo groot is geen dossier.\n'],
  ])('geeft 2 met één regel voor %s', (naam, verwacht) => {
    bestand('leeg.json', ' \n')
    bestand('latin1.json', Buffer.from(compleet.replace('Marijke', 'Renée'), 'latin1'))
    bestand('utf16.json', Buffer.from(`\ufeff${compleet}`, 'utf16le'))
    bestand('enorm.json', Buffer.alloc(33 * 1024 * 1024, ' '))
    expect(voerUit([naam])).toEqual({ status: 2, uit: '', fout: verwacht })
  })
})

describe('meer bestanden', () => {
  it('geeft per bestand één compacte regel met zijn naam, op volgorde, en 0 als alles te beoordelen is', () => {
    const uit = [
      { bestand: './niet-af.json', ...uitslagVan({ activiteiten: [] }) },
      { bestand: '-', ...uitslagVan() },
    ]
    expect(voerUit(['./niet-af.json', '-', ...op], compleet)).toEqual({
      status: 0,
      uit: uit.map(regel => `${JSON.stringify(regel)}\n`).join(''),
      fout: '',
    })
  })

  it('zet fouten op hun plaats, gaat verder en eindigt met 2', () => {
    const uit = [
      { bestand: 'fout.json', fouten: tweeFouten },
      { bestand: 'weg.json', fouten: [{ pad: '', tekst: 'bestaat niet.' }] },
      { bestand: 'compleet.json', ...uitslagVan() },
    ]
    expect(voerUit(['fout.json', 'weg.json', 'compleet.json', ...op])).toEqual({
      status: 2,
      uit: uit.map(regel => `${JSON.stringify(regel)}\n`).join(''),
      fout: '',
    })
  })
})

describe('--ndjson', () => {
  const goed = { ...uitslagVan() }

  it('telt lege regels mee maar slaat ze over; BOM, CRLF en geen laatste regeleinde mogen', () => {
    const invoer = `\ufeff${regelVan(compleet)}\r\n\r\n \t\n${regelVan(nietAf)}`
    const uit = [
      { regel: 1, ...goed },
      { regel: 4, ...uitslagVan({ activiteiten: [] }) },
    ]
    expect(voerUit(['--ndjson', '-', ...op], invoer)).toEqual({
      status: 0,
      uit: uit.map(regel => `${JSON.stringify(regel)}\n`).join(''),
      fout: '',
    })
  })

  it('zet wat niet te beoordelen is op zijn plaats en eindigt met 2', () => {
    const regels = [
      Buffer.from(regelVan(fout)),
      Buffer.from('{"a": "\u00e9"}', 'latin1'),
      Buffer.from('{'),
      Buffer.from(`\ufeff${regelVan(compleet)}`),
      Buffer.from(regelVan(compleet)),
    ]
    bestand('veel.ndjson', Buffer.concat(regels.flatMap(regel => [regel, Buffer.from('\n')])))
    const { status, uit, fout: stderr } = voerUit(['--ndjson', 'veel.ndjson', ...op])
    const [eerste, tweede, derde, vierde, ...rest] = uit.trimEnd().split('\n')
    expect([status, stderr]).toEqual([2, ''])
    expect(eerste).toBe(JSON.stringify({ regel: 1, fouten: tweeFouten }))
    expect(tweede).toContain('{"regel":2,"fouten":[{"pad":"","tekst":"is geen geldige UTF-8;')
    expect(derde).toContain(
      '{"regel":3,"fouten":[{"pad":"","tekst":"is geen geldige JSON: op teken 2 ',
    )
    expect(vierde).toContain(
      '{"regel":4,"fouten":[{"pad":"","tekst":"is geen geldige JSON: op teken 1 ',
    )
    expect(rest).toEqual([JSON.stringify({ regel: 5, ...goed })])
  })

  it('meldt een bestand dat er niet is op de regel waar het lezen ophoudt', () => {
    const regel = { regel: 1, fouten: [{ pad: '', tekst: 'bestaat niet.' }] }
    const uit = `${JSON.stringify(regel)}\n`
    expect(voerUit(['--ndjson', 'weg.ndjson'])).toEqual({ status: 2, uit, fout: '' })
  })

  it('geeft bij een leeg bestand niets en 0', () => {
    expect(voerUit(['--ndjson', '-'])).toEqual({ status: 0, uit: '', fout: '' })
  })

  it('weigert een regel van meer dan 32 MB en leest verder', () => {
    const lang = Buffer.alloc(33 * 1024 * 1024, 'x')
    const invoer = Buffer.concat([lang, Buffer.from(`\n${regelVan(compleet)}\n`)])
    const { status, uit } = voerUit(['--ndjson', '-', ...op], invoer)
    expect(status).toBe(2)
    expect(uit).toBe(
      `{"regel":1,"fouten":[{"pad":"","tekst":"is groter dan 32 MB; zo groot is geen dossier."}]}\n` +
        `${JSON.stringify({ regel: 2, ...goed })}\n`,
    )
  })

  it('antwoordt op een regel voordat de volgende er is', async () => {
    const proces = spawn(process.execPath, [join(wortel, 'bin/toets.mjs'), '--ndjson', '-', ...op])
    const antwoorden: string[] = []
    const gelezen = (): Promise<void> =>
      new Promise(klaar =>
        proces.stdout.once('data', (stuk: Buffer) => {
          antwoorden.push(stuk.toString())
          klaar()
        }),
      )
    for (const nummer of [1, 2]) {
      const antwoord = gelezen()
      proces.stdin.write(`${regelVan(compleet)}\n`)
      await antwoord
      expect(antwoorden.join('')).toContain(`{"regel":${nummer},`)
    }
    proces.stdin.end()
    expect(await new Promise(klaar => proces.once('close', klaar))).toBe(0)
  })
})

it.each([
  [
    ['--json', 'compleet.json'],
    'de optie --json bestaat niet; kies uit --op, --tekst, --ndjson en --bronnen',
  ],
  [[], 'noem een dossierbestand, of - voor standaardinvoer'],
])(
  'geeft bij verkeerd gebruik 2, één regel en niets op standaarduitvoer: %j',
  (argumenten, zin) => {
    expect(voerUit(argumenten)).toEqual({ status: 2, uit: '', fout: `toets: ${zin}.\n` })
  },
)

it('drukt met --bronnen elke regel van het kader af met zijn citaat', () => {
  const { status, uit } = voerUit(['--bronnen'])
  const regels: unknown[] = JSON.parse(uit)
  expect(status).toBe(0)
  expect(regels.length).toBeGreaterThanOrEqual(60)
  expect(regels).toEqual(
    regels.map(() => ({
      regel: expect.any(String),
      clausule: expect.any(String),
      citaat: expect.any(String),
    })),
  )
})

it('zwijgt als de lezer van de uitvoer wegloopt', () => {
  bestand('lang.ndjson', `${regelVan(compleet)}\n`.repeat(2000))
  const opdracht = `"${process.execPath}" "${join(wortel, 'bin/toets.mjs')}" --ndjson lang.ndjson`
  const { stdout, stderr } = spawnSync('sh', ['-c', `${opdracht} | head -c 10`], { cwd: map })
  expect([stdout.toString(), stderr.toString()]).toEqual(['{"regel":1', ''])
})

it('werkt via npm, met bestandsnamen vanaf de map waar je staat', () => {
  const uit = execFileSync(
    'npm',
    ['--prefix', wortel, 'run', '-s', 'toets', '--', 'compleet.json', ...op],
    {
      cwd: map,
    },
  )
  expect(JSON.parse(uit.toString())).toMatchObject({ volledig: true })
})
