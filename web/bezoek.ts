import type { ReactNode } from 'react'
import type { Rol } from '#domein/rollen.ts'
import type { Klad } from '#vragen/kladden.ts'

/** What every page knows about this visit: who, where, in which mode. */
export type Bezoek = {
  /** Path that was asked for, without query. */
  pad: string
  wie?: {
    naam: string
    rol: Rol
    rolnaam: string
    heeftMeerRollen: boolean
    /** Tells people on one device apart, so that nobody finds what another typed. */
    merk: string
    /** Milliseconds until the session ends, whatever happens: a browser's clock may differ from ours. */
    rest: number
  }
  /** Others use this computer too. */
  gedeeld: boolean
  /** This page answers a form that was not taken as it came. */
  gepost: boolean
  /** What this person typed on this page and did not save yet, and which of those was asked for; on the first page all that was begun. */
  kladden: readonly Klad[]
  klad: string | undefined
  /** The draft that was just thrown away. */
  weggegooid: string | undefined
  /** The fields of the form on this page that were just saved as they were changed elsewhere. */
  elders: readonly string[]
  /** What was typed and stands nowhere on this page, above it; see klad/overgebleven.tsx. */
  over?: ReactNode
  /** Goes along hidden in every form; see csrf.ts. */
  token: string
  demonstratie: boolean
  contact: string
  assets: Assets
}

/** Addresses of the built files that every page names. */
export type Assets = { stijl: string; script: string; letter: string; beeldmerk: string }
