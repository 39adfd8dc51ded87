import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { startProces } from './proces.ts'

declare module 'vitest' {
  interface ProvidedContext {
    adres: string
  }
}

/** One server with the demonstration people, time standing still, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status } = spawnSync(process.execPath, ['bin/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('bouwen mislukt')
  const { adres, stop } = await startProces('demonstratie', { KLOK: '2026-11-23T09:00:00Z' })
  project.provide('adres', adres)
  return stop
}
