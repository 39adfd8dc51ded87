import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { AfschriftOnderdeel, Onderbouwingen } from '#domein/portfolio/afschrift.ts'
import type { Datum } from '#lib/datum.ts'
import { oncePer } from '#lib/oncePer.ts'
import { leesAfschriften } from '#vragen/afschriften.ts'
import { dagVan } from '#vragen/behandeling/rijen.ts'
import { leesMijnDossiers } from '#vragen/mijnDossier.ts'
import { leesStand, type Stand } from '#vragen/stand.ts'
import { leesVoorlopig } from '#vragen/voorlopig.ts'
import { zicht } from '#vragen/zicht.ts'

/** What was written in one cycle. */
export type Ontwikkelinhoud = {
  /** Plan, look back and reflection report, each as its questions and answers. */
  delen: readonly Ontwikkeldeel[]
  /** The parts of the beroepsprofiel that were named, each once. */
  profiel: readonly string[]
  /** Why they fit, where that was written; of more questions one under the other. */
  onderbouwing: Onderbouwingen
}

/** What one cycle left behind: what was filed last, and the advice that came with the decision. */
export type Ontwikkeling = Ontwikkelinhoud & {
  dossier: string
  nummer: number
  ingediend: Datum
  isBesloten: boolean
  adviezen: readonly string[]
}

/** The cycle that is being written, of which nothing was filed yet. */
export type LopendeOntwikkeling = Ontwikkelinhoud & { stand: Stand }

export type Ontwikkeldeel = {
  id: OnderdeelId
  titel: string
  antwoorden: readonly { vraag: string; tekst: string }[]
}

/** All cycles of this person that were filed, the latest first. */
export async function leesOntwikkeling(ctx: Ctx): Promise<Ontwikkeling[]> {
  const indieningen = await leesLaatsteIndieningen(ctx)
  const afschriften = await leesAfschriften(
    ctx,
    indieningen.map(({ id }) => id),
  )
  const adviezen = await leesAdviezen(ctx)
  const besloten = await zicht(ctx).besluiten().select('besluit.dossier').execute()
  return indieningen
    .map(({ id, ...rij }) => ({
      ...rij,
      ...inhoudVan(afschriften.get(id)?.onderdelen ?? geenOnderdelen),
      isBesloten: besloten.some(({ dossier }) => dossier === rij.dossier),
      adviezen: adviezen.flatMap(een => (een.dossier === rij.dossier ? [een.tekst] : [])),
    }))
    .toSorted((een, ander) => ander.ingediend.localeCompare(een.ingediend))
}

/** What stands in the dossier that this person works on now, as it would be filed today; null when there is none. */
export async function leesLopendeOntwikkeling(ctx: Ctx): Promise<LopendeOntwikkeling | null> {
  const lopend = (await leesMijnDossiers(ctx)).find(({ status }) => status === 'in_opbouw')
  const stand = lopend && (await leesStand(ctx, lopend.id))
  if (!stand) return null
  const { onderdelen } = await leesVoorlopig(ctx, stand.portfolio)
  return { stand, ...inhoudVan(onderdelen) }
}

/** Of each dossier the filing that stands last. */
const leesLaatsteIndieningen = (ctx: Ctx) =>
  zicht(ctx)
    .afschriften()
    .where('indiening.ingetrokken_op', 'is', null)
    .distinctOn('indiening.dossier')
    .select(['indiening.id', 'indiening.dossier', 'indiening.nummer'])
    .select(dagVan('indiening.ingediend_op').as('ingediend'))
    .orderBy('indiening.dossier')
    .orderBy('indiening.nummer', 'desc')
    .execute()

const leesAdviezen = (ctx: Ctx) =>
  zicht(ctx)
    .ontwikkeladviezen()
    .select(['ontwikkeladvies.dossier', 'ontwikkeladvies.tekst'])
    .orderBy('opgeslagen_op')
    .orderBy('volgorde')
    .execute()

const geenOnderdelen: readonly AfschriftOnderdeel[] = []
const schrijfdelen: readonly OnderdeelId[] = ['A4', 'A2', 'A3.2']

const inhoudVan = oncePer((onderdelen: readonly AfschriftOnderdeel[]): Ontwikkelinhoud => {
  const gekozen = schrijfdelen.flatMap(id => onderdelen.filter(deel => deel.id === id))
  return {
    delen: gekozen
      .map(({ id, titel, delen }) => ({
        id,
        titel,
        antwoorden: delen
          .filter(({ tekst }) => tekst.trim() !== '')
          .map(({ kop, tekst }) => ({ vraag: kop, tekst })),
      }))
      .filter(({ antwoorden }) => antwoorden.length > 0),
    profiel: [...new Set(gekozen.flatMap(deel => deel.delen.flatMap(een => een.beroepsprofiel)))],
    onderbouwing: samengevoegd(gekozen),
  }
})

function samengevoegd(onderdelen: readonly AfschriftOnderdeel[]): Onderbouwingen {
  const alle = onderdelen.flatMap(({ delen }) =>
    delen.flatMap(({ onderbouwing = {} }) => Object.entries(onderbouwing)),
  )
  const perNaam = Map.groupBy(alle, ([naam]) => naam)
  return Object.fromEntries(
    [...perNaam].map(([naam, teksten]) => [
      naam,
      [...new Set(teksten.map(([, tekst]) => tekst))].join('\n\n'),
    ]),
  )
}
