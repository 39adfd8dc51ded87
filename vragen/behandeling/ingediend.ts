import { sql, type SqlBool } from 'kysely'
import type { Kader } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { geldendeCorrecties } from '#domein/pe/correctie.ts'
import type { Afschrift, Deel } from '#domein/portfolio/afschrift.ts'
import { toets } from '#domein/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'
import { leesAfschriften } from '#vragen/afschriften.ts'
import type { Behandeling } from '#vragen/behandeling.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import type { BestandInBeeld, Bladzijde } from '#vragen/bewijsbeeld.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

/** The verdict on what was filed, on the day on which it is judged (aanname 30). */
export const uitslagOp = (afschrift: Afschrift, peildatum: Datum, kader: Kader): Uitslag =>
  afschrift.uitslag.peildatum === peildatum
    ? afschrift.uitslag
    : toets(afschrift.dossier, peildatum, kader)

/** Corrections as they were written, each with its filing. */
export const leesCorrectierijen = (ctx: Ctx, dossier: string) =>
  correctierijen(ctx).where('punten_correctie.dossier', '=', dossier).execute()

export const correctierijen = (ctx: Kijker) =>
  zicht(ctx)
    .puntenCorrecties()
    .innerJoin('indiening', 'indiening.id', 'punten_correctie.indiening')
    .where('indiening.ingetrokken_op', 'is', null)
    .select(['punten_correctie.toewijzing', 'punten_correctie.indiening'])
    .select(['punten_correctie.activiteit', 'punten_correctie.punten', 'punten_correctie.reden'])
    .select('punten_correctie.versie')
    .orderBy('indiening.nummer')

export type Correctierij = Awaited<ReturnType<typeof leesCorrectierijen>>[number]

/**
 * The corrections that hold for the last filing: what a supplement changed is looked at again. `versie` is 0 where one was made on an
 * earlier filing and still holds.
 */
export async function geldendeRijen(
  ctx: Ctx,
  rijen: readonly Correctierij[],
  geldend: { id: string; afschrift: Afschrift },
): Promise<readonly Correctierij[]> {
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

/** A file of a filing: what it is, and its pages as pictures. */
export type IngediendStuk = Omit<BestandInBeeld, 'naam'> & { beelden: readonly Bladzijde[] }

/** Of what went along with the filings of this dossier the files that these pieces name, by what they hold. */
export async function leesStukken(
  ctx: Ctx,
  dossier: string,
  delen: readonly Pick<Deel, 'bestanden'>[],
): Promise<ReadonlyMap<string, IngediendStuk>> {
  const inhoud = delen.flatMap(({ bestanden }) => bestanden.map(({ sha256 }) => sha256))
  if (inhoud.length === 0) return new Map()
  const rijen = await stukrijen(ctx, { dossier, inhoud: [...new Set(inhoud)] })
  return new Map(rijen.map(({ sha256, ...stuk }) => [sha256, stuk]))
}

type Gezocht = { dossier: string; inhoud: readonly string[] }

const stukrijen = eenmaal((ctx, { dossier, inhoud }: Gezocht) =>
  zicht(ctx)
    .bestanden()
    .where(sql<SqlBool>`bestand.sha256 = any (${inhoud})`)
    .where(
      sql<SqlBool>`bestand.id in (select indiening_bestand.bestand from indiening_bestand
        join indiening on indiening.id = indiening_bestand.indiening
        where indiening.dossier = ${dossier})`,
    )
    .select(['bestand.id as bestand', 'bestand.sha256', 'bestand.mime', 'bestand.beeld'])
    .select(['bestand.grootte', 'bestand.bladzijden'])
    .select(eb => [
      lijstVan(
        eb
          .selectFrom('bestand_beeld')
          .whereRef('bestand_beeld.bestand', '=', 'bestand.id')
          .select(['pagina', 'breedte', 'hoogte'])
          .orderBy('pagina'),
      ).as('beelden'),
    ]),
)

/** What was filed last, and the verdict on it on the day that counts; null when there is none to read. */
export async function leesIngediend(ctx: Ctx, behandeling: Behandeling) {
  const { rij, kader, indieningen, zaak } = behandeling
  const indiening = indieningen.at(-1)
  const afschrift = indiening && (await leesAfschriften(ctx, [indiening.id])).get(indiening.id)
  if (!indiening || !afschrift) return null
  const peildatum = zaak.peildatum ?? indiening.peildatum
  const uitslag = uitslagOp(afschrift, peildatum, kader)
  return {
    dossier: rij,
    kader,
    indieningen,
    indiening,
    peildatum,
    geldend: { id: indiening.id, nummer: indiening.nummer, afschrift, uitslag },
  }
}

export type Ingediend = NonNullable<Awaited<ReturnType<typeof leesIngediend>>>
