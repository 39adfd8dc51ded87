import { sql, type SqlBool } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { voorsteldelen, type Voorstel } from '#domein/pe/voorstel.ts'
import type { BestandInBeeld } from '#vragen/bewijsbeeld.ts'
import type { Bewijsrij } from '#vragen/portfolio/rijen.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

/** True for what was put ready and never put in for any quality mark: it counts nowhere. */
export const isConcept = sql<SqlBool>`not exists
  (select from activiteit_inzet where activiteit_inzet.activiteit = activiteit.id)`

/** A draft of an activity: what could be read, and the files that will be its evidence. */
export type Concept = {
  id: string
  titel: string
  voorstel: Voorstel
  bestanden: readonly Conceptbestand[]
}

export type Conceptbestand = BestandInBeeld & { sha256: string; scan: Bewijsrij['scan'] }

const gelezen = z.partialRecord(
  z.enum(voorsteldelen),
  z.object({ waarde: z.string(), uit: z.string() }),
)

/** The drafts of this holder, the latest first, in one statement. */
export async function leesConcepten(ctx: Ctx): Promise<Concept[]> {
  const rijen = await zicht(ctx)
    .activiteiten()
    .leftJoin('bewijs', join =>
      join.onRef('bewijs.activiteit', '=', 'activiteit.id').on('bewijs.verwijderd_op', 'is', null),
    )
    .leftJoin('bestand', 'bestand.id', 'bewijs.bestand')
    .where(isConcept)
    .where('activiteit.verwijderd_op', 'is', null)
    .select(['activiteit.id', 'activiteit.titel', 'voorstel', 'bewijs.naam', 'bewijs.bestand'])
    .select(['bestand.mime', 'bestand.grootte', 'bestand.bladzijden', 'bestand.beeld'])
    .select(['bestand.sha256', 'bestand.scan'])
    .orderBy('activiteit.volgorde', 'desc')
    .orderBy('bewijs.toegevoegd_op')
    .orderBy('bewijs.id')
    .execute()
  return [...Map.groupBy(rijen, ({ id }) => id).values()].flatMap(groep => alsConcept(groep))
}

/** The question how many drafts this holder has. */
export const conceptaantal = (ctx: Kijker) =>
  zicht(ctx)
    .activiteiten()
    .where(isConcept)
    .where('activiteit.verwijderd_op', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('aantal'))

type Rij = Pick<Concept, 'id' | 'titel'> & { voorstel: unknown } & {
  [K in keyof Conceptbestand]: Conceptbestand[K] | null
}

function alsConcept(rijen: readonly Rij[]): Concept[] {
  const [eerste] = rijen
  if (!eerste) return []
  const { id, titel } = eerste
  const voorstel = gelezen.parse(eerste.voorstel ?? {})
  return [{ id, titel, voorstel, bestanden: rijen.flatMap(alsBestand) }]
}

function alsBestand(rij: Rij): Conceptbestand[] {
  const { bestand, naam, mime, grootte, beeld, sha256, scan, bladzijden } = rij
  if (bestand === null || naam === null || mime === null || grootte === null) return []
  if (beeld === null || sha256 === null || scan === null) return []
  return [{ bestand, naam, mime, grootte, bladzijden, beeld, sha256, scan }]
}
