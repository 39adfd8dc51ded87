import { z } from 'zod'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, laadDossier, type GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { dagOfNiets, getalOfNiets, regelOfNiets } from '#acties/portfolio/velden.ts'
import { idVeld } from '#acties/velden.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import type { GekeurdeOpgave } from '#domein/pe/opgave.ts'
import type { Datum } from '#lib/datum.ts'
import { zonderBewijs } from '#vragen/portfolio/activiteit.ts'
import { zicht } from '#vragen/zicht.ts'

/** What somebody types about an activity; `keurOpgave` says what its kind needs. */
export const opgaveVelden = {
  soort: z.string({ error: 'Kies wat je hebt gedaan.' }),
  titel: regelOfNiets(300),
  datum: dagOfNiets,
  van: dagOfNiets,
  tot: dagOfNiets,
  aantallen: z.record(z.string(), getalOfNiets).default({}),
  woorden: getalOfNiets,
  soortWerk: regelOfNiets(200),
}

export const activiteitVelden = { dossierId: idVeld, activiteitId: idVeld }

export type GeladenActiviteit = GeladenDossier & {
  activiteit: Activiteit
  soort: ActiviteitSoort
  versie: number
}

type Wat = { dossierId: string; activiteitId: string; staat: 'aanwezig' | 'verwijderd' }

/** One activity with its dossier, both locked. */
export async function laadActiviteit(ctx: Ctx, wat: Wat): Promise<GeladenActiviteit | null> {
  const dossier = await laadDossier(ctx, wat.dossierId)
  if (!dossier) return null
  const rij = await zicht(ctx)
    .activiteiten()
    .innerJoin('activiteit_inzet as inzet', 'inzet.activiteit', 'activiteit.id')
    .where('activiteit.id', '=', wat.activiteitId)
    .where('activiteit.persoon', '=', dossier.rij.persoon)
    .where('inzet.keurmerk', '=', dossier.rij.keurmerk)
    .where('verwijderd_op', wat.staat === 'aanwezig' ? 'is' : 'is not', null)
    .select(['activiteit.id', 'inzet.soort', 'titel', 'datum', 'van', 'tot', 'aantallen'])
    .select(['woorden', 'soort_werk', 'versie'])
    .forUpdate('activiteit')
    .executeTakeFirst()
  const soort = dossier.kader.pe.soorten.find(({ id }) => id === rij?.soort)
  if (!rij || !soort) return null
  return { ...dossier, soort, activiteit: zonderBewijs(rij, soort), versie: rij.versie }
}

/** The first day of an activity; it says to which filing the work belongs. */
export const dagenVan = (...opgaven: readonly Pick<Activiteit, 'datum' | 'van'>[]): Datum[] =>
  opgaven.flatMap(({ datum, van }) => datum ?? van ?? [])

/** An activity as columns. */
export const kolommenVan = (opgave: GekeurdeOpgave) => ({
  titel: opgave.titel,
  datum: opgave.datum ?? null,
  van: opgave.van ?? null,
  tot: opgave.tot ?? null,
  aantallen: JSON.stringify(opgave.aantallen ?? {}),
  woorden: opgave.woorden ?? null,
  soort_werk: opgave.soortWerk ?? null,
})

/** Adds an activity for the quality mark of this dossier and returns its id. */
export async function bewaarActiviteit(
  ctx: Ctx,
  { rij }: GeladenDossier,
  opgave: GekeurdeOpgave & { verwachtBewijs?: readonly string[] },
): Promise<string> {
  const id = ctx.toeval.id()
  await ctx.db
    .insertInto('activiteit')
    .values({
      id,
      persoon: rij.persoon,
      ...kolommenVan(opgave),
      verwacht_bewijs: JSON.stringify(opgave.verwachtBewijs ?? []),
      aangemaakt_op: ctx.klok.now(),
    })
    .execute()
  const inzet = { activiteit: id, keurmerk: rij.keurmerk, soort: opgave.soort }
  await ctx.db.insertInto('activiteit_inzet').values(inzet).execute()
  return id
}

/** The event of an activity that was added, changed, removed or brought back. */
export const activiteitFeit = <S extends 'toegevoegd' | 'gewijzigd'>(
  dossier: GeladenDossier,
  wat: S,
  { id, soort }: Pick<Activiteit, 'id' | 'soort'>,
) => ({
  soort: `activiteit-${wat}` as const,
  ...bijDossier(dossier),
  gegevens: { activiteit: id, soort },
})
