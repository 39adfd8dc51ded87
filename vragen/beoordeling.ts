import type { Ctx } from '#acties/ctx.ts'
import { aanTeVullen, mogelijkeAdviezen, nogTeBeoordelen } from '#domein/advies/advies.ts'
import { uiterlijkBeoordelen } from '#domein/dossier/beoordelingstermijn.ts'
import type { Handeling } from '#domein/dossier/levensloop.ts'
import { isOnafhankelijkeAssessor } from '#domein/dossier/onafhankelijk.ts'
import { waarschuwingenBijIndienen } from '#domein/dossier/waarschuwingen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { laatste, plusDagen } from '#lib/datum.ts'
import { leesBehandeling, magVan, type Behandeling } from '#vragen/behandeling.ts'
import { leesInbreng } from '#vragen/behandeling/inbreng.ts'
import { leesIngediend, type Ingediend } from '#vragen/behandeling/ingediend.ts'

const knoppen = [
  'bewaarOordeel',
  'corrigeerPunten',
  'vraagAan',
  'sluitAanvulling',
  'adviseer',
  'geefTerug',
] as const satisfies readonly Handeling[]

/** A dossier that a tie came to light with: the assessor sees why, and can only hand it back. */
type Stilgelegd = Pick<Behandeling, 'rij'> & {
  isStilgelegd: true
  bezwaren: readonly Weigering[]
  mag: Record<(typeof knoppen)[number], readonly Weigering[]>
}

/**
 * One dossier as it was filed, for the assessor who has it and until the decision: evidence, verdict, her own work, and a colleague's
 * when everyone has handed in. Null when she does not have it.
 */
export async function leesBeoordeling(ctx: Ctx, dossierId: string) {
  const behandeling = await leesBehandeling(ctx, dossierId)
  const toewijzing = behandeling?.toewijzingen.find(
    ({ assessor }) => assessor === ctx.actor.persoon,
  )
  if (!behandeling || !toewijzing) return null
  const mag = magVan(ctx, behandeling, knoppen)
  const bezwaren = banden(ctx, behandeling)
  if (bezwaren.length > 0) return stilgelegd(behandeling, { bezwaren, mag })
  const ingediend = await leesIngediend(ctx, behandeling)
  if (!ingediend) return null
  const inbreng = await leesInbreng(ctx, behandeling, ingediend.geldend)
  const eigen = inbreng.find(({ assessor }) => assessor === ctx.actor.persoon)
  const oordelen = Object.fromEntries(
    (eigen?.oordelen ?? []).map(({ onderdeel, oordeel }) => [onderdeel, oordeel]),
  )
  const { zaak, instellingen } = behandeling
  return {
    isStilgelegd: false as const,
    ...ingediend,
    waarschuwingen: waarschuwingen(behandeling, ingediend),
    eigen,
    anderen: inbreng.filter(een => een !== eigen),
    teBeoordelen: zaak.teBeoordelen,
    nogTeBeoordelen: nogTeBeoordelen(zaak.teBeoordelen, oordelen),
    mogelijkeAdviezen: mogelijkeAdviezen(zaak.teBeoordelen, oordelen),
    aanvulling: zaak.aanvulling,
    teVragen: teVragen(ctx, behandeling),
    uiterlijk: uiterlijkBeoordelen(
      toewijzing.toegewezenDag,
      ingediend.indiening.ingediendDag,
      instellingen,
    ),
    mag,
  }
}

const banden = (ctx: Ctx, { zaak }: Behandeling): Weigering[] =>
  isOnafhankelijkeAssessor({ zaak, actor: ctx.actor, vandaag: ctx.klok.today() })

/** The parts that still wait for a question to the kandidaat, and until when she may answer if it is asked today (aanname 21). */
function teVragen(ctx: Ctx, { zaak, instellingen }: Behandeling) {
  const eigen = zaak.toewijzingen.find(({ assessor }) => assessor === ctx.actor.persoon)
  const termijn = plusDagen(ctx.klok.today(), instellingen.aanvullingDagen)
  return {
    onderdelen: aanTeVullen(zaak.teBeoordelen, eigen?.oordelen ?? {}).filter(
      onderdeel => !eigen?.gevraagd?.includes(onderdeel),
    ),
    uiterlijk: laatste(termijn, zaak.aanvulling.uiterlijk ?? termijn),
  }
}

const stilgelegd = (
  { rij }: Behandeling,
  rest: Pick<Stilgelegd, 'bezwaren' | 'mag'>,
): Stilgelegd => ({ isStilgelegd: true, rij, ...rest })

/** What the assessor has to know before she reads: filed late, an old statement at A1 (aannames 2 and 31). */
function waarschuwingen(
  { zaak, instellingen, indieningen }: Behandeling,
  { geldend }: Ingediend,
): Weigering[] {
  const verklaring = geldend.afschrift.onderdelen
    .find(({ id }) => id === 'A1')
    ?.delen.find(({ id }) => id === 'verklaring')
  return waarschuwingenBijIndienen({
    termijn: zaak.termijn,
    vandaag: indieningen[0]?.ingediendDag ?? geldend.afschrift.indiening.peildatum,
    verklaringGetekendOp: verklaring?.ondertekeningen[0]?.op ?? null,
    instellingen,
  })
}
