import { actie, gelukt } from '#acties/actie.ts'
import { overDossier, zetStatus } from '#acties/behandeling/laad.ts'
import { besluitInvoer, laadTeBesluiten, neemBesluit } from '#acties/besluit/besluit.ts'
import { geefCertificaatUit, leesUitgegeven } from '#acties/besluit/certificaat.ts'
import { openVervolg } from '#acties/dossier/openVervolg.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Decides to certify: one decision, one certificate, and a new dossier that stands ready. */
export const certificeer = actie({
  naam: 'certificeer',
  wie: ['beslisser'],
  invoer: besluitInvoer,
  laad: laadTeBesluiten('gecertificeerd'),
  bezwaren: ({ ctx, invoer: { motivering }, geladen }) =>
    geladen.al ? [] : bezwarenVan(ctx, geladen, ['certificeer', { motivering }]),
  doe: async ({ ctx, invoer: { motivering }, geladen }) => {
    const { al, rij } = geladen
    if (al) return gelukt({ ...al, ...(await leesUitgegeven(ctx, al.besluit)), status: rij.status })
    const besluit = await neemBesluit(ctx, geladen, { uitkomst: 'gecertificeerd', motivering })
    const uitgegeven = await geefCertificaatUit(ctx, geladen, besluit)
    const status = await zetStatus(ctx, geladen, ['certificeer', {}])
    const { certificaat } = uitgegeven
    const vervolg = await openVervolg(ctx, { vorigDossier: rij.id, certificaat })
    return vervolg.ok ? gelukt({ besluit, ...uitgegeven, status }) : vervolg
  },
  gebeurtenis: ({ geladen, waarde: { besluit, status, ...certificaat } }) =>
    geladen.al
      ? null
      : [
          {
            soort: 'besloten',
            ...overDossier(geladen),
            gegevens: { besluit, uitkomst: 'gecertificeerd', status },
          },
          { soort: 'certificaat-verleend', ...overDossier(geladen), gegevens: certificaat },
        ],
})
