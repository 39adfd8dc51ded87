import type { MiddlewareHandler } from 'hono'
import { houdSessieWarm } from '#acties/account/houdSessieWarm.ts'
import { bezoekerCtx, type Ctx } from '#acties/ctx.ts'
import { standaardInstellingen } from '#domein/instellingen.ts'
import { rollen } from '#domein/rollen.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { vindSessie, type Sessie } from '#vragen/sessie.ts'
import type { Bezoek } from './bezoek.ts'
import { isGedeeld, leesSleutel } from './cookie.ts'
import { vormtoken } from './csrf.ts'
import { herkomstVan } from './herkomst.ts'
import type { C, Omgeving } from './omgeving.ts'

/** Nobody known yet: what a fault page needs when even looking up the session fails. */
export function onbekend(c: C): void {
  c.set('sessie', null)
  c.set('ctx', bezoekerCtx(c.var.opties.basis, c.var.verzoek, herkomstVan(c)))
  c.set('bezoek', { ...bezoekVan(c, null), contact: standaardInstellingen.contact })
}

/** Finds out who asks: sets the context for acts and questions, and what pages say about the visitor. */
export const bezoeker: MiddlewareHandler<Omgeving> = async (c, next) => {
  const sleutel = leesSleutel(c)
  const { basis } = c.var.opties
  const sessie = sleutel ? await vindSessie(basis, sleutel, c.req.path) : null
  const instellingen = sessie?.instellingen ?? (await leesInstellingen(basis))
  c.set('bezoek', { ...bezoekVan(c, sessie), contact: instellingen.contact })
  c.set('ctx', { ...c.var.ctx, instellingen })
  if (sessie) {
    await houdSessieWarm(basis, sessie)
    c.set('sessie', sessie)
    c.set('ctx', ctxVan(c.var.ctx, sessie))
  }
  return next()
}

/** The same request as somebody who is not signed in: to sign in as another. */
export const alsBezoeker = ({ var: { ctx } }: C): Ctx => ({
  ...ctx,
  actor: { persoon: null, rol: 'bezoeker' },
  bereik: { keurmerk: null, organisatie: null },
})

const ctxVan = (buiten: Ctx, { id, persoon, rol }: Sessie): Ctx => ({
  ...buiten,
  actor: { persoon, rol: rol.rol },
  bereik: { keurmerk: rol.keurmerk, organisatie: rol.organisatie },
  sessie: id,
})

function bezoekVan(c: C, sessie: Sessie | null): Omit<Bezoek, 'contact'> {
  const { basis, statisch } = c.var.opties
  return {
    pad: c.req.path,
    gedeeld: isGedeeld(c),
    gepost: c.req.method === 'POST',
    ...(sessie && {
      wie: {
        naam: sessie.naam,
        rol: sessie.rol.rol,
        rolnaam: rollen[sessie.rol.rol].naam,
        heeftMeerRollen: sessie.rollen.length > 1,
        merk: sessie.persoon.slice(0, 8),
        rest: sessie.verlooptOp.getTime() - basis.klok.now().getTime(),
      },
    }),
    kladden: sessie?.kladden ?? [],
    klad: c.req.query('klad'),
    weggegooid: c.req.query('weggegooid'),
    elders: c.req.queries('elders') ?? [],
    token: sessie ? vormtoken(leesSleutel(c) ?? '', c.var.verzoek) : '',
    demonstratie: basis.demonstratie,
    assets: statisch.assets,
  }
}
