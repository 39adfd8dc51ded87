import type { Datum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Cyclus } from '../delen/Cyclusbeeld.tsx'

/** The certificate's years with what is on them. */
export const cyclusVan = (
  { portfolio: { rij, inhoud }, zaak, geplandeDag }: Stand,
  vandaag: Datum,
): Cyclus => ({
  van: rij.geldigVan,
  tot: rij.geldigTot,
  vandaag,
  uiterlijkIndienen: zaak.termijn.uiterlijk,
  ...(zaak.status === 'in_opbouw' &&
    geplandeDag !== zaak.termijn.uiterlijk && { gepland: geplandeDag }),
  bijeenkomsten: inhoud.bijeenkomsten
    .map(({ datum }) => datum)
    .filter(dag => dag >= rij.geldigVan)
    .toSorted(),
})
