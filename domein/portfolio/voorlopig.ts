import type { Leesexemplaar } from '#domein/portfolio/leesexemplaar.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

/** Het leesexemplaar van een portfolio dat niet is ingediend: dat staat vooraan, op elke bladzijde en aan het eind. */
export function alsVoorlopig(exemplaar: Leesexemplaar, nummer: string, dag: Datum): Leesexemplaar {
  const stand = toonDatum(dag)
  return {
    ...exemplaar,
    kenmerk: `${nummer}, stand van ${stand}`,
    voorlopig: `Dit is het portfolio zoals het was op ${stand}. Er is niets mee ingediend.`,
    feiten: [
      { vraag: 'Stand van', antwoord: `${stand}; dit is geen indiening` },
      ...exemplaar.feiten.filter(({ vraag }) => !alleenIngediend.has(vraag)),
    ],
    onderdelen: exemplaar.onderdelen.map(onderdeel => ({
      ...onderdeel,
      vooraf: onderdeel.delen.length === 0 ? ['Hier staat nog niets.'] : onderdeel.vooraf,
    })),
  }
}

const alleenIngediend = new Set(['Ingediend', 'Op tijd', 'Volledig'])
