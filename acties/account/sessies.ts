import type { Ctx } from '#acties/ctx.ts'
import { sessieUren, type GegevenRol } from '#vragen/sessie.ts'

/** Who begins a session, in which role. */
type Begin = { persoon: string; rol: GegevenRol }

/** A new session; the secret is handed out once and kept as a hash only. */
export type NieuweSessie = { id: string; sleutel: string; verlooptOp: Date }

/** Opens a session; the one that the request came with ends, so that a secret never outlives a sign-in. */
export async function openSessie(ctx: Ctx, { persoon, rol }: Begin): Promise<NieuweSessie> {
  if (ctx.sessie) await beeindig(ctx, { sessie: ctx.sessie, reden: 'vervangen' })
  const nu = ctx.klok.now()
  const sessie = {
    id: ctx.toeval.id(),
    sleutel: ctx.toeval.sleutel(),
    verlooptOp: new Date(nu.getTime() + sessieUren * 3_600_000),
  }
  await ctx.db
    .insertInto('sessie')
    .values({
      id: sessie.id,
      persoon,
      sleutel_hash: ctx.hash(sessie.sleutel),
      toekenning: rol.id,
      toestel: ctx.herkomst.toestel.slice(0, 200),
      aangemaakt_op: nu,
      gezien_op: nu,
      verloopt_op: sessie.verlooptOp,
    })
    .execute()
  return sessie
}

type Einde = {
  reden: 'uitgelogd' | 'overal-uitgelogd' | 'rol-gewijzigd' | 'email-gewijzigd' | 'vervangen'
} & ({ sessie: string } | { persoon: string; behalve?: string | null })

/** Ends one session, or all of a person but one; returns how many were running. */
export async function beeindig(ctx: Ctx, einde: Einde): Promise<number> {
  const lopend = ctx.db
    .updateTable('sessie')
    .set({ beeindigd_op: ctx.klok.now(), beeindigd_reden: einde.reden })
    .where('beeindigd_op', 'is', null)
  const gekozen =
    'sessie' in einde
      ? lopend.where('id', '=', einde.sessie)
      : lopend
          .where('persoon', '=', einde.persoon)
          .$if(Boolean(einde.behalve), rest => rest.where('id', '!=', einde.behalve ?? ''))
  const { numUpdatedRows } = await gekozen.executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
