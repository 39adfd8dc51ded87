import type { Ctx } from '#acties/ctx.ts'
import { certificaatjaren, type Certificaatjaar } from '#domein/dossier/certificaatjaar.ts'
import { herinnerdagen } from '#domein/dossier/herinneringen.ts'
import { tijdlijn, type Tijdpunt } from '#domein/dossier/tijdlijn.ts'
import { mijnGegevens } from '#vragen/account/mij.ts'
import { dagVan } from '#vragen/behandeling/rijen.ts'
import type { Datum } from '#lib/datum.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { leesStand, type Stand } from '#vragen/stand.ts'
import { zicht } from '#vragen/zicht.ts'

/** The years of a certificate with everything that is on them. */
export type Cyclustijd = {
  stand: Stand
  punten: readonly Tijdpunt[]
  jaren: readonly Certificaatjaar[]
}

/** The timeline of a dossier for its holder; null when it is not there or not yours. */
export async function leesTijdlijn(ctx: Ctx, dossierId: string): Promise<Cyclustijd | null> {
  const stand = await leesStand(ctx, dossierId)
  if (!stand) return null
  const { portfolio, zaak, gepland, verlies } = stand
  const { rij, inhoud, kader } = portfolio
  const vandaag = ctx.klok.today()
  const dagen = herinnerdagen(zaak.termijn.uiterlijk, await leesInstellingen(ctx))
  const wil = (await mijnGegevens(ctx))?.wilHerinneringen
  return {
    stand,
    jaren: certificaatjaren(rij.geldigVan, rij.geldigTot),
    punten: tijdlijn({
      inhoud,
      kader,
      uitslag: gepland,
      termijn: zaak.termijn,
      indieningen: await leesDagen(ctx, dossierId),
      aanvullen: zaak.status === 'aanvulling' ? zaak.aanvulling.uiterlijk : null,
      isOpen: zaak.status === 'in_opbouw',
      herinnerdagen: wil ? dagen.filter(dag => dag > vandaag) : [],
      verlies: verlies.filter(({ totEnMet }) => totEnMet !== null && totEnMet >= vandaag),
    }),
  }
}

/** On which days something was filed, and withdrawn. */
const leesDagen = (ctx: Ctx, dossier: string) =>
  zicht(ctx)
    .indieningen()
    .where('indiening.dossier', '=', dossier)
    .select(['nummer', dagVan('indiening.ingediend_op').as('dag')])
    .select(dagVan('indiening.ingetrokken_op').$castTo<Datum | null>().as('ingetrokken'))
    .orderBy('nummer')
    .execute()
