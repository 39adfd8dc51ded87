import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'

const root = join(import.meta.dirname, '..')
const checkout = mkdtempSync(join(tmpdir(), 'vakbewijs-bouw-'))
afterAll(() => rmSync(checkout, { recursive: true }))

/** The sources as git has them, without anything built, on the packages that stand here. */
function copySources(): void {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  const present = files.split('\0').filter(path => existsSync(join(root, path)))
  for (const path of present.filter(Boolean)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true })
    cpSync(join(root, path), join(checkout, path))
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
}

function build() {
  const child = spawn(process.execPath, ['bin/build.mjs'], { cwd: checkout, stdio: 'pipe' })
  return { child, ended: once(child, 'exit').then(([code, signal]) => code ?? signal) }
}

const whole = () => ['server.js', 'bronhash', 'migrations'].every(isBuilt)
const isBuilt = (name: string) => existsSync(join(checkout, 'dist', name))

it('een bouw die met kill -9 of Ctrl-C is onderbroken, laat niets half staan; de volgende start bouwt opnieuw', async () => {
  copySources()
  for (const [phase, signal] of [
    ['.cache/dist', 'SIGKILL'],
    ['.cache/dist/web', 'SIGINT'],
    ['.cache/dist/server.js', 'SIGKILL'],
  ] as const) {
    const { child, ended } = build()
    const reached = () => expect(existsSync(join(checkout, phase))).toBe(true)
    await vi.waitFor(reached, { timeout: 60_000, interval: 2 })
    child.kill(signal)
    expect([signal, 0], phase).toContain(await ended)
    expect(existsSync(join(checkout, 'dist')) && !whole(), phase).toBe(false)
    rmSync(join(checkout, 'dist'), { recursive: true, force: true })
  }
  expect(await build().ended).toBe(0)
  expect(whole()).toBe(true)
}, 240_000)
