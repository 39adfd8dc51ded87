import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'

// The reader is a module; as one script it can be put into a page that allows no scripts of others.
const voorlezer = buildSync({
  stdin: {
    contents: `export { virtual } from '@guidepup/virtual-screen-reader/browser.js'`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'voorlezer',
  write: false,
}).outputFiles[0]?.text

/** What a blind person hears on this page: its title, where the focus was put, and then the part that `waar` names, in Dutch. */
export async function leesVoor(page: Page, waar: string): Promise<string> {
  await page.evaluate(
    `globalThis.voorlezer || (() => { ${voorlezer}; globalThis.voorlezer = voorlezer })()`,
  )
  const zinnen = await page.evaluate<string[]>(`(async () => {
    const { virtual } = voorlezer
    await virtual.start({ container: document.querySelector(${JSON.stringify(waar)}) })
    do await virtual.next()
    while (!/^end of (document|main|form|article)/.test(await virtual.lastSpokenPhrase()))
    const zinnen = await virtual.spokenPhraseLog()
    await virtual.stop()
    return zinnen
  })()`)
  const focus = await page.evaluate<string>(
    `document.activeElement === document.body ? 'bovenaan' : document.activeElement.innerText || document.activeElement.labels?.[0]?.innerText`,
  )
  const regels = [
    `titel: ${await page.title()}`,
    `cursor: ${focus}`,
    '',
    ...zinnen.flatMap(vertaald),
  ]
  return `${regels.map(zonderKenmerken).join('\n')}\n`
}

const rollen: Readonly<Record<string, string>> = {
  alert: 'melding',
  article: 'artikel',
  button: 'knop',
  caption: 'bijschrift',
  cell: 'cel',
  checkbox: 'vakje',
  columnheader: 'kolom',
  combobox: 'keuzelijst',
  complementary: 'terzijde',
  definition: 'uitleg',
  figure: 'figuur',
  form: 'formulier',
  heading: 'kop',
  image: 'beeld',
  link: 'link',
  list: 'lijst',
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
  term: 'begrip',
  textbox: 'invoerveld',
}

const eigenschappen: readonly (readonly [RegExp, string])[] = [
  [/, not invalid/g, ''],
  [/, invalid/g, ', onjuist'],
  [/, not checked/g, ', niet gekozen'],
  [/, checked/g, ', gekozen'],
  [/^kop, (.*), level (\d)$/, 'kop $2, $1'],
  [/, level \d/g, ''],
  [/, position (\d+), set size (\d+)/g, ' $1 van $2'],
  [/, expanded/g, ', open'],
  [/, not expanded/g, ', dicht'],
  [/, current page/g, ', deze bladzijde'],
]

// What a reader leaves out in ordinary use: the end of things, words in bold, rows of which the cells follow.
const stil =
  /^(end of|paragraph$|strong$|emphasis$|row,|row$|rowgroup$|time$|code$|group$|generic$|deletion$)/

/** What stands inside a picture, and the words of a cell or caption that was just read by its name, are not read again. */
function zonderDubbel(zinnen: readonly string[]): string[] {
  let beeld = ''
  return zinnen.filter((zin, index) => {
    const isIn = beeld !== ''
    if (zin.startsWith('image, ')) beeld ||= zin
    if (zin === `end of ${beeld}`) beeld = ''
    const vorige = zinnen[index - 1] ?? ''
    return !isIn && !/^(cell|caption|rowheader|columnheader|table), /.test(vorige)
      ? true
      : !isIn && !isHerhaling(vorige, zin)
  })
}

const isHerhaling = (vorige: string, zin: string) =>
  vorige.endsWith(`, ${zin}`) || (zin.startsWith('caption, ') && vorige.endsWith(zin.slice(8)))

const vertaald = (zin: string): string[] => {
  if (stil.test(zin)) return []
  const [rol = '', ...rest] = zin.split(', ')
  const woord = rollen[rol]
  if (!woord) return [zin]
  const hele = [woord, ...rest].join(', ')
  return [eigenschappen.reduce((tekst, [van, naar]) => tekst.replace(van, naar), hele)]
}

/** Without what differs each time. */
const zonderKenmerken = (regel: string) =>
  regel
    .replaceAll(/\b[0-9a-f]{64}\b/g, '(kenmerk)')
    .replaceAll(/\s+/g, ' ')
    .trim()
