const vorm = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
})

const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' })

/** The time of day of an instant: 14:03. */
export const toonTijd = (op: Date): string => tijd.format(op)

const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' })

/** The day of an instant in Dutch time: 20 november 2026. */
export const toonDag = (op: Date): string => dag.format(op)

/** An instant in Dutch time: 20 november 2026 om 14:03. */
export const toonMoment = (op: Date): string => vorm.format(op)

export function Moment({ op }: { op: Date }) {
  return <time dateTime={op.toISOString()}>{toonMoment(op)}</time>
}
