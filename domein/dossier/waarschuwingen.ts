import { faseOp, type Indientermijn } from '#domein/dossier/indientermijn.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { plusMaanden, toonDatum, type Datum } from '#lib/datum.ts'

export type Indienvraag = {
  termijn: Indientermijn
  vandaag: Datum
  /** Wanneer de verklaring bij A1 getekend is; null zolang dat niet zo is. */
  verklaringGetekendOp: Datum | null
  instellingen: Pick<Instellingen, 'verklaringA1Maanden'>
}

/** Wat houder en assessor bij het indienen moeten weten; het houdt niemand tegen (aannames 2 en 31). */
export const waarschuwingenBijIndienen = (vraag: Indienvraag): Weigering[] => [
  ...teLaat(vraag),
  ...oudeVerklaring(vraag),
]

const teLaat = ({ termijn, vandaag }: Indienvraag): Weigering[] =>
  faseOp(termijn, vandaag) === 'te-laat'
    ? [
        {
          code: 'na-uiterste-dag',
          tekst: `De uiterste dag was ${toonDatum(termijn.uiterlijk)}. Indienen kan nog tot en met ${toonDatum(termijn.sluit)}, maar het besluit komt dan later.`,
          clausule: 'inleiding',
        },
      ]
    : []

function oudeVerklaring(vraag: Indienvraag): Weigering[] {
  const { verklaringGetekendOp: op, vandaag } = vraag
  const maanden = vraag.instellingen.verklaringA1Maanden
  if (op === null || op >= plusMaanden(vandaag, -maanden)) return []
  const tekst = `De verklaring bij A1 is getekend op ${toonDatum(op)}, meer dan ${maanden} maanden geleden. De assessor kan een nieuwe vragen.`
  return [{ code: 'verklaring-oud', tekst, clausule: 'A1' }]
}
