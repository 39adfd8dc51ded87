import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegen } from '#domein/dossier/levensloop.ts'
import { waarschuwingenBijIndienen } from '#domein/dossier/waarschuwingen.ts'
import { zonderVelden } from '#domein/levensloop.ts'
import { gelezenVan } from '#vragen/gelezen.ts'
import { bereidVoorbeeldVoor } from '#vragen/indienen.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { getekendOp, leesStand } from '#vragen/stand.ts'
import { leesAanvullingsvragen } from '#vragen/zaak.ts'
import { zicht } from '#vragen/zicht.ts'

/**
 * What filing today would freeze, with what the holder has to know before it: why it cannot be done now, what holds nobody back, what a
 * supplement asks. Null when it is not there or not yours.
 */
export async function leesVoorbeeld(ctx: Ctx, dossierId: string) {
  const stand = await leesStand(ctx, dossierId)
  if (!stand) return null
  const { portfolio } = stand
  const voorbereiding = await bereidVoorbeeldVoor(ctx, portfolio)
  const { zaak, instellingen } = voorbereiding
  const vandaag = ctx.klok.today()
  return {
    stand,
    rij: portfolio.rij,
    kader: portfolio.kader,
    a1: portfolio.a1,
    ...voorbereiding,
    /** To be sent along with the button that files. */
    gelezen: gelezenVan(ctx, voorbereiding.afschrift),
    bezwaren: zonderVelden(bezwarenTegen('dienIn', { zaak, actor: ctx.actor, vandaag })),
    waarschuwingen:
      zaak.status === 'aanvulling'
        ? []
        : waarschuwingenBijIndienen({
            termijn: zaak.termijn,
            vandaag,
            verklaringGetekendOp: getekendOp(portfolio),
            instellingen,
          }),
    gevraagd: await leesGevraagd(ctx, portfolio),
    bestanden: await leesEigenBestanden(ctx),
  }
}

export type Voorbeeld = NonNullable<Awaited<ReturnType<typeof leesVoorbeeld>>>

/** What the open request for a supplement asks, per part and in the assessor's words; empty when none is open. */
export async function leesGevraagd(ctx: Ctx, { rij, kader }: Portfolio) {
  if (rij.status !== 'aanvulling') return []
  const vragen = await leesAanvullingsvragen(ctx, rij.id)
  const laatste = vragen.filter(({ id }) => id === vragen[0]?.id)
  return kader.onderdelen.flatMap(({ id, titel }) =>
    laatste
      .filter(({ onderdeel }) => onderdeel === id)
      .map(({ vraag }) => ({ onderdeel: id, titel, vraag })),
  )
}

export type Gevraagd = Awaited<ReturnType<typeof leesGevraagd>>

/** The holder's files, by what they hold. */
async function leesEigenBestanden(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const rijen = await zicht(ctx).bestanden().select(['bestand.id', 'bestand.sha256']).execute()
  return new Map(rijen.map(({ id, sha256 }) => [sha256, id]))
}
