// What the browser fetches: one style sheet, one module, fonts and the mark, named after their content and compressed once.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'

const compressible = new Set(['.css', '.js', '.svg', '.txt'])

/** Builds web/stijl and web/verrijking of `root` into `out`, with manifest.json: name in the source → name in the folder. */
export async function buildWeb(root, out) {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['web/stijl/index.css', 'web/verrijking/index.ts'],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    minify: true,
    metafile: true,
    entryNames: '[dir]-[hash]',
    outbase: 'web',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    publicPath: '/static',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const manifest = Object.fromEntries(
    Object.entries(result.metafile.outputs).map(([path, { entryPoint, inputs }]) => [
      basename(entryPoint ?? Object.keys(inputs)[0] ?? path),
      basename(path),
    ]),
  )
  manifest['beeldmerk.svg'] = await copyHashed(join(root, 'web/stijl/beeldmerk.svg'), out)
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2))
  await compressAll(out)
}

async function copyHashed(path, out) {
  const bytes = await readFile(path)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const name = `${basename(path, extname(path))}-${hash}${extname(path)}`
  await writeFile(join(out, name), bytes)
  return name
}

async function compressAll(out) {
  const brotli = promisify(brotliCompress)
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  for (const name of await readdir(out)) {
    if (!compressible.has(extname(name))) continue
    const bytes = await readFile(join(out, name))
    await writeFile(join(out, `${name}.br`), await brotli(bytes, best))
    await writeFile(join(out, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }))
  }
}
