import { cvsoorten, cvsoortnamen, regelsVanSoort, toonPeriode, type Cv } from '#domein/cv/cv.ts'
import type { Cvregel } from '#domein/cv/cv.ts'
import { toonGetal } from '#domein/getal.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

/** Een cv zoals een lezer het ziet, op het scherm en op papier: alles als tekst, zonder lege koppen. */
export type Cvblad = {
  titel: string
  naam: string
  /** Wie het is in dit keurmerk, en van welke dag het cv is. */
  onder: string
  teksten: readonly { kop: string; tekst: string }[]
  delen: readonly { kop: string; regels: readonly Cvbladregel[] }[]
}

export type Cvbladregel = { periode: string; titel: string; waar: string; tekst: string }

type Wie = { naam: string; nummer: string; op: Datum }

/** Het cv van deze mens op deze dag. */
export const maakCvblad = (cv: Cv, { naam, nummer, op }: Wie): Cvblad => ({
  titel: `Curriculum vitae van ${naam}`,
  onder: `Certificaat ${nummer}. Dit cv is van ${toonDatum(op)}.`,
  ...cvinhoud(cv, naam),
})

/** Wat er in het cv staat, los van de dag: dezelfde inhoud is dezelfde tekst, om een hash over te nemen. */
export const cvinhoud = (cv: Cv, naam: string): Pick<Cvblad, 'naam' | 'teksten' | 'delen'> => ({
  naam,
  teksten: tekstenVan(cv),
  delen: cvsoortnamen
    .map(soort => ({
      kop: cvsoorten[soort],
      regels: regelsVanSoort(cv.regels, soort).map(alsBladregel),
    }))
    .filter(({ regels }) => regels.length > 0),
})

/** De koppen boven de twee teksten. */
export const cvtekstkoppen = {
  profiel: 'Profiel',
  doelgroepen: 'Klanten, doelgroepen en vraagstukken',
} as const

const tekstenVan = (cv: Cv): Cvblad['teksten'] =>
  (['profiel', 'doelgroepen'] as const)
    .map(naam => ({ kop: cvtekstkoppen[naam], tekst: cv[naam] }))
    .filter(({ tekst }) => tekst !== '')

const alsBladregel = (regel: Cvregel): Cvbladregel => ({
  periode: toonPeriode(regel),
  titel: regel.titel,
  waar: waarVan(regel),
  tekst: regel.tekst,
})

/** 'Werk en Zo, 24 uur per week'. */
export const waarVan = ({ organisatie, uren }: Pick<Cvregel, 'organisatie' | 'uren'>): string =>
  [organisatie, uren !== null && `${toonGetal(uren)} uur per week`].filter(Boolean).join(', ')
