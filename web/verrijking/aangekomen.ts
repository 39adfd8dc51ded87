import { onthoud, onthouden } from './hier.ts'

/** Remembers for a day what the server took of this field or form, and as which version: it may be set back to a copy that does not have it. */
export const meldAangekomen = (
  waar: string,
  versie: number,
  woorden: readonly string[],
): Promise<boolean> => onthoud(waar, [String(versie), ...woorden], Date.now() + 86_400_000)

/** What the server once took as a later version than this one, which it has now; undefined when it knows all that this browser knows. */
export async function laterDan(versie: number, waar: string): Promise<string[] | undefined> {
  const [bekend, ...woorden] = await onthouden(waar)
  return Number(bekend) > versie ? woorden : undefined
}
