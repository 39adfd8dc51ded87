import { leesMijnDossiers } from '#vragen/mijnDossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { naar } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'

/** Where a mail to a holder leads: the portfolio, or what was filed in an earlier one. */
export const dossier: Lees = async c => {
  const { ctx } = c.var
  const id = idUitPad(c, 'dossier')
  const [lopend] = await leesMijnDossiers(ctx)
  if (lopend?.id === id) return naar(c, '/')
  const stand = await leesStand(ctx, id)
  const laatste = stand?.indieningen.at(-1)
  return laatste
    ? naar(c, `/dossiers/${id}/indieningen/${laatste.nummer}`)
    : toonFout(c, 'niet-gevonden')
}
