import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { vi } from 'vitest'

const started: { kill(signal: NodeJS.Signals): boolean; end(): Promise<unknown> }[] = []

/** Ends what a failed test left running. */
export async function endPrograms(): Promise<void> {
  for (const program of started) {
    program.kill('SIGTERM')
    await program.end()
  }
}

const root = join(import.meta.dirname, '..')

/** The program as `npm start` runs it, with these settings on a free port; `kill` it when the test is done. */
export const startProgram = (settings: Record<string, string>) =>
  startScript('bin/start.mjs', settings)

/** One of our scripts with these settings. */
export function startScript(script: string, settings: Record<string, string>) {
  const given = Object.entries({ PORT: '0', ...settings }).map(
    ([name, value]) => `${name}=${value}`,
  )
  const child = spawn('env', [...given, 'node', script], { cwd: root })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (said += text))
  const ended = once(child, 'close').then(([code]) => code)
  const heard = async (pattern: RegExp): Promise<string> => {
    const look = () => pattern.exec(said)?.[1] ?? fail(`nog niet gezegd: ${pattern}\n${said}`)
    return vi.waitFor(look, { timeout: 60_000, interval: 20 })
  }
  const program = {
    /** The first group of this pattern, as soon as the program says it. */
    heard,
    /** Its address, as soon as it says that it is running. */
    address: () => heard(/draait op (http:\S+)/),
    /** All that it said, and its exit code, when it has ended. */
    end: async () => ({ code: await ended, said }),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
  }
  started.push(program)
  return program
}

function fail(text: string): never {
  throw new Error(text)
}
