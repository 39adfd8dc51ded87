/** The page of what is, or can be, kept private. */
export const priveplek = (dossier: string, { soort, id }: { soort: string; id: string }): string =>
  `${dossier}/${soort === 'activiteit' ? 'pe' : 'bijeenkomsten'}/${id}`
