import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import type { Antwoord, Antwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Ingevuld, Stand as Vorm } from '../formulier/stand.ts'

/** The answers of one form as they are saved: as if they had just been typed, and with the version of each. */
export type Opgeslagen = {
  dossier: string
  /** What their full names begin with: a part ('A4') or a year ('jaar-2'). */
  plaats: string
  ingevuld: Ingevuld
  basis: Readonly<Record<string, number>>
  antwoorden: Readonly<Record<string, Antwoord | undefined>>
}

/** What is saved of these fields at this place. */
export function opgeslagenIn(
  plaats: string,
  { rij, antwoorden: alle }: Portfolio,
  velden: Formulier,
): Opgeslagen {
  const antwoorden = Object.keys(velden).map(naam => [naam, alle[`${plaats}/${naam}`]] as const)
  return {
    dossier: rij.id,
    plaats,
    ingevuld: Object.fromEntries(
      antwoorden.map(([naam, een]) => [naam, alsGetypt(een?.waarde ?? legeKeuze(velden[naam]))]),
    ),
    basis: Object.fromEntries(antwoorden.map(([naam, een]) => [naam, een?.versie ?? 0])),
    antwoorden: Object.fromEntries(antwoorden),
  }
}

/** On which version each answer was opened, as its form takes that along. */
export const basisvelden = (basis: Opgeslagen['basis']): Record<string, number> =>
  Object.fromEntries(Object.entries(basis).map(([naam, versie]) => [`basis:${naam}`, versie]))

const legeKeuze = (veld: Veld | undefined): Antwoordwaarde => (veld?.soort === 'lijst' ? [] : '')

/** An answer as a form sends it. */
export function alsGetypt(waarde: Antwoordwaarde): readonly string[] {
  if (typeof waarde === 'string') return [waarde]
  if ('verklaard' in waarde) return waarde.verklaard ? ['ja'] : []
  return waarde
}

/** The fields in which something stands that is not what is saved and was not refused. */
export function onbewaardIn(
  velden: Formulier,
  { ingevuld, weigeringen }: Vorm,
  opgeslagen: Opgeslagen,
): string[] {
  const geweigerd = new Set(weigeringen.map(({ veld }) => veld))
  return Object.keys(velden).filter(
    naam =>
      !geweigerd.has(naam) &&
      JSON.stringify(ingevuld[naam] ?? []) !== JSON.stringify(opgeslagen.ingevuld[naam] ?? []),
  )
}
