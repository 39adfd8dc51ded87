import type { Formulier } from '#toetsingskader/typen.ts'
import { alsOnderbouwing } from '#domein/portfolio/onderbouwing.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import type { Groep } from './onderdeelvelden.ts'

/** One question with all that belongs to it: what stands on a page of its own when its part is too long for one. */
export type Vraagblad = { naam: string; label: string; velden: readonly string[] }

/**
 * Bytes of text, as they stand in a page, that one page may hold; with all that is around it that is less than 200 kB. One text that is
 * longer has its page alone and whole: to cut what somebody writes would be worse than a heavy page.
 */
const meeste = 120_000

/** Whether these answers fit on one page. */
export function pastOpEen(ingevuld: Ingevuld): boolean {
  const teksten = Object.values(ingevuld).flat()
  const tekens = teksten.reduce((som, { length }) => som + length, 0)
  if (tekens > meeste) return false
  return teksten.reduce((som, tekst) => som + bytesVan(tekst), 0) <= meeste
}

/** In HTML some signs are written with more. */
const bytesVan = (tekst: string): number =>
  Buffer.byteLength(tekst) + 5 * (tekst.match(/[&<>"]/g)?.length ?? 0)

/** The questions of a part in order; what is chosen from the beroepsprofiel stands with its question. */
export function vraagbladenVan(groepen: readonly Groep[]): Vraagblad[] {
  const velden = groepen.flatMap(groep => Object.entries(groep.velden))
  const perVraag = Map.groupBy(velden, ([naam]) => vraagVan(naam))
  return [...perVraag].map(([naam, bij]) => ({
    naam,
    label: bij[0]?.[1].label ?? '',
    velden: bij.map(([veld]) => veld),
  }))
}

const profiel = 'beroepsprofiel/'

/** The question that a field belongs to. */
const vraagVan = (naam: string): string =>
  alsOnderbouwing(naam)?.vraag ?? (naam.startsWith(profiel) ? naam.slice(profiel.length) : naam)

/** The question with this field; undefined when there is none. */
export const bladMet = (
  bladen: readonly Vraagblad[],
  veld: string | undefined,
): Vraagblad | undefined => bladen.find(({ velden }) => veld !== undefined && velden.includes(veld))

/** A question among those of its part. */
export type Bladstand = {
  naam: string
  nummer: number
  van: number
  vorige: string | undefined
  volgende: string | undefined
}

export function bladstand(bladen: readonly Vraagblad[], { naam }: Vraagblad): Bladstand {
  const plek = bladen.findIndex(een => een.naam === naam)
  const [vorige, volgende] = [bladen[plek - 1]?.naam, bladen[plek + 1]?.naam]
  return { naam, nummer: plek + 1, van: bladen.length, vorige, volgende }
}

/** What of the groups stands on these pages. */
export const groepenOp = (groepen: readonly Groep[], bladen: readonly Vraagblad[]): Groep[] => {
  const hier = new Set(bladen.flatMap(({ velden }) => velden))
  return groepen
    .map(groep => ({ ...groep, velden: alleen(groep.velden, hier) }))
    .filter(({ velden }) => Object.keys(velden).length > 0)
}

const alleen = (velden: Formulier, namen: ReadonlySet<string>): Formulier =>
  Object.fromEntries(Object.entries(velden).filter(([naam]) => namen.has(naam)))

/** Where this field is written, whether its part stands on one page or on more. */
export const vraagpad = (pad: string, veld: string): string =>
  `${pad}?vraag=${encodeURIComponent(veld)}`
