import { actie, gelukt } from '#acties/actie.ts'
import { overDossier, zetStatus } from '#acties/behandeling/laad.ts'
import { besluitInvoer, laadTeBesluiten, neemBesluit } from '#acties/besluit/besluit.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Decides not to certify, by somebody who did not assess, mentor or train this person (ISO/IEC 17024). */
export const wijsAf = actie({
  naam: 'wijsAf',
  wie: ['beslisser'],
  invoer: besluitInvoer,
  laad: laadTeBesluiten('afgewezen'),
  bezwaren: ({ ctx, invoer: { motivering }, geladen }) =>
    geladen.al ? [] : bezwarenVan(ctx, geladen, ['wijsAf', { motivering }]),
  doe: async ({ ctx, invoer: { motivering }, geladen }) => {
    if (geladen.al) return gelukt({ ...geladen.al, status: geladen.rij.status })
    const besluit = await neemBesluit(ctx, geladen, { uitkomst: 'afgewezen', motivering })
    return gelukt({ besluit, status: await zetStatus(ctx, geladen, ['wijsAf', {}]) })
  },
  gebeurtenis: ({ geladen, waarde }) =>
    geladen.al
      ? null
      : {
          soort: 'besloten',
          ...overDossier(geladen),
          gegevens: { ...waarde, uitkomst: 'afgewezen' },
        },
})
