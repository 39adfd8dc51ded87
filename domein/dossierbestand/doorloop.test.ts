import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseJson } from '#lib/json.ts'
import { doorloopJson, nieuweKnoop } from './doorloop.ts'
import { telSleutels } from './tekstdeel.ts'

const leestekens = ['{', '}', '[', ']', ',', ':', '"', '\\', ' ', '\n', '\t', '\u0001', 'é', 'x']
const waarden = ['0', '1', '-', '.', 'e', '+', '12', '1.5e-3', 'true', 'false', 'null']
const teksten = ['"a"', '"\\u00e9"', '"a\\"b"']
const stukjes = fc.array(fc.constantFrom(...leestekens, ...waarden, ...teksten), { maxLength: 14 })

it('vindt een breuk in precies de teksten die JSON.parse weigert', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        stukjes.map(stukken => stukken.join('')),
        fc.string(),
      ),
      tekst => {
        const { breuk, geenGetallen } = doorloopJson(tekst, nieuweKnoop())
        expect(breuk === undefined && geenGetallen.length === 0).toBe(
          parseJson(tekst) !== undefined,
        )
      },
    ),
    { numRuns: 20_000 },
  )
})

it('struikelt over geen enkele inkorting van geldige JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, lengte) => {
      const tekst = json.slice(0, lengte % (json.length + 1))
      const { breuk } = doorloopJson(tekst, nieuweKnoop())
      expect(breuk === undefined).toBe(parseJson(tekst) !== undefined)
    }),
    { numRuns: 2000 },
  )
})

it('telt de sleutels van geldige JSON, ook met aanhalingstekens en schuine strepen in teksten', () => {
  const tel = (waarde: unknown): number => {
    if (typeof waarde !== 'object' || waarde === null) return 0
    const eigen = Array.isArray(waarde) ? 0 : Object.keys(waarde).length
    return Object.values(waarde).reduce<number>((som, kind) => som + tel(kind), eigen)
  }
  // Geteld wordt wat gemaakt is en niet wat JSON.parse ervan terugleest: V8 verwisselt soms een sleutel met een
  // schuine streep voor een eerdere (nodejs/node#63785).
  const lastig = fc.string({ unit: fc.constantFrom('"', '\\', ':', '{', ' ', 'a', '\n') })
  fc.assert(
    fc.property(
      fc.object({ key: lastig, values: [lastig, fc.double()] }),
      fc.nat(3),
      (een, in_) => {
        expect(telSleutels(JSON.stringify(een, null, in_))).toBe(tel(een))
      },
    ),
    { numRuns: 2000 },
  )
})
