import { geldendeIndiening, laadBehandeling } from '#acties/behandeling/laad.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Behandeling } from '#vragen/behandeling.ts'

/** A dossier with the assessor's own assignment and the filing that counts; together they key everything that she writes. */
export type EigenWerk = Behandeling & {
  sleutel: { dossier: string; indiening: string; toewijzing: string }
  nummer: number
}

/** Null when the actor does not have this dossier. */
export async function laadEigenWerk(
  ctx: Ctx,
  invoer: { dossierId: string },
): Promise<EigenWerk | null> {
  const behandeling = await laadBehandeling(ctx, invoer)
  const eigen = behandeling?.toewijzingen.find(({ assessor }) => assessor === ctx.actor.persoon)
  if (!behandeling || !eigen) return null
  const { id: indiening, nummer } = geldendeIndiening(behandeling)
  const sleutel = { dossier: behandeling.rij.id, indiening, toewijzing: eigen.id }
  return { ...behandeling, sleutel, nummer }
}

/** Refused when somebody, mostly in another window, saved in between. */
export const eldersGewijzigd = (huidig: number, basis: number): Weigering[] =>
  huidig === basis
    ? []
    : [
        {
          code: 'elders-gewijzigd',
          tekst: 'Dit is intussen ergens anders gewijzigd. Bekijk eerst wat er nu staat.',
        },
      ]
