import { spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

export type Chromium = { executablePath: string; env: Record<string, string> }

/** How every browser of the tests starts. */
export const vlaggen = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const wortel = resolve(import.meta.dirname, '..')
const cache = join(wortel, '.cache', 'chromium')
const pakket = join(wortel, 'node_modules', '@sparticuz', 'chromium', 'bin')
const gewone = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The browser of the tests: the one that CHROMIUM names, else the one in the package, unpacked once, else the system's. The package has the
 * shell without windows, which costs a third of the processor time, and its version is pinned.
 */
export async function vindChromium(): Promise<Chromium> {
  const genoemd = process.env['CHROMIUM']
  if (genoemd) return { executablePath: genoemd, env: {} }
  if (process.arch === 'x64' && existsSync(pakket)) return pakUit(pakket, cache)
  const gewoon = gewone.find(pad => existsSync(pad))
  if (gewoon) return { executablePath: gewoon, env: {} }
  throw new Error(
    'Geen Chromium: zet CHROMIUM, of voer `apt-get update && apt-get install chromium` uit.',
  )
}

/** Unpacks browser, its libraries and a font into a folder; complete or not at all. */
export async function pakUit(bron: string, doel: string): Promise<Chromium> {
  if (!existsSync(doel)) {
    const half = `${doel}.${process.pid}`
    mkdirSync(half, { recursive: true })
    await ontpers(join(bron, 'chromium.br'), join(half, 'chromium'), 0o755)
    for (const naam of ['al2023', 'fonts']) {
      const tar = join(half, `${naam}.tar`)
      await ontpers(join(bron, `${naam}.tar.br`), tar, 0o644)
      mkdirSync(join(half, naam))
      const { status, stderr } = spawnSync('tar', ['-xf', tar, '-C', join(half, naam)])
      if (status !== 0) throw new Error(`tar: ${String(stderr)}`)
    }
    writeFileSync(join(half, 'fonts.conf'), fontsConf(join(doel, 'fonts')))
    renameSync(half, doel)
  }
  return {
    executablePath: join(doel, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(doel, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(doel, 'fonts.conf'),
    },
  }
}

const ontpers = (van: string, naar: string, mode: number) =>
  pipeline(createReadStream(van), createBrotliDecompress(), createWriteStream(naar, { mode }))

const fontsConf = (map: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${map}</dir><cachedir>${map}/cache</cachedir></fontconfig>
`
