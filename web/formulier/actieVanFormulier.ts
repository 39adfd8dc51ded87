import type { z } from 'zod'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { naar } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { ruweInvoer } from './invoer.ts'
import type { Ingevuld, Stand } from './stand.ts'

type Opdracht<I, T> = {
  velden: Formulier
  /** schemaVan(velden): text of the screen becomes values, or refusals with their field. */
  schema: z.ZodType<I>
  doe: (invoer: I) => Promise<Resultaat<T>>
  /** Where to go when it is done; may set a cookie first. */
  klaar: (waarde: T) => string
  /** The page again, with what was typed and why it was refused. */
  opnieuw: (stand: Stand) => Response | Promise<Response>
}

/** From a sent form to an act: 303 to the next page, 422 with the reasons, or 404 when it is not there or not yours. */
export async function actieVanFormulier<I, T>(
  c: C,
  ingevuld: Ingevuld,
  { velden, schema, doe, klaar, opnieuw }: Opdracht<I, T>,
): Promise<Response> {
  const gelezen = schema.safeParse(ruweInvoer(velden, ingevuld))
  if (!gelezen.success)
    return opnieuw({ ingevuld, weigeringen: gelezen.error.issues.map(alsWeigering) })
  const uitkomst = await doe(gelezen.data)
  if (uitkomst.ok) return naar(c, klaar(uitkomst.waarde))
  if (isAfwezig(uitkomst.weigeringen)) return toonFout(c, 'niet-gevonden')
  return opnieuw({ ingevuld, weigeringen: uitkomst.weigeringen })
}

const alsWeigering = ({ path, message }: z.core.$ZodIssue): Weigering => ({
  code: 'ongeldige-invoer',
  tekst: message,
  ...(path.length > 0 && { veld: path.map(String).join('.') }),
})

const isAfwezig = (weigeringen: readonly Weigering[]) =>
  weigeringen.some(({ code }) => code === 'niet-gevonden')
