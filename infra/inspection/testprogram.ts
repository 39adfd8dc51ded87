import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')

const letter =
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/** The program of the inspector as one file, as the build makes it; returns its path and how to remove it. */
export async function buildInspection(): Promise<{ program: string; remove: () => void }> {
  const folder = join(root, '.cache')
  const program = join(folder, `inspection-${process.pid}.js`)
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, letter), join(folder, 'letter.woff2'))
  await build({
    absWorkingDir: root,
    entryPoints: ['infra/inspection/worker.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
  })
  return { program, remove: () => rmSync(program, { force: true }) }
}
