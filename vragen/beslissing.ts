import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { certificaatnummer, nieuwePeriode } from '#domein/certificaat/certificaat.ts'
import { isOnafhankelijkeBeslisser } from '#domein/dossier/onafhankelijk.ts'
import { jaarVan, plusDagen } from '#lib/datum.ts'
import { leesBehandeling, magVan } from '#vragen/behandeling.ts'
import { leesInbreng } from '#vragen/behandeling/inbreng.ts'
import { leesIngediend, type Ingediend } from '#vragen/behandeling/ingediend.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { zicht } from '#vragen/zicht.ts'

const knoppen = ['certificeer', 'wijsAf'] as const

/**
 * One dossier for who decides: what was filed, what every assessor wrote and the decision once there is one. Who has a tie with the
 * kandidaat sees why she cannot decide, and nothing else.
 */
export async function leesBeslissing(ctx: Ctx, dossierId: string) {
  const behandeling = await leesBehandeling(ctx, dossierId)
  if (!behandeling) return null
  const { rij, zaak } = behandeling
  const mag = magVan(ctx, behandeling, knoppen)
  const vandaag = ctx.klok.today()
  const bezwaren = isOnafhankelijkeBeslisser({ zaak, actor: ctx.actor, vandaag })
  if (bezwaren.length > 0) return { isStilgelegd: true as const, rij, bezwaren, mag }
  const ingediend = await leesIngediend(ctx, behandeling)
  if (!ingediend) return null
  const besluit = zaak.status === 'geadviseerd' ? null : await leesBesluit(ctx, dossierId)
  return {
    isStilgelegd: false as const,
    ...ingediend,
    inbreng: await leesInbreng(ctx, behandeling, ingediend.geldend),
    besluit,
    certificaat: besluit?.certificaat ?? null,
    mag,
  }
}

type Open = Pick<Ingediend, 'dossier' | 'kader' | 'indieningen'> & { besluit: object | null }

/**
 * What would follow from a decision today: number and period of the certificate, and until when the kandidaat may object (aanname 22).
 * The number goes to somebody else when that decision comes first. Null once it was decided.
 */
export async function leesVoorstel(ctx: Ctx, { dossier, kader, indieningen, besluit }: Open) {
  if (besluit) return null
  const instellingen = await leesInstellingen(ctx)
  const beslotenOp = ctx.klok.today()
  const jaar = jaarVan(beslotenOp)
  const ingediendOp = indieningen[0]?.ingediendDag ?? beslotenOp
  const [reeks] = await reeksen(ctx, { keurmerk: kader.keurmerk, jaar })
  return {
    nummer: certificaatnummer(kader.keurmerk, jaar, (reeks?.laatste ?? 0) + 1),
    periode: nieuwePeriode(
      { oudeEinddatum: dossier.geldigTot, ingediendOp, beslotenOp },
      instellingen,
    ),
    begin: instellingen.beginNieuwePeriode,
    bezwaarTot: plusDagen(beslotenOp, instellingen.bezwaarDagen),
  }
}

const reeksen = eenmaal(({ db }, { keurmerk, jaar }: { keurmerk: string; jaar: number }) =>
  db
    .selectFrom('certificaat_reeks')
    .where('keurmerk', '=', keurmerk)
    .where('jaar', '=', jaar)
    .select('laatste'),
)

export type Voorstel = NonNullable<Awaited<ReturnType<typeof leesVoorstel>>>

/** The decision that stands, with who took it and the certificate that it gave out, if any; null before it. */
export const leesBesluit = async (ctx: Ctx, dossier: string) => {
  const rij = await zicht(ctx)
    .besluiten()
    .innerJoin(zicht(ctx).namen().selectAll().as('wie'), 'wie.id', 'besluit.beslisser')
    .where('besluit.dossier', '=', dossier)
    .where('besluit.herziet', 'is', null)
    .select(['besluit.id', 'besluit.uitkomst', 'besluit.motivering', 'wie.naam as beslisser'])
    .select(['besluit.besloten_op as beslotenOp', 'besluit.bezwaar_tot as bezwaarTot'])
    .select(lijstVan(uitgegeven(ctx)).as('certificaten'))
    .executeTakeFirst()
  if (!rij) return null
  const { certificaten, ...besluit } = rij
  return { ...besluit, certificaat: certificaten[0] ?? null }
}

const uitgegeven = (ctx: Ctx) =>
  zicht(ctx)
    .certificaten()
    .innerJoin('certificaat_periode as periode', 'periode.certificaat', 'certificaat.id')
    .whereRef('certificaat.besluit', '=', sql.ref('besluit.id'))
    .where('periode.soort', '=', 'geldig')
    .where('periode.vervallen_op', 'is', null)
    .select(['certificaat.nummer', 'certificaat.controlecode', 'periode.van', 'periode.tot'])
