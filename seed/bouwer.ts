import { gebruikStartcode } from '#acties/account/gebruikStartcode.ts'
import { maakStartcode } from '#acties/account/maakStartcode.ts'
import { nodigUit } from '#acties/account/nodigUit.ts'
import {
  bezoekerCtx,
  systeemCtx,
  type Basis,
  type Bereik,
  type Ctx,
  type Herkomst,
} from '#acties/ctx.ts'
import type { Rol } from '#domein/rollen.ts'
import type { Resultaat } from '#domein/weigering.ts'

/** Somebody in one of his roles. */
export type Wie = { persoon: string; rol: Rol } & Bereik

/** The outcome of an act that has to succeed; a refusal is a fault of whoever builds. */
export function eis<T>(uitkomst: Resultaat<T>): T {
  if (uitkomst.ok) return uitkomst.waarde
  throw new Error(`geweigerd: ${uitkomst.weigeringen.map(({ tekst }) => tekst).join(' ')}`)
}

/** The context in which somebody acts. */
export const ctxVan = (basis: Basis, wie: Wie): Ctx => ({
  ...systeemCtx(basis, basis.toeval.id()),
  actor: { persoon: wie.persoon, rol: wie.rol },
  bereik: { keurmerk: wie.keurmerk, organisatie: wie.organisatie },
})

const opDezeComputer: Herkomst = { ip: null, toestel: 'Opbouw van de gegevens' }

/** The first beheerder, let in as on a real first start. */
export async function meldBeheerderAan(
  basis: Basis,
  wie: { naam: string; email: string },
): Promise<Wie> {
  const systeem = systeemCtx(basis, basis.toeval.id())
  const code = eis(await maakStartcode(systeem, {}))
  const bezoeker = bezoekerCtx(basis, basis.toeval.id(), opDezeComputer)
  eis(await gebruikStartcode(bezoeker, { ...wie, code }))
  return inRol(basis, wie.email, 'beheerder')
}

/** Somebody of the staff, invited by the beheerder. */
export async function nodigMedewerkerUit(
  basis: Basis,
  beheerder: Wie,
  wie: { naam: string; email: string; rol: Rol },
): Promise<Wie> {
  eis(await nodigUit(ctxVan(basis, beheerder), { ...wie, keurmerk: 'register-jobcoach' }))
  return inRol(basis, wie.email, wie.rol)
}

/** The person with this address in this running role. */
export async function inRol(basis: Basis, email: string, rol: Rol): Promise<Wie> {
  return basis.db
    .selectFrom('rol_toekenning')
    .innerJoin('persoon', 'persoon.id', 'rol_toekenning.persoon')
    .where('persoon.email', '=', email)
    .where('rol', '=', rol)
    .where('beeindigd_op', 'is', null)
    .select(['rol_toekenning.persoon', 'rol', 'keurmerk', 'organisatie'])
    .executeTakeFirstOrThrow()
}
