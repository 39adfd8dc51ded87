import { hoogstens } from '#vragen/bladzijde.ts'
import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Status } from '#domein/dossier/zaak.ts'
import type { Datum } from '#lib/datum.ts'
import { zicht } from '#vragen/zicht.ts'

export const houdersPerBladzijde = 25

/** A holder as the office lists him: one line per certificate that was not replaced. */
export type Houderregel = {
  persoon: string
  naam: string
  nolocnummer: string | null
  nummer: string
  geldigTot: Datum | null
  status: Status | null
}

type Zoekvraag = { zoek: string; bladzijde: number }

/** Holders whose name, number or address holds every word of the search, by name, one page of them; and how many there are in all. */
export async function zoekHouders(
  ctx: Ctx,
  { zoek, bladzijde }: Zoekvraag,
): Promise<{ houders: Houderregel[]; aantal: number }> {
  const rijen = await lopendeCertificaten(ctx)
    .where(eb =>
      eb.and(
        zoek
          .split(/\s+/)
          .filter(Boolean)
          .map(
            woord =>
              sql<boolean>`${doorzoekbaar} ilike ${`%${woord.replaceAll(/[\\%_]/g, '\\$&')}%`}`,
          ),
      ),
    )
    .select(['persoon.id as persoon', 'persoon.naam', 'persoon.nolocnummer', 'certificaat.nummer'])
    .select([
      'periode.tot as geldigTot',
      'dossier.status',
      sql<number>`count(*) over ()`.as('aantal'),
    ])
    .orderBy(sql`persoon.naam collate "nl-x-icu"`)
    .orderBy('certificaat.nummer')
    .limit(hoogstens(houdersPerBladzijde))
    .offset((bladzijde - 1) * houdersPerBladzijde)
    .execute()
  return { houders: rijen, aantal: Number(rijen[0]?.aantal ?? 0) }
}

const doorzoekbaar = sql`concat_ws(' ', persoon.naam, persoon.nolocnummer, persoon.email, certificaat.nummer)`

/** Certificates in sight that no other replaced, each with its person, the period it runs to and the dossier that renews it. */
const lopendeCertificaten = (ctx: Ctx) =>
  zicht(ctx)
    .certificaten()
    .innerJoin('persoon', 'persoon.id', 'certificaat.persoon')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('certificaat_periode')
          .whereRef('certificaat_periode.certificaat', '=', 'certificaat.id')
          .where('soort', 'in', ['geldig', 'verlengd'])
          .where('vervallen_op', 'is', null)
          .select(['van', 'tot'])
          .orderBy('tot', 'desc')
          .limit(1)
          .as('periode'),
      join => join.onTrue(),
    )
    .leftJoin('dossier', join =>
      join
        .onRef('dossier.certificaat', '=', 'certificaat.id')
        .on('dossier.status', 'not in', ['gecertificeerd', 'afgewezen']),
    )
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('certificaat as nieuwer')
            .whereRef('nieuwer.vervangt', '=', 'certificaat.id')
            .select('nieuwer.id'),
        ),
      ),
    )

/** Everything that the office entered about one holder, with the versions that a correction names; null when he is not in sight. */
export async function vindHouder(ctx: Ctx, persoon: string) {
  const rij = await lopendeCertificaten(ctx)
    .where('persoon.id', '=', persoon)
    .select(['persoon.id as persoon', 'persoon.naam', 'persoon.nolocnummer', 'persoon.email'])
    .select(['persoon.versie', 'persoon.email_bevestigd_op as emailBevestigdOp'])
    .select(['certificaat.id as certificaat', 'certificaat.nummer'])
    .select(['certificaat.versie as certificaatVersie'])
    .select(['periode.van as geldigVan', 'periode.tot as geldigTot'])
    .select(['dossier.status', 'dossier.vorige_indiening as vorigeIndiening'])
    .orderBy('periode.tot', 'desc')
    .executeTakeFirst()
  return rij ?? null
}

/** Who uses this e-mail address, whatever his role: a planner names somebody by it, and learns no more than the id. */
export const vindBekende = async (ctx: Ctx, email: string): Promise<{ persoon: string } | null> =>
  (await ctx.db
    .selectFrom('persoon')
    .where(sql<boolean>`lower(email) = lower(${email.trim()})`)
    .select('id as persoon')
    .executeTakeFirst()) ?? null

/** The dossiers of this holder that the actor sees, the newest first. */
export const dossiersVan = (ctx: Ctx, persoon: string) =>
  zicht(ctx)
    .dossiers()
    .innerJoin('certificaat', 'certificaat.id', 'dossier.certificaat')
    .where('dossier.persoon', '=', persoon)
    .select(['dossier.id as dossier', 'dossier.status', 'certificaat.nummer'])
    .orderBy('dossier.geopend_op', 'desc')
    .execute()

export type Houder = NonNullable<Awaited<ReturnType<typeof vindHouder>>>
