import { dienIn } from '#acties/dossier/dienIn.ts'
import type { Basis } from '#acties/ctx.ts'
import { wijsToe } from '#acties/toewijzing/wijsToe.ts'
import { ctxVan, eis, inRol, meldBeheerderAan, nodigMedewerkerUit, type Wie } from '#seed/bouwer.ts'
import { vulErbij, vulGroot } from '#seed/groot.ts'
import { laatMeelezen } from '#seed/meelezen.ts'
import { leverIn } from '#seed/proefbeoordeling.ts'
import type { Dienst } from './dienst.ts'
import { basisVan, koekje, maakHouder } from './mensen.ts'

/** Who looks at a large portfolio, with a cookie and where somebody begins to look. */
export type Kijker = { naam: string; cookie: string; begin: readonly string[] }

/** One holder who builds as much as there can be and one who filed it, with everybody who reads along, judges or decides. */
export async function maakGroteMensen(dienst: Dienst): Promise<Kijker[]> {
  const basis = await basisVan(dienst)
  const beheerder = await meldBeheerderAan(basis, { naam: 'Ineke', email: 'ineke@bench.voorbeeld' })
  const medewerker = (rol: 'planner' | 'assessor' | 'beslisser') =>
    nodigMedewerkerUit(basis, beheerder, { naam: rol, email: `${rol}@bench.voorbeeld`, rol })
  const planner = await medewerker('planner')
  const assessor = await medewerker('assessor')
  const beslisser = await medewerker('beslisser')
  const bouwt = await maakGroteHouder(basis, planner, { naam: 'Daan Bouwer', cijfers: '0501' })
  await vulErbij(basis.db, { persoon: bouwt.wie.persoon, nu: basis.klok.now() })
  const mentor = { naam: 'Karin Mulder', email: 'karin@bench.voorbeeld' }
  await laatMeelezen(basis, { naam: 'Daan Bouwer', email: 'houder0501@bench.voorbeeld' }, mentor)
  const diende = await maakGroteHouder(basis, planner, { naam: 'Eva Indiener', cijfers: '0502' })
  const dossierId = diende.dossier
  eis(await dienIn(ctxVan(basis, diende.wie), { dossierId, nummer: 1 }))
  eis(await wijsToe(ctxVan(basis, planner), { dossierId, assessorId: assessor.persoon }))
  await leverIn(ctxVan(basis, assessor), dossierId)
  const kijker = async (naam: string, wie: Wie, begin: readonly string[] = []) => ({
    naam,
    cookie: await koekje(basis, wie),
    begin: ['/', ...begin],
  })
  return [
    await kijker('kandidaat', bouwt.wie, [`/dossiers/${bouwt.dossier}/cv/overnemen`]),
    await kijker('mentor', await inRol(basis, mentor.email, 'mentor')),
    await kijker('indiener', diende.wie, ['/ontwikkeling', `/dossiers/${dossierId}/indieningen/1`]),
    await kijker('assessor', assessor, [`/dossiers/${dossierId}/beoordeling`]),
    await kijker('beslisser', beslisser, [`/dossiers/${dossierId}/besluit`]),
  ]
}

async function maakGroteHouder(basis: Basis, planner: Wie, wie: { naam: string; cijfers: string }) {
  const houder = await maakHouder(basis, planner, { ...wie, activiteiten: 2 })
  const nu = basis.klok.now()
  await vulGroot(basis.db, { persoon: houder.wie.persoon, dossier: houder.dossier, nu })
  return houder
}
