import type { Kader } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { geldendeCorrecties } from '#domein/pe/correctie.ts'
import { isAfschrift, type Afschrift } from '#domein/portfolio/afschrift.ts'
import { toets } from '#domein/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'
import { zicht } from '#vragen/zicht.ts'

/** What was filed, by the id of its filing; only those that the actor may read. */
export async function leesAfschriften(
  ctx: Ctx,
  indieningen: readonly string[],
): Promise<ReadonlyMap<string, Afschrift>> {
  if (indieningen.length === 0) return new Map()
  const rijen = await zicht(ctx)
    .afschriften()
    .where('indiening.id', 'in', indieningen)
    .select(['indiening.id', 'indiening.afschrift'])
    .execute()
  return new Map(
    rijen.flatMap(({ id, afschrift }) =>
      isAfschrift(afschrift) ? [[id, afschrift] as const] : [],
    ),
  )
}

/** The verdict on what was filed, on the day on which it is judged (aanname 30). */
export const uitslagOp = (afschrift: Afschrift, peildatum: Datum, kader: Kader): Uitslag =>
  afschrift.uitslag.peildatum === peildatum
    ? afschrift.uitslag
    : toets(afschrift.dossier, peildatum, kader)

/** Corrections as they were written, each with its filing. */
const leesCorrectierijen = (ctx: Ctx, dossier: string) =>
  zicht(ctx)
    .puntenCorrecties()
    .innerJoin('indiening', 'indiening.id', 'punten_correctie.indiening')
    .where('punten_correctie.dossier', '=', dossier)
    .where('indiening.ingetrokken_op', 'is', null)
    .select(['punten_correctie.toewijzing', 'punten_correctie.indiening'])
    .select(['punten_correctie.activiteit', 'punten_correctie.punten', 'punten_correctie.reden'])
    .select('punten_correctie.versie')
    .orderBy('indiening.nummer')
    .execute()

export type Correctierij = Awaited<ReturnType<typeof leesCorrectierijen>>[number]

/**
 * The corrections that hold for the last filing, of everybody whose work the actor may see. `versie` is 0 where one was made on an
 * earlier filing and still holds.
 */
export async function leesCorrecties(
  ctx: Ctx,
  dossier: string,
  geldend: { id: string; afschrift: Afschrift },
): Promise<readonly Correctierij[]> {
  const rijen = await leesCorrectierijen(ctx, dossier)
  const eerder = new Set(rijen.map(({ indiening }) => indiening).filter(id => id !== geldend.id))
  const afschriften = await leesAfschriften(ctx, [...eerder])
  const laatste = new Map(rijen.map(rij => [`${rij.toewijzing} ${rij.activiteit}`, rij]))
  const metAfschrift = [...laatste.values()].flatMap(rij => {
    const isHier = rij.indiening === geldend.id
    const afschrift = isHier ? geldend.afschrift : afschriften.get(rij.indiening)
    return afschrift ? [{ ...rij, versie: isHier ? rij.versie : 0, afschrift }] : []
  })
  return geldendeCorrecties(metAfschrift, geldend.afschrift)
}
