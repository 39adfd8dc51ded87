import type { Ctx } from '#acties/ctx.ts'

type Gegevens = { naam: string; email: string; nolocnummer?: string | null }

/** Adds a person and returns the id. */
export async function nieuwPersoon(ctx: Ctx, gegevens: Gegevens): Promise<string> {
  const id = ctx.toeval.id()
  await ctx.db
    .insertInto('persoon')
    .values({ id, ...gegevens, aangemaakt_op: ctx.klok.now() })
    .execute()
  return id
}

/** Who has this address, locked; undefined when nobody has. */
export const persoonMetEmail = (ctx: Ctx, email: string) =>
  ctx.db
    .selectFrom('persoon')
    .where(eb => eb(eb.fn('lower', ['email']), '=', eb.fn('lower', [eb.val(email)])))
    .select(['id', 'naam', 'email'])
    .forUpdate()
    .executeTakeFirst()

const kenmerken = ['naam', 'email', 'nolocnummer', 'plaats'] as const
type Kenmerk = (typeof kenmerken)[number]
export type Kenmerken = { readonly [K in Kenmerk]?: string | null }

/** The attributes that get another value. */
export const gewijzigdeKenmerken = (oud: Kenmerken, nieuw: Kenmerken): Kenmerk[] =>
  kenmerken.filter(naam => nieuw[naam] !== undefined && nieuw[naam] !== oud[naam])

/** Keeps the present value of these attributes, before they change. */
export async function bewaarOudeKenmerken(
  ctx: Ctx,
  persoon: Kenmerken & { id: string },
  namen: readonly Kenmerk[],
): Promise<void> {
  if (namen.length === 0) return
  const rijen = namen.map(kenmerk => ({
    id: ctx.toeval.id(),
    persoon: persoon.id,
    kenmerk,
    waarde: persoon[kenmerk] ?? null,
    vervangen_op: ctx.klok.now(),
    vervangen_door: ctx.actor.persoon,
  }))
  await ctx.db.insertInto('persoon_kenmerk_oud').values(rijen).execute()
}
