import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { geweigerd, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Jaarplek } from '#domein/dossier/jaarblik.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import { leesAntwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import type { Antwoord, Antwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import { leesOngemoeid } from '#vragen/portfolio/ongemoeid.ts'
import type { Dossierrij } from '#vragen/portfolio/rijen.ts'

export type TeBewaren = {
  /** A part, or a year of the certificate. */
  onderdeel: OnderdeelId | Jaarplek
  veld: string
  waarde: Antwoordwaarde
  basis: number
  schrijver?: string | undefined
  beurt: number
}

export type Bewaard = { veld: string; versie: number; opgeslagenOp: Date; isGewijzigd: boolean }

/** The refusal for an answer that was changed elsewhere since; it carries both texts, so that nothing is lost. */
export type Botsing = Weigering & { mijn: Antwoordwaarde; ander: Antwoord }

export const isBotsing = (weigering: Weigering): weigering is Botsing =>
  weigering.code === 'elders-gewijzigd'

/**
 * Saves one answer as its next version and keeps the earlier one; the dossier is locked. What was sent as it was opened is no change: what
 * was written elsewhere stays, and this page is still on the version that it shows.
 */
export async function bewaarVeld(
  ctx: Ctx,
  { id: dossier }: Dossierrij,
  nieuw: TeBewaren,
): Promise<Resultaat<Bewaard>> {
  const veld = `${nieuw.onderdeel}/${nieuw.veld}`
  const huidig = await leesHuidig(ctx, dossier, veld)
  if (!huidig) return bewaar(ctx, { ...nieuw, dossier, volledigVeld: veld, versie: 1 })
  const bestaand = leesAntwoordwaarde(huidig.waarde)
  if (canoniek(bestaand) === canoniek(nieuw.waarde)) return gelukt(ongewijzigd(nieuw.veld, huidig))
  if (!volgtOp(huidig, nieuw)) {
    const gestuurd = { ...nieuw, veld }
    const isOngemoeid = (await leesOngemoeid(ctx, dossier, [gestuurd])).has(veld)
    return isOngemoeid && !isZelfdePagina(huidig, nieuw.schrijver)
      ? gelukt({ ...ongewijzigd(nieuw.veld, huidig), versie: nieuw.basis })
      : geweigerd(waaromNiet(huidig, bestaand, nieuw))
  }
  await ctx.db.insertInto('antwoord_versie').values(alsVersie(huidig)).execute()
  return bewaar(ctx, { ...nieuw, dossier, volledigVeld: veld, versie: huidig.versie + 1 })
}

const leesHuidig = (ctx: Ctx, dossier: string, veld: string) =>
  ctx.db
    .selectFrom('antwoord')
    .where('dossier', '=', dossier)
    .where('veld', '=', veld)
    .selectAll()
    .executeTakeFirst()

type Huidig = NonNullable<Awaited<ReturnType<typeof leesHuidig>>>

const ongewijzigd = (veld: string, huidig: Huidig): Bewaard => ({
  veld,
  versie: huidig.versie,
  opgeslagenOp: huidig.opgeslagen_op,
  isGewijzigd: false,
})

/** Written on the present version, or by the same page as the present version and after it. */
const volgtOp = (huidig: Huidig, { basis, schrijver, beurt }: TeBewaren): boolean =>
  basis === huidig.versie ||
  (isZelfdePagina(huidig, schrijver) && beurt > (huidig.schrijfbeurt ?? 0))

const isZelfdePagina = (huidig: Huidig, schrijver: string | undefined): boolean =>
  schrijver !== undefined && huidig.schrijver === schrijver

function waaromNiet(huidig: Huidig, waarde: Antwoordwaarde, nieuw: TeBewaren): Weigering {
  if (isZelfdePagina(huidig, nieuw.schrijver))
    return { code: 'verouderd', tekst: 'Er is al nieuwere tekst van je bewaard.', veld: nieuw.veld }
  const ander = { waarde, versie: huidig.versie, opgeslagenOp: huidig.opgeslagen_op }
  return alsBotsing(nieuw.veld, nieuw.waarde, ander)
}

/** The refusal with both texts of one field. */
export const alsBotsing = (veld: string, mijn: Antwoordwaarde, ander: Antwoord): Botsing => ({
  code: 'elders-gewijzigd',
  tekst:
    'Dit is intussen ergens anders gewijzigd. Je ziet beide versies. Kies wat je wilt bewaren.',
  veld,
  mijn,
  ander,
})

const alsVersie = ({ waarde, ...huidig }: Huidig) => ({
  dossier: huidig.dossier,
  veld: huidig.veld,
  versie: huidig.versie,
  waarde: JSON.stringify(waarde),
  opgeslagen_op: huidig.opgeslagen_op,
})

type Rij = TeBewaren & { dossier: string; volledigVeld: string; versie: number }

async function bewaar(ctx: Ctx, rij: Rij): Promise<Resultaat<Bewaard>> {
  const opgeslagenOp = ctx.klok.now()
  const inhoud = {
    versie: rij.versie,
    waarde: JSON.stringify(rij.waarde),
    opgeslagen_op: opgeslagenOp,
    schrijver: rij.schrijver ?? null,
    schrijfbeurt: rij.schrijver === undefined ? null : rij.beurt,
  }
  await ctx.db
    .insertInto('antwoord')
    .values({ dossier: rij.dossier, veld: rij.volledigVeld, ...inhoud })
    .onConflict(conflict => conflict.columns(['dossier', 'veld']).doUpdateSet(inhoud))
    .execute()
  return gelukt({ veld: rij.veld, versie: rij.versie, opgeslagenOp, isGewijzigd: true })
}
