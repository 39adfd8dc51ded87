import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import {
  bezwarenTegenWerk,
  bijDossier,
  laadDossier,
  type GeladenDossier,
  type Werk,
} from '#acties/dossier/laadDossier.ts'
import { dagenVan } from '#acties/pe/activiteit.ts'
import { onderdeelVan } from '#acties/reflectie/bijeenkomst.ts'
import { idVeld } from '#acties/velden.ts'
import { weggehaald } from '#domein/ondertekening/ondertekening.ts'
import { leesPortfolioVan, type Portfolio } from '#vragen/portfolio.ts'
import type { Handtekening, Verklaring } from '#vragen/portfolio/stukken.ts'

/** Takes a signature away that was recorded by mistake, with its copy; it stays readable as no longer valid. */
export const trekOndertekeningIn = actie({
  naam: 'trekOndertekeningIn',
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, ondertekeningId: idVeld }),
  laad: (ctx, { dossierId, ondertekeningId }) => laadHandtekening(ctx, dossierId, ondertekeningId),
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { handtekening, verklaring } }) => {
    await ctx.db
      .updateTable('ondertekening')
      .set({ vervallen_op: ctx.klok.now(), vervallen_reden: weggehaald })
      .where('id', '=', handtekening.id)
      .execute()
    const nogEen = verklaring.handtekeningen.some(
      ({ id, bestand, vervallen }) =>
        id !== handtekening.id && bestand === handtekening.bestand && vervallen === null,
    )
    if (nogEen) return gelukt({ verklaring: verklaring.id })
    await ctx.db
      .updateTable('bewijs')
      .set({ verwijderd_op: ctx.klok.now() })
      .where('verklaring', '=', verklaring.id)
      .where('bestand', '=', handtekening.bestand)
      .where('verwijderd_op', 'is', null)
      .execute()
    return gelukt({ verklaring: verklaring.id })
  },
  gebeurtenis: ({ geladen, waarde }) => ({
    soort: 'ondertekening-ingetrokken',
    ...bijDossier(geladen),
    gegevens: waarde,
  }),
})

type GeladenHandtekening = GeladenDossier & {
  handtekening: Handtekening
  verklaring: Verklaring
  werk: Werk
}

async function laadHandtekening(
  ctx: Ctx,
  dossierId: string,
  id: string,
): Promise<GeladenHandtekening | null> {
  const dossier = await laadDossier(ctx, dossierId)
  if (!dossier) return null
  const gevonden = verklaringenIn(await leesPortfolioVan(ctx, dossier.rij)).flatMap(
    ({ verklaring, werk }) =>
      (verklaring?.handtekeningen ?? [])
        .filter(een => een.id === id && een.vervallen === null)
        .map(handtekening => ({ ...dossier, handtekening, verklaring, werk })),
  )[0]
  return gevonden?.verklaring ? { ...gevonden, verklaring: gevonden.verklaring } : null
}

const verklaringenIn = ({ activiteiten, bijeenkomsten, a1 }: Portfolio) => [
  ...activiteiten.map(({ activiteit, verklaring }) => ({
    verklaring,
    werk: { onderdeel: 'B' as const, dagen: dagenVan(activiteit) },
  })),
  ...bijeenkomsten.map(({ bijeenkomst, dient, verklaring }) => ({
    verklaring,
    werk: { onderdeel: onderdeelVan(dient), dagen: [bijeenkomst.datum] },
  })),
  { verklaring: a1.verklaring, werk: { onderdeel: 'A1' as const, dagen: [] } },
]
