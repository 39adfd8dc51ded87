import { adviseer } from '#acties/beoordeling/adviseer.ts'
import { bewaarOordeel } from '#acties/beoordeling/bewaarOordeel.ts'
import { voegOntwikkeladviesToe } from '#acties/beoordeling/voegOntwikkeladviesToe.ts'
import type { Ctx } from '#acties/ctx.ts'
import { wijsToe } from '#acties/toewijzing/wijsToe.ts'
import type { Advies, Oordeel } from '#domein/advies/oordeel.ts'
import { eis } from '#seed/bouwer.ts'
import type { Proef } from '#seed/proefdossier.ts'
import { ingediendDossier } from '#seed/proefindiening.ts'

export const onderdelen = ['A1', 'A2', 'A3.1', 'A3.2', 'A4', 'B', 'C'] as const

/** An owner's choice, as the beheerder would make it. */
export const zetInstelling = ({ db }: Proef, naam: string, waarde: unknown) =>
  db
    .insertInto('instelling')
    .values({ naam, versie: 1, waarde: JSON.stringify(waarde), gewijzigd_op: new Date(0) })
    .execute()

/** A filed dossier in the hands of these assessors. */
export async function toegewezenDossier(
  proef: Proef,
  namen: readonly string[] = ['anna'],
  anders: Parameters<typeof ingediendDossier>[1] = {},
) {
  const zaak = await ingediendDossier(proef, anders)
  const planner = proef.ctx(zaak.planner)
  if (namen.length !== 1) await zetInstelling(proef, 'aantalAssessoren', namen.length)
  const assessoren: Ctx[] = []
  for (const naam of namen) {
    const wie = await proef.medewerker('assessor', naam)
    eis(await wijsToe(planner, { dossierId: zaak.dossier, assessorId: wie.persoon }))
    assessoren.push(proef.ctx(wie))
    proef.verstrijk(1)
  }
  const [eerste] = assessoren
  if (!eerste) throw new Error('geen assessor')
  const dossierId = zaak.dossier
  return { ...zaak, dossierId, planner, assessoren, assessor: eerste, houder: proef.ctx(zaak.wie) }
}

/** Judges every part, mostly 'voldoet'. */
export async function beoordeelAlles(
  ctx: Ctx,
  dossierId: string,
  anders: Readonly<Record<string, Oordeel>> = {},
): Promise<void> {
  for (const onderdeel of onderdelen) {
    const oordeel = anders[onderdeel] ?? 'voldoet'
    const motivering = oordeel === 'voldoet' ? '' : `Over ${onderdeel}.`
    eis(await bewaarOordeel(ctx, { dossierId, onderdeel, oordeel, motivering, basis: 0 }))
  }
}

/** Judges everything, writes an ontwikkeladvies and hands in. */
export async function leverIn(
  ctx: Ctx,
  dossierId: string,
  advies: Advies = 'certificeren',
): Promise<void> {
  await beoordeelAlles(ctx, dossierId, advies === 'certificeren' ? {} : { A4: 'voldoet-niet' })
  eis(await voegOntwikkeladviesToe(ctx, { dossierId, tekst: 'Zoek een intervisiegroep.' }))
  eis(await adviseer(ctx, { dossierId, advies, motivering: 'Een sterk portfolio.' }))
}

/** A dossier that was advised, and somebody to decide about it. */
export async function geadviseerdDossier(
  proef: Proef,
  advies: Advies = 'certificeren',
  anders: Parameters<typeof ingediendDossier>[1] = {},
) {
  const zaak = await toegewezenDossier(proef, ['anna'], anders)
  await leverIn(zaak.assessor, zaak.dossierId, advies)
  const bas = await proef.medewerker('beslisser', 'bas')
  return { ...zaak, bas, beslisser: proef.ctx(bas) }
}
