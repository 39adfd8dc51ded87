import { z } from 'zod'
import { actie, gelukt, geweigerd } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld, regelVeld } from '#acties/velden.ts'
import type { Weigering } from '#domein/weigering.ts'
import { zicht } from '#vragen/zicht.ts'

export const hoogsteBytesPerBestand = 10 * 1024 * 1024
const hoogsteBytes = 2 * 1024 ** 3
const hoogsteAantal = 2000

const plaatsen = ['activiteit', 'bijeenkomst', 'verklaring'] as const
type Plaats = (typeof plaatsen)[number]

/**
 * Gives a file that is in the store its row, as evidence with one thing of your own. The bytes come first and the row after, never the
 * other way round; the same file with the same thing is one row.
 */
export const bewaarBestand = actie({
  naam: 'bewaarBestand',
  wie: ['kandidaat'],
  invoer: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.number().int().positive().max(hoogsteBytesPerBestand),
    mime: z.string().max(100),
    naam: regelVeld('Het bestand heeft geen naam.', 255),
    bij: z.discriminatedUnion('soort', [
      z.object({ soort: z.enum(plaatsen), id: idVeld }),
      z.object({ soort: z.literal('stuk'), stuk: z.string().max(50) }),
    ]),
  }),
  laad: async (ctx, { bij }) => {
    const persoon = await zicht(ctx)
      .personen()
      .where('persoon.id', '=', ctx.actor.persoon)
      .select('persoon.id')
      .forUpdate()
      .executeTakeFirst()
    const isEigen = bij.soort === 'stuk' || (await bestaat(ctx, bij.soort, bij.id))
    return persoon && isEigen ? { persoon: persoon.id } : null
  },
  bezwaren: async ({ ctx, invoer, geladen: { persoon } }) => [
    ...(await pastNogBij(ctx, persoon, invoer.bytes)),
    ...((await ctx.opslag.has(persoon, invoer.sha256)) ? [] : [nietAangekomen]),
  ],
  doe: async ({ ctx, invoer, geladen: { persoon } }) => {
    const { sha256, bytes, mime, naam, bij } = invoer
    const bestand = await vindOfMaak(ctx, { persoon, sha256, grootte: bytes, mime })
    if (!bestand) return geweigerd(nietAangekomen)
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('bewijs')
      .values({
        id: ctx.toeval.id(),
        persoon,
        bestand,
        naam,
        toegevoegd_op: ctx.klok.now(),
        ...(bij.soort === 'stuk' ? { stuk: bij.stuk } : { [bij.soort]: bij.id }),
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return gelukt({ bestand, isNieuw: numInsertedOrUpdatedRows === 1n })
  },
  gebeurtenis: ({ invoer: { sha256, bytes, bij }, geladen, waarde: { bestand, isNieuw } }) =>
    isNieuw
      ? {
          soort: 'bestand-toegevoegd',
          persoon: geladen.persoon,
          gegevens: { bestand, sha256, bytes, ...(bij.soort !== 'stuk' && { bij: bij.id }) },
        }
      : null,
})

const bestaat = async (ctx: Ctx, soort: Plaats, id: string): Promise<boolean> => {
  const eigen = {
    activiteit: zicht(ctx).activiteiten().where('activiteit.id', '=', id).select('activiteit.id'),
    bijeenkomst: zicht(ctx)
      .bijeenkomsten()
      .where('bijeenkomst.id', '=', id)
      .select('bijeenkomst.id'),
    verklaring: zicht(ctx).verklaringen().where('verklaring.id', '=', id).select('verklaring.id'),
  }
  return (await eigen[soort].executeTakeFirst()) !== undefined
}

/** Exact, because the row of the person is locked: two uploads at once cannot both take the last room. */
async function pastNogBij(ctx: Ctx, persoon: string, bytes: number): Promise<Weigering[]> {
  const { aantal, totaal } = await ctx.db
    .selectFrom('bestand')
    .where('persoon', '=', persoon)
    .select(eb => [
      eb.fn.countAll<number>().as('aantal'),
      eb.fn.sum<number>('grootte').as('totaal'),
    ])
    .executeTakeFirstOrThrow()
  return aantal >= hoogsteAantal || (totaal ?? 0) + bytes > hoogsteBytes ? [vol] : []
}

const vol: Weigering = {
  code: 'opslag-vol',
  tekst:
    'Je hebt de ruimte voor bestanden gebruikt. Verwijder eerst een bestand dat je niet nodig hebt.',
}

const nietAangekomen: Weigering = {
  code: 'bestand-niet-aangekomen',
  tekst: 'Het bestand is niet goed aangekomen. Kies het opnieuw.',
}

type Inhoud = { persoon: string; sha256: string; grootte: number; mime: string }

async function vindOfMaak(ctx: Ctx, inhoud: Inhoud): Promise<string | undefined> {
  await ctx.db
    .insertInto('bestand')
    .values({ id: ctx.toeval.id(), ...inhoud, opgeslagen_op: ctx.klok.now() })
    .onConflict(conflict => conflict.columns(['persoon', 'sha256']).doNothing())
    .execute()
  const rij = await ctx.db
    .selectFrom('bestand')
    .where('persoon', '=', inhoud.persoon)
    .where('sha256', '=', inhoud.sha256)
    .select('id')
    .executeTakeFirst()
  return rij?.id
}
