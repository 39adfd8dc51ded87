import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { kaderVanCertificaat } from '#acties/dossier/kader.ts'
import { basisversie, intussenGewijzigd } from '#acties/houder/corrigeerPersoon.ts'
import { bezwarenTegenCertificaat, certificaatVelden } from '#acties/houder/certificaatgegevens.ts'
import { geldigePeriode, voegPeriodeToe, type Geldig } from '#acties/houder/periode.ts'
import { idVeld } from '#acties/velden.ts'
import type { Datum } from '#lib/datum.ts'
import { zicht } from '#vragen/zicht.ts'

type Nieuw = { nummer: string; geldigVan: Datum; geldigTot: Datum; vorigeIndiening: Datum | null }
type Oud = {
  certificaat: { id: string; persoon: string; keurmerk: string; nummer: string; versie: number }
  periode: Geldig
  dossier: { id: string; vorige_indiening: Datum | null } | undefined
}

/** The planner corrects a certificate: the old period is voided and stays, the old number stands in the event. */
export const corrigeerCertificaat = actie({
  naam: 'corrigeerCertificaat',
  wie: ['planner'],
  invoer: z.object({ certificaat: idVeld, certificaatVersie: basisversie, ...certificaatVelden }),
  laad,
  bezwaren: ({ ctx, invoer, geladen }) => {
    const { keurmerk, versie } = geladen.certificaat
    if (!isGelijk(geladen, invoer) && versie !== invoer.certificaatVersie)
      return [intussenGewijzigd]
    return bezwarenTegenCertificaat(invoer, keurmerk, ctx.klok.today())
  },
  doe: async ({ ctx, invoer, geladen }) => {
    const isGewijzigd = !isGelijk(geladen, invoer)
    if (isGewijzigd) await wijzig(ctx, geladen, invoer)
    return gelukt({ isGewijzigd })
  },
  gebeurtenis: ({ invoer, geladen: { certificaat, periode, dossier }, waarde }) => {
    const { nummer, geldigVan: van, geldigTot: tot, vorigeIndiening } = invoer
    const oudeVorigeIndiening = dossier?.vorige_indiening
    if (!waarde.isGewijzigd) return null
    return {
      soort: 'certificaat-gecorrigeerd',
      persoon: certificaat.persoon,
      keurmerk: certificaat.keurmerk,
      ...(dossier && { dossier: dossier.id }),
      gegevens: {
        certificaat: certificaat.id,
        nummer,
        van,
        tot,
        oudNummer: certificaat.nummer,
        oudVan: periode.van,
        oudTot: periode.tot,
        ...(vorigeIndiening && { vorigeIndiening }),
        ...(oudeVorigeIndiening && { oudeVorigeIndiening }),
      },
    }
  },
})

async function laad(ctx: Ctx, invoer: { certificaat: string }): Promise<Oud | null> {
  const certificaat = await zicht(ctx)
    .certificaten()
    .where('certificaat.id', '=', invoer.certificaat)
    .select(['id', 'persoon', 'keurmerk', 'nummer', 'versie'])
    .forUpdate()
    .executeTakeFirst()
  const periode = certificaat && (await geldigePeriode(ctx, certificaat.id))
  if (!periode) return null
  const dossier = await ctx.db
    .selectFrom('dossier')
    .where('certificaat', '=', certificaat.id)
    .where('status', 'not in', ['gecertificeerd', 'afgewezen'])
    .select(['id', 'vorige_indiening'])
    .forUpdate()
    .executeTakeFirst()
  return { certificaat, periode, dossier }
}

const isGelijk = ({ certificaat, periode, dossier }: Oud, nieuw: Nieuw): boolean =>
  certificaat.nummer === nieuw.nummer &&
  periode.van === nieuw.geldigVan &&
  periode.tot === nieuw.geldigTot &&
  (dossier?.vorige_indiening ?? null) === nieuw.vorigeIndiening

async function wijzig(ctx: Ctx, oud: Oud, nieuw: Nieuw): Promise<void> {
  const { certificaat, periode, dossier } = oud
  await ctx.db
    .updateTable('certificaat')
    .set({ nummer: nieuw.nummer, versie: certificaat.versie + 1 })
    .where('id', '=', certificaat.id)
    .execute()
  if (periode.van !== nieuw.geldigVan || periode.tot !== nieuw.geldigTot)
    await vervangPeriode(ctx, oud, nieuw)
  if (!dossier) return
  await ctx.db
    .updateTable('dossier')
    .set(eb => ({ vorige_indiening: nieuw.vorigeIndiening, versie: eb('versie', '+', 1) }))
    .where('id', '=', dossier.id)
    .execute()
}

/** Another last day can mean another framework; what was filed keeps the one it was filed under. */
async function vervangPeriode(
  ctx: Ctx,
  { certificaat, periode }: Oud,
  nieuw: Nieuw,
): Promise<void> {
  await ctx.db
    .updateTable('certificaat_periode')
    .set({ vervallen_op: ctx.klok.now() })
    .where('id', '=', periode.id)
    .execute()
  await voegPeriodeToe(ctx, certificaat.id, { van: nieuw.geldigVan, tot: nieuw.geldigTot })
  const kader = kaderVanCertificaat(certificaat.keurmerk, nieuw.geldigTot)
  if (!kader) return
  await ctx.db
    .updateTable('dossier')
    .set({ kader: kader.id })
    .where('certificaat', '=', certificaat.id)
    .where('status', '=', 'in_opbouw')
    .execute()
}
