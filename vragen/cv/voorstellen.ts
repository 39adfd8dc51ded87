import { cvvoorstellen, type Cvbron, type Cvvoorstel } from '#domein/cv/overnemen.ts'
import { isDatum } from '#lib/datum.ts'
import type { Cvstaat } from '#vragen/cv.ts'
import { nietPrive, type Portfolio } from '#vragen/portfolio.ts'

/** What this portfolio knows that could stand in the CV and does not; and the text of the statement over the work, where the CV has none. */
export type Over = { regels: Cvvoorstel[]; doelgroepen: string | null }

export function leesOver(portfolio: Portfolio, { cv, verwijderd }: Cvstaat): Over {
  const { rij, kader, activiteiten, a1 } = portfolio
  const { nummer, geldigVan } = rij
  const klanten = tekstUit(a1.verklaring?.ingevuld['klanten'])
  return {
    regels: cvvoorstellen(
      {
        kader,
        certificaat: { nummer, geldigVan },
        activiteiten: nietPrive(activiteiten).map(({ activiteit }) => activiteit),
        werk: werkUit(portfolio),
      },
      cv.regels,
      verwijderd,
    ),
    doelgroepen: cv.doelgroepen === '' && klanten !== '' ? klanten : null,
  }
}

/** Only when it says what an entry needs. */
function werkUit({ a1: { verklaring } }: Portfolio): Cvbron['werk'] {
  if (!verklaring) return null
  const { functie, voorWie, sinds, urenPerWeek } = verklaring.ingevuld
  const dag = tekstUit(sinds)
  if (tekstUit(functie) === '' || tekstUit(voorWie) === '' || !isDatum(dag)) return null
  return {
    id: verklaring.id,
    functie: tekstUit(functie),
    voorWie: tekstUit(voorWie),
    sinds: dag,
    urenPerWeek: typeof urenPerWeek === 'number' && urenPerWeek > 0 ? urenPerWeek : null,
  }
}

const tekstUit = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '')
