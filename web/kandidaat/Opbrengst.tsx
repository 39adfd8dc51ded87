import { toonGetal } from '#domein/getal.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { puntenVooraf } from '#domein/pe/vooraf.ts'
import { Melding } from '../delen/Melding.tsx'
import { punten } from './punten.ts'

type Vooraf = ReturnType<typeof puntenVooraf>

/** What an activity is worth as it stands in the form, and what it would add. */
export function Opbrengst({
  vooraf: { berekend, telt, reden, erbij, totaal },
}: {
  vooraf: Vooraf
}) {
  return (
    <Melding soort="info" titel={`Dit is ${punten(berekend)} waard.`}>
      {reden && (
        <p>
          {redenen[reden]} Er {telt === 1 ? 'telt' : 'tellen'} {toonGetal(telt)} mee.
        </p>
      )}
      <p>
        Met bewijs erbij stijgt je totaal met {toonGetal(erbij)}, naar {toonGetal(totaal)}.
        {erbij < telt && ' De rest valt boven een maximum.'}
      </p>
    </Melding>
  )
}
