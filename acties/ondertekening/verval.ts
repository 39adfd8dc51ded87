import type { VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { weggehaald } from '#domein/ondertekening/ondertekening.ts'
import {
  gegevensVan,
  gewijzigdeVelden,
  zegeltekst,
  type Ingevuld,
} from '#domein/ondertekening/verklaring.ts'
import { vraagOfVervalt } from '#domein/ondertekening/vervalvraag.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesIngevuld } from '#vragen/portfolio/stukken.ts'

/** A statement whose signatures no longer hold, and the fields that were changed. */
type Verval = { verklaring: string; velden: readonly string[] }

/** What a change did to the signatures of a statement: those that lapsed, and whether earlier ones hold again. */
export type Gevolg = { vervallen: Verval | null; hersteld: { verklaring: string } | null }

export const zonderGevolg: Gevolg = { vervallen: null, hersteld: null }

type Feiten = Parameters<typeof gegevensVan>[2]

export type Herziening = {
  persoon: string
  bij: { activiteit: string } | { bijeenkomst: string }
  /** The format that goes with it now; null when it has none any more. */
  format: VerklaringFormat | null
  oud: Feiten
  nieuw: Feiten
}

/**
 * Brings the statement in line with changed facts: what was signed no longer stands there, so signatures lapse, visibly and with the reason.
 * Signatures under exactly what stands there now hold again (E-2).
 */
export async function herzieVerklaring(ctx: Ctx, herziening: Herziening): Promise<Gevolg> {
  const rij = await verklaringVan(ctx, herziening)
  const { format, persoon } = herziening
  if (!rij || rij.format !== format?.id) return wisselVerklaring(ctx, rij?.id, herziening)
  const { velden, nieuw } = veranderingIn(rij, { ...herziening, format })
  if (velden.length === 0) return zonderGevolg
  const inhoud_hash = ctx.hash(zegeltekst(format, nieuw, persoon))
  // The version is that of what was filled in: who changes the activity and its format in one form is not overtaken by himself.
  await ctx.db.updateTable('verklaring').set({ inhoud_hash }).where('id', '=', rij.id).execute()
  return volgWijziging(ctx, { verklaring: rij.id, velden }, redenVan(format, velden))
}

type Inhoud = Pick<Herziening, 'oud' | 'nieuw'> & { format: VerklaringFormat; straks?: Ingevuld }

/** What the statement says now, and in which fields that is something else; `straks` is what it is about to say besides the facts. */
function veranderingIn(
  { gegevens }: { gegevens: unknown },
  { format, oud, nieuw, straks }: Inhoud,
): { nieuw: Ingevuld; velden: string[] } {
  const ingevuld = leesIngevuld(gegevens)
  const wordt = gegevensVan(format, straks ?? ingevuld, nieuw)
  const velden = gewijzigdeVelden(format, gegevensVan(format, ingevuld, oud), wordt)
  return { nieuw: wordt, velden }
}

const verklaringen = (ctx: Ctx, { bij }: Pick<Herziening, 'bij'>) => {
  const [kolom, id] =
    'activiteit' in bij
      ? (['activiteit', bij.activiteit] as const)
      : (['bijeenkomst', bij.bijeenkomst] as const)
  return ctx.db
    .selectFrom('verklaring')
    .where(kolom, '=', id)
    .select(['id', 'format', 'gegevens'])
    .forUpdate()
}

const verklaringVan = (ctx: Ctx, herziening: Pick<Herziening, 'bij'>) =>
  verklaringen(ctx, herziening).where('verwijderd_op', 'is', null).executeTakeFirst()

/** The kind was changed: another format goes with it, or none. The one that went with this kind before comes back, with the signatures under what stands there now. */
async function wisselVerklaring(
  ctx: Ctx,
  weg: string | undefined,
  herziening: Herziening,
): Promise<Gevolg> {
  const vervallen = weg === undefined ? null : await verwijderVerklaring(ctx, weg)
  const { format, nieuw, persoon } = herziening
  const eerder = format && (await verklaringVanEerder(ctx, herziening, format.id))
  if (!eerder) return { vervallen, hersteld: null }
  const gegevens = gegevensVan(format, leesIngevuld(eerder.gegevens), nieuw)
  const inhoud_hash = ctx.hash(zegeltekst(format, gegevens, persoon))
  await ctx.db
    .updateTable('verklaring')
    .set({ verwijderd_op: null, inhoud_hash })
    .where('id', '=', eerder.id)
    .execute()
  return { vervallen, hersteld: await laatWeerGelden(ctx, eerder.id) }
}

const verklaringVanEerder = (ctx: Ctx, herziening: Herziening, format: string) =>
  verklaringen(ctx, herziening)
    .where('format', '=', format)
    .where('verwijderd_op', 'is not', null)
    .orderBy('verwijderd_op', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()

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

/** After the words of a statement were changed: its signatures lapse, and those that were under these very words hold again. */
export async function volgWijziging(ctx: Ctx, verval: Verval, reden: string): Promise<Gevolg> {
  const vervallen = await laatVervallen(ctx, verval, reden)
  return { vervallen, hersteld: await laatWeerGelden(ctx, verval.verklaring) }
}

/** Voids every signature that holds; null when there was none. */
async function laatVervallen(ctx: Ctx, verval: Verval, reden: string): Promise<Verval | null> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('ondertekening')
    .set({ vervallen_op: ctx.klok.now(), vervallen_reden: reden })
    .where('verklaring', '=', verval.verklaring)
    .where('vervallen_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? verval : null
}

/** One per signer, the latest; not what the holder took away himself. */
async function laatWeerGelden(
  ctx: Ctx,
  verklaring: string,
): Promise<{ verklaring: string } | null> {
  const eerdere = ctx.db
    .selectFrom('ondertekening')
    .innerJoin('verklaring', join =>
      join
        .onRef('verklaring.id', '=', 'ondertekening.verklaring')
        .onRef('verklaring.inhoud_hash', '=', 'ondertekening.inhoud_hash'),
    )
    .where('verklaring.id', '=', verklaring)
    .where('vervallen_reden', '<>', weggehaald)
    .distinctOn('hoedanigheid')
    .select('ondertekening.id')
    .orderBy('hoedanigheid')
    .orderBy('vastgelegd_op', 'desc')
    .orderBy('ondertekening.id')
  const { numUpdatedRows } = await ctx.db
    .updateTable('ondertekening')
    .set({ vervallen_op: null, vervallen_reden: null })
    .where('id', 'in', eerdere)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? { verklaring } : null
}

/** Why this change waits for a yes: signatures hold that would lapse and were not named in it. */
export async function bezwaarAlsVervalt(
  ctx: Ctx,
  herziening: Herziening & { straks?: Ingevuld },
  genoemd: readonly string[],
): Promise<Weigering[]> {
  const rij = await verklaringVan(ctx, herziening)
  if (!rij) return []
  const { format } = herziening
  const velden =
    rij.format === format?.id ? veranderingIn(rij, { ...herziening, format }).velden : ['soort']
  if (velden.length === 0) return []
  const geldig = await ctx.db
    .selectFrom('ondertekening')
    .where('verklaring', '=', rij.id)
    .where('vervallen_op', 'is', null)
    .select(['id', 'naam', 'getekend_dag as op'])
    .orderBy('vastgelegd_op')
    .execute()
  return vraagTenzijGenoemd(geldig, velden, genoemd)
}

type Getekend = Parameters<typeof vraagOfVervalt>[0][number] & { id: string }

/** The question about these signatures, unless every one of them was named; none where nothing changes. */
export const vraagTenzijGenoemd = (
  geldig: readonly Getekend[],
  velden: readonly string[],
  genoemd: readonly string[],
): Weigering[] =>
  geldig.every(({ id }) => genoemd.includes(id)) ? [] : vraagOfVervalt(geldig, velden)

/** The events of what a change did to signatures. */
export const gevolgFeiten = (
  { vervallen, hersteld }: Gevolg,
  plaats: { persoon: string; dossier: string; keurmerk: string },
) => [
  ...(vervallen
    ? [{ soort: 'ondertekening-vervallen' as const, ...plaats, gegevens: vervallen }]
    : []),
  ...(hersteld
    ? [{ soort: 'ondertekening-hersteld' as const, ...plaats, gegevens: hersteld }]
    : []),
]
