/** A sentence with the place of its rule at the end: “Er is geen bewijs bij (onderdeel B.5).” A question keeps its mark. */
export const metClausule = (zin: string, clausule: string): string =>
  zin.endsWith('?')
    ? `${zin} (Onderdeel ${clausule}.)`
    : `${zin.replace(/\.$/, '')} (onderdeel ${clausule}).`
