/** A sentence with the place of its rule at the end: “Er is geen bewijs bij (onderdeel B.5).” */
export const metClausule = (zin: string, clausule: string): string =>
  `${zin.replace(/\.$/, '')} (onderdeel ${clausule}).`
