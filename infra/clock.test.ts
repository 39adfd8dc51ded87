import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { dayInAmsterdam, fixedClock, systemClock } from './clock.ts'

it.each([
  ['2026-01-31T22:59:59Z', '2026-01-31'],
  ['2026-01-31T23:00:00Z', '2026-02-01'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2026-03-29T01:00:00Z', '2026-03-29'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T21:59:59Z', '2026-10-24'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T00:30:00Z', '2026-10-25'],
  ['2026-10-25T01:30:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
])('op %s is het in Amsterdam %s', (instant, day) => {
  expect(dayInAmsterdam(new Date(instant))).toBe(day)
})

it('geeft de dag in Amsterdam, ook waar de computer in een andere tijdzone staat', () => {
  const script =
    "import('./infra/clock.ts').then(m => console.log(m.dayInAmsterdam(new Date('2026-06-30T22:00Z'))))"
  const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map(zone =>
    execFileSync(process.execPath, ['-e', script], { env: { TZ: zone }, encoding: 'utf8' }).trim(),
  )
  expect(days).toEqual(['2026-07-01', '2026-07-01', '2026-07-01'])
})

it('staat in een test stil op het gegeven tijdstip', () => {
  const clock = fixedClock(new Date('2026-12-31T23:30:00Z'))
  clock.now().setFullYear(2000)
  expect([clock.now().toISOString(), clock.today()]).toEqual([
    '2026-12-31T23:30:00.000Z',
    '2027-01-01',
  ])
})

it('neemt dag en tijdstip van dezelfde klok', () => {
  const before = dayInAmsterdam(systemClock.now())
  const today = systemClock.today()
  expect([before, dayInAmsterdam(systemClock.now())]).toContain(today)
})
