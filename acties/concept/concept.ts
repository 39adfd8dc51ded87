import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, laadDossier, type GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { isConcept } from '#vragen/concepten.ts'
import { zicht } from '#vragen/zicht.ts'

type GeladenConcept = GeladenDossier & { concept: { id: string; titel: string; versie: number } }

type Wat = { dossierId: string; activiteitId: string; staat: 'aanwezig' | 'verwijderd' }

/** A draft of the holder of this dossier, both locked; an activity that was put in is none. */
export async function laadConcept(ctx: Ctx, wat: Wat): Promise<GeladenConcept | null> {
  const dossier = await laadDossier(ctx, wat.dossierId)
  if (!dossier) return null
  const concept = await zicht(ctx)
    .activiteiten()
    .where('activiteit.id', '=', wat.activiteitId)
    .where('activiteit.persoon', '=', dossier.rij.persoon)
    .where(isConcept)
    .where('verwijderd_op', wat.staat === 'aanwezig' ? 'is' : 'is not', null)
    .select(['activiteit.id', 'titel', 'versie'])
    .forUpdate('activiteit')
    .executeTakeFirst()
  return concept ? { ...dossier, concept } : null
}

/** Takes a draft away, or brings it back. */
export async function zetConcept(ctx: Ctx, id: string, verwijderdOp: Date | null): Promise<void> {
  await ctx.db
    .updateTable('activiteit')
    .set({ verwijderd_op: verwijderdOp })
    .where('id', '=', id)
    .execute()
}

/** The event of a draft. */
export const conceptFeit = <W extends 'toegevoegd' | 'bewaard' | 'verwijderd' | 'hersteld'>(
  dossier: GeladenDossier,
  wat: W,
  activiteit: string,
) => ({ soort: `concept-${wat}` as const, ...bijDossier(dossier), gegevens: { activiteit } })
