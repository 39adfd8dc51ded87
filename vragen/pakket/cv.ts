import { cvtekstkoppen } from '#domein/cv/blad.ts'
import type { Cv, Cvopgave, Cvregel } from '#domein/cv/cv.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import type { Volledig, VolledigeCvregel } from '#vragen/volledig/vorm.ts'

/** What the CV of a zip does to the one that is kept here: nothing goes, and a text that stands here stays. */
export type Cvplan = {
  nieuw: readonly VolledigeCvregel[]
  gewijzigd: readonly { was: Cvregel; wordt: VolledigeCvregel }[]
  teksten: (Teksten & { basis: number; nieuw: readonly (keyof Teksten)[] }) | null
}

/** An entry is the same one when it has the same id here, or else exactly the same facts. */
export function cvplanVan(
  cv: Cv,
  { portfolio, herkomst }: Volledig,
): { cv: Cvplan; opmerkingen: string[] } {
  const { regels } = portfolio.cvFormulier
  const hier = new Map(cv.regels.map(een => [een.id, een]))
  const feiten = new Set(cv.regels.map(feitenVan))
  const bekend = (regel: VolledigeCvregel) => hier.get(herkomst.ids[regel.id] ?? regel.id)
  return {
    cv: {
      nieuw: regels.filter(regel => !bekend(regel) && !feiten.has(feitenVan(regel))),
      gewijzigd: regels.flatMap(wordt => {
        const was = bekend(wordt)
        return was && feitenVan(was) !== feitenVan(wordt) ? [{ was, wordt }] : []
      }),
      teksten: tekstenUit(cv, portfolio.cvFormulier),
    },
    opmerkingen: namen
      .filter(naam => blijft(cv[naam], portfolio.cvFormulier[naam]))
      .map(naam => `“${cvtekstkoppen[naam]}” in je cv blijft zoals het hier staat.`),
  }
}

const namen = ['profiel', 'doelgroepen'] as const
type Teksten = Record<(typeof namen)[number], string>

const blijft = (hier: string, daar: string): boolean => hier !== '' && daar !== '' && daar !== hier

function tekstenUit(cv: Cv, daar: Teksten): Cvplan['teksten'] {
  const profiel = cv.profiel || daar.profiel
  const doelgroepen = cv.doelgroepen || daar.doelgroepen
  if (profiel === cv.profiel && doelgroepen === cv.doelgroepen) return null
  const nieuw = namen.filter(naam => cv[naam] === '' && daar[naam] !== '')
  return { profiel, doelgroepen, basis: cv.versie, nieuw }
}

const feitenVan = ({ soort, titel, organisatie, van, tot, uren, tekst }: Cvopgave): string =>
  canoniek({ soort, titel, organisatie, van, tot, uren, tekst })
