import { sluitAanvulling } from '#acties/aanvulling/sluitAanvulling.ts'
import { toonDatum } from '#lib/datum.ts'
import { naar, toon } from '../antwoord.ts'
import { Bevestigpagina } from '../delen/Bevestigpagina.tsx'
import { toonFout } from '../fouten.tsx'
import { toonGeweigerd, toonWeigering } from '../kandidaat/weigering.tsx'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { planningpad } from './paden.ts'
import { planningUitPad } from './planning.tsx'

/** Asks before the judgement goes on without the supplement (aanname 21). */
export const aanvullingSluiten: Lees = async c => {
  const planning = await planningUitPad(c)
  if (!planning) return toonFout(c, 'niet-gevonden')
  const { dossier, aanvulling, mag } = planning
  const terug = planningpad(dossier.id)
  if (mag.sluitAanvulling.length > 0) return toonWeigering(c, terug, mag.sluitAanvulling)
  return toon(
    c,
    <Bevestigpagina
      bezoek={c.var.bezoek}
      vraag="Verdergaan zonder aanvulling?"
      actie={`${terug}/sluiting`}
      ja="Verdergaan zonder aanvulling"
      nee={{ tekst: 'Nog wachten', href: terug }}
    >
      <p>
        {dossier.naam} had tot en met {aanvulling.uiterlijk && toonDatum(aanvulling.uiterlijk)} om
        aan te vullen. De assessor beoordeelt dan wat er eerder is ingediend.
      </p>
      <p>De kandidaat kan daarna niet meer aanvullen.</p>
    </Bevestigpagina>,
  )
}

export const sluit: Doe = async c => {
  const dossierId = idUitPad(c, 'dossier')
  const uitkomst = await sluitAanvulling(c.var.ctx, { dossierId })
  if (uitkomst.ok) return naar(c, `${planningpad(dossierId)}?gedaan=gesloten`)
  const { weigeringen } = uitkomst
  return toonGeweigerd(c, planningpad(dossierId), weigeringen)
}
