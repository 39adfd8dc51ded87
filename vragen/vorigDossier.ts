import type { Ctx } from '#acties/ctx.ts'
import type { Onderbouwingen } from '#domein/portfolio/afschrift.ts'
import { leesAfschriften } from '#vragen/afschriften.ts'
import { leesOntwikkeladviezen } from '#vragen/ontwikkeladviezen.ts'
import { zicht } from '#vragen/zicht.ts'

/** What A2 looks back on: the plan that was filed last time and the advice that came with the decision. */
export type VorigDossier = {
  dossier: string
  besloten: Date
  /** The questions of A4 with the answers as they were filed. */
  plan: readonly Planvraag[]
  ontwikkeladviezen: readonly string[]
}

/** A question of the plan, with the chosen parts of the beroepsprofiel and why they fit. */
type Planvraag = {
  vraag: string
  antwoord: string
  beroepsprofiel: readonly string[]
  onderbouwing: Onderbouwingen
}

/** The dossier that this one follows; null when the product does not have it (aanname 29). */
export async function leesVorigDossier(ctx: Ctx, dossierId: string): Promise<VorigDossier | null> {
  const vorig = await zicht(ctx)
    .dossiers()
    .where('dossier.id', '=', dossierId)
    .where('dossier.volgt_op', 'is not', null)
    .select('dossier.volgt_op as id')
    .executeTakeFirst()
  if (!vorig?.id) return null
  const besluit = await zicht(ctx)
    .besluiten()
    .where('besluit.dossier', '=', vorig.id)
    .select(['besluit.indiening', 'besluit.besloten_op'])
    .orderBy('besluit.besloten_op', 'desc')
    .executeTakeFirst()
  if (!besluit) return null
  return {
    dossier: vorig.id,
    besloten: besluit.besloten_op,
    plan: await leesPlan(ctx, besluit.indiening),
    ontwikkeladviezen: await leesOntwikkeladviezen(ctx, vorig.id),
  }
}

async function leesPlan(ctx: Ctx, indiening: string): Promise<VorigDossier['plan']> {
  const afschrift = (await leesAfschriften(ctx, [indiening])).get(indiening)
  const deel = afschrift?.onderdelen.find(({ id }) => id === 'A4')
  return (deel?.delen ?? []).map(({ kop, tekst, beroepsprofiel, onderbouwing = {} }) => ({
    vraag: kop,
    antwoord: tekst,
    beroepsprofiel,
    onderbouwing,
  }))
}
