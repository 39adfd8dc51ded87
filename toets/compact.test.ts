import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { toets } from '#domein/toets.ts'
import { datum } from '#lib/datum.ts'
import { makeDossier, randomFrom } from '../bench/dossiers.ts'
import type { Oordeel } from './beoordeel.ts'
import { writeLine } from './compact.ts'
import { newSink } from './sink.ts'

function lineOf(label: string, oordeel: Oordeel): string {
  const sink = newSink()
  writeLine(sink, label, oordeel)
  return sink.take().toString()
}

it('schrijft precies wat JSON.stringify van de uitslag maakt', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const size = { activiteiten: seed & 15, bijeenkomsten: seed & 7, woorden: seed & 1 }
      const dossier = makeDossier(randomFrom(seed), size, kader)
      const uitslag = toets(dossier, datum('2026-11-20'), kader)
      const regel = lineOf('"regel":7', { dossier, kader, uitslag })
      expect(regel).toBe(`${JSON.stringify({ regel: 7, ...uitslag })}\n`)
    }),
  )
})

it('schrijft fouten in de plaats van een uitslag', () => {
  const fouten = [{ pad: 'é', tekst: '“a”\n\ud800' }]
  const regel = lineOf('"bestand":"x"', { fouten })
  expect(regel).toBe(`${JSON.stringify({ bestand: 'x', fouten })}\n`)
})
