import { sql } from 'kysely'
import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { basisVeld, idVeld, vinkVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import type { Weigering } from '#domein/weigering.ts'
import { hoogstens } from '#vragen/bladzijde.ts'
import { kladvelden, type Klad } from '#vragen/kladden.ts'
import { zicht } from '#vragen/zicht.ts'

const langst = 1_000_000
const meesteOpen = 200

/** What was typed, as the page sends it: by field, in JSON. */
const velden = z
  .string()
  .max(langst, 'Dit is te veel om tussentijds te bewaren.')
  .transform((tekst, context) => {
    const gelezen = kladvelden.safeParse(leesJson(tekst))
    if (gelezen.success) return schoon(gelezen.data)
    context.addIssue({ code: 'custom', message: 'Dit is niet te lezen.', input: tekst })
    return z.NEVER
  })

const schoon = (ruw: z.infer<typeof kladvelden>): Klad['velden'] =>
  Object.fromEntries(
    Object.entries(ruw).map(([naam, waarden]) => [schoneTekst(naam), waarden.map(schoneTekst)]),
  )

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}

/** Keeps what somebody is typing in a form, before he saves it; only the page that wrote last, or that knows its text, writes over it. */
export const bewaarKlad = actie({
  naam: 'bewaarKlad',
  wie: rolnamen,
  invoer: z.object({
    id: idVeld,
    pagina: z.string().max(2000).startsWith('/').transform(schoneTekst),
    titel: z.string().max(300).transform(schoneTekst),
    velden,
    /** The form stands as it was before anything was typed: there is nothing to keep. */
    leeg: vinkVeld,
    basis: basisVeld,
    schrijver: idVeld,
    beurt: basisVeld,
  }),
  laad: async (ctx, { id }) => ({ huidig: await leesHuidig(ctx, id) }),
  bezwaren: async ({ ctx, geladen: { huidig }, invoer }) => {
    if (!huidig) return (await telOpen(ctx)) < meesteOpen ? [] : [teVeel]
    if (huidig.afgerond_op !== null) return [afgerond]
    return volgtOp(huidig, invoer) ? [] : [elders]
  },
  doe: async ({ ctx, invoer, geladen: { huidig } }) => {
    const { persoon } = ctx.actor
    if (persoon === null) return geweigerd(elders)
    const nu = ctx.klok.now()
    const versie = (huidig?.versie ?? 0) + 1
    const inhoud = {
      pagina: invoer.pagina,
      titel: invoer.titel,
      velden: invoer.leeg ? null : JSON.stringify(invoer.velden),
      rol: ctx.actor.rol,
      versie,
      schrijver: invoer.schrijver,
      schrijfbeurt: invoer.beurt,
      bewaard_op: nu,
      afgerond_op: invoer.leeg ? nu : null,
    }
    // What came in between, as the act that saves the form, is not written over.
    const gezet = await ctx.db
      .insertInto('klad')
      .values({ persoon, id: invoer.id, begonnen_op: nu, ...inhoud })
      .onConflict(conflict =>
        conflict
          .columns(['persoon', 'id'])
          .doUpdateSet(inhoud)
          .where('klad.versie', '=', huidig?.versie ?? 0),
      )
      .returning('versie')
      .executeTakeFirst()
    if (!gezet) return geweigerd(elders)
    return gelukt({ versie, opgeslagenOp: nu, andere: await andereVan(ctx, invoer) })
  },
  gebeurtenis: ({ invoer: { id }, geladen: { huidig } }) =>
    huidig ? null : { soort: 'klad-begonnen', gegevens: { klad: id } },
})

type Huidig = NonNullable<Awaited<ReturnType<typeof leesHuidig>>>

const leesHuidig = (ctx: Ctx, id: string) =>
  ctx.db
    .selectFrom('klad')
    .where('persoon', '=', ctx.actor.persoon)
    .where('id', '=', id)
    .select(['versie', 'schrijver', 'schrijfbeurt', 'afgerond_op'])
    .forUpdate()
    .executeTakeFirst()

/** What this person typed in the same form besides, in another window or on another device, and did not save either. */
const andereVan = async (ctx: Ctx, { id, pagina }: { id: string; pagina: string }) =>
  (
    await zicht(ctx)
      .kladden()
      .where('afgerond_op', 'is', null)
      .where(sql<boolean>`split_part(pagina, '?', 1) = split_part(${pagina}::text, '?', 1)`)
      .where('pagina', '=', pagina)
      .where('id', '!=', id)
      .select('id')
      .orderBy('bewaard_op', 'desc')
      .limit(hoogstens(20))
      .execute()
  ).map(een => een.id)

const telOpen = async (ctx: Ctx): Promise<number> => {
  const { aantal } = await zicht(ctx)
    .kladden()
    .where('afgerond_op', 'is', null)
    .select(eb => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  return Number(aantal)
}

const teVeel: Weigering = {
  code: 'te-veel-kladden',
  tekst: 'Je hebt veel formulieren half ingevuld. Maak er eerst een af of gooi er een weg.',
}

type Poging = { basis: number; schrijver: string; beurt: number }

/** Written on the present text, or by the same page and after it. */
const volgtOp = (huidig: Huidig, { basis, schrijver, beurt }: Poging): boolean =>
  huidig.schrijver === schrijver ? beurt > (huidig.schrijfbeurt ?? 0) : basis === huidig.versie

const elders: Weigering = {
  code: 'elders-gewijzigd',
  tekst: 'Dit is intussen in een ander venster verder geschreven.',
}

const afgerond: Weigering = {
  code: 'al-afgerond',
  tekst: 'Dit is intussen verstuurd of weggegooid.',
}
