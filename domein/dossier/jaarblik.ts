/** Waar een jaarblik bij de antwoorden staat; geen onderdeel, dus nooit in wat wordt ingediend of in het dossierbestand. */
export type Jaarplek = `jaar-${number}`

export const jaarplek = (nummer: number): Jaarplek => `jaar-${nummer}`

/** De twee vragen van een jaarblik. */
export const jaarvragen = {
  gedaan: 'Wat deed je dit jaar, en wat leerde je ervan?',
  komend: 'Wat ga je komend jaar doen?',
} as const

export type Jaarvraag = keyof typeof jaarvragen

export const isJaarvraag = (tekst: string): tekst is Jaarvraag => Object.hasOwn(jaarvragen, tekst)
