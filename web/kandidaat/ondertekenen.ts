import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Formulier, VerklaringFormat } from '#toetsingskader/typen.ts'
import { ruweInvoer } from '../formulier/invoer.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { bijlagenIn, geweigerdeBijlagen } from './bijlagen.ts'

/** Who signed on paper, when, and the signed copy. */
export const tekenvelden = ({ ondertekenaars }: VerklaringFormat): Formulier => ({
  hoedanigheid: {
    soort: 'keuze',
    label: 'Wie tekende?',
    keuzes: ondertekenaars.map(({ wie, omschrijving, wanneer }) => ({
      waarde: wie,
      label: wanneer ? `${omschrijving} ${wanneer}` : omschrijving,
    })),
  },
  naam: { soort: 'tekst', label: 'Hoe heet wie tekende?' },
  functie: {
    soort: 'tekst',
    label: 'Wat is de functie van wie tekende?',
    hulp: 'Bijvoorbeeld teamleider.',
    optioneel: true,
  },
  op: { soort: 'datum', label: 'Op welke dag is er getekend?' },
  bestand: {
    soort: 'bestand',
    label: 'Voeg de getekende verklaring toe',
    hulp: 'Een pdf, een foto (jpg, png, webp) of een Word-document, hoogstens 10 MB.',
  },
})

type Bij = { soort: 'bijeenkomst'; id: string } | { soort: 'stuk'; id: 'verklaring' }
type Tekening = { dossierId: string; bij: Bij; format: VerklaringFormat; ingevuld: Ingevuld }

/** Records the signed copy that came with the form; returns why not, and nothing when it is done. */
export async function teken(c: C, tekening: Tekening): Promise<readonly Weigering[]> {
  const { dossierId, bij, format, ingevuld } = tekening
  const { bestanden, weigeringen } = await bijlagenIn(c, 'bestand', ingevuld)
  const invoer = { ...ruweInvoer(tekenvelden(format), ingevuld), bestand: bestanden.at(-1) }
  const mis = [...geweigerdeBijlagen(c), ...weigeringen]
  const uitkomst = await ondertekenOpPapier(c.var.ctx, { ...invoer, dossierId, bij })
  if (uitkomst.ok) return []
  const heeftReden = mis.length > 0
  return [...uitkomst.weigeringen.filter(({ veld }) => !heeftReden || veld !== 'bestand'), ...mis]
}
