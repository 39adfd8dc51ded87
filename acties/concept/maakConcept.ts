import { geweigerd, gelukt } from '#acties/actie.ts'
import type { OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { bestandToegevoegd } from '#acties/bestand/plek.ts'
import { gebruikAlsBewijs, registreerBestand } from '#acties/bestand/registreer.ts'
import { conceptFeit } from '#acties/concept/concept.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { GeladenDossier } from '#acties/dossier/laadDossier.ts'
import type { Voorstel } from '#domein/pe/voorstel.ts'
import type { Resultaat } from '#domein/weigering.ts'
import type { Concept } from '#vragen/concepten.ts'

/** A draft that was made, and the files that lie with it. */
export type Gemaakt = {
  activiteit: string
  bestanden: readonly (OntvangenBestand & { id: string })[]
}

type Wat = {
  titel: string
  voorstel: Voorstel
  ingevuld?: Concept['ingevuld'] | undefined
  bestanden: readonly OntvangenBestand[]
}

/** The rows of a draft with its files; it counts nowhere until its holder confirms it. */
export async function maakConcept(
  ctx: Ctx,
  { rij: { persoon } }: GeladenDossier,
  { titel, voorstel, ingevuld, bestanden }: Wat,
): Promise<Resultaat<Gemaakt>> {
  const activiteit = ctx.toeval.id()
  await ctx.db
    .insertInto('activiteit')
    .values({
      id: activiteit,
      persoon,
      titel,
      voorstel: JSON.stringify(voorstel),
      ingevuld: ingevuld ? JSON.stringify(ingevuld) : null,
      aangemaakt_op: ctx.klok.now(),
    })
    .execute()
  const bij = await legBestandenBij(ctx, { id: activiteit, persoon }, bestanden)
  return bij.ok ? gelukt({ activiteit, bestanden: bij.waarde }) : bij
}

/** Puts these files with a draft, in the transaction of the act. */
export async function legBestandenBij(
  ctx: Ctx,
  { id: activiteit, persoon }: { id: string; persoon: string },
  bestanden: readonly OntvangenBestand[],
): Promise<Resultaat<Gemaakt['bestanden']>> {
  const bewaard: Gemaakt['bestanden'][number][] = []
  for (const bestand of bestanden) {
    const id = await registreerBestand(ctx, persoon, bestand)
    if (!id.ok) return geweigerd(...id.weigeringen.map(een => ({ ...een, veld: 'bestanden' })))
    const bij = { activiteit }
    const gebruik = { persoon, bestand: id.waarde, naam: bestand.naam, bij }
    const { isNieuw } = await gebruikAlsBewijs(ctx, gebruik)
    if (isNieuw) bewaard.push({ ...bestand, id: id.waarde })
  }
  return gelukt(bewaard)
}

/** Its events: that it was put ready, and each file. */
export const conceptFeiten = (geladen: GeladenDossier, gemaakt: Gemaakt) => [
  conceptFeit(geladen, 'toegevoegd', gemaakt.activiteit),
  ...bestandFeiten(geladen, gemaakt),
]

/** The events of files that were put with a draft. */
export const bestandFeiten = (geladen: GeladenDossier, { activiteit, bestanden }: Gemaakt) =>
  bestanden.map(({ id, ...stuk }) =>
    bestandToegevoegd(
      { ...geladen, bij: { activiteit }, werk: { onderdeel: 'B', dagen: [] } },
      { ...stuk, bestand: id },
    ),
  )
