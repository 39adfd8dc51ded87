import type { Ctx } from '#acties/ctx.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { conceptaantal } from '#vragen/concepten.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { alsKlad, gaatErgensOver, kladvraag, type Klad } from '#vragen/kladden.ts'
import { alsOpmerking, opmerkingvraag, type Mentoropmerking } from '#vragen/mentor.ts'

/** What waits for its holder beside what was saved: how many drafts, which forms were begun, what a mentor said. */
export type NogOpen = {
  concepten: number
  kladden: readonly Klad[]
  opmerkingen: readonly Mentoropmerking[]
}

type Waar = { dossier: string; begin: string }

/** All of it about this dossier in one statement; of the forms those of which the address begins so. */
export async function leesNogOpen(ctx: Ctx, waar: Waar): Promise<NogOpen> {
  const [{ concepten = 0, kladden = [], opmerkingen = [] } = {}] = await openRijen(ctx, waar)
  return {
    concepten,
    kladden: kladden.map(alsKlad),
    opmerkingen: opmerkingen.map(alsOpmerking),
  }
}

const openRijen = eenmaal((ctx, { dossier, begin }: Waar) =>
  ctx.db.selectNoFrom([
    conceptaantal(ctx).$asScalar().$notNull().as('concepten'),
    lijstVan(kladvraag(ctx, begin).where(gaatErgensOver)).as('kladden'),
    lijstVan(opmerkingvraag(ctx, dossier)).as('opmerkingen'),
  ]),
)
