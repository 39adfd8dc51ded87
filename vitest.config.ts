import { defineConfig } from 'vitest/config'

const puur = ['toetsingskader', 'domein', 'lib', 'toets', 'bouw'].map(map => `${map}/**/*.test.ts`)
const database = ['acties', 'vragen', 'infra', 'jobs', 'web', 'seed'].map(
  map => `${map}/**/*.test.{ts,tsx}`,
)

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'puur', include: puur, environment: 'node' } },
      {
        test: {
          name: 'database',
          include: database,
          environment: 'node',
          globalSetup: './infra/db/testserver.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: './e2e/server.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
