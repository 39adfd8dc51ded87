import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { delen, standen } from './standen.ts'

it('heeft van elke route minstens één stand', () => {
  expect(Object.entries(standen).filter(([, lijst]) => lijst.length === 0)).toEqual([])
})

it('bezoekt elk deel in een eigen testbestand, en geen route twee keer', () => {
  const bestanden = readdirSync(join(import.meta.dirname, 'elkeBladzijde'))
  expect(bestanden.toSorted()).toEqual(
    Object.keys(delen)
      .map(deel => `${deel}.test.ts`)
      .toSorted(),
  )
  const bezocht = Object.values(delen).flatMap(deel => Object.keys(deel))
  expect(bezocht.toSorted()).toEqual(Object.keys(standen).toSorted())
})
