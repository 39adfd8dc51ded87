import type { Formulier, VerklaringFormat } from '#toetsingskader/typen.ts'
import { leesInvoer } from '#acties/invoer.ts'
import type { Ingevuld } from '#domein/ondertekening/verklaring.ts'
import { conceptSchemaVan } from '#domein/velden/velden.ts'
import type { Resultaat } from '#domein/weigering.ts'

/** What somebody typed on a format, half or whole, or per field why it cannot be read. */
export const leesFormat = (
  { velden }: VerklaringFormat,
  gegevens: Readonly<Record<string, unknown>>,
): Resultaat<Ingevuld> => leesInvoer(conceptSchemaVan(teVragen(velden)), gegevens)

/** The fields that are asked: not what the activity or the meeting says already, and no picture, which is added as a file. */
const teVragen = (velden: Formulier): Formulier =>
  Object.fromEntries(
    Object.entries(velden).filter(
      ([, { uitRegistratie, soort }]) => uitRegistratie === undefined && soort !== 'bestand',
    ),
  )
