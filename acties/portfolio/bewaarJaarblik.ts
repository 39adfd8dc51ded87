import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import type { GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { langsteTekst, zinTeLang } from '#acties/portfolio/antwoordwaarde.ts'
import { bewaarVeld, type Bewaard } from '#acties/portfolio/bewaarVeld.ts'
import { leesNetGemeld } from '#acties/portfolio/netGemeld.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { idVeld } from '#acties/velden.ts'
import { certificaatjaren } from '#domein/dossier/certificaatjaar.ts'
import { jaarplek } from '#domein/dossier/jaarblik.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

const tekst = z
  .string({ error: 'Hier hoort tekst.' })
  .max(langsteTekst, zinTeLang)
  .transform(schoneTekst)

const antwoord = z.object({
  veld: z.enum(['gedaan', 'komend']),
  waarde: tekst,
  basis: basisVeld,
  schrijver: idVeld.optional(),
  beurt: z.coerce.number().int().min(0).default(0),
})

/** Saves the look back on one year of the certificate: the holder's own, at any moment, never part of what is filed. */
export const bewaarJaarblik = actie({
  naam: 'bewaarJaarblik',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    jaar: z.coerce.number().int().min(1),
    antwoorden: z.array(antwoord).min(1).max(2),
  }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: ({ ctx, geladen, invoer: { jaar } }) =>
    bezwaarTegenJaar(geladen, jaar, ctx.klok.today()),
  doe: async ({ ctx, geladen, invoer: { jaar, antwoorden } }) => {
    const bewaard: Bewaard[] = []
    const weigeringen: Weigering[] = []
    for (const een of antwoorden) {
      const uitkomst = await bewaarVeld(ctx, geladen.rij, { ...een, onderdeel: jaarplek(jaar) })
      if (uitkomst.ok) bewaard.push(uitkomst.waarde)
      else weigeringen.push(...uitkomst.weigeringen)
    }
    return weigeringen.length > 0 ? { ok: false, weigeringen } : gelukt({ antwoorden: bewaard })
  },
  gebeurtenis: async ({ ctx, geladen, invoer: { jaar }, waarde: { antwoorden } }) => {
    const { id: dossier } = geladen.rij
    const gemeld = await leesNetGemeld(ctx, { dossier, soort: 'jaarblik-bewaard' })
    const isGemeld = gemeld.some(een => z.object({ jaar: z.number() }).parse(een).jaar === jaar)
    const isGewijzigd = antwoorden.some(een => een.isGewijzigd)
    return isGewijzigd && !isGemeld
      ? [{ soort: 'jaarblik-bewaard' as const, ...bijDossier(geladen), gegevens: { jaar } }]
      : []
  },
})

function bezwaarTegenJaar({ rij }: GeladenDossier, nummer: number, vandaag: Datum): Weigering[] {
  const jaar = certificaatjaren(rij.geldigVan, rij.geldigTot).find(een => een.nummer === nummer)
  if (!jaar) return [{ code: 'geen-jaar', tekst: 'Je certificaat heeft dit jaar niet.' }]
  return jaar.van > vandaag
    ? [{ code: 'jaar-begint-later', tekst: `Dit jaar begint pas op ${toonDatum(jaar.van)}.` }]
    : []
}
