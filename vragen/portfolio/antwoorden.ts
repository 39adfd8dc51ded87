import { z } from 'zod'
import type { Kader, Onderdeel, OnderdeelId } from '#toetsingskader/typen.ts'
import type { Onderdelen } from '#domein/dossier/dossier.ts'
import { heeftTekst } from '#domein/portfolio/inhoud.ts'
import { onderbouwingsveld } from '#domein/portfolio/onderbouwing.ts'
import type { Antwoordrij } from '#vragen/portfolio/rijen.ts'

/** What was declared in part C, and which version of the document it speaks of. */
const verklaard = z.object({ verklaard: z.boolean(), document: z.string().nullable() })

const antwoordwaarde = z.union([z.string(), z.array(z.string()), verklaard])

export type Antwoordwaarde = z.infer<typeof antwoordwaarde>
export type Antwoord = { waarde: Antwoordwaarde; versie: number; opgeslagenOp: Date }

/** The answers of a dossier by field: 'A2/voorgenomen', 'A4/beroepsprofiel/plannen', 'C/gedragscodeGelezen'. */
export type Antwoordenlijst = Readonly<Record<string, Antwoord>>

export const leesAntwoordwaarde = (waarde: unknown): Antwoordwaarde => antwoordwaarde.parse(waarde)

export const alsAntwoorden = (rijen: readonly Antwoordrij[]): Antwoordenlijst =>
  Object.fromEntries(
    rijen.map(({ veld, waarde, versie, opgeslagen_op }) => [
      veld,
      { waarde: leesAntwoordwaarde(waarde), versie, opgeslagenOp: opgeslagen_op },
    ]),
  )

/** The text of an answer; empty when there is none. */
export const tekstVan = (antwoorden: Antwoordenlijst, veld: string): string => {
  const waarde = antwoorden[veld]?.waarde
  return typeof waarde === 'string' ? waarde : ''
}

/** The parts of the beroepsprofiel that were chosen with one question. */
export const profielBij = (antwoorden: Antwoordenlijst, veld: string): readonly string[] => {
  const waarde = antwoorden[veld]?.waarde
  return Array.isArray(waarde) ? waarde : []
}

/** Of the parts that were chosen with one question, why they fit; only where that was written. */
export const onderbouwingBij = (
  antwoorden: Antwoordenlijst,
  { onderdeel, vraag }: { onderdeel: OnderdeelId; vraag: string },
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    profielBij(antwoorden, `${onderdeel}/beroepsprofiel/${vraag}`).flatMap(profieldeel => {
      const veld = onderbouwingsveld({ vraag, profieldeel })
      const tekst = veld === null ? '' : tekstVan(antwoorden, `${onderdeel}/${veld}`)
      return heeftTekst(tekst) ? [[profieldeel, tekst]] : []
    }),
  )

/** What was written in A2, A3.2, A4 and C, as the dossier file has it: the profile parts of all questions of a part in one list. */
export function onderdelenUitAntwoorden(antwoorden: Antwoordenlijst, kader: Kader): Onderdelen {
  const delen = kader.onderdelen.map(onderdeel => lezers[onderdeel.vorm](onderdeel, antwoorden))
  const samen: Onderdelen = Object.assign({}, ...delen)
  return samen
}

type Lezer = (onderdeel: Onderdeel, antwoorden: Antwoordenlijst) => Onderdelen

const lezers: Record<Onderdeel['vorm'], Lezer> = {
  vragen: (onderdeel, antwoorden) =>
    onderdeel.vorm === 'vragen' ? { [onderdeel.id]: vragenDeel(onderdeel, antwoorden) } : {},
  verklaring: (onderdeel, antwoorden) =>
    onderdeel.vorm === 'verklaring'
      ? { [onderdeel.id]: verklaringDeel(onderdeel, antwoorden) }
      : {},
  stukken: () => ({}),
  bijeenkomsten: () => ({}),
  pe: () => ({}),
}

type MetVorm<V extends Onderdeel['vorm']> = Extract<Onderdeel, { vorm: V }>

function vragenDeel(
  { id, vragen, beroepsprofiel, bijeenkomst }: MetVorm<'vragen'>,
  antwoorden: Antwoordenlijst,
) {
  const gegeven = vragen.flatMap(vraag =>
    antwoorden[`${id}/${vraag.id}`] ? [[vraag.id, tekstVan(antwoorden, `${id}/${vraag.id}`)]] : [],
  )
  const profiel = beroepsprofiel.bijVragen.flatMap(vraag =>
    profielBij(antwoorden, `${id}/beroepsprofiel/${vraag}`),
  )
  const gekozen = tekstVan(antwoorden, `${id}/bijeenkomst`)
  return {
    ...(bijeenkomst && gekozen !== '' && { bijeenkomst: gekozen }),
    ...(beroepsprofiel.verplicht && { beroepsprofiel: [...new Set(profiel)] }),
    antwoorden: Object.fromEntries(gegeven),
  }
}

const verklaringDeel = ({ id, verklaringen }: MetVorm<'verklaring'>, antwoorden: Antwoordenlijst) =>
  Object.fromEntries(
    verklaringen.flatMap(zin => {
      const waarde = antwoorden[`${id}/${zin.id}`]?.waarde
      return isVerklaard(waarde) ? [[zin.id, waarde.verklaard]] : []
    }),
  )

export const isVerklaard = (
  waarde: Antwoordwaarde | undefined,
): waarde is z.infer<typeof verklaard> => typeof waarde === 'object' && 'verklaard' in waarde
