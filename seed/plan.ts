import type { Basis } from '#acties/ctx.ts'
import { fixedClock } from '#infra/clock.ts'
import type { Datum } from '#lib/datum.ts'

/** Something that somebody does on a day of the story. */
export type Stap = { dag: Datum; doe: (basis: Basis) => Promise<unknown> }

/** Told before each step how much is done, from 0 to 1; may throw to break off. */
export type Voortgang = (deel: number) => void

type Plan = { stappen: readonly Stap[]; tot: Datum; voortgang: Voortgang }

/** Lets the steps happen in the order of their days, each with the clock on that morning; what falls after `tot` is left for later. */
export async function volgPlan(basis: Basis, { stappen, tot, voortgang }: Plan): Promise<void> {
  const opVolgorde = stappen
    .filter(({ dag }) => dag <= tot)
    .toSorted((een, ander) => (een.dag < ander.dag ? -1 : Number(een.dag > ander.dag)))
  for (const [plek, { dag, doe }] of opVolgorde.entries()) {
    voortgang(plek / opVolgorde.length)
    await doe(opDag(basis, dag))
  }
}

/** The same product, on another day. */
export const opDag = (basis: Basis, dag: Datum): Basis => ({
  ...basis,
  klok: fixedClock(new Date(`${dag}T09:00:00Z`)),
})
