import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier, zetStatus } from '#acties/behandeling/laad.ts'
import { geadresseerde, linkNaar } from '#acties/behandeling/post.ts'
import { laadEigenWerk, type EigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld, langVeld } from '#acties/velden.ts'
import { aanTeVullen, bezwarenTegenVragen } from '#domein/advies/advies.ts'
import { laatste, plusDagen, toonDatum, type Datum } from '#lib/datum.ts'
import { alsOnderdelen, bezwarenVan } from '#vragen/behandeling.ts'

type Vragen = Readonly<Record<string, string>>

/** Asks the kandidaat to supplement what is needed, for each part exactly what; in a round that is open it joins that one (aannames 20, 21). */
export const vraagAan = actie({
  naam: 'vraagAan',
  wie: ['assessor'],
  invoer: z.object({ dossierId: idVeld, vragen: z.record(z.string(), langVeld(4000)) }),
  laad: async (ctx, { dossierId, vragen }) => {
    const werk = await laadEigenWerk(ctx, { dossierId })
    return (
      werk && { ...werk, open: await leesOpenRonde(ctx, werk), gesteld: gesteldeVragen(vragen) }
    )
  },
  bezwaren: ({ ctx, geladen }) => {
    if (isAlGevraagd(geladen)) return []
    const bezwaren = bezwarenVan(ctx, geladen, ['vraagAan', {}])
    return bezwaren.length > 0
      ? bezwaren
      : bezwarenTegenVragen(geladen.gesteld, nogTeVragen(ctx, geladen))
  },
  doe: async ({ ctx, geladen }) => {
    const { open, gesteld, kader, instellingen, rij } = geladen
    const onderdelen = alsOnderdelen(Object.keys(gesteld), kader)
    if (isAlGevraagd(geladen))
      return gelukt({ ...uitkomst(geladen, open?.uiterlijk), onderdelen, status: rij.status })
    const termijn = plusDagen(ctx.klok.today(), instellingen.aanvullingDagen)
    const uiterlijk = laatste(termijn, open?.uiterlijk ?? termijn)
    await bewaarVragen(ctx, geladen, uiterlijk)
    const { naam, to } = await geadresseerde(ctx, rij.persoon)
    await ctx.post.write(ctx.db, {
      template: 'aanvulling-gevraagd',
      to,
      data: {
        naam,
        keurmerk: rij.keurmerknaam,
        uiterlijk: toonDatum(uiterlijk),
        vragen: onderdelen.map(onderdeel => ({ onderdeel, vraag: gesteld[onderdeel] ?? '' })),
        link: linkNaar(ctx, geladen).kandidaat,
      },
    })
    const status = await zetStatus(ctx, geladen, ['vraagAan', {}])
    return gelukt({ ...uitkomst(geladen, uiterlijk), onderdelen, status })
  },
  gebeurtenis: ({ geladen, waarde: { uiterlijk, onderdelen, ronde, status } }) =>
    isAlGevraagd(geladen) || !uiterlijk
      ? null
      : {
          soort: 'aanvulling-gevraagd',
          ...overDossier(geladen),
          gegevens: { indiening: geladen.nummer, ronde, onderdelen, uiterlijk, status },
        },
})

type Werk = EigenWerk & { open: OpenRonde | null; gesteld: Vragen }
type OpenRonde = { id: string; uiterlijk: Datum; eigen: Vragen }

const gesteldeVragen = (vragen: Vragen): Vragen =>
  Object.fromEntries(Object.entries(vragen).filter(([, vraag]) => vraag !== ''))

const uitkomst = ({ zaak, open }: Werk, uiterlijk: Datum | undefined) => ({
  uiterlijk,
  ronde: open ? zaak.aanvulling.rondes : zaak.aanvulling.rondes + 1,
})

/** The round that waits for an answer, with what this assessor asked in it; null when none does. */
async function leesOpenRonde(ctx: Ctx, werk: EigenWerk): Promise<OpenRonde | null> {
  const rijen = await ctx.db
    .selectFrom('aanvulling')
    .leftJoin('aanvulling_onderdeel as deel', join =>
      join
        .onRef('deel.aanvulling', '=', 'aanvulling.id')
        .on('deel.gevraagd_door', '=', ctx.actor.persoon),
    )
    .where('aanvulling.indiening', '=', werk.sleutel.indiening)
    .where('aanvulling.gesloten_op', 'is', null)
    .select(['aanvulling.id', 'aanvulling.uiterlijk', 'deel.onderdeel', 'deel.vraag'])
    .execute()
  const [eerste] = rijen
  if (!eerste) return null
  const eigen = rijen.flatMap(({ onderdeel, vraag }) =>
    onderdeel !== null && vraag !== null ? [[onderdeel, vraag] as const] : [],
  )
  return { id: eerste.id, uiterlijk: eerste.uiterlijk, eigen: Object.fromEntries(eigen) }
}

/** The same questions sent twice are asked once. */
const isAlGevraagd = ({ open, gesteld }: Werk): boolean => {
  const vragen = Object.entries(gesteld)
  return vragen.length > 0 && vragen.every(([deel, vraag]) => open?.eigen[deel] === vraag)
}

const nogTeVragen = (ctx: Ctx, { zaak, open }: Werk) => {
  const eigen = zaak.toewijzingen.find(({ assessor }) => assessor === ctx.actor.persoon)
  return aanTeVullen(zaak.teBeoordelen, eigen?.oordelen ?? {}).filter(
    onderdeel => open?.eigen[onderdeel] === undefined,
  )
}

async function bewaarVragen(ctx: Ctx, werk: Werk, uiterlijk: Datum): Promise<void> {
  const { toewijzing: _, ...indiening } = werk.sleutel
  const door = ctx.actor.persoon
  if (door === null) throw new Error('aanvulling zonder persoon')
  const aanvulling = werk.open?.id ?? ctx.toeval.id()
  await ctx.db
    .insertInto('aanvulling')
    .values({
      id: aanvulling,
      ...indiening,
      gevraagd_door: door,
      gevraagd_op: ctx.klok.now(),
      uiterlijk,
    })
    .onConflict(al => al.column('id').doUpdateSet({ uiterlijk }))
    .execute()
  const rijen = Object.entries(werk.gesteld).map(([onderdeel, vraag]) => ({
    aanvulling,
    onderdeel,
    vraag,
    gevraagd_door: door,
  }))
  await ctx.db.insertInto('aanvulling_onderdeel').values(rijen).execute()
}
