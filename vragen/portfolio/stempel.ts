import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Schema } from '#infra/db/schema.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'

type Tabel = keyof Schema

const vanHaarHouder = sql`persoon = dossier.persoon`
const vanDitDossier = sql`dossier = dossier.id`
const van = (sleutel: string, tabel: Tabel, bij: RawBuilder<unknown>) =>
  sql`${sql.ref(sleutel)} in (select id from ${sql.table(tabel)} where ${bij})`

/** Every table that the stand of a dossier is read from, and which of its rows. */
const bronnen: Readonly<Partial<Record<Tabel, RawBuilder<unknown>>>> = {
  persoon: sql`id = dossier.persoon`,
  certificaat: sql`id = dossier.certificaat`,
  certificaat_periode: sql`certificaat = dossier.certificaat`,
  activiteit: vanHaarHouder,
  activiteit_inzet: van('activiteit', 'activiteit', vanHaarHouder),
  bijeenkomst: vanHaarHouder,
  bijeenkomst_inzet: van('bijeenkomst', 'bijeenkomst', vanHaarHouder),
  bewijs: vanHaarHouder,
  bestand: vanHaarHouder,
  bestand_beeld: van('bestand', 'bestand', vanHaarHouder),
  verklaring: vanHaarHouder,
  ondertekening: vanHaarHouder,
  antwoord: vanDitDossier,
  indiening: vanDitDossier,
  toewijzing: vanDitDossier,
  aanvulling: vanDitDossier,
  aanvulling_onderdeel: van('aanvulling', 'aanvulling', vanDitDossier),
}

export const stempeltabellen: readonly string[] = ['dossier', ...Object.keys(bronnen)]

/** One number for a version of a row: the transaction that wrote it and where it stands. */
const versie = sql`hash_record_extended(row(rij.xmin, rij.ctid), 0)`

/** What `leesStempel` reads, for whoever asks more about a dossier in the same statement. */
export const stempel = sql<string>`concat_ws(' ', dossier.xmin, dossier.ctid, ${sql.join(
  Object.entries(bronnen).map(
    ([tabel, waar]) => sql`(select count(*) || ':' || sum(${versie})
      from ${sql.table(tabel)} as rij where ${waar})`,
  ),
)})`

const stempels = eenmaal((ctx, { id }: { id: string }) =>
  zicht(ctx).dossiers().where('dossier.id', '=', id).select(stempel.as('stempel')),
)

/**
 * A text that is another one as soon as any row is another one that the stand of this dossier is read from: added, changed or gone, by
 * whomever. Counts and versions of rows only, never what is in them. Null when the dossier is not there or not yours.
 */
export async function leesStempel(ctx: Ctx, dossier: string): Promise<string | null> {
  const [gelezen] = await stempels(ctx, { id: dossier })
  return gelezen?.stempel ?? null
}
