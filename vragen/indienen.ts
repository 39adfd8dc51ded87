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
import { oncePer } from '#lib/oncePer.ts'
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

/** What filing now would freeze, with the reasons as they were sent; of a supplement the parts that were not asked keep theirs. */
export async function bereidVoor(
  ctx: Ctx,
  portfolio: Portfolio,
  toelichtingen: Toelichtingen,
): Promise<Voorbereiding> {
  const open = await leesOpenVraag(ctx, portfolio)
  return voorbereiding(ctx, portfolio, {
    ...open,
    toelichtingen: { ...open.blijvend, ...toelichtingen },
  })
}

/** The same for the page that the holder checks: every reason of the last filing stands there again, to be sent once more. */
export async function bereidVoorbeeldVoor(ctx: Ctx, portfolio: Portfolio): Promise<Voorbereiding> {
  const open = await leesOpenVraag(ctx, portfolio)
  return voorbereiding(ctx, portfolio, { ...open, toelichtingen: open.eerder })
}

type Opgave = OpenVraag & { toelichtingen: Toelichtingen }

async function voorbereiding(
  ctx: Ctx,
  portfolio: Portfolio,
  { stand, vraag, vorig, onderdelen, toelichtingen }: Opgave,
): Promise<Voorbereiding> {
  const { rij } = portfolio
  const indiening = {
    nummer: volgendNummer(stand.indieningen),
    op: ctx.klok.now().toISOString(),
    peildatum: peildatumVanIndiening(rij, stand.indieningen) ?? ctx.klok.today(),
  }
  const bron = await leesAfschriftbron(ctx, portfolio, { indiening, toelichtingen })
  const afschrift = eenmaalGemaakt(portfolio, [bron, vraag], () =>
    vorig
      ? maakAanvulling(zonderLaterWerk(bron, indiening.peildatum), vorig, onderdelen)
      : maakAfschrift(bron),
  )
  const zaak = { ...stand.zaak, tekorten: tekortenVan(afschrift.uitslag), toelichtingen }
  const { indieningen, instellingen } = stand
  return { afschrift, zaak, indieningen, instellingen, vraag }
}

type Gemaakt = { van: string; afschrift: Afschrift }

const laatstGemaakt = oncePer<Portfolio, { laatste?: Gemaakt }>(() => ({}))

/** The copy that was made last of this reading of a portfolio: a page asks for the same again and again, only the moment differs. */
export function eenmaalGemaakt(
  portfolio: Portfolio,
  [{ indiening, toelichtingen, documenten }, vraag]: [Afschriftbron, string | null],
  maak: () => Afschrift,
): Afschrift {
  const { nummer, peildatum } = indiening
  const van = JSON.stringify({ nummer, peildatum, toelichtingen, documenten, vraag })
  const bewaard = laatstGemaakt(portfolio)
  if (bewaard.laatste?.van !== van) bewaard.laatste = { van, afschrift: maak() }
  return { ...bewaard.laatste.afschrift, indiening }
}

type OpenVraag = {
  stand: Houderszaak
  vraag: string | null
  vorig: Afschrift | null
  onderdelen: readonly OnderdeelId[]
  /** The sentences of the last filing. */
  eerder: Toelichtingen
  /** Those of them that nobody is asked for again. */
  blijvend: Toelichtingen
}

/** The request for a supplement that is open, with the filing it is about; and the sentences that were given at the last filing. */
async function leesOpenVraag(ctx: Ctx, portfolio: Portfolio): Promise<OpenVraag> {
  const stand = await leesHouderszaak(ctx, portfolio)
  const geenVraag = { stand, vraag: null, vorig: null, onderdelen: [], eerder: {}, blijvend: {} }
  const { rij } = portfolio
  const laatste = laatsteVan(stand, rij.status)
  const vorig = laatste && (await leesAfschriften(ctx, [laatste.id])).get(laatste.id)
  if (!vorig) return geenVraag
  // Who withdrew files anew.
  if (rij.status === 'in_opbouw') return { ...geenVraag, eerder: toelichtingenIn(vorig) }
  const [vraag] = await leesAanvullingsvragen(ctx, rij.id)
  if (!vraag) return geenVraag
  const { onderdelen } = stand.zaak.aanvulling
  const elders = vorig.onderdelen.filter(({ id }) => !onderdelen.includes(id))
  return {
    stand,
    vraag: vraag.id,
    vorig,
    onderdelen,
    eerder: toelichtingenIn(vorig),
    blijvend: toelichtingenIn({ ...vorig, onderdelen: elders }),
  }
}

/** The filing of which the sentences are still of use. */
function laatsteVan(
  { indieningen }: Houderszaak,
  status: Portfolio['rij']['status'],
): Indieningrij | undefined {
  if (status === 'in_opbouw') return indieningen.at(-1)
  return status === 'aanvulling' ? staandeIn(indieningen).at(-1) : undefined
}

/** What was said about each tekort of these parts, so that nobody types it twice. */
const toelichtingenIn = ({ onderdelen, uitslag }: Afschrift): Toelichtingen => {
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
