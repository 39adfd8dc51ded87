import type { ActiviteitSoort, Tarief } from '#toetsingskader/typen.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'

const kwarten = 4
const maandenPerJaar = 12

/** Rondt punten naar beneden af op een kwart; de enige plaats waar punten worden afgerond (aanname 7). */
export const rondPunten = (punten: number): number => Math.floor(punten * kwarten) / kwarten

/** Punten voor dit aantal voltooide maanden: alle jaartarieven van de soort, naar beneden op een kwart. */
export const puntenPerMaanden = (soort: ActiviteitSoort, maanden: number): number =>
  Math.floor((jaarpunten(soort) * kwarten * maanden) / maandenPerJaar) / kwarten

/** Hoeveel voltooide maanden er minstens nodig zijn voor het eerste kwart punt; null waar een periode niets telt (aanname 7). */
export const maandenNodig = (soort: ActiviteitSoort): number | null =>
  jaarpunten(soort) > 0 ? Math.ceil(maandenPerJaar / (jaarpunten(soort) * kwarten)) : null

const jaarpunten = (soort: ActiviteitSoort): number =>
  soort.tarieven.reduce((som, tarief) => som + (tarief.per === 'jaar' ? tarief.punten : 0), 0)

/** Punten die niet van de lengte van een periode afhangen: per stuk en per opgegeven aantal. */
export const vastePunten = (soort: ActiviteitSoort, activiteit: Activiteit): number =>
  soort.tarieven.reduce((som, tarief) => som + puntenVan(tarief, activiteit), 0)

export function puntenVan(tarief: Tarief, activiteit: Activiteit): number {
  if (tarief.per === 'jaar') return 0
  if (tarief.per === 'stuk') return tarief.punten
  return rondPunten(tarief.punten * (activiteit.aantallen?.[tarief.aantal] ?? 0))
}
