import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { heropenLijst, ontvangLijst } from '#acties/pe/ontvangLijst.ts'
import { leesLijst } from '#domein/pe/lijst.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { proefpers } from '../../e2e/proefpers.ts'
import { leesCsv } from './csv.ts'

const proef = await proefopstelling()
const { app, koppenVan } = proefpers(proef, '')

/** The list to fill in, as it comes down. */
async function voorbeeld(wie: Houder): Promise<Buffer> {
  const pad = `/dossiers/${wie.dossier}/lijst/voorbeeld`
  const antwoord = await app().request(`${proef.basis.adres}${pad}`, {
    headers: await koppenVan(wie.persoon),
  })
  return Buffer.from(await antwoord.arrayBuffer())
}

async function lees({ ctx }: Houder, bytes: Buffer) {
  const inhoud = Readable.from([bytes])
  const { sha256 } = eis(await ontvangLijst(ctx, { naam: 'lijst.csv', inhoud }))
  const csv = leesCsv((await heropenLijst(ctx, sha256)) ?? '')
  if (!('cellen' in csv)) throw new Error(`regel ${csv.regel}`)
  return leesLijst(csv.cellen, jobcoach2024)
}

it('de voorbeeldlijst gaat in een Nederlandse Excel goed open: BOM, puntkomma’s, hele regels, geen formules, geen komma die breekt', async () => {
  const bytes = await voorbeeld(await houder(proef))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const tekst = bytes.subarray(3).toString('utf8')
  expect(tekst.endsWith('\r\n')).toBe(true)
  const regels = tekst.slice(0, -2).split('\r\n')
  expect(new Set(regels.map(regel => regel.split(';').length))).toEqual(new Set([11]))
  const cellen = regels.flatMap(regel => regel.split(';'))
  expect(cellen.filter(cel => /^[=+\-@\t"]|[\r\n"]/.test(cel))).toEqual([])
  // What a Dutch spreadsheet takes for a day or a number is one; a point would make 7.5 the seventh of May.
  const dagenEnGetallen = cellen.filter(cel => /^\d/.test(cel))
  expect(dagenEnGetallen.filter(cel => !/^(\d{1,2}-\d{1,2}-\d{4}|\d+(,\d+)?)$/.test(cel))).toEqual(
    [],
  )
})

/** The days of the list as this spreadsheet writes them. */
const metDagen = (vorm: (dag: string, maand: string, jaar: string) => string) => (tekst: string) =>
  tekst.replaceAll(/\b\d{1,2}-\d{1,2}-\d{4}\b/g, datum => {
    const [dag = '', maand = '', jaar = ''] = datum.split('-')
    return vorm(dag, maand, jaar)
  })

/** With commas, and quotes where a cell has one. */
const metKommas = (tekst: string) =>
  tekst
    .split('\r\n')
    .map(regel =>
      regel
        .split(';')
        .map(cel => (cel.includes(',') ? `"${cel}"` : cel))
        .join(','),
    )
    .join('\r\n')

const utf8 = (tekst: string) => Buffer.from(tekst)
const metBom = (tekst: string) => Buffer.from(`\uFEFF${tekst}`)
const twee = (deel: string) => deel.padStart(2, '0')
const kort = [
  '',
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
]

it.each<[string, (tekst: string) => Buffer]>([
  ['Excel, CSV UTF-8', metBom],
  ['Excel, CSV (Windows-1252)', tekst => Buffer.from(tekst, 'latin1')],
  ['Excel, Unicode-tekst', t => Buffer.from(`\uFEFF${t.replaceAll(';', '\t')}`, 'utf16le')],
  ['UTF-16 andersom', t => Buffer.from(`\uFEFF${t}`, 'utf16le').swap16()],
  ['Engelse instellingen: komma’s', tekst => metBom(metKommas(tekst))],
  ['LibreOffice: komma’s, geen BOM, alleen LF', t => utf8(metKommas(t).replaceAll('\r\n', '\n'))],
  ['Mac: alleen CR', tekst => utf8(tekst.replaceAll('\r\n', '\r'))],
  ['alles tussen aanhalingstekens', t => utf8(t.replaceAll(/[^;\r\n]+/g, cel => `"${cel}"`))],
  ['sep=', tekst => utf8(`sep=;\r\n${tekst}`)],
  [
    'lege kolommen en regels erachter',
    t => utf8(`${t.replaceAll('\r\n', ';;;\r\n')};;;;\r\n;;\r\n`),
  ],
  ['dagen als 01-03-2026', t => utf8(metDagen((d, m, j) => `${twee(d)}-${twee(m)}-${j}`)(t))],
  ['dagen als 1/3/2026', t => utf8(metDagen((d, m, j) => `${d}/${m}/${j}`)(t))],
  ['dagen als 1-3-26', t => utf8(metDagen((d, m, j) => `${d}-${m}-${j.slice(2)}`)(t))],
  [
    'dagen als 1-mrt-26',
    t => utf8(metDagen((d, m, j) => `${d}-${kort[Number(m)]}-${j.slice(2)}`)(t)),
  ],
  ['dagen als 2026-03-01', t => utf8(metDagen((d, m, j) => `${j}-${twee(m)}-${twee(d)}`)(t))],
  [
    'dagen met een tijd',
    t => utf8(metDagen((d, m, j) => `${j}-${twee(m)}-${twee(d)} 00:00:00`)(t)),
  ],
  ['getallen als 24,00', t => utf8(t.replaceAll(/;(\d+);/g, ';$1,00;'))],
])('leest wat een spreadsheet terugbewaart zonder fout: %s', async (_, bewaar) => {
  const wie = await houder(proef)
  const tekst = (await voorbeeld(wie))
    .subarray(3)
    .toString('utf8')
    .replace('autisme', 'coördinatie')
  const verwacht = leesLijst(
    tekst.split('\r\n').map(regel => regel.split(';')),
    jobcoach2024,
  )
  expect(verwacht.regels).toHaveLength(5)
  const gelezen = await lees(wie, bewaar(tekst))
  expect(gelezen.fouten).toEqual([])
  const zonderPlek = ({ regels }: typeof gelezen) => regels.map(({ opgave }) => opgave)
  expect(zonderPlek(gelezen)).toEqual(zonderPlek(verwacht))
})
