import type { PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import type { Stand } from '#vragen/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import { standUitPad } from './stand.ts'

/** The activity in the address, or this one, with its portfolio as it stands now; null when it is not there or not yours. */
export async function vindActiviteit(
  c: C,
  id = idUitPad(c, 'activiteit'),
): Promise<{ stand: Stand; bestaand: PortfolioActiviteit } | null> {
  const stand = await standUitPad(c)
  const bestaand = stand?.portfolio.activiteiten.find(een => een.activiteit.id === id)
  return stand && bestaand ? { stand, bestaand } : null
}

export const ids = (c: C) => ({
  dossierId: idUitPad(c, 'dossier'),
  activiteitId: idUitPad(c, 'activiteit'),
})

/** The list of activities of the dossier in the address. */
export const pelijst = (c: C) => `/dossiers/${idUitPad(c, 'dossier')}/pe`
