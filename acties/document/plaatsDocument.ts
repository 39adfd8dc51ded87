import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { dagVeld, regelVeld } from '#acties/velden.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'

const profielonderdeel = z.object({
  blok: regelVeld('Vul het blok in.'),
  code: regelVeld('Vul de code in.', 20),
  titel: regelVeld('Vul de titel in.'),
  omschrijving: z.string().max(5000),
})

/** Puts a new version of a text into force, from a day on; earlier versions stay readable. A beroepsprofiel comes with its parts. */
export const plaatsDocument = actie({
  naam: 'plaatsDocument',
  wie: ['coordinator', 'systeem'],
  invoer: z.object({
    keurmerk: z.string().min(1),
    soort: z.enum(['gedragscode', 'klachtenreglement', 'beroepsprofiel']),
    versie: regelVeld('Vul de versie in.', 50),
    titel: regelVeld('Vul de titel in.'),
    tekst: z.string().max(200_000).transform(schoneTekst),
    geldigVanaf: dagVeld,
    isVoorbeeld: z.boolean(),
    onderdelen: z.array(profielonderdeel).default([]),
  }),
  laad: async (ctx, { keurmerk, soort }) => {
    const gevonden = await ctx.db
      .selectFrom('keurmerk')
      .where('id', '=', keurmerk)
      .select('id')
      .forUpdate()
      .executeTakeFirst()
    const eerdere = await ctx.db
      .selectFrom('document')
      .where('keurmerk', '=', keurmerk)
      .where('soort', '=', soort)
      .select('id')
      .execute()
    return gevonden ? { volgnummer: eerdere.length + 1 } : null
  },
  doe: async ({ ctx, invoer }) => {
    const { onderdelen, geldigVanaf, isVoorbeeld, ...document } = invoer
    const id = ctx.toeval.id()
    await ctx.db
      .insertInto('document')
      .values({
        id,
        ...document,
        geldig_vanaf: geldigVanaf,
        is_voorbeeld: isVoorbeeld,
        vastgelegd_op: ctx.klok.now(),
      })
      .execute()
    const rijen = onderdelen.map((onderdeel, volgorde) => ({
      ...onderdeel,
      id: ctx.toeval.id(),
      document: id,
      volgorde,
    }))
    if (rijen.length > 0)
      await ctx.db.insertInto('beroepsprofiel_onderdeel').values(rijen).execute()
    return gelukt({ document: id })
  },
  gebeurtenis: ({ ctx, invoer, geladen: { volgnummer }, waarde: { document } }) => ({
    soort: 'document-vervangen',
    keurmerk: invoer.keurmerk,
    gegevens: { document, versie: volgnummer, hash: ctx.hash(invoer.tekst) },
  }),
})
