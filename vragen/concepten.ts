import { sql, type SqlBool } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { voorsteldelen, type Voorstel } from '#domein/pe/voorstel.ts'
import type { BestandInBeeld } from '#vragen/bewijsbeeld.ts'
import { bladzijde, hoogstens } from '#vragen/bladzijde.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
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
  /** What its holder filled in to finish later, by field as it was typed; null as long as nobody did. */
  ingevuld: Readonly<Record<string, readonly string[]>> | null
  versie: number
  bestanden: readonly Conceptbestand[]
}

export type Conceptbestand = BestandInBeeld & { sha256: string; scan: Bewijsrij['scan'] }

const gelezen = z.partialRecord(
  z.enum(voorsteldelen),
  z.object({ waarde: z.string(), uit: z.string() }),
)

/** What was filled in on a draft, by field as the browser sends it. */
export const conceptinvulling = z.record(
  z.string().max(100),
  z.array(z.string().max(1_000_000)).max(300),
)

/** The drafts of this holder, the latest first, in one statement. */
export const leesConcepten = async (ctx: Ctx): Promise<Concept[]> =>
  alsConcepten(await conceptrijen(ctx).execute())

/** One page of them, and how many there are in all. */
export async function leesConceptenblad(ctx: Ctx, gevraagd: number) {
  const [geteld] = await aantallen(ctx, {})
  const aantal = geteld?.aantal ?? 0
  const { pagina, paginas, vanaf } = bladzijde(aantal, gevraagd, perBlad)
  const concepten = aantal === 0 ? [] : alsConcepten(await opBlad(ctx, { vanaf }))
  return { concepten, pagina, paginas }
}

/** One draft; undefined when it is not there, not yours or no draft any more. */
export const leesConcept = async (ctx: Ctx, id: string): Promise<Concept | undefined> =>
  alsConcepten(await metId(ctx, { id }))[0]

/** Which drafts have a file that holds the same as a file of these, themselves among them, the latest first. */
export async function leesGelijkeConcepten(
  ctx: Ctx,
  concepten: readonly Concept[],
): Promise<readonly Gelijk[]> {
  const inhoud = concepten.flatMap(({ bestanden }) => bestanden.map(({ sha256 }) => sha256))
  return inhoud.length === 0 ? [] : metInhoud(ctx, { inhoud: [...new Set(inhoud)] })
}

/** A draft that has a file with this in it. */
export type Gelijk = Pick<Concept, 'id' | 'titel'> & { sha256: string }

const perBlad = 50

const aantallen = eenmaal(conceptaantal)

const opBlad = eenmaal((ctx, { vanaf }: { vanaf: number }) =>
  conceptrijen(ctx).where(
    'activiteit.id',
    'in',
    concepten(ctx)
      .select('activiteit.id')
      .orderBy('activiteit.volgorde', 'desc')
      .limit(hoogstens(perBlad))
      .offset(vanaf),
  ),
)

const metId = eenmaal((ctx, { id }: { id: string }) =>
  conceptrijen(ctx).where('activiteit.id', '=', id),
)

const metInhoud = eenmaal((ctx, { inhoud }: { inhoud: readonly string[] }) =>
  concepten(ctx)
    .innerJoin('bewijs', join =>
      join.onRef('bewijs.activiteit', '=', 'activiteit.id').on('bewijs.verwijderd_op', 'is', null),
    )
    .innerJoin('bestand', 'bestand.id', 'bewijs.bestand')
    .where(sql<SqlBool>`bestand.sha256 = any (${inhoud})`)
    .select(['activiteit.id', 'activiteit.titel', 'bestand.sha256'])
    .orderBy('activiteit.volgorde', 'desc'),
)

const concepten = (ctx: Kijker) =>
  zicht(ctx).activiteiten().where(isConcept).where('activiteit.verwijderd_op', 'is', null)

const conceptrijen = (ctx: Kijker) =>
  concepten(ctx)
    .leftJoin('bewijs', join =>
      join.onRef('bewijs.activiteit', '=', 'activiteit.id').on('bewijs.verwijderd_op', 'is', null),
    )
    .leftJoin('bestand', 'bestand.id', 'bewijs.bestand')
    .select(['activiteit.id', 'activiteit.titel', 'voorstel', 'bewijs.naam', 'bewijs.bestand'])
    .select(['activiteit.ingevuld', 'activiteit.versie'])
    .select(['bestand.mime', 'bestand.grootte', 'bestand.bladzijden', 'bestand.beeld'])
    .select(['bestand.sha256', 'bestand.scan'])
    .orderBy('activiteit.volgorde', 'desc')
    .orderBy('bewijs.toegevoegd_op')
    .orderBy('bewijs.id')

/** The question how many drafts this holder has. */
export function conceptaantal(ctx: Kijker) {
  return concepten(ctx).select(({ fn }) => fn.countAll<number>().as('aantal'))
}

type Rij = Pick<Concept, 'id' | 'titel' | 'versie'> & { voorstel: unknown; ingevuld: unknown } & {
  [K in keyof Conceptbestand]: Conceptbestand[K] | null
}

const alsConcepten = (rijen: readonly Rij[]): Concept[] =>
  [...Map.groupBy(rijen, ({ id }) => id).values()].flatMap(alsConcept)

function alsConcept(rijen: readonly Rij[]): Concept[] {
  const [eerste] = rijen
  if (!eerste) return []
  const { id, titel, versie } = eerste
  const voorstel = gelezen.parse(eerste.voorstel ?? {})
  const ingevuld = conceptinvulling.nullable().parse(eerste.ingevuld)
  return [{ id, titel, versie, voorstel, ingevuld, bestanden: rijen.flatMap(alsBestand) }]
}

function alsBestand(rij: Rij): Conceptbestand[] {
  const { bestand, naam, mime, grootte, beeld, sha256, scan, bladzijden } = rij
  if (bestand === null || naam === null || mime === null || grootte === null) return []
  if (beeld === null || sha256 === null || scan === null) return []
  return [{ bestand, naam, mime, grootte, bladzijden, beeld, sha256, scan }]
}
