import type { Weigering } from '#domein/weigering.ts'

/** What was typed, per field as the browser sends it. */
export type Ingevuld = Readonly<Record<string, readonly string[]>>

/** What a form shows: the values and, after an attempt that was refused, why. */
export type Stand = {
  ingevuld: Ingevuld
  weigeringen: readonly Weigering[]
  /** The fields in which stands now what was changed elsewhere, as nobody wrote there here. */
  meegekomen?: readonly string[]
}

/** A form that nobody has sent yet. */
export const nieuw = (ingevuld: Ingevuld = {}): Stand => ({ ingevuld, weigeringen: [] })

/** The id in the page of the control of this field. */
export const veldId = (naam: string): string => `veld-${naam.replaceAll('.', '-')}`

/** It was saved elsewhere since this form was opened. */
export const isIngehaald = ({ weigeringen }: Stand): boolean =>
  weigeringen.some(({ code }) => code === 'elders-gewijzigd')

/**
 * The version to go on from. A form that was refused goes on from the one it began with, so that the next save still sees what was changed
 * elsewhere; one that was put beside that (`meng`) says so itself.
 */
export const verderVan = (stand: Stand, naam: string, nu: string): string =>
  stand.ingevuld[naam]?.[0] ?? nu

/** The first refusal of this field or of a part of it. */
export const foutVan = (stand: Stand, naam: string): string | undefined =>
  stand.weigeringen.find(({ veld }) => veld === naam || veld?.startsWith(`${naam}.`))?.tekst
