import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { bezwarenTegen } from '#domein/dossier/levensloop.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'
import type { C } from '../omgeving.ts'

/** Why this part cannot be changed now: the same answer as the act that saves it gives; empty when it can. */
export function dichtOm(c: C, { zaak }: Stand, onderdeel: OnderdeelId): readonly Weigering[] {
  const { actor, klok } = c.var.ctx
  const situatie = { zaak: { ...zaak, voornemen: { onderdeel } }, actor, vandaag: klok.today() }
  return bezwarenTegen('bewaarAntwoorden', situatie)
}
