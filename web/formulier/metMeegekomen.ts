import { padMet } from '../pad.ts'

/** This page of the form, to say in which fields stands what was changed elsewhere. */
export const metMeegekomen = (pagina: string, velden: readonly string[]): string =>
  velden.reduce((pad, naam) => padMet(pad, `elders=${encodeURIComponent(naam)}`), pagina)
