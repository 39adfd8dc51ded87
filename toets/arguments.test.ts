import { describe, expect, it } from 'vitest'
import { datum } from '#lib/datum.ts'
import { readArguments } from './arguments.ts'

const vandaag = datum('2026-11-23')

describe('weigert verkeerd gebruik met één zin', () => {
  it.each<[string[], string]>([
    [[], 'noem een dossierbestand, of - voor standaardinvoer'],
    [['--ndjson'], 'noem een dossierbestand, of - voor standaardinvoer'],
    [
      ['--json', 'compleet.json'],
      'de optie --json bestaat niet; kies uit --op, --tekst, --ndjson en --bronnen',
    ],
    [
      ['-t', 'compleet.json'],
      'de optie -t bestaat niet; kies uit --op, --tekst, --ndjson en --bronnen',
    ],
    [
      ['--op=2026-01-01', 'compleet.json'],
      'de optie --op=2026-01-01 bestaat niet; kies uit --op, --tekst, --ndjson en --bronnen',
    ],
    [
      ['--\n', 'compleet.json'],
      'de optie --\\u000a bestaat niet; kies uit --op, --tekst, --ndjson en --bronnen',
    ],
    [
      ['compleet.json', '--op'],
      'na --op hoort een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-11-20',
    ],
    [
      ['compleet.json', '--op', '2026-02-29'],
      'na --op hoort een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-11-20',
    ],
    [
      ['compleet.json', '--op', '1899-12-31'],
      'na --op hoort een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-11-20',
    ],
    [
      ['compleet.json', '--op', '2200-01-01'],
      'na --op hoort een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-11-20',
    ],
    [['compleet.json', '--op', '2026-11-01', '--op', '2026-11-01'], '--op mag maar één keer'],
    [['-', 'compleet.json', '-'], '- (standaardinvoer) mag maar één keer'],
    [['--ndjson', 'compleet.json', 'fout.json'], '--ndjson leest één bestand'],
    [
      ['--tekst', 'compleet.json', 'fout.json'],
      '--tekst kan niet samen met --ndjson of met meer bestanden',
    ],
    [
      ['--tekst', '--ndjson', 'compleet.json'],
      '--tekst kan niet samen met --ndjson of met meer bestanden',
    ],
    [['--bronnen', 'compleet.json'], '--bronnen staat alleen, zonder bestand of andere opties'],
    [
      ['--bronnen', '--op', '2026-11-01'],
      '--bronnen staat alleen, zonder bestand of andere opties',
    ],
  ])('%j', (argumenten, zin) => {
    expect(readArguments(argumenten, vandaag)).toEqual({ usage: zin })
  })
})

describe('begrijpt goed gebruik', () => {
  it.each<[string[], object]>([
    [['a.json'], { kind: 'one', file: 'a.json', peildatum: vandaag, asText: false }],
    [['-', '--tekst'], { kind: 'one', file: '-', peildatum: vandaag, asText: true }],
    [
      ['--op', '2026-01-01', 'a.json'],
      { kind: 'one', file: 'a.json', peildatum: '2026-01-01', asText: false },
    ],
    [['a', '-', 'b'], { kind: 'many', files: ['a', '-', 'b'], peildatum: vandaag }],
    [['a', 'a'], { kind: 'many', files: ['a', 'a'], peildatum: vandaag }],
    [['--ndjson', '-'], { kind: 'ndjson', file: '-', peildatum: vandaag }],
    [['--bronnen'], { kind: 'bronnen' }],
  ])('%j', (argumenten, opdracht) => {
    expect(readArguments(argumenten, vandaag)).toEqual(opdracht)
  })
})
