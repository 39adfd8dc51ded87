import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegenCertificaat, certificaatVelden } from '#acties/houder/certificaatgegevens.ts'
import { voegPeriodeToe } from '#acties/houder/periode.ts'
import { idVeld } from '#acties/velden.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

/** Writes down the certificate that a person holds, and lets him in as kandidaat. */
export const voerCertificaatIn = actie({
  naam: 'voerCertificaatIn',
  wie: ['planner'],
  invoer: z.object({ persoon: idVeld, ...certificaatVelden }),
  laad: async (ctx, { persoon }) => {
    const { organisatie } = ctx.bereik
    const houder = await ctx.db
      .selectFrom('persoon')
      .where('id', '=', persoon)
      .select(['id', 'naam', 'email'])
      .forUpdate()
      .executeTakeFirst()
    const keurmerk = await ctx.db
      .selectFrom('keurmerk')
      .where('id', '=', ctx.bereik.keurmerk)
      .select(['id', 'naam'])
      .executeTakeFirst()
    return houder && keurmerk && organisatie ? { houder, keurmerk, organisatie } : null
  },
  bezwaren: ({ ctx, invoer, geladen: { keurmerk } }) =>
    bezwarenTegenCertificaat(invoer, keurmerk.id, ctx.klok.today()),
  doe: async ({ ctx, invoer, geladen }) => {
    const { houder, keurmerk, organisatie } = geladen
    const certificaat = ctx.toeval.id()
    await ctx.db
      .insertInto('certificaat')
      .values({
        id: certificaat,
        persoon: houder.id,
        keurmerk: keurmerk.id,
        organisatie,
        nummer: invoer.nummer,
        naam_op_certificaat: houder.naam,
        controlecode: ctx.toeval.code(8) + ctx.toeval.code(8),
        vastgelegd_op: ctx.klok.now(),
      })
      .execute()
    await voegPeriodeToe(ctx, certificaat, { van: invoer.geldigVan, tot: invoer.geldigTot })
    await laatToe(ctx, houder.id)
    await verwelkom(ctx, geladen, invoer.geldigTot)
    return gelukt({ certificaat })
  },
  gebeurtenis: ({ invoer, geladen: { houder, keurmerk }, waarde: { certificaat } }) => {
    const { persoon: _, geldigVan: van, geldigTot: tot, nummer, vorigeIndiening } = invoer
    return {
      soort: 'certificaat-ingevoerd',
      persoon: houder.id,
      keurmerk: keurmerk.id,
      gegevens: { certificaat, nummer, van, tot, ...(vorigeIndiening && { vorigeIndiening }) },
    }
  },
})

/** An assessor can be a kandidaat as well: the role is added to what somebody has. */
const laatToe = (ctx: Ctx, persoon: string) =>
  ctx.db
    .insertInto('rol_toekenning')
    .values({
      id: ctx.toeval.id(),
      persoon,
      rol: 'kandidaat',
      ingegaan_op: ctx.klok.now(),
      toegekend_door: ctx.actor.persoon,
    })
    .onConflict(conflict =>
      conflict
        .columns(['persoon', 'rol', 'keurmerk', 'organisatie'])
        .where('beeindigd_op', 'is', null)
        .doNothing(),
    )
    .execute()

type Welkom = {
  houder: { id: string; naam: string; email: string }
  keurmerk: { naam: string }
}

const verwelkom = (ctx: Ctx, { houder, keurmerk }: Welkom, geldigTot: Datum) =>
  ctx.post.write(ctx.db, {
    template: 'houder-welkom',
    to: { persoon: houder.id, email: houder.email },
    data: {
      naam: houder.naam,
      keurmerk: keurmerk.naam,
      geldigTot: toonDatum(geldigTot),
      link: `${ctx.adres}/inloggen`,
    },
  })
