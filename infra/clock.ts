import { datum, type Datum } from '#lib/datum.ts'

/** Where the product gets its time from; tests pass a fixed one. */
export type Clock = { now(): Date; today(): Datum }

const amsterdam = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const hourMs = 3_600_000
let lastHour: { hour: number; day: Datum } | undefined

/** The calendar day in Europe/Amsterdam at this instant, in our century. A day begins on a whole hour, so the answer holds for all of it. */
export function dayInAmsterdam(instant: Date): Datum {
  const hour = Math.floor(instant.getTime() / hourMs)
  if (lastHour?.hour !== hour) lastHour = { hour, day: dayOf(instant) }
  return lastHour.day
}

function dayOf(instant: Date): Datum {
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
