import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { sleutelVan, tekortenVan, type DossierZaak } from '#domein/dossier/zaak.ts'
import {
  maakAanvulling,
  maakAfschrift,
  type Afschrift,
  type Afschriftbron,
} from '#domein/portfolio/afschrift.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Datum } from '#lib/datum.ts'
import { leesAfschriften } from '#vragen/afschriften.ts'
import { peildatumVanIndiening } from '#vragen/peildatum.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { leesAfschriftbron } from '#vragen/portfolio/afschriftbron.ts'
import type { Indieningrij } from '#vragen/portfolio/rijen.ts'
import { volgendNummer } from '#vragen/stand.ts'
import {
  leesAanvullingsvragen,
  leesHouderszaak,
  staandeIn,
  type Houderszaak,
} from '#vragen/zaak.ts'

type Toelichtingen = Readonly<Record<string, string>>

/** A filing as it would be made now: its frozen copy, and what the life cycle needs to know to allow it. */
export type Voorbereiding = {
  afschrift: Afschrift
  zaak: DossierZaak
  indieningen: readonly Indieningrij[]
  instellingen: Instellingen
  /** The request for a supplement that it answers; null for a first filing. */
  vraag: string | null
}

/** What filing today would freeze: the page that the holder checks and the act that files read the same. */
export async function bereidVoor(
  ctx: Ctx,
  portfolio: Portfolio,
  toelichtingen: Toelichtingen,
): Promise<Voorbereiding> {
  const { rij } = portfolio
  const stand = await leesHouderszaak(ctx, portfolio)
  const open = await leesOpenVraag(ctx, portfolio, stand)
  const samen = { ...open.toelichtingen, ...toelichtingen }
  const indiening = {
    nummer: volgendNummer(stand.indieningen),
    op: ctx.klok.now().toISOString(),
    peildatum: peildatumVanIndiening(rij, stand.indieningen) ?? ctx.klok.today(),
  }
  const gegevens = { indiening, toelichtingen: samen }
  const bron = await leesAfschriftbron(ctx, portfolio, gegevens)
  const afschrift = open.vorig
    ? maakAanvulling(zonderLaterWerk(bron, indiening.peildatum), open.vorig, open.onderdelen)
    : maakAfschrift(bron)
  const zaak = {
    ...stand.zaak,
    tekorten: tekortenVan(afschrift.uitslag),
    toelichtingen: samen,
  }
  const { indieningen, instellingen } = stand
  return { afschrift, zaak, indieningen, instellingen, vraag: open.vraag }
}

type OpenVraag = {
  vraag: string | null
  vorig: Afschrift | null
  onderdelen: readonly OnderdeelId[]
  toelichtingen: Toelichtingen
}

const geenVraag: OpenVraag = { vraag: null, vorig: null, onderdelen: [], toelichtingen: {} }

/** The request for a supplement that is open, with the filing it is about; and the sentences that were given at the last filing. */
async function leesOpenVraag(
  ctx: Ctx,
  { rij }: Portfolio,
  { zaak, indieningen }: Houderszaak,
): Promise<OpenVraag> {
  if (rij.status === 'in_opbouw') return leesNaIntrekken(ctx, indieningen)
  const laatste = staandeIn(indieningen).at(-1)
  if (rij.status !== 'aanvulling' || !laatste) return geenVraag
  const [vraag] = await leesAanvullingsvragen(ctx, rij.id)
  const vorig = (await leesAfschriften(ctx, [laatste.id])).get(laatste.id)
  if (!vraag || !vorig) return geenVraag
  const toelichtingen = eerdereToelichtingen(vorig)
  return { vraag: vraag.id, vorig, onderdelen: zaak.aanvulling.onderdelen, toelichtingen }
}

/** Who withdrew files anew, and the sentences that were given then stand there again. */
async function leesNaIntrekken(ctx: Ctx, indieningen: readonly Indieningrij[]): Promise<OpenVraag> {
  const laatste = indieningen.at(-1)
  if (!laatste) return geenVraag
  const vorig = (await leesAfschriften(ctx, [laatste.id])).get(laatste.id)
  return vorig ? { ...geenVraag, toelichtingen: eerdereToelichtingen(vorig) } : geenVraag
}

/** What was said about each tekort at the previous filing, so that nobody types it twice. */
const eerdereToelichtingen = ({ onderdelen, uitslag }: Afschrift): Toelichtingen => {
  const tekorten = tekortenVan(uitslag)
  return Object.fromEntries(
    onderdelen.flatMap(({ id, tekorten: eerder }) =>
      tekorten
        .filter(({ clausule }) => clausule === id)
        .map((tekort, plek) => [sleutelVan(tekort), eerder[plek]?.toelichting ?? '']),
    ),
  )
}

/** Work that begins after the day on which everything is judged is for the next time (aanname 30). */
const zonderLaterWerk = (bron: Afschriftbron, peildatum: Datum): Afschriftbron => ({
  ...bron,
  dossier: {
    ...bron.dossier,
    activiteiten: bron.dossier.activiteiten.filter(
      ({ datum, van }) => (datum ?? van ?? peildatum) <= peildatum,
    ),
    bijeenkomsten: bron.dossier.bijeenkomsten.filter(({ datum }) => datum <= peildatum),
  },
})
