import { sql, type SqlBool } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import {
  isOnafhankelijkeAssessor,
  isOnafhankelijkeBeslisser,
  type Bandenzaak,
} from '#domein/dossier/onafhankelijk.ts'
import { leesBandenVan } from '#vragen/behandeling.ts'
import { leesBehandelrij } from '#vragen/behandeling/rijen.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { zicht } from '#vragen/zicht.ts'

/** Whether who judges or decides turns out to have a tie with the kandidaat: then she reads nothing any more (ISO/IEC 17024). */
export async function ligtStil(ctx: Ctx, dossierId: string): Promise<boolean> {
  const { actor, klok } = ctx
  if (!isBehandelaar(ctx)) return false
  const rij = await leesBehandelrij(ctx, dossierId)
  if (!rij) return true
  const zaak: Bandenzaak = {
    houder: rij.persoon,
    // Who was assigned is among the ties.
    toewijzingen: [],
    relaties: await leesBandenVan(ctx, rij),
    instellingen: await leesInstellingen(ctx),
  }
  const bezwaren = actor.rol === 'assessor' ? isOnafhankelijkeAssessor : isOnafhankelijkeBeslisser
  return bezwaren({ zaak, actor, vandaag: klok.today() }).length > 0
}

/** The same for one file: true when every dossier that it was filed in lies still for this reader. Most files cost one look for a tie. */
export async function ligtBestandStil(ctx: Ctx, bestand: string): Promise<boolean> {
  if (!isBehandelaar(ctx)) return false
  const dossiers = await zicht(ctx)
    .dossiers()
    .innerJoin('indiening', 'indiening.dossier', 'dossier.id')
    .innerJoin('indiening_bestand as mee', 'mee.indiening', 'indiening.id')
    .where('mee.bestand', '=', bestand)
    .select('dossier.id')
    .select(
      sql<SqlBool>`exists (select from relatie
      where (relatie.persoon = ${ctx.actor.persoon} and relatie.ander = dossier.persoon)
        or (relatie.ander = ${ctx.actor.persoon} and relatie.persoon = dossier.persoon))`.as(
        'band',
      ),
    )
    .distinct()
    .execute()
  for (const { id, band } of dossiers) if (!band || !(await ligtStil(ctx, id))) return false
  return true
}

const isBehandelaar = ({ actor }: Ctx): boolean =>
  actor.rol === 'assessor' || actor.rol === 'beslisser'
