import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { sjabloon } from './bin/sjabloon.mjs'

const testsIn = (folders: string[]): string[] =>
  folders.map(folder => `${folder}/**/*.test.{ts,tsx}`)

const pure = testsIn(['toetsingskader', 'domein', 'lib', 'toets', 'bouw'])
const database = testsIn(['acties', 'vragen', 'infra', 'jobs', 'web', 'seed'])
const no15 = 'infra/db/no15.test.ts'
const has15 = existsSync('node_modules/pg15/native/bin/postgres')

// Vitest leaves one core alone; on two cores that would be everything one after the other.
const maxWorkers = Math.max(2, availableParallelism() - 1)

// Reading the sources again for every file cost a third; what a test leaves behind in a module is its own fault.
const isolate = false

const server = {
  maxWorkers,
  isolate,
  environment: 'node',
  globalSetup: './infra/db/testserver.ts',
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const

const resolve = { alias: sjabloon }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'puur',
          include: pure,
          environment: 'node',
          maxWorkers,
          isolate,
          testTimeout: 60_000,
        },
      },
      { resolve, test: { name: 'database', include: database, exclude: [no15], ...server } },
      // The same tests on the oldest PostgreSQL that we support; elsewhere than on Linux x64 one test that says it is skipped.
      {
        resolve,
        test: has15
          ? {
              name: 'database-15',
              include: database,
              exclude: [
                no15,
                'infra/*.test.ts',
                'infra/pdf/*.test.ts',
                'infra/db/embedded.test.ts',
                // Falls and gets up on the embedded server, whatever the tests run on.
                'seed/val.test.ts',
              ],
              ...server,
            }
          : { name: 'database-15', include: [no15], environment: 'node', maxWorkers },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          environment: 'node',
          globalSetup: './e2e/server.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
    ],
  },
})
