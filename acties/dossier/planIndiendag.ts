import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWijzigen, bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { dagOfLeeg, idVeld } from '#acties/velden.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import type { Indientermijn } from '#domein/dossier/indientermijn.ts'
import type { Weigering } from '#domein/weigering.ts'
import { geplandeDag } from '#vragen/peildatum.ts'
import { leesHouderszaak } from '#vragen/zaak.ts'

/** Chooses the day on which the holder means to file; empty goes back to the latest day (aanname 3). */
export const planIndiendag = actie({
  naam: 'planIndiendag',
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, dag: dagOfLeeg }),
  laad: (ctx, { dossierId }) => laadDossier(ctx, dossierId),
  bezwaren: async ({ ctx, geladen, invoer: { dag } }) => {
    const dicht = await bezwarenTegenWijzigen(ctx, geladen, 'B')
    if (dicht.length > 0 || dag === null) return dicht
    const { zaak } = await leesHouderszaak(ctx, geladen)
    return buitenTermijn(dag, zaak.termijn, ctx.klok.today())
  },
  doe: async ({ ctx, geladen: { rij, kader }, invoer: { dag } }) => {
    await ctx.db
      .updateTable('dossier')
      .set({ geplande_indiendag: dag })
      .where('id', '=', rij.id)
      .execute()
    const nieuw = geplandeDag({ ...rij, geplande_indiendag: dag }, kader, ctx.klok.today())
    return gelukt({ dag: nieuw })
  },
  gebeurtenis: ({ geladen, waarde: { dag } }) => ({
    soort: 'indiendag-gepland',
    ...bijDossier(geladen),
    gegevens: { dag },
  }),
})

function buitenTermijn(dag: Datum, termijn: Indientermijn, vandaag: Datum): Weigering[] {
  const weiger = (tekst: string): Weigering[] => [
    { code: 'dag-buiten-termijn', tekst, clausule: 'inleiding', veld: 'dag' },
  ]
  if (dag < vandaag) return weiger('Deze dag is al voorbij. Kies vandaag of later.')
  if (dag < termijn.opent) return weiger(`Indienen kan vanaf ${toonDatum(termijn.opent)}.`)
  if (dag > termijn.sluit) return weiger(`Indienen kan tot en met ${toonDatum(termijn.sluit)}.`)
  return []
}
