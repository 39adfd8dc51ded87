import { z } from 'zod'
import { actie, gelukt, geweigerd } from '#acties/actie.ts'
import { geenKader } from '#acties/houder/certificaatgegevens.ts'
import { kaderVanCertificaat } from '#acties/dossier/kader.ts'
import { geldigePeriode } from '#acties/houder/periode.ts'
import { dagOfLeeg, idVeld } from '#acties/velden.ts'
import { zicht } from '#vragen/zicht.ts'

/** Opens the dossier that renews a certificate, under the framework that fits its last day. */
export const openDossier = actie({
  naam: 'openDossier',
  wie: ['planner', 'systeem'],
  invoer: z.object({
    certificaat: idVeld,
    vorigeIndiening: dagOfLeeg,
    /** The dossier that this one follows, so that A2 can look back on it. */
    volgtOp: idVeld.optional(),
  }),
  laad: async (ctx, invoer) => {
    const certificaat = await zicht(ctx)
      .certificaten()
      .where('certificaat.id', '=', invoer.certificaat)
      .select(['id', 'persoon', 'keurmerk', 'organisatie'])
      .forUpdate()
      .executeTakeFirst()
    const periode = certificaat && (await geldigePeriode(ctx, certificaat.id))
    return periode ? { certificaat, periode } : null
  },
  doe: async ({ ctx, invoer, geladen: { certificaat, periode } }) => {
    const { id, ...houder } = certificaat
    const kader = kaderVanCertificaat(certificaat.keurmerk, periode.tot)
    if (!kader) return geweigerd(geenKader)
    const dossier = ctx.toeval.id()
    await ctx.db
      .insertInto('dossier')
      .values({
        id: dossier,
        ...houder,
        traject: kader.traject,
        certificaat: id,
        kader: kader.id,
        status: 'in_opbouw',
        vorige_indiening: invoer.vorigeIndiening,
        volgt_op: invoer.volgtOp ?? null,
        geopend_op: ctx.klok.now(),
      })
      .execute()
    return gelukt({ dossier, kader: kader.id })
  },
  gebeurtenis: ({ geladen: { certificaat }, waarde: { dossier, kader } }) => ({
    soort: 'dossier-geopend',
    persoon: certificaat.persoon,
    dossier,
    keurmerk: certificaat.keurmerk,
    gegevens: { kader, status: 'in_opbouw' },
  }),
})
