import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { vindVerlopenSessie } from '#vragen/verlopenSessie.ts'
import { leesSleutel } from '../cookie.ts'
import { isToken } from '../csrf.ts'
import { leesIngestuurd, type Binnenkomend } from '../formulier/ingestuurd.ts'
import { kladveld } from '../formulier/kladveld.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { laatLopen } from '../route.ts'

/** What a form brought that came after its session, and the page where it waits for its writer; null when it waits nowhere. */
type Geparkeerd = { ingevuld: Ingevuld; pagina: string | null }

/**
 * Keeps a form that came after its session, with its files, as a draft of who sent it, until he is signed in again (kwaliteit U-3). The secret of
 * the session that ended seals it: only a form that was made under it is kept, and only for the person of it. A module keeps its form itself.
 */
export async function parkeer(c: C, actie: string): Promise<Geparkeerd> {
  const { raw } = c.req
  if (raw.bodyUsed) return { ingevuld: {}, pagina: null }
  const sleutel = leesSleutel(c) ?? ''
  const ctx = await ctxVanToen(c, sleutel)
  let vreemd: Ingevuld = {}
  const ingevuld = await leesIngestuurd(raw, {
    isEigen: token => ctx === null || isToken(sleutel, token),
    bijVreemd: velden => {
      vreemd = velden
    },
    bewaar: bestand => (ctx ? neemAan(ctx, bestand) : laatLopen(c, bestand)),
  })
  if (typeof ingevuld === 'string') return { ingevuld: vreemd, pagina: null }
  if (!ctx || !isVanZonderModules(c, ingevuld)) return { ingevuld, pagina: null }
  return { ingevuld, pagina: await bewaar(ctx, { ingevuld, actie }) }
}

async function ctxVanToen(c: C, sleutel: string): Promise<Ctx | null> {
  const verlopen = sleutel ? await vindVerlopenSessie(c.var.opties.basis, sleutel) : null
  if (!verlopen) return null
  const { persoon, rol } = verlopen
  const { keurmerk, organisatie } = rol
  return { ...c.var.ctx, actor: { persoon, rol: rol.rol }, bereik: { keurmerk, organisatie } }
}

async function neemAan(ctx: Ctx, { naam, inhoud }: Binnenkomend): Promise<string | null> {
  const uitkomst = await ontvangBestand(ctx, { naam, inhoud })
  return uitkomst.ok ? `${uitkomst.waarde.sha256} ${uitkomst.waarde.naam}` : null
}

/** A module sends by itself, again and again, and puts itself in the form. */
const isVanZonderModules = (c: C, ingevuld: Ingevuld): boolean =>
  (c.req.header('sec-fetch-mode') ?? 'navigate') === 'navigate' &&
  !isJsonGevraagd(c) &&
  ingevuld['schrijver'] === undefined &&
  (ingevuld[kladveld]?.[0] ?? '').split(' ').length < 3

async function bewaar(
  ctx: Ctx,
  { ingevuld, actie }: { ingevuld: Ingevuld; actie: string },
): Promise<string | null> {
  const { token: _, [kladveld]: __, ...velden } = ingevuld
  if (Object.keys(velden).length === 0) return null
  const id = ctx.toeval.id()
  const uitkomst = await bewaarKlad(ctx, {
    id,
    pagina: `/geparkeerd/${id}?naar=${encodeURIComponent(actie)}`,
    titel: 'Wat je verstuurde toen je uitgelogd was',
    velden: JSON.stringify(velden),
    basis: '0',
    schrijver: id,
    beurt: '1',
  })
  return uitkomst.ok ? `/geparkeerd/${id}` : null
}
