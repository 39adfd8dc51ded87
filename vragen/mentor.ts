import { z } from 'zod'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Datum } from '#lib/datum.ts'
import { einddatum } from '#vragen/behandeling/rijen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

/** What a mentor said beside the text; `bij` is the id of what it is about, null for the whole part. */
export type Mentoropmerking = {
  id: string
  mentorschap: string
  mentor: string
  onderdeel: OnderdeelId
  bij: string | null
  tekst: string
  geschrevenOp: Date
  /** When the mentor changed it last; null when never. */
  gewijzigdOp: Date | null
  versie: number
  afgehandeldOp: Date | null
}

/** Somebody who reads along or did. */
export type Mentorschap = {
  id: string
  persoon: string
  naam: string
  onderdelen: readonly OnderdeelId[]
  uitgenodigdOp: Date
  einde: { op: Date; reden: 'ingetrokken' | 'ingediend' } | null
}

const onderdeel = z.enum(['A1', 'A2', 'A3.1', 'A3.2', 'A4', 'B', 'C'])
const onderdelen = z.array(onderdeel)

/** Who reads along in this dossier and who did, the latest first; for a mentor himself alone. */
export async function leesMentorschappen(ctx: Ctx, dossier: string): Promise<Mentorschap[]> {
  const rijen = await zicht(ctx)
    .mentorschappen()
    .where('mentorschap.dossier', '=', dossier)
    .select(['mentorschap.id', 'persoon', 'naam', 'onderdelen', 'uitgenodigd_op'])
    .select(['beeindigd_op', 'beeindigd_reden'])
    .orderBy('uitgenodigd_op', 'desc')
    .orderBy('mentorschap.id')
    .execute()
  return rijen.map(rij => ({
    id: rij.id,
    persoon: rij.persoon,
    naam: rij.naam,
    onderdelen: onderdelen.parse(rij.onderdelen),
    uitgenodigdOp: rij.uitgenodigd_op,
    einde:
      rij.beeindigd_op && rij.beeindigd_reden
        ? { op: rij.beeindigd_op, reden: rij.beeindigd_reden }
        : null,
  }))
}

/** The reading along of this mentor that runs; null when there is none, or it ended. */
export const leesMentorschap = async (ctx: Ctx, dossier: string): Promise<Mentorschap | null> =>
  (await leesMentorschappen(ctx, dossier)).find(({ einde }) => einde === null) ?? null

/** What was said beside the text of this dossier, the latest first; a mentor reads his own. */
export const leesMentoropmerkingen = async (
  ctx: Ctx,
  dossier: string,
): Promise<Mentoropmerking[]> => (await opmerkingrijen(ctx, { dossier })).map(alsOpmerking)

const opmerkingrijen = eenmaal((ctx, { dossier }: { dossier: string }) =>
  opmerkingvraag(ctx, dossier),
)

/** The question behind `leesMentoropmerkingen`, to be asked along with another. */
export const opmerkingvraag = (ctx: Kijker, dossier: string) =>
  zicht(ctx)
    .mentoropmerkingen()
    .innerJoin('mentorschap', 'mentorschap.id', 'mentoropmerking.mentorschap')
    .where('mentoropmerking.dossier', '=', dossier)
    .select(['mentoropmerking.id', 'mentorschap', 'mentorschap.naam', 'onderdeel', 'bij', 'tekst'])
    .select(['geschreven_op', 'gewijzigd_op', 'afgehandeld_op', 'versie'])
    .orderBy('geschreven_op', 'desc')
    .orderBy('mentoropmerking.id')

type Opmerkingrij = Awaited<ReturnType<typeof opmerkingrijen>>[number]

/** A row of it; an instant may be a text, where it was asked along with another question. */
export function alsOpmerking(rij: Opmerkingrij): Mentoropmerking {
  const { naam: mentor, geschreven_op, gewijzigd_op, afgehandeld_op, ...rest } = rij
  return {
    ...rest,
    onderdeel: onderdeel.parse(rest.onderdeel),
    mentor,
    geschrevenOp: new Date(geschreven_op),
    gewijzigdOp: gewijzigd_op && new Date(gewijzigd_op),
    afgehandeldOp: afgehandeld_op && new Date(afgehandeld_op),
  }
}

/** With whom a mentor reads along or did. */
export type Meelezing = Pick<Mentorschap, 'onderdelen' | 'einde'> & {
  dossier: string
  kandidaat: string
  geldigTot: Datum
}

export async function leesMeelezingen(ctx: Ctx): Promise<Meelezing[]> {
  const rijen = await zicht(ctx)
    .mentorschappen()
    .innerJoin('persoon', 'persoon.id', 'mentorschap.persoon')
    .innerJoin('dossier', 'dossier.id', 'mentorschap.dossier')
    .select(['mentorschap.dossier', 'persoon.naam', 'onderdelen', 'beeindigd_op'])
    .select('beeindigd_reden')
    .select(eb => einddatum(eb).as('geldigTot'))
    .orderBy('uitgenodigd_op', 'desc')
    .orderBy('mentorschap.id')
    .execute()
  return rijen.map(({ dossier, naam, geldigTot, ...rij }) => ({
    dossier,
    kandidaat: naam,
    geldigTot,
    onderdelen: onderdelen.parse(rij.onderdelen),
    einde:
      rij.beeindigd_op && rij.beeindigd_reden
        ? { op: rij.beeindigd_op, reden: rij.beeindigd_reden }
        : null,
  }))
}
