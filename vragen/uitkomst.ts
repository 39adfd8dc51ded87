import type { Ctx } from '#acties/ctx.ts'
import { leesBesluit } from '#vragen/beslissing.ts'
import { leesBehandeling } from '#vragen/behandeling.ts'
import { leesInbreng, type Inbreng } from '#vragen/behandeling/inbreng.ts'
import { leesIngediend } from '#vragen/behandeling/ingediend.ts'
import { einddatum } from '#vragen/behandeling/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

/** What an assessor wrote as the kandidaat reads it: by role, not by name. */
type InbrengVanAssessor = Omit<Inbreng, 'assessor' | 'naam'>

/**
 * The outcome for the kandidaat: the decision and why, what each assessor found, which points changed and why, what to work on, how and
 * until when to object. The decision carries the name of who took it; assessors are known by their role. Null before the decision.
 */
export async function leesUitkomst(ctx: Ctx, dossierId: string) {
  const besluit = await leesBesluit(ctx, dossierId)
  const behandeling = besluit && (await leesBehandeling(ctx, dossierId))
  const ingediend = behandeling && (await leesIngediend(ctx, behandeling))
  if (!behandeling || !ingediend) return null
  const inbreng = await leesInbreng(ctx, behandeling, ingediend.geldend)
  return {
    dossier: behandeling.rij,
    onderdelen: behandeling.kader.onderdelen,
    indiening: ingediend.indiening,
    uitslag: ingediend.geldend.uitslag,
    besluit,
    bezwaarAdres: behandeling.instellingen.bezwaarAdres,
    kanBezwaar: ctx.klok.today() <= besluit.bezwaarTot,
    inbreng: inbreng.map(zonderNaam),
    certificaat: besluit.certificaat,
    vervolg: await leesVervolg(ctx, dossierId),
  }
}

export type Uitkomst = NonNullable<Awaited<ReturnType<typeof leesUitkomst>>>

const zonderNaam = (inbreng: Inbreng): InbrengVanAssessor => {
  const { nummer, oordelen, correcties, pe, ontwikkeladviezen, advies } = inbreng
  return { nummer, oordelen, correcties, pe, ontwikkeladviezen, advies }
}

/** The next dossier, that opened with the decision. */
const leesVervolg = async (ctx: Ctx, dossier: string) => {
  const rij = await zicht(ctx)
    .dossiers()
    .where('dossier.volgt_op', '=', dossier)
    .select('dossier.id')
    .select(eb => einddatum(eb).as('geldigTot'))
    .executeTakeFirst()
  return rij ?? null
}
