import { z } from 'zod'
import { isDatum, type Datum } from '#lib/datum.ts'
import { cvsoortnamen } from '#domein/cv/cv.ts'
import { voorsteldelen } from '#domein/pe/voorstel.ts'
import { ondertekenaarsoorten } from '#vragen/portfolio/stukken.ts'

/** The format of `volledig.json`, as docs/uitvoer.md describes it. */
export const formaat = 'vakbewijs-export/1'

const datum = z.custom<Datum>(waarde => typeof waarde === 'string' && isDatum(waarde), {
  error: 'hoort een dag te zijn, als JJJJ-MM-DD',
})
const moment = z.iso.datetime({ error: 'hoort een moment te zijn, als 2026-11-23T09:00:00.000Z' })
const hash = z.string().regex(/^[\da-f]{64}$/, { error: 'hoort een SHA-256 te zijn' })

/** A file with one thing, under its own name. */
const stuk = z.strictObject({ naam: z.string().min(1), sha256: hash })

const handtekening = z.strictObject({
  hoedanigheid: z.enum(ondertekenaarsoorten),
  naam: z.string(),
  functie: z.string().nullable(),
  op: datum,
  /** The signed copy. */
  kopie: stuk,
})

/** What the holder filled in, the picture that the format asks for, and the signatures that hold. */
const verklaring = z.strictObject({
  format: z.string(),
  ingevuld: z.record(z.string(), z.unknown()),
  beelden: z.array(stuk),
  handtekeningen: z.array(handtekening),
})

const bij = { bewijs: z.array(stuk), verklaring: verklaring.nullable() }

/** Kept out of what is filed; left out where it goes along. */
const prive = z.literal(true).optional()

const activiteit = z.looseObject({
  id: z.string(),
  ...bij,
  prive,
  /** Names of files that an earlier import spoke of and that are still to be added. */
  verwachtBewijs: z.array(z.string()),
})

const bijeenkomst = z.looseObject({
  id: z.string(),
  ...bij,
  prive,
  dient: z.enum(['A3.1', 'B.2']),
})

const waarde = z.union([z.string(), z.array(z.string())])
const tekst = z.strictObject({ waarde, bewaardOp: moment })

const antwoord = z.strictObject({
  veld: z.string().max(2100),
  waarde,
  bewaardOp: moment,
  /** Every earlier version, the first one first. */
  eerdere: z.array(tekst),
})

/** The CV of the dossier as files; `uitFormulier` is the SHA-256 of what the CV said of which the file was made. */
const cvstuk = stuk.extend({ uitFormulier: hash.optional() })

const maandjaar = z
  .string()
  .regex(/^\d{4}(-\d{2})?$/, { error: 'hoort een maand of een jaar te zijn, als 2021-03' })

const cvregel = z.strictObject({
  id: z.string(),
  soort: z.enum(cvsoortnamen),
  titel: z.string().min(1),
  organisatie: z.string().nullable(),
  van: maandjaar.nullable(),
  tot: maandjaar.nullable(),
  uren: z.number().nullable(),
  tekst: z.string(),
  /** What it was taken over from: an activity of this file, 'werkzaam', or a certificate. */
  uit: z.string().max(80).nullable(),
})

/** The CV that the holder keeps over the years. */
const cvFormulier = z.strictObject({
  profiel: z.string(),
  doelgroepen: z.string(),
  regels: z.array(cvregel).max(1000),
  /** Every earlier version of a text that stands there now, by field ('profiel', 'doelgroepen', the id of an entry), the first one first. */
  eerdere: z
    .array(z.strictObject({ veld: z.string(), tekst: z.string(), bewaardOp: moment }))
    .default([]),
})

/** Text that the database takes as it is. */
const getypt = (langste: number) =>
  z
    .string()
    .max(langste)
    .refine(woorden => woorden.isWellFormed() && !woorden.includes('\u0000'), {
      error: 'bevat een teken dat geen tekst is',
    })

const regel = getypt(1000)

/** What was put ready and not finished; `voorstel` has what was read from its files, each with the words it was read from. */
const concept = z.strictObject({
  id: z.string(),
  titel: regel.min(1),
  voorstel: z.partialRecord(
    z.enum(voorsteldelen),
    z.strictObject({ waarde: regel, uit: regel }).optional(),
  ),
  /** What the holder filled in on it to finish later, by field as it was typed. */
  ingevuld: z.record(z.string().max(100), z.array(getypt(1_000_000)).max(300)).optional(),
  bestanden: z.array(stuk).max(20),
})

/** What the holder made: what an import brings in, and what is the same again when it is exported afterwards. */
const portfolio = z.strictObject({
  activiteiten: z.array(activiteit),
  bijeenkomsten: z.array(bijeenkomst),
  antwoorden: z.array(antwoord),
  /** An export of before 26 November 2026 only names them, under `verloop`. */
  concepten: z.array(concept).max(2000).default([]),
  cv: z.array(cvstuk),
  /** An export of before it was there has none. */
  cvFormulier: cvFormulier.default({ profiel: '', doelgroepen: '', regels: [], eerdere: [] }),
  werkzaam: verklaring.nullable(),
  geplandeIndiendag: datum.nullable(),
})

const bestand = z.strictObject({
  pad: z.string(),
  sha256: hash,
  bytes: z.number(),
  mime: z.string(),
})

/** As much of `volledig.json` as an import reads; where it comes from and how it went there only say so. */
export const volledigVorm = z.looseObject({
  formaat: z.literal(formaat, { error: `hoort "${formaat}" te zijn` }),
  portfolio,
  bestanden: z.array(bestand),
  herkomst: z.looseObject({
    certificaat: z.looseObject({
      nummer: z.string(),
      geldigVan: z.string(),
      geldigTot: z.string(),
    }),
    /** Whose portfolio it is; older exports may leave it out. */
    houder: z.looseObject({ naam: z.string(), nolocnummer: z.string().nullable() }).optional(),
    /** The ids that the things have where they come from. */
    ids: z.record(z.string(), z.string()),
  }),
})

export type Volledig = z.infer<typeof volledigVorm>
export type VolledigPortfolio = Volledig['portfolio']
export type Stuk = z.infer<typeof stuk>
export type Cvstuk = z.infer<typeof cvstuk>
export type VolledigCv = z.infer<typeof cvFormulier>
export type VolledigeCvregel = z.infer<typeof cvregel>
export type VolledigConcept = z.infer<typeof concept>
export type VolledigeVerklaring = z.infer<typeof verklaring>
export type VolledigAntwoord = z.infer<typeof antwoord>
export type Zipbestand = z.infer<typeof bestand>

/** Which files the zip holds, each with its hash, and which it does not and why. */
export const manifestVorm = z.strictObject({
  formaat: z.literal('vakbewijs-manifest/1'),
  bestanden: z.array(z.strictObject({ pad: z.string(), sha256: hash, bytes: z.number() })),
  ontbreekt: z.array(z.strictObject({ pad: z.string(), reden: z.string() })),
})

export type Manifest = z.infer<typeof manifestVorm>
