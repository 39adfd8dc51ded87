import type { Indientermijn } from '#domein/dossier/indientermijn.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import { Melding } from '../delen/Melding.tsx'

type Props = { dag: Datum; termijn: Pick<Indientermijn, 'opent' | 'uiterlijk' | 'sluit'> }

/** That a day of filing is before the first day or after the last one, and what that means. Nothing for a day in time. */
export function Nadagmelding({ dag, termijn: { opent, uiterlijk, sluit } }: Props) {
  if (dag < opent)
    return (
      <Melding soort="waarschuwing" titel={`Indienen kan vanaf ${toonDatum(opent)}.`}>
        <p>Op {toonDatum(dag)} kan het dus nog niet.</p>
      </Melding>
    )
  if (dag <= uiterlijk) return null
  return (
    <Melding soort="waarschuwing" titel={`Dat is na de laatste dag: ${toonDatum(uiterlijk)}.`}>
      {dag > sluit ? (
        <p>
          Op {toonDatum(dag)} kun je niet meer indienen. Het kan tot en met {toonDatum(sluit)}.
        </p>
      ) : (
        <p>
          Indienen kan dan nog tot en met {toonDatum(sluit)}, maar het besluit kan later komen dan
          het einde van je certificaat.
        </p>
      )}
    </Melding>
  )
}
