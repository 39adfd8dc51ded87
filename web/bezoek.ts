import type { Rol } from '#domein/rollen.ts'

/** What every page knows about this visit: who, where, in which mode. */
export type Bezoek = {
  /** Path that was asked for, without query. */
  pad: string
  wie?: { naam: string; rol: Rol; rolnaam: string; heeftMeerRollen: boolean }
  /** Goes along hidden in every form; see csrf.ts. */
  token: string
  demonstratie: boolean
  contact: string
  assets: Assets
}

/** Addresses of the built files that every page names. */
export type Assets = { stijl: string; script: string; letter: string; beeldmerk: string }
