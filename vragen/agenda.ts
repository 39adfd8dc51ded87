import type { Ctx } from '#acties/ctx.ts'
import type { Datum } from '#lib/datum.ts'
import { kaderVanDossier } from '#vragen/portfolio.ts'
import { leesDossierrij } from '#vragen/portfolio/rijen.ts'
import { leesHouderszaak } from '#vragen/zaak.ts'
import { zicht } from '#vragen/zicht.ts'

/** One day to remember, with a name that stays the same when the day moves. */
export type Agendapunt = { id: string; dag: Datum; titel: string }

/** Since when you have an address for your calendar; null when there is none. */
export async function leesAgendalink(ctx: Ctx): Promise<Date | null> {
  const link = await zicht(ctx)
    .agendalinks()
    .where('ingetrokken_op', 'is', null)
    .select('gemaakt_op')
    .executeTakeFirst()
  return link?.gemaakt_op ?? null
}

/** The deadlines behind a calendar address; null when the address does not work (any more). */
export async function leesAgenda(ctx: Ctx, sleutel: string): Promise<Agendapunt[] | null> {
  const link = await ctx.db
    .selectFrom('agendalink')
    .where('sleutel_hash', '=', ctx.hash(sleutel))
    .where('ingetrokken_op', 'is', null)
    .select('persoon')
    .executeTakeFirst()
  return link
    ? leesEigenAgenda({ ...ctx, actor: { persoon: link.persoon, rol: 'kandidaat' } })
    : null
}

/** The days of the dossiers that are still open. */
async function leesEigenAgenda(ctx: Ctx): Promise<Agendapunt[]> {
  const lopend = await zicht(ctx)
    .dossiers()
    .where('dossier.status', 'in', ['in_opbouw', 'aanvulling'])
    .select('dossier.id')
    .orderBy('dossier.geopend_op')
    .execute()
  const punten: Agendapunt[] = []
  for (const { id } of lopend) punten.push(...(await puntenVan(ctx, id)))
  return punten
}

async function puntenVan(ctx: Ctx, dossierId: string): Promise<Agendapunt[]> {
  const rij = await leesDossierrij(ctx, dossierId)
  if (!rij) return []
  const { zaak } = await leesHouderszaak(ctx, { rij, kader: kaderVanDossier(rij) })
  const punt = (soort: string, dag: Datum, titel: string): Agendapunt => ({
    id: `${rij.id}-${soort}`,
    dag,
    titel,
  })
  if (zaak.aanvulling.uiterlijk)
    return [punt('aanvulling', zaak.aanvulling.uiterlijk, 'Laatste dag voor je aanvulling')]
  const { opent, uiterlijk } = zaak.termijn
  const { geplande_indiendag: gepland, geldigTot } = rij
  return [
    punt('opent', opent, 'Vanaf vandaag kun je je portfolio indienen'),
    ...(gepland ? [punt('gepland', gepland, 'Gepland: je portfolio indienen')] : []),
    punt('uiterlijk', uiterlijk, 'Laatste dag om je portfolio in te dienen'),
    punt('einde', geldigTot, 'Laatste dag van je certificaat'),
  ]
}
