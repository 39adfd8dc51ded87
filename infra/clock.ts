import { datum, type Datum } from '#lib/datum.ts'

/** Where the product gets its time from; tests pass a fixed one. */
export type Clock = { now(): Date; today(): Datum }

const amsterdam = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Europe/Amsterdam at this instant. */
export function dayInAmsterdam(instant: Date): Datum {
  const parts = new Map(amsterdam.formatToParts(instant).map(part => [part.type, part.value]))
  return datum(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`)
}

/** The clock of the machine: the only place that reads it. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayInAmsterdam(systemClock.now()),
}

/** A clock that stands still at this instant: for tests. */
export const fixedClock = (instant: Date): Clock => ({
  now: () => new Date(instant),
  today: () => dayInAmsterdam(instant),
})
