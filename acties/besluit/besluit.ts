import { z } from 'zod'
import { geldendeIndiening, laadBehandeling } from '#acties/behandeling/laad.ts'
import { geadresseerde, linkNaar } from '#acties/behandeling/post.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld, langVeld } from '#acties/velden.ts'
import { plusDagen, toonDatum } from '#lib/datum.ts'
import type { Behandeling } from '#vragen/behandeling.ts'

type Uitkomst = 'gecertificeerd' | 'afgewezen'

export const besluitInvoer = z.object({ dossierId: idVeld, motivering: langVeld() })
type BesluitInvoer = z.infer<typeof besluitInvoer>

/** A dossier to decide about; `al` is the same decision by the same person, when it is sent a second time. */
type TeBesluiten = Behandeling & { al: { besluit: string } | null }

export const laadTeBesluiten =
  (uitkomst: Uitkomst) =>
  async (ctx: Ctx, invoer: BesluitInvoer): Promise<TeBesluiten | null> => {
    const behandeling = await laadBehandeling(ctx, invoer)
    if (!behandeling) return null
    const al = await ctx.db
      .selectFrom('besluit')
      .where('dossier', '=', invoer.dossierId)
      .where('herziet', 'is', null)
      .where('uitkomst', '=', uitkomst)
      .where('beslisser', '=', ctx.actor.persoon)
      .where('motivering', '=', invoer.motivering)
      .select('id as besluit')
      .executeTakeFirst()
    return { ...behandeling, al: al ?? null }
  }

/** Writes down the decision, with the last day to object, and tells the kandidaat. */
export async function neemBesluit(
  ctx: Ctx,
  behandeling: Behandeling,
  { uitkomst, motivering }: { uitkomst: Uitkomst; motivering: string },
): Promise<string> {
  const { rij, instellingen } = behandeling
  if (ctx.actor.persoon === null) throw new Error('besluit zonder persoon')
  const besluit = ctx.toeval.id()
  const bezwaarTot = plusDagen(ctx.klok.today(), instellingen.bezwaarDagen)
  await ctx.db
    .insertInto('besluit')
    .values({
      id: besluit,
      dossier: rij.id,
      indiening: geldendeIndiening(behandeling).id,
      beslisser: ctx.actor.persoon,
      uitkomst,
      motivering,
      besloten_op: ctx.klok.now(),
      bezwaar_tot: bezwaarTot,
    })
    .execute()
  const { naam, to } = await geadresseerde(ctx, rij.persoon)
  await ctx.post.write(ctx.db, {
    template: 'besluit',
    to,
    data: {
      naam,
      keurmerk: rij.keurmerknaam,
      isGecertificeerd: uitkomst === 'gecertificeerd',
      motivering,
      ontwikkeladviezen: await ontwikkeladviezenVan(ctx, rij.id),
      bezwaarTot: toonDatum(bezwaarTot),
      bezwaarAdres: instellingen.bezwaarAdres,
      link: linkNaar(ctx, behandeling).uitkomst,
    },
  })
  return besluit
}

/** What the assessors advise to work on, of those who handed in. */
const ontwikkeladviezenVan = async (ctx: Ctx, dossier: string): Promise<string[]> => {
  const rijen = await ctx.db
    .selectFrom('ontwikkeladvies')
    .innerJoin('toewijzing', 'toewijzing.id', 'ontwikkeladvies.toewijzing')
    .where('ontwikkeladvies.dossier', '=', dossier)
    .where('toewijzing.beeindigd_op', 'is', null)
    .select('ontwikkeladvies.tekst')
    .orderBy('toewijzing.toegewezen_op')
    .orderBy('ontwikkeladvies.volgorde')
    .execute()
  return rijen.map(({ tekst }) => tekst)
}
