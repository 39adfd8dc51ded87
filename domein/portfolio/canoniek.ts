/** Wat als JSON bewaard kan worden; een sleutel zonder waarde telt niet mee. */
export type Gegeven =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Gegeven[]
  | { readonly [sleutel: string]: Gegeven }

/**
 * Dezelfde inhoud als dezelfde tekst, om een hash over te nemen: JSON zonder witruimte met de sleutels op volgorde
 * (RFC 8785). De volgorde van een lijst blijft.
 */
export function canoniek(gegeven: Gegeven): string {
  if (isLijst(gegeven)) return `[${gegeven.map(canoniek).join(',')}]`
  if (typeof gegeven !== 'object' || gegeven === null) return JSON.stringify(gegeven ?? null)
  const delen = Object.keys(gegeven)
    .filter(sleutel => gegeven[sleutel] !== undefined)
    .toSorted()
    .map(sleutel => `${JSON.stringify(sleutel)}:${canoniek(gegeven[sleutel])}`)
  return `{${delen.join(',')}}`
}

const isLijst = (gegeven: Gegeven): gegeven is readonly Gegeven[] => Array.isArray(gegeven)
