import type { Ctx } from '#acties/ctx.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import type { Weigering } from '#domein/weigering.ts'
import { zicht } from '#vragen/zicht.ts'

/** An opmerking that the actor may see, locked, with whose dossier it is in; null when it is not there. */
export async function laadOpmerking(
  ctx: Ctx,
  { dossierId, opmerking }: { dossierId: string; opmerking: string },
) {
  const rij = await zicht(ctx)
    .mentoropmerkingen()
    .innerJoin('dossier', 'dossier.id', 'mentoropmerking.dossier')
    .where('mentoropmerking.id', '=', opmerking)
    .where('mentoropmerking.dossier', '=', dossierId)
    .select(['mentoropmerking.id', 'onderdeel', 'tekst', 'afgehandeld_op'])
    .select(['mentoropmerking.versie', 'dossier.persoon', 'dossier.keurmerk'])
    .forUpdate('mentoropmerking')
    .executeTakeFirst()
  return rij ?? null
}

type Geladen = NonNullable<Awaited<ReturnType<typeof laadOpmerking>>>

/** What an event about this opmerking is about. */
export const bijOpmerking = (
  { persoon, keurmerk, onderdeel }: Geladen,
  { dossierId: dossier }: { dossierId: string },
) => ({ persoon, dossier, keurmerk, gegevens: { onderdeel } })

/** The mentor may change what he said until the holder dealt with it. */
export const bezwarenTegenWijziging = (
  { afgehandeld_op, versie }: Geladen,
  basis: number,
): Weigering[] => (afgehandeld_op === null ? bezwaarAlsVerouderd(basis, versie) : [alAfgehandeld])

const alAfgehandeld: Weigering = {
  code: 'opmerking-afgehandeld',
  tekst:
    'De kandidaat heeft deze opmerking al afgehandeld. Wil je nog iets zeggen? Schrijf dan een nieuwe.',
}
