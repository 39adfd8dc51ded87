import type { Kader } from '#toetsingskader/typen.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { formaat, formaatVan } from '#domein/dossierbestand/formaat.ts'

/** Het dossier als dossierbestand: JSON met twee spaties inspringing, sleutels in de volgorde van het contract (deel 2). */
export function schrijfDossier(dossier: Dossier, kader: Kader): string {
  const { keurmerk, traject } = kader
  const inhoud = { ...dossier, formaat, keurmerk, traject }
  return `${JSON.stringify(formaatVan(kader).orden?.(inhoud) ?? inhoud, null, 2)}\n`
}
