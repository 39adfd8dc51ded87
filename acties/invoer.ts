import type { z } from 'zod'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

/** What was sent, parsed by the schema of the act; every fault as a refusal with its field and a sentence in Dutch. */
export function leesInvoer<I>(schema: z.ZodType<I>, ruw: unknown): Resultaat<I> {
  const gelezen = schema.safeParse(ruw, { error: issue => zin(issue) })
  if (gelezen.success) return { ok: true, waarde: gelezen.data }
  return { ok: false, weigeringen: gelezen.error.issues.map(alsWeigering) }
}

const alsWeigering = (issue: z.core.$ZodIssue): Weigering => ({
  code: 'ongeldige-invoer',
  tekst: issue.message,
  ...(issue.path.length > 0 && { veld: issue.path.map(String).join('.') }),
})

// A schema that has its own sentence for a field keeps it: these are for what is left.
const zin = (issue: z.core.$ZodRawIssue): string => {
  if (issue.input === undefined || issue.input === '' || issue.input === null) return 'Vul dit in.'
  return zinnen[issue.code]?.(issue) ?? 'Wat hier staat past niet bij deze vraag.'
}

const zinnen: Readonly<Record<string, (issue: z.core.$ZodRawIssue) => string>> = {
  invalid_type: issue =>
    issue.expected === 'number' ? 'Vul een getal in.' : 'Wat hier staat past niet bij deze vraag.',
  too_big: issue =>
    issue.origin === 'string'
      ? `Gebruik hoogstens ${String(issue.maximum)} tekens.`
      : `Vul hoogstens ${String(issue.maximum)} in.`,
  too_small: issue =>
    issue.origin === 'string'
      ? `Gebruik minstens ${String(issue.minimum)} tekens.`
      : `Vul minstens ${String(issue.minimum)} in.`,
  invalid_value: () => 'Kies een van de mogelijkheden.',
  unrecognized_keys: issue => `Dit veld kennen we niet: ${String(issue.keys)}.`,
}
