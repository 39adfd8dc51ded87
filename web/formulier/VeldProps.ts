import type { ReactNode } from 'react'
import type { Veld } from '#toetsingskader/typen.ts'

export type Soort = Veld['soort']
export type VeldVan<S extends Soort> = Extract<Veld, { soort: S }> & { soort: S }

/** What the browser may fill in or show besides the field itself. */
export type Invulhulp = {
  /** Meaning of the field for the browser (WCAG 1.3.5): 'name', 'email', 'one-time-code'. */
  autoComplete?: string
  type?: 'email' | 'text'
  inputMode?: 'numeric' | 'decimal' | 'email'
  /** Several files in one field. */
  meer?: true
  /** Which files the browser offers first; none = what serves as evidence. */
  accept?: string
  /** Where files go in pieces when they are no evidence. */
  stukken?: string
  /** Where there is a camera, a photograph may be taken at once. */
  camera?: true
  breedte?: 'vb-breedte-10' | 'vb-breedte-20'
  /** A choice as a list that opens, however few there are. */
  inLijst?: true
  /** What choosing nothing means, where it means something. */
  leeg?: string
  /** Room for a sentence or two, instead of a long text. */
  kort?: true
  /** What a list chooses from; those of one group stand together under its name. */
  keuzes?: readonly Lijstkeuze[]
  /** Each group folds out; one in which something is ticked stands open. */
  uitklap?: true
}

export type Lijstkeuze = {
  waarde: string
  label: string
  uitleg?: string
  groep?: string
  /** Shown under the choice while it is ticked. */
  erbij?: ReactNode
}

export type VeldProps<S extends Soort = Soort> = {
  naam: string
  veld: VeldVan<S>
  waarden: readonly string[]
  fout: string | undefined
  hulp: Invulhulp
}
