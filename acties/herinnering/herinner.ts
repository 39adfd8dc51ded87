import { gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { inTransactie } from '#acties/transactie.ts'
import { uiterlijkBeoordelen } from '#domein/dossier/beoordelingstermijn.ts'
import { herinnerdagen, herinneringVoor } from '#domein/dossier/herinneringen.ts'
import { uiterlijkIndienen } from '#domein/dossier/termijn.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import { laatste, toonDatum, type Datum } from '#lib/datum.ts'
import { kaderVan } from '#vragen/behandeling.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { leesInOpbouw, leesOpenAanvullingen, leesOpenBeoordelingen } from '#vragen/termijnen.ts'

type Letter = Parameters<Ctx['post']['write']>[1]
type Brief = { eenmalig: string; letter: Letter }

/** Reminds of every term that comes near: each reminder is said once, however often this runs, and none to who is done. */
export async function herinner(ctx: Ctx): Promise<void> {
  const instellingen = await leesInstellingen(ctx)
  await herinnerHouders(ctx, instellingen)
  await verstuur(ctx, await overAanvullingen(ctx, instellingen))
  await verstuur(ctx, await overBeoordelingen(ctx, instellingen))
}

async function herinnerHouders(ctx: Ctx, instellingen: Instellingen): Promise<void> {
  for (let na: string | null = null; ;) {
    const rijen: Awaited<ReturnType<typeof leesInOpbouw>> = await leesInOpbouw(ctx, na)
    const volgende = rijen.at(-1)
    if (!volgende) return
    na = volgende.id
    await verstuur(
      ctx,
      rijen.flatMap(rij => overIndienen(ctx, rij, instellingen)),
    )
  }
}

type InOpbouw = Awaited<ReturnType<typeof leesInOpbouw>>[number]

function overIndienen(ctx: Ctx, rij: InOpbouw, instellingen: Instellingen): Brief[] {
  const { id, naam, keurmerk, geldigTot, sinds } = rij
  const uiterlijk = uiterlijkIndienen(geldigTot, kaderVan(rij).termijnen)
  const dagen = herinnerdagen(uiterlijk, instellingen)
  const dag = herinneringVoor(dagen, { vandaag: ctx.klok.today(), sinds, uiterlijk })
  if (!dag) return []
  const data = {
    naam,
    keurmerk,
    uiterlijk: toonDatum(uiterlijk),
    geldigTot: toonDatum(geldigTot),
    link: `${ctx.adres}/dossiers/${id}`,
  }
  const eenmalig = merk('indienen', id, { uiterlijk, dag })
  return [{ eenmalig, letter: { template: 'herinnering-indienen', to: aan(rij), data } }]
}

const overAanvullingen = async (ctx: Ctx, instellingen: Instellingen): Promise<Brief[]> =>
  (await leesOpenAanvullingen(ctx)).flatMap((rij): Brief[] => {
    const { id, naam, uiterlijk, onderdelen, sinds } = rij
    const dag = vandaagVoor(ctx, { uiterlijk, sinds }, instellingen)
    if (!dag) return []
    const link = `${ctx.adres}/dossiers/${id}`
    const data = { naam, uiterlijk: toonDatum(uiterlijk), onderdelen, link }
    const eenmalig = merk('aanvulling', id, { uiterlijk, dag })
    return [{ eenmalig, letter: { template: 'herinnering-aanvulling', to: aan(rij), data } }]
  })

const overBeoordelingen = async (ctx: Ctx, instellingen: Instellingen): Promise<Brief[]> =>
  (await leesOpenBeoordelingen(ctx)).flatMap((rij): Brief[] => {
    const { id, toewijzing, naam, kandidaat, toegewezen, ingediend } = rij
    const uiterlijk = uiterlijkBeoordelen(toegewezen, ingediend, instellingen)
    const sinds = laatste(toegewezen, ingediend)
    const dag = vandaagVoor(ctx, { uiterlijk, sinds }, instellingen)
    if (!dag) return []
    const link = `${ctx.adres}/dossiers/${id}/beoordeling`
    const data = { naam, kandidaat, uiterlijk: toonDatum(uiterlijk), link }
    const eenmalig = merk('beoordeling', toewijzing, { uiterlijk, dag })
    return [{ eenmalig, letter: { template: 'herinnering-beoordeling', to: aan(rij), data } }]
  })

type Termijn = { uiterlijk: Datum; sinds: Datum }

/** A term of weeks is reminded of by days alone. */
const vandaagVoor = (
  ctx: Ctx,
  { uiterlijk, sinds }: Termijn,
  { herinneringDagen }: Instellingen,
): Datum | undefined =>
  herinneringVoor(herinnerdagen(uiterlijk, { herinneringMaanden: [], herinneringDagen }), {
    vandaag: ctx.klok.today(),
    sinds,
    uiterlijk,
  })

const aan = ({ persoon, email }: { persoon: string; email: string }) => ({ persoon, email })

const merk = (soort: string, id: string, { uiterlijk, dag }: { uiterlijk: Datum; dag: Datum }) =>
  `herinnering/${soort}/${id}/${uiterlijk}/${dag}`

/** Writes what was not said before. */
async function verstuur(ctx: Ctx, brieven: readonly Brief[]): Promise<void> {
  if (brieven.length === 0) return
  const gezegd = await ctx.db
    .selectFrom('post')
    .where(
      'eenmalig',
      'in',
      brieven.map(({ eenmalig }) => eenmalig),
    )
    .select('eenmalig')
    .execute()
  const al = new Set(gezegd.map(({ eenmalig }) => eenmalig))
  for (const { eenmalig, letter } of brieven.filter(brief => !al.has(brief.eenmalig)))
    await inTransactie(ctx, async tx =>
      gelukt(await tx.post.write(tx.db, { ...letter, once: eenmalig })),
    )
}
