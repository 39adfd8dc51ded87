import type { Ctx } from '#acties/ctx.ts'
import { sessieMinutenStil } from '#vragen/sessie.ts'
import { zicht } from '#vragen/zicht.ts'

/** What is known of the person who asks. */
export async function mijnGegevens(ctx: Ctx) {
  const rij = await zicht(ctx)
    .personen()
    .where('persoon.id', '=', ctx.actor.persoon)
    .select(['naam', 'email', 'nolocnummer', 'plaats', 'versie'])
    .select(['naam_op_certificaat as naamOpCertificaat', 'wil_herinneringen as wilHerinneringen'])
    .executeTakeFirst()
  return rij ?? null
}

export type MijnGegevens = NonNullable<Awaited<ReturnType<typeof mijnGegevens>>>

/** One place where somebody is signed in now. */
export type MijnSessie = {
  id: string
  toestel: string
  begonnenOp: Date
  gezienOp: Date
  isDeze: boolean
}

/** Where the person who asks is signed in, latest use first. */
export async function mijnSessies(ctx: Ctx): Promise<MijnSessie[]> {
  const nu = ctx.klok.now()
  const rijen = await zicht(ctx)
    .sessies()
    .where('beeindigd_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .where('gezien_op', '>', new Date(nu.getTime() - sessieMinutenStil * 60_000))
    .select(['id', 'toestel', 'aangemaakt_op as begonnenOp', 'gezien_op as gezienOp'])
    .orderBy('gezien_op', 'desc')
    .execute()
  return rijen.map(rij => ({ ...rij, isDeze: rij.id === ctx.sessie }))
}
