import { toonGetal } from '#domein/getal.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { puntenVooraf } from '#domein/pe/vooraf.ts'
import { toonDatum } from '#lib/datum.ts'
import { Melding } from '../delen/Melding.tsx'
import { Zin } from '../delen/Zin.tsx'
import { punten } from './punten.ts'

type Vooraf = ReturnType<typeof puntenVooraf>

/** What an activity is worth as it stands in the form, and what it would add. */
export function Opbrengst({ vooraf }: { vooraf: Vooraf }) {
  const { berekend, telt, erbij, totaal } = vooraf
  const waarom = redenzin(vooraf)
  return (
    <Melding soort="info" titel={`Dit is ${punten(berekend)} waard.`}>
      {waarom && (
        <p>
          <Zin tekst={waarom} />
        </p>
      )}
      {telt > 0 && (
        <p>
          Met bewijs erbij stijgt je totaal met {toonGetal(erbij)}, naar {toonGetal(totaal)}.
          {erbij < telt && ' De rest valt boven een maximum.'}
        </p>
      )}
    </Melding>
  )
}

/** Why it counts for less, with the days it has to be in. */
function redenzin({ reden, telt, periode: { van, tot } }: Vooraf): string | null {
  if (!reden) return null
  const waarbinnen = reden.endsWith('buiten-peilperiode')
    ? ` Die loopt van ${toonDatum(van)} tot en met ${toonDatum(tot)}.`
    : ''
  return `${redenen[reden]}${waarbinnen} Er ${telt === 1 ? 'telt' : 'tellen'} ${toonGetal(telt)} mee.`
}
