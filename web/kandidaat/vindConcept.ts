import type { Resultaat } from '#domein/weigering.ts'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import { ookBij } from '#vragen/conceptdubbels.ts'
import { leesConcept, leesGelijkeConcepten, type Concept } from '#vragen/concepten.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Opslag } from '../formulier/basis.ts'
import { bewaarSamen } from '../formulier/bewaarSamen.ts'
import { namenVan } from '../formulier/invoer.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import { conceptopslag } from './conceptvelden.ts'
import { standUitPad } from './stand.ts'

export type GevondenConcept = {
  stand: Stand
  bestaand: Concept
  /** What else has one of its files. */
  ook: string
}

/** The draft that the address names, with the dossier it would come in. */
export async function vindConcept(c: C): Promise<GevondenConcept | null> {
  const stand = await standUitPad(c)
  const id = idUitPad(c, 'activiteit')
  const bestaand = stand ? await leesConcept(c.var.ctx, id) : undefined
  if (!stand || !bestaand) return null
  const gelijk = await leesGelijkeConcepten(c.var.ctx, [bestaand])
  return { stand, bestaand, ook: ookBij(bestaand, { gelijk, portfolio: stand.portfolio }) }
}

export const conceptIds = (c: C) => ({
  dossierId: idUitPad(c, 'dossier'),
  activiteitId: idUitPad(c, 'activiteit'),
})

export const soortMetId = (
  { portfolio }: Stand,
  gezocht: string | undefined,
): ActiviteitSoort | undefined => portfolio.kader.pe.soorten.find(({ id }) => id === gezocht)

/** What is kept of a draft, in the fields that this form showed. */
export const opslagIn = ({ stand, bestaand }: GevondenConcept, ingevuld: Ingevuld): Opslag =>
  conceptopslag(bestaand, soortMetId(stand, ingevuld['getoond']?.[0]), stand.portfolio.kader)

/** What stands in the fields of this form, empty ones too; files are kept apart. */
export const inVelden = (gevonden: GevondenConcept, ingevuld: Ingevuld): Ingevuld =>
  Object.fromEntries(
    Object.entries(opslagIn(gevonden, ingevuld).velden)
      .filter(([naam]) => naam !== 'bewijs')
      .flatMap(([naam, veld]) => namenVan(naam, veld))
      .map(naam => [naam, ingevuld[naam] ?? []]),
  )

type Doet<T> = (samen: Ingevuld, basis: number, nu: GevondenConcept) => Promise<Resultaat<T>>

/** Does this with the form, beside what was filled in on the draft elsewhere since it was opened (U-5). */
export const naastElders = <T>(
  c: C,
  { gevonden, ingevuld }: { gevonden: GevondenConcept; ingevuld: Ingevuld },
  doe: Doet<T>,
) =>
  bewaarSamen({
    ingevuld,
    gevonden,
    lees: () => vindConcept(c),
    opslag: nu => opslagIn(nu, ingevuld),
    doe,
  })
