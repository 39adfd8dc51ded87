import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Formulier, OndertekenaarSoort } from '#toetsingskader/typen.ts'
import { ruweInvoer } from '../formulier/invoer.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { bijlagenIn, geweigerdeBijlagen } from './bijlagen.ts'
import { omschrijvingVan, type TeVerklaren } from './verklaringen.ts'

/** Who signs as himself; who signs for an organisation says in which function. */
const zonderFunctie = new Set<OndertekenaarSoort>(['houder', 'begeleider', 'mededeelnemer'])

/** Who signed on paper, when, and the signed copy; who is asked only when more people still have to sign. */
export const tekenvelden = ({ format, nogTeTekenen }: TeVerklaren): Formulier => ({
  ...(nogTeTekenen.length > 1 && {
    hoedanigheid: {
      soort: 'keuze',
      label: 'Wie tekende?',
      keuzes: nogTeTekenen.map(wie => ({ waarde: wie, label: omschrijvingVan(format, wie) })),
    },
  }),
  naam: { soort: 'tekst', label: 'Hoe heet wie tekende?' },
  functie: {
    soort: 'tekst',
    label: 'Wat is de functie van wie tekende?',
    hulp: 'Bijvoorbeeld teamleider.',
    ...(nogTeTekenen.some(wie => zonderFunctie.has(wie)) && { optioneel: true }),
  },
  op: { soort: 'datum', label: 'Op welke dag is er getekend?' },
  bestand: {
    soort: 'bestand',
    label: 'Voeg de getekende verklaring toe',
    hulp: 'Een pdf, een foto (jpg, png, webp) of een Word-document, hoogstens 10 MB.',
  },
})

type Tekening = { dossierId: string; stuk: TeVerklaren; ingevuld: Ingevuld }

/** Records the signed copy that came with the form; returns why not, and nothing when it is done. */
export async function teken(c: C, tekening: Tekening): Promise<readonly Weigering[]> {
  const { dossierId, stuk, ingevuld } = tekening
  const { bestanden, weigeringen } = await bijlagenIn(c, 'bestand', ingevuld)
  const [enige] = stuk.nogTeTekenen
  const invoer = {
    ...(stuk.nogTeTekenen.length === 1 && { hoedanigheid: enige }),
    ...ruweInvoer(tekenvelden(stuk), ingevuld),
    bestand: bestanden.at(-1),
  }
  const mis = [...geweigerdeBijlagen(c), ...weigeringen]
  const uitkomst = await ondertekenOpPapier(c.var.ctx, { ...invoer, dossierId, bij: stuk.bij })
  if (uitkomst.ok) return []
  const heeftReden = mis.length > 0
  return [...uitkomst.weigeringen.filter(({ veld }) => !heeftReden || veld !== 'bestand'), ...mis]
}
