import { z } from 'zod'
import { actie, gelukt, geweigerd } from '#acties/actie.ts'
import { boek, codeOnjuist, laadCode, past } from '#acties/account/inlogcode.ts'
import { rem } from '#acties/account/rem.ts'
import { openSessie, type NieuweSessie } from '#acties/account/sessies.ts'
import type { Ctx } from '#acties/ctx.ts'
import { codeVeld, idVeld } from '#acties/velden.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { rollenVan, type GegevenRol } from '#vragen/sessie.ts'

/** Signs in with a code. A wrong code is counted, which is a change too: so that act succeeds and this one refuses. */
export async function logIn(ctx: Ctx, invoer: unknown): Promise<Resultaat<NieuweSessie>> {
  const uitkomst = await probeerCode(ctx, invoer)
  if (!uitkomst.ok) return uitkomst
  const { sessie } = uitkomst.waarde
  return sessie ? gelukt(sessie) : geweigerd(codeOnjuist)
}

type Poging = { sessie: NieuweSessie | null }

const probeerCode = actie({
  naam: 'logIn',
  wie: ['bezoeker'],
  invoer: z.object({ inlogcode: idVeld, code: codeVeld }),
  laad: async (ctx, { inlogcode }) => {
    const rij = await laadCode(ctx, inlogcode, 'inloggen')
    const rol = rij?.persoon ? await rolOmMeeTeBeginnen(ctx, rij.persoon) : undefined
    return { rij, rol }
  },
  bezwaren: ({ ctx, geladen: { rij } }) =>
    rem(ctx, [
      { soort: 'code-invoer-netwerk', wie: ctx.herkomst.ip },
      { soort: 'code-invoer-account', wie: rij?.adres_hash ?? null },
    ]),
  doe: async ({ ctx, invoer, geladen: { rij, rol } }): Promise<Resultaat<Poging>> => {
    if (!rij) return gelukt({ sessie: null })
    const klopt = past(ctx, rij, invoer.code)
    await boek(ctx, rij, klopt)
    if (!klopt || !rij.persoon || !rol) return gelukt({ sessie: null })
    await bevestigAdres(ctx, rij.persoon)
    return gelukt({ sessie: await openSessie(ctx, { persoon: rij.persoon, rol }) })
  },
  gebeurtenis: ({ geladen: { rij, rol }, waarde: { sessie } }) => {
    const persoon = rij?.persoon ?? undefined
    if (!sessie || !persoon || !rol)
      return { soort: 'inlogcode-geweigerd', ...(persoon && { persoon }), gegevens: {} }
    const actor = { persoon, rol: rol.rol }
    return { soort: 'ingelogd', persoon, actor, gegevens: { sessie: sessie.id, wijze: 'code' } }
  },
})

/** The role of the last session when it is still there, else the first one that was given. */
export async function rolOmMeeTeBeginnen(
  ctx: Ctx,
  persoon: string,
): Promise<GegevenRol | undefined> {
  const rollen = await rollenVan(ctx, persoon)
  const laatste = await ctx.db
    .selectFrom('sessie')
    .where('persoon', '=', persoon)
    .select('toekenning')
    .orderBy('aangemaakt_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rollen.find(({ id }) => id === laatste?.toekenning) ?? rollen[0]
}

const bevestigAdres = (ctx: Ctx, persoon: string) =>
  ctx.db
    .updateTable('persoon')
    .set({ email_bevestigd_op: ctx.klok.now() })
    .where('id', '=', persoon)
    .where('email_bevestigd_op', 'is', null)
    .execute()
