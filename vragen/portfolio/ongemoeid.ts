import type { Ctx } from '#acties/ctx.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import {
  isVerklaard,
  leesAntwoordwaarde,
  type Antwoordwaarde,
} from '#vragen/portfolio/antwoorden.ts'
import { zicht } from '#vragen/zicht.ts'

/** An answer as a form sent it, under its full name ('A4/plannen'), with the version that stood in the form when it was opened. */
export type Gestuurd = { veld: string; waarde: Antwoordwaarde; basis: number }

/** The fields that were sent as they were opened: nobody wrote there, whatever was written elsewhere since (U-5). */
export async function leesOngemoeid(
  ctx: Ctx,
  dossier: string,
  gestuurd: readonly Gestuurd[],
): Promise<ReadonlySet<string>> {
  const toen = await leesToen(ctx, dossier, gestuurd)
  const isOngemoeid = ({ veld, waarde, basis }: Gestuurd) => {
    const was = basis === 0 ? '' : toen.get(plekVan({ veld, versie: basis }))
    return was !== undefined && zoals(was) === zoals(waarde)
  }
  return new Set(gestuurd.filter(isOngemoeid).map(({ veld }) => veld))
}

/** What stood in the versions that these were based on; one that was thinned out since is not there. */
async function leesToen(
  ctx: Ctx,
  dossier: string,
  gestuurd: readonly Gestuurd[],
): Promise<ReadonlyMap<string, Antwoordwaarde>> {
  const gezocht = gestuurd.filter(({ basis }) => basis > 0)
  if (gezocht.length === 0) return new Map()
  const rijen = await zicht(ctx)
    .antwoordVersies()
    .where('dossier', '=', dossier)
    .where(eb => eb.or(gezocht.map(({ veld, basis }) => eb.and({ veld, versie: basis }))))
    .select(['veld', 'versie', 'waarde'])
    .execute()
  return new Map(rijen.map(rij => [plekVan(rij), leesAntwoordwaarde(rij.waarde)]))
}

const plekVan = ({ veld, versie }: { veld: string; versie: number }) => `${versie} ${veld}`

/** Says the same for what looks the same in a form: line ends, the order of a list and the document of a declaration do not. */
function zoals(waarde: Antwoordwaarde): string {
  if (isVerklaard(waarde)) return zoals(waarde.verklaard ? 'ja' : '')
  const delen = typeof waarde === 'string' ? [schoneTekst(waarde)] : waarde.map(een => een.trim())
  return canoniek([...new Set(delen.filter(een => een !== ''))].toSorted())
}
