import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { coverageOf, unpackWoff } from './sfnt.ts'

/** Font files, and whether one of them has a glyph for a code point. */
export type Fonts = { files: Buffer[]; has: (code: number) => boolean }

const { resolve } = createRequire(import.meta.url)

const google = '@expo-google-fonts'
const reading = [
  `${google}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  `${google}/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  `${google}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  `${google}/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  `${google}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  `${google}/noto-emoji/400Regular/NotoEmoji_400Regular.ttf`,
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
]
const everything = '@fontsource/unifontex/files/unifontex-latin-400-normal.woff'

/** Latin, Greek, Cyrillic, Hebrew, Arabic, symbols and emoji: enough for nearly every portfolio. */
export const readingFonts = (): Fonts => fontsOf(reading.map(name => readFileSync(resolve(name))))

/** The same with a last font of 65 000 glyphs; it takes 14 MB and some time, so only where it is needed. */
export const allFonts = ({ files }: Fonts): Fonts =>
  fontsOf([...files, unpackWoff(readFileSync(resolve(everything)))])

function fontsOf(files: Buffer[]): Fonts {
  const known = new Set<number>()
  for (const file of files)
    for (const [from, to] of coverageOf(file))
      for (let code = from; code <= to; code += 1) known.add(code)
  return { files, has: code => known.has(code) }
}
