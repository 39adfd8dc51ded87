import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')

/** The program of the inspector as one file, as the build makes it; returns its path and how to remove it. */
export async function buildInspection(): Promise<{ program: string; remove: () => void }> {
  const program = join(root, '.cache', `inspection-${process.pid}.js`)
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
