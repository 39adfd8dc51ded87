import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { leesFormat } from '#acties/ondertekening/leesFormat.ts'
import {
  bijVeld,
  laadOnderwerp,
  nieuweVerklaring,
  zegel,
  type GeladenOnderwerp,
  type Onderwerp,
} from '#acties/ondertekening/onderwerp.ts'
import {
  gevolgFeiten,
  redenVan,
  volgWijziging,
  vraagTenzijGenoemd,
  zonderGevolg,
  type Gevolg,
} from '#acties/ondertekening/verval.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld, vervaltVeld } from '#acties/portfolio/velden.ts'
import { idVeld } from '#acties/velden.ts'
import {
  gegevensVan,
  gewijzigdeVelden,
  legeVelden,
  type Ingevuld,
} from '#domein/ondertekening/verklaring.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'

/** Fills in a statement, half or whole; what was signed over other answers loses its signature, once that was asked (A1, B.4, B.5, B.6). */
export const vulVerklaringIn = actie({
  naam: 'vulVerklaringIn',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    bij: bijVeld,
    gegevens: z.record(z.string(), z.unknown()),
    basis: basisVeld,
    vervalt: vervaltVeld,
  }),
  laad: (ctx, { dossierId, bij }) => laadOnderwerp(ctx, dossierId, bij),
  bezwaren: async ({ ctx, geladen, invoer }) => [
    ...(await bezwarenTegenWerk(ctx, geladen, geladen.onderwerp.werk)),
    ...bezwaarAlsVerouderd(invoer.basis, geladen.onderwerp.verklaring?.versie ?? 0),
    ...vraagVooraf(geladen.onderwerp, invoer),
  ],
  doe: async ({ ctx, geladen, invoer }) => {
    const { format, feiten, verklaring } = geladen.onderwerp
    const gelezen = leesFormat(format, invoer.gegevens)
    if (!gelezen.ok) return gelezen
    const nieuw: Ingevuld = gelezen.waarde
    const bewaard = verklaring
      ? await wijzig(ctx, geladen, { verklaring, nieuw })
      : { verklaring: await nieuweVerklaring(ctx, geladen, nieuw), versie: 1, ...zonderGevolg }
    const gegevens = { ...verklaring?.gegevens, ...gegevensVan(format, nieuw, feiten) }
    return gelukt({ ...bewaard, legeVelden: legeVelden(format, gegevens) })
  },
  gebeurtenis: ({ geladen, waarde: { verklaring, versie, ...gevolg } }) =>
    versie === geladen.onderwerp.verklaring?.versie
      ? null
      : [
          {
            soort: 'verklaring-ingevuld',
            ...bijDossier(geladen),
            gegevens: { verklaring, format: geladen.onderwerp.format.id },
          },
          ...gevolgFeiten(gevolg, bijDossier(geladen)),
        ],
})

/** What cannot be read is refused by the act itself, and asks nothing. */
function vraagVooraf(
  { format, feiten, verklaring }: Onderwerp,
  { gegevens, vervalt }: { gegevens: Record<string, unknown>; vervalt: readonly string[] },
): Weigering[] {
  const gelezen = leesFormat(format, gegevens)
  if (!verklaring || !gelezen.ok) return []
  const velden = gewijzigdeVelden(
    format,
    gegevensVan(format, verklaring.ingevuld, feiten),
    gegevensVan(format, gelezen.waarde, feiten),
  )
  const geldig = verklaring.handtekeningen.filter(een => een.vervallen === null)
  return vraagTenzijGenoemd(geldig, velden, vervalt)
}

type Wijziging = { verklaring: Verklaring; nieuw: Ingevuld }
type Gewijzigd = { verklaring: string; versie: number } & Gevolg

/** Nothing is written when a reader would see the same. */
async function wijzig(
  ctx: Ctx,
  geladen: GeladenOnderwerp,
  { verklaring, nieuw }: Wijziging,
): Promise<Gewijzigd> {
  const { format, feiten } = geladen.onderwerp
  const { id, ingevuld } = verklaring
  const inhoud_hash = zegel(ctx, geladen, nieuw)
  if (inhoud_hash === verklaring.inhoudHash)
    return { verklaring: id, versie: verklaring.versie, ...zonderGevolg }
  await houdTeksten(ctx, geladen, { verklaring, nieuw })
  const versie = verklaring.versie + 1
  await ctx.db
    .updateTable('verklaring')
    .set({ gegevens: JSON.stringify(nieuw), inhoud_hash, versie, bewaard_op: ctx.klok.now() })
    .where('id', '=', id)
    .execute()
  const oud = gegevensVan(format, ingevuld, feiten)
  const velden = gewijzigdeVelden(format, oud, gegevensVan(format, nieuw, feiten))
  const gevolg = await volgWijziging(ctx, { verklaring: id, velden }, redenVan(format, velden))
  return { verklaring: id, versie, ...gevolg }
}

/** What stood in a long text stays among its versions. */
async function houdTeksten(
  { db }: Ctx,
  { onderwerp: { format } }: GeladenOnderwerp,
  { verklaring: { id, ingevuld }, nieuw }: Wijziging,
): Promise<void> {
  for (const [naam, { soort }] of Object.entries(format.velden)) {
    const tekst = ingevuld[naam]
    if (soort !== 'lang' || typeof tekst !== 'string' || tekst === '' || tekst === nieuw[naam])
      continue
    await db
      .insertInto('tekst_versie')
      .columns(['persoon', 'veld', 'versie', 'tekst', 'opgeslagen_op'])
      .expression(eb =>
        eb
          .selectFrom('verklaring')
          .where('id', '=', id)
          .select(een => ['persoon', een.val(`${id}/${naam}`).as('veld'), 'versie'])
          .select(een => [een.val(tekst).as('tekst'), 'bewaard_op as opgeslagen_op']),
      )
      .execute()
  }
}
