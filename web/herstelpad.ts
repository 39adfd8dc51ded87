/** What can be put back after it was removed, and where it stands in the addresses of its dossier. */
const plekken = {
  concept: 'concepten',
  activiteit: 'pe',
  bijeenkomst: 'bijeenkomsten',
  cvregel: 'cv/regels',
  bewijs: 'bewijzen',
} as const

type Welk = { soort: keyof typeof plekken; id: string }

/** Where this is put back, under the address of its dossier. */
export const herstelpad = (dossier: string, { soort, id }: Welk): string =>
  `${dossier}/${plekken[soort]}/${id}/herstel`
