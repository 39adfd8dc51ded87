import type { Ctx } from '#acties/ctx.ts'
import { faseOp, type Fase } from '#domein/dossier/indientermijn.ts'
import { bezwarenTegen } from '#domein/dossier/levensloop.ts'
import { waarschuwingenBijIndienen } from '#domein/dossier/waarschuwingen.ts'
import { tekortenVan, type DossierZaak } from '#domein/dossier/zaak.ts'
import { zonderVelden } from '#domein/levensloop.ts'
import { toets } from '#domein/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Datum } from '#lib/datum.ts'
import { keepUpTo, type Kept } from '#lib/keepUpTo.ts'
import { oncePer } from '#lib/oncePer.ts'
import { geplandeDag, peildatumVanIndiening } from '#vragen/peildatum.ts'
import { leesPortfolio, type Portfolio } from '#vragen/portfolio.ts'
import { omvang } from '#vragen/portfolio/omvang.ts'
import { verliesTussen, type Verlies } from '#vragen/portfolio/verlies.ts'
import type { Indieningrij } from '#vragen/portfolio/rijen.ts'
import { leesStempel } from '#vragen/portfolio/stempel.ts'
import { leesHouderszaak } from '#vragen/zaak.ts'

/** How a portfolio stands: judged as if it were filed today, and as if on the day that was planned. */
export type Stand = {
  portfolio: Portfolio
  /** Today itself: after filing `vandaag` is reckoned on the day of the filing. */
  dag: Datum
  vandaag: Uitslag
  geplandeDag: Datum
  gepland: Uitslag
  /** What counts today and no longer, or for less, on the planned day. */
  verlies: readonly Verlies[]
  zaak: DossierZaak
  fase: Fase
  indieningen: readonly Indieningrij[]
  /** The number that the next filing gets. */
  volgendNummer: number
  /** What holds nobody back, and why filing or withdrawing cannot be done now; sentences about a tekort are asked on the form. */
  waarschuwingen: readonly Weigering[]
  /** The same for who files on the planned day (aanname 31). */
  waarschuwingenGepland: readonly Weigering[]
  bezwaren: Readonly<Record<'dienIn' | 'trekIn', readonly Weigering[]>>
}

/**
 * The state of a dossier for its holder; null when it is not there or not yours. On a page it is the one that was read before as long as
 * no row of it changed (ADR 24); whether it may be read is asked each time. An act reads it anew. Who just read its stempel gives it along.
 */
export async function leesStand(
  ctx: Ctx,
  dossierId: string,
  netGelezen?: string | null,
): Promise<Stand | null> {
  if (ctx.actor.rol !== 'kandidaat' || !ctx.instellingen) return leesStandNu(ctx, dossierId)
  const stempel = netGelezen ?? (await leesStempel(ctx, dossierId))
  if (stempel === null) return null
  const bewaard = gelezen(ctx.opslag)
  const toestand = `${stempel} ${ctx.klok.today()} ${JSON.stringify(ctx.instellingen)}`
  const eerder = bewaard.get(dossierId)
  if (eerder?.toestand === toestand) return eerder.stand
  const stand = await leesStandNu(ctx, dossierId)
  if (stand) bewaard.set(dossierId, { value: { toestand, stand }, size: omvang(stand.portfolio) })
  return stand
}

/** What was read, by dossier, as long as this process and its store live. */
const gelezen = oncePer<Ctx['opslag'], Kept<{ toestand: string; stand: Stand }>>(() =>
  keepUpTo(meest),
)

/** As `omvang` counts them: some thirty portfolios of sixty activities, or five of the largest. */
const meest = 12_000_000

async function leesStandNu(ctx: Ctx, dossierId: string): Promise<Stand | null> {
  const portfolio = await leesPortfolio(ctx, dossierId)
  if (!portfolio) return null
  const { rij, kader, inhoud } = portfolio
  const { indieningen, instellingen, ...rest } = await leesHouderszaak(ctx, portfolio)
  const dag = ctx.klok.today()
  const ingediend = peildatumVanIndiening(rij, indieningen)
  const vandaag = toets(inhoud, ingediend ?? dag, kader)
  const gekozen = ingediend ?? geplandeDag(rij, kader, dag)
  const gepland = toets(inhoud, gekozen, kader)
  const zaak = { ...rest.zaak, tekorten: tekortenVan(vandaag) }
  const situatie = { zaak, actor: ctx.actor, vandaag: dag }
  const verklaringGetekendOp = getekendOp(portfolio)
  const vraag = { termijn: zaak.termijn, verklaringGetekendOp, instellingen }
  return {
    portfolio,
    dag,
    vandaag,
    geplandeDag: gekozen,
    gepland,
    verlies: verliesTussen(inhoud, { vandaag, gepland, kader }),
    zaak,
    fase: faseOp(zaak.termijn, dag),
    indieningen,
    volgendNummer: volgendNummer(indieningen),
    waarschuwingen: waarschuwingenBijIndienen({ ...vraag, vandaag: dag }),
    waarschuwingenGepland: waarschuwingenBijIndienen({ ...vraag, vandaag: gekozen }),
    bezwaren: {
      dienIn: zonderVelden(bezwarenTegen('dienIn', situatie)),
      trekIn: zonderVelden(bezwarenTegen('trekIn', situatie)),
    },
  }
}

/** Filings are numbered without gaps, withdrawn ones included. */
export const volgendNummer = (indieningen: readonly Indieningrij[]): number =>
  Math.max(0, ...indieningen.map(({ nummer }) => nummer)) + 1

/** The day on which the statement of A1 was signed, the first of the signatures that hold; null as long as it is not. */
export function getekendOp({ a1: { verklaring } }: Portfolio): Datum | null {
  if (!verklaring?.isOndertekend) return null
  const dagen = verklaring.handtekeningen.flatMap(({ op, vervallen }) => (vervallen ? [] : [op]))
  return dagen.toSorted()[0] ?? null
}
