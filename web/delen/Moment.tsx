const vorm = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** An instant in Dutch time: 20 november 2026 om 14:03. */
export const toonMoment = (op: Date): string => vorm.format(op)

export function Moment({ op }: { op: Date }) {
  return <time dateTime={op.toISOString()}>{toonMoment(op)}</time>
}
