import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Antwoordteksten, Dossier } from '#domein/dossier/dossier.ts'

/** Wat er in een onderdeel is ingevuld, in dezelfde vorm voor elk onderdeel; leeg waar niets staat. */
export type Inhoud = {
  stukken: { readonly [stuk: string]: StukInhoud | undefined }
  antwoorden: Antwoordteksten
  beroepsprofiel: readonly string[]
  bijeenkomst: string | undefined
  verklaard: { readonly [verklaring: string]: boolean }
}

export type StukInhoud = { aanwezig: boolean; ingevuld: boolean; ondertekend: boolean }

const leeg: Inhoud = {
  stukken: {},
  antwoorden: {},
  beroepsprofiel: [],
  bijeenkomst: undefined,
  verklaard: {},
}

const lezers: Record<OnderdeelId, (dossier: Dossier) => Inhoud> = {
  A1: ({ onderdelen: { A1 } }) => ({
    ...leeg,
    stukken: { cv: stuk({ aanwezig: heeftTekst(A1?.cv) }), verklaring: stuk(A1?.verklaring ?? {}) },
  }),
  A2: ({ onderdelen: { A2 } }) => ({ ...leeg, antwoorden: A2?.antwoorden ?? {} }),
  'A3.1': () => leeg,
  'A3.2': ({ onderdelen: { 'A3.2': verslag } }) => ({
    ...leeg,
    antwoorden: verslag?.antwoorden ?? {},
    beroepsprofiel: verslag?.beroepsprofiel ?? [],
    bijeenkomst: verslag?.bijeenkomst,
  }),
  A4: ({ onderdelen: { A4 } }) => ({
    ...leeg,
    antwoorden: A4?.antwoorden ?? {},
    beroepsprofiel: A4?.beroepsprofiel ?? [],
  }),
  B: () => leeg,
  C: ({ onderdelen: { C } }) => ({ ...leeg, verklaard: C ?? {} }),
}

/** Wat de kandidaat in dit onderdeel heeft staan. */
export const inhoudVan = (dossier: Dossier, onderdeel: OnderdeelId): Inhoud =>
  lezers[onderdeel](dossier)

/** Of er iets anders staat dan witruimte. */
export const heeftTekst = (tekst: string | undefined): boolean => (tekst ?? '').trim() !== ''

const stuk = (delen: Partial<StukInhoud>): StukInhoud => ({
  aanwezig: delen.aanwezig ?? false,
  ingevuld: delen.ingevuld ?? false,
  ondertekend: delen.ondertekend ?? false,
})
