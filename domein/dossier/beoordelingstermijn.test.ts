import { expect, test } from 'vitest'
import { datum } from '#lib/datum.ts'
import { uiterlijkBeoordelen } from './beoordelingstermijn.ts'

test('een assessor heeft zes weken vanaf de toewijzing, en na een aanvulling opnieuw', () => {
  const instellingen = { beoordelingDagen: 42 }
  const toegewezen = datum('2026-11-23')
  expect(uiterlijkBeoordelen(toegewezen, datum('2026-11-20'), instellingen)).toBe('2027-01-04')
  expect(uiterlijkBeoordelen(toegewezen, datum('2026-12-21'), instellingen)).toBe('2027-02-01')
})
