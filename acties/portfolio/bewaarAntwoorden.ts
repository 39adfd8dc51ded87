import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWijzigen, bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import type { GeladenDossier } from '#acties/dossier/laadDossier.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bewaarVeld, type Bewaard } from '#acties/portfolio/bewaarVeld.ts'
import { leesWaarde } from '#acties/portfolio/antwoordwaarde.ts'
import { leesNetGemeld } from '#acties/portfolio/netGemeld.ts'
import { basisVeld, onderdeelVeld } from '#acties/portfolio/velden.ts'
import { idVeld } from '#acties/velden.ts'
import { alsOnderbouwing } from '#domein/portfolio/onderbouwing.ts'
import type { Weigering } from '#domein/weigering.ts'

const antwoord = z.object({
  /** 'voorgenomen', 'beroepsprofiel/plannen', 'onderbouwing/plannen/T4%20Matching', 'bijeenkomst', 'gedragscodeGelezen'. */
  veld: z.string().max(2000),
  waarde: z.unknown(),
  /** The version that was on the screen; 0 = there was no answer yet. */
  basis: basisVeld,
  /** The opened page that writes, and its save number: a page that is not answered in time may go on writing. */
  schrijver: idVeld.optional(),
  beurt: z.coerce.number().int().min(0).default(0),
})

/** Saves answers of one part, all or none; who wrote on another version than the present one is shown both texts. */
export const bewaarAntwoorden = actie({
  naam: 'bewaarAntwoorden',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    onderdeel: onderdeelVeld,
    antwoorden: z.array(antwoord).min(1).max(300),
  }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: ({ ctx, geladen, invoer }) => bezwarenTegenWijzigen(ctx, geladen, invoer.onderdeel),
  doe: async ({ ctx, geladen, invoer: { onderdeel, antwoorden } }) => {
    const bewaard: Bewaard[] = []
    const weigeringen: Weigering[] = []
    for (const { waarde: ruw, veld, ...rest } of antwoorden) {
      const gelezen = await leesWaarde(ctx, geladen, { onderdeel, veld, ruw })
      const uitkomst = gelezen.ok
        ? await bewaarVeld(ctx, geladen.rij, { ...rest, onderdeel, veld, waarde: gelezen.waarde })
        : gelezen
      if (uitkomst.ok) bewaard.push(uitkomst.waarde)
      else weigeringen.push(...uitkomst.weigeringen)
    }
    return weigeringen.length > 0 ? { ok: false, weigeringen } : gelukt({ antwoorden: bewaard })
  },
  gebeurtenis: async ({ ctx, geladen, invoer: { onderdeel }, waarde: { antwoorden } }) => {
    const gemeld = await netGemeld(ctx, geladen)
    const gewijzigd = antwoorden
      .filter(({ isGewijzigd }) => isGewijzigd)
      .map(({ veld, versie }) => [naamInLogboek(veld), versie] as const)
    return [...new Map(gewijzigd)]
      .filter(([veld]) => !gemeld.has(`${onderdeel}/${veld}`))
      .map(([veld, versie]) => ({
        soort: 'antwoord-bewaard' as const,
        ...bijDossier(geladen),
        gegevens: { onderdeel, veld, versie },
      }))
  },
})

/** A part of the beroepsprofiel may have any name, and an event holds no free text: its argument goes by its question. */
function naamInLogboek(veld: string): string {
  const plek = alsOnderbouwing(veld)
  return plek ? `onderbouwing/${plek.vraag}` : veld
}

/** Fields of which an event of less than a quarter of an hour ago tells already that they were written. */
async function netGemeld(ctx: Ctx, { rij }: GeladenDossier): Promise<ReadonlySet<string>> {
  const gemeld = await leesNetGemeld(ctx, { dossier: rij.id, soort: 'antwoord-bewaard' })
  return new Set(
    gemeld.map(gegevens => {
      const { onderdeel, veld } = z
        .object({ onderdeel: z.string(), veld: z.string() })
        .parse(gegevens)
      return `${onderdeel}/${veld}`
    }),
  )
}
