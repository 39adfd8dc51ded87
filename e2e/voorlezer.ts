import { createRequire } from 'node:module'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'

// The reader is a module; as one script it can be put into a page that allows no scripts of others.
const voorlezer = buildSync({
  entryPoints: [
    createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  ],
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'voorlezer',
  write: false,
}).outputFiles[0]?.text

// No page has as many; it only stops a reader that goes round.
const hoogstens = 3000

/** What a blind person hears of this page: its title, where the focus was put, and the whole part that `waar` names, in Dutch. */
export async function leesVoor(page: Page, waar: string): Promise<string> {
  const gehoord = await page.evaluate<{ cursor: string; zinnen: string[] }>(`(async () => {
    ${voorlezer}
    const { virtual } = voorlezer
    const { activeElement } = document
    const gevouwen = document.querySelectorAll('details:not([open]) > :not(summary)')
    for (const element of gevouwen) element.hidden = true
    await virtual.start({ container: document.querySelector(${JSON.stringify(waar)}) })
    const zinnen = [await virtual.lastSpokenPhrase()]
    const einde = 'end of ' + zinnen[0]
    while (zinnen.at(-1) !== einde && zinnen.length < ${hoogstens}) {
      await virtual.next()
      zinnen.push(await virtual.lastSpokenPhrase())
    }
    await virtual.stop()
    for (const element of gevouwen) element.hidden = false
    const cursor = activeElement === document.body ? 'bovenaan' : activeElement.innerText
    return { cursor, zinnen }
  })()`)
  const regels = [
    `titel: ${await page.title()}`,
    `cursor: ${gehoord.cursor}`,
    '',
    ...eenKeer(gehoord.zinnen).map(vertaald),
  ]
  return `${regels.map(zonderKenmerk).join('\n')}\n`
}

// What a reader leaves out in ordinary use: the end of things, words in bold, rows of which the cells follow.
const stil =
  /^(end of|paragraph$|strong$|emphasis$|row,|row$|rowgroup$|time$|code$|group$|generic$|deletion$|definition$|term$|blockquote$|list$)/
const rol = /^([a-z]+), /

/** The page once, without what a reader keeps silent: the inside of pictures, and words that were just read as the name of something. */
function eenKeer(zinnen: readonly string[]): string[] {
  const einde = zinnen.indexOf(`end of ${zinnen[0]}`)
  let beeld = ''
  let genoemd = ''
  return zinnen.slice(0, einde < 0 ? undefined : einde).filter(zin => {
    if (zin === `end of ${beeld}`) beeld = ''
    if (beeld || stil.test(zin)) return false
    const naam = zin.replace(rol, '')
    if (genoemd.includes(naam) && !/^(link|button|heading|cell|textbox), /.test(zin)) return false
    if (rol.test(zin)) genoemd = naam
    if (zin.startsWith('image, ')) beeld = zin
    return true
  })
}

const woorden: Readonly<Record<string, string>> = {
  alert: 'melding',
  article: 'artikel',
  button: 'knop',
  caption: 'bijschrift',
  cell: 'cel',
  checkbox: 'vakje',
  columnheader: 'kolom',
  combobox: 'keuzelijst',
  complementary: 'terzijde',
  figure: 'figuur',
  form: 'formulier',
  group: 'groep',
  heading: 'kop',
  image: 'beeld',
  listitem: 'punt',
  main: 'inhoud',
  navigation: 'navigatie',
  radio: 'keuze',
  region: 'gebied',
  rowheader: 'rij',
  search: 'zoeken',
  searchbox: 'zoekveld',
  status: 'bericht',
  table: 'tabel',
  textbox: 'invoerveld',
}

const eigenschappen: readonly (readonly [RegExp, string])[] = [
  [/^kop, (.*), level (\d)$/, 'kop $2, $1'],
  [/, level \d/, ''],
  [/, position (\d+), set size (\d+)/, ' $1 van $2'],
  [/, not invalid/, ''],
  [/, invalid/, ', onjuist'],
  [/, not checked/, ', niet gekozen'],
  [/, checked/, ', gekozen'],
  [/, not expanded/, ', dicht'],
  [/, expanded/, ', open'],
  [/, current page/, ', deze bladzijde'],
]

function vertaald(zin: string): string {
  const [soort = ''] = zin.split(', ')
  const woord = woorden[soort] ?? soort
  return eigenschappen.reduce(
    (tekst, [van, naar]) => tekst.replace(van, naar),
    woord + zin.slice(soort.length),
  )
}

/** Without what differs each time. */
const zonderKenmerk = (regel: string) =>
  regel
    .replaceAll(/\b[0-9a-f]{64}\b/g, '(controlecode)')
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
