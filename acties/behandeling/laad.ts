import type { Ctx } from '#acties/ctx.ts'
import type { Feit } from '#acties/gebeurtenis.ts'
import { statusNaHandeling, type Handeling } from '#domein/dossier/levensloop.ts'
import type { Status, Voornemen } from '#domein/dossier/zaak.ts'
import { leesBehandeling, type Behandeling } from '#vragen/behandeling.ts'
import { zicht } from '#vragen/zicht.ts'

/** A dossier under judgement with its row locked: of two acts at once the second sees what the first did. */
export async function laadBehandeling(
  ctx: Ctx,
  { dossierId }: { dossierId: string },
): Promise<Behandeling | null> {
  const slot = await zicht(ctx)
    .dossiers()
    .where('dossier.id', '=', dossierId)
    .select('dossier.id')
    .forUpdate()
    .executeTakeFirst()
  return slot ? leesBehandeling(ctx, dossierId) : null
}

/** Puts the dossier in the status that this act leads to. */
export async function zetStatus(
  ctx: Ctx,
  { rij, zaak }: Behandeling,
  [handeling, voornemen]: readonly [Handeling, Voornemen],
): Promise<Status> {
  const status = statusNaHandeling(handeling, { ...zaak, voornemen })
  await ctx.db.updateTable('dossier').set({ status }).where('id', '=', rij.id).execute()
  return status
}

/** Whom and which dossier an event is about. */
export const overDossier = ({ rij }: Behandeling) =>
  ({ persoon: rij.persoon, dossier: rij.id, keurmerk: rij.keurmerk }) satisfies Partial<Feit>

/** The filing that counts, the last one that stands; an act on a filed dossier always finds it. */
export function geldendeIndiening({ indieningen }: Behandeling) {
  const laatste = indieningen.at(-1)
  if (!laatste) throw new Error('dossier zonder indiening')
  return laatste
}
