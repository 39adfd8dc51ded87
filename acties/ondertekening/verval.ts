import type { VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { gegevensVan, gewijzigdeVelden, zegeltekst } from '#domein/ondertekening/verklaring.ts'
import { leesIngevuld } from '#vragen/portfolio/stukken.ts'

/** A statement whose signatures no longer hold, and the fields that were changed. */
export type Verval = { verklaring: string; velden: readonly string[] }

type Feiten = Parameters<typeof gegevensVan>[2]

export type Herziening = {
  persoon: string
  bij: { activiteit: string } | { bijeenkomst: string }
  /** The format that goes with it now; null when it has none any more. */
  format: VerklaringFormat | null
  oud: Feiten
  nieuw: Feiten
}

/** Brings the statement in line with changed facts: what was signed no longer stands there, so signatures lapse, visibly and with the reason. */
export async function herzieVerklaring(ctx: Ctx, herziening: Herziening): Promise<Verval | null> {
  const [kolom, id] =
    'activiteit' in herziening.bij
      ? (['activiteit', herziening.bij.activiteit] as const)
      : (['bijeenkomst', herziening.bij.bijeenkomst] as const)
  const rij = await ctx.db
    .selectFrom('verklaring')
    .where(kolom, '=', id)
    .where('verwijderd_op', 'is', null)
    .select(['id', 'format', 'gegevens'])
    .forUpdate()
    .executeTakeFirst()
  if (!rij) return null
  const { format, persoon } = herziening
  if (rij.format !== format?.id) return verwijderVerklaring(ctx, rij.id)
  const ingevuld = leesIngevuld(rij.gegevens)
  const nieuw = gegevensVan(format, ingevuld, herziening.nieuw)
  const velden = gewijzigdeVelden(format, gegevensVan(format, ingevuld, herziening.oud), nieuw)
  if (velden.length === 0) return null
  const inhoud_hash = ctx.hash(zegeltekst(format, nieuw, persoon))
  // The version is that of what was filled in: who changes the activity and its format in one form is not overtaken by himself.
  await ctx.db.updateTable('verklaring').set({ inhoud_hash }).where('id', '=', rij.id).execute()
  return laatVervallen(ctx, { verklaring: rij.id, velden }, redenVan(format, velden))
}

/** The kind was changed: another format goes with it, or none. */
async function verwijderVerklaring(ctx: Ctx, verklaring: string): Promise<Verval | null> {
  await ctx.db
    .updateTable('verklaring')
    .set({ verwijderd_op: ctx.klok.now() })
    .where('id', '=', verklaring)
    .execute()
  return laatVervallen(ctx, { verklaring, velden: ['soort'] }, 'De soort activiteit is gewijzigd.')
}

export const redenVan = (format: VerklaringFormat, velden: readonly string[]): string =>
  `Gewijzigd na het tekenen: ${velden.map(veld => format.velden[veld]?.label ?? veld).join(' ')}`

/** Voids every signature that holds; null when there was none. */
export async function laatVervallen(
  ctx: Ctx,
  verval: Verval,
  reden: string,
): Promise<Verval | null> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('ondertekening')
    .set({ vervallen_op: ctx.klok.now(), vervallen_reden: reden })
    .where('verklaring', '=', verval.verklaring)
    .where('vervallen_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? verval : null
}

/** The events of a signature that lapsed. */
export const vervalFeiten = (
  verval: Verval | null,
  plaats: { persoon: string; dossier: string; keurmerk: string },
) => (verval ? [{ soort: 'ondertekening-vervallen' as const, ...plaats, gegevens: verval }] : [])
