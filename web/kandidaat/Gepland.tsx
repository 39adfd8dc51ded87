import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { Melding } from '../delen/Melding.tsx'
import { dossierpad } from './stand.ts'

/** The day that everything is counted on, and a warning when waiting costs something. */
export function Gepland({ stand }: { stand: Stand }) {
  const { geplandeDag, verlies } = stand
  const href = `${dossierpad(stand)}/indiendag`
  if (verlies.length === 0)
    return (
      <p>
        We rekenen met indienen op {toonDatum(geplandeDag)}. <a href={href}>Kies een andere dag</a>
      </p>
    )
  const wat = verlies.length === 1 ? '1 ding telt' : `${verlies.length} dingen tellen`
  return (
    <Melding
      soort="waarschuwing"
      titel={`${wat} niet meer, of voor minder, als je op ${toonDatum(geplandeDag)} indient.`}
    >
      <p>
        <a href={href}>Bekijk wat er wegvalt</a>
      </p>
    </Melding>
  )
}
