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
import { geplandeDag, peildatumVanIndiening } from '#vragen/peildatum.ts'
import { leesPortfolio, type Portfolio } from '#vragen/portfolio.ts'
import { verliesTussen, type Verlies } from '#vragen/portfolio/verlies.ts'
import type { Indieningrij } from '#vragen/portfolio/rijen.ts'
import { leesHouderszaak } from '#vragen/zaak.ts'

/** How a portfolio stands: judged as if it were filed today, and as if on the day that was planned. */
export type Stand = {
  portfolio: Portfolio
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

/** The state of a dossier for its holder; null when it is not there or not yours. */
export async function leesStand(ctx: Ctx, dossierId: string): Promise<Stand | null> {
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
