import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import * as reflectie from '#acties/reflectie/bijeenkomst.ts'
import { peilperiode } from '#domein/dossier/termijn.ts'
import { redenTeltNiet } from '#domein/reflectie/toets.ts'
import { toets } from '#domein/toets.ts'
import type { Weigering } from '#domein/weigering.ts'
import { geplandeDag } from '#vragen/peildatum.ts'
import { leesPortfolioVan, type Portfolio } from '#vragen/portfolio.ts'

/** Lets a meeting serve category 2 instead of A3.1, or the other way round; moving back undoes it (B.2, aanname 4). */
export const verplaatsBijeenkomst = actie({
  naam: 'verplaatsBijeenkomst',
  wie: ['kandidaat'],
  invoer: z.object({ ...reflectie.bijeenkomstIds, naar: z.enum(['A3.1', 'B.2']) }),
  laad: (ctx, invoer) => reflectie.laadBijeenkomst(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer: { naar } }) => {
    const dagen = [geladen.bijeenkomst.datum]
    const dicht = [
      ...(await bezwarenTegenWerk(ctx, geladen, { onderdeel: 'A3.1', dagen })),
      ...(await bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen })),
    ]
    if (dicht.length > 0 || naar === geladen.dient || naar === 'A3.1') return dicht
    return [
      ...(await reflectie.bezwaarAlsA32ErOverGaat(ctx, geladen)),
      ...(await bezwaarAlsNodig(ctx, geladen)),
    ]
  },
  doe: async ({ ctx, geladen: { bijeenkomst, rij, dient }, invoer: { naar } }) => {
    await ctx.db
      .updateTable('bijeenkomst_inzet')
      .set({ dient: naar })
      .where('bijeenkomst', '=', bijeenkomst.id)
      .where('keurmerk', '=', rij.keurmerk)
      .execute()
    return gelukt({ bijeenkomst: bijeenkomst.id, naar, isVerplaatst: naar !== dient })
  },
  gebeurtenis: ({ geladen, waarde: { bijeenkomst, naar, isVerplaatst } }) =>
    isVerplaatst
      ? {
          soort: 'bijeenkomst-verplaatst',
          ...bijDossier(geladen),
          gegevens: { bijeenkomst, dag: geladen.bijeenkomst.datum, naar },
        }
      : null,
})

async function bezwaarAlsNodig(
  ctx: Ctx,
  { rij, bijeenkomst }: reflectie.GeladenBijeenkomst,
): Promise<Weigering[]> {
  const portfolio = await leesPortfolioVan(ctx, rij)
  const dag = geplandeDag(rij, portfolio.kader, ctx.klok.today())
  return isNodigVoorA31(portfolio, dag, bijeenkomst.id) ? [nodigVoorA31] : []
}

/** What is compulsory for this holder stays in A3.1: a counting meeting without which the row is not met (aanname 4). */
function isNodigVoorA31(
  { inhoud, kader }: Portfolio,
  dag: Parameters<typeof toets>[1],
  id: string,
): boolean {
  const bijeenkomst = inhoud.bijeenkomsten.find(een => een.id === id)
  const periode = peilperiode(dag, inhoud.vorigeIndiening, kader.termijnen)
  if (!bijeenkomst || redenTeltNiet(bijeenkomst, periode, kader) !== undefined) return false
  const zonder = inhoud.bijeenkomsten.filter(een => een.id !== id)
  const { reflectie: rest } = toets({ ...inhoud, bijeenkomsten: zonder }, dag, kader)
  return (
    rest.behaald.bijeenkomsten < rest.vereist.bijeenkomsten ||
    rest.behaald.ingebracht < rest.vereist.ingebracht
  )
}

const nodigVoorA31: Weigering = {
  code: 'nodig-voor-a31',
  tekst: 'Deze bijeenkomst heb je nodig voor A3.1. Alleen wat daar over is, telt bij categorie 2.',
  clausule: 'B.2',
}
