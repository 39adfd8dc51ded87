import { z } from 'zod'
import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import { regelsVan, type Waarden } from '#domein/velden/soorten.ts'
import { oncePer } from '#lib/oncePer.ts'

type Waarde<V extends Veld> = V extends { soort: 'keuze'; keuzes: readonly (infer K)[] }
  ? K extends { waarde: infer W }
    ? W
    : never
  : V extends { soort: 'ja' }
    ? V extends { optioneel: true }
      ? boolean
      : true
    : Waarden[V['soort']]

type MagLeeg<V> = V extends { optioneel: true } ? true : false

/** De antwoorden op een formulier, als type: `Antwoorden<typeof formulier>`. */
export type Antwoorden<F extends Formulier> = {
  [N in keyof F as MagLeeg<F[N]> extends true ? never : N]: Waarde<F[N]>
} & {
  [N in keyof F as MagLeeg<F[N]> extends true ? N : never]?: Waarde<F[N]>
}

/** De keuring van één veld: leest tekst en waarden, weigert met een zin die helpt. Een leeg veld hoort erbij als het leeg mag. */
export const schemaVanVeld = oncePer((veld: Veld): z.ZodType => {
  const binnen = kaleKeuring(veld)
  return z.preprocess(regelsVan(veld.soort).lees, magLeeg(veld) ? binnen.optional() : binnen)
})

// Een veld staat vast in het toetsingskader en zijn keuring maken kost meer dan haar gebruiken: eenmaal dus.
const kaleKeuring = oncePer((veld: Veld): z.ZodType => regelsVan(veld.soort).schema(veld as never))
const alsOptioneel = oncePer((veld: Veld): Veld => ({ ...veld, optioneel: true }))

const magLeeg = ({ optioneel, verplichtAls }: Veld): boolean =>
  optioneel === true || verplichtAls !== undefined

const onbekend = {
  error: (bezwaar: { code?: string; keys?: unknown }): string =>
    Array.isArray(bezwaar.keys)
      ? `Dit formulier kent geen veld “${bezwaar.keys.join('”, “')}”.`
      : 'Vul het formulier in.',
}

/** De keuring van een heel ingevuld formulier: elk verplicht veld, ook wat verplicht wordt door een ander antwoord. */
export function schemaVan<F extends Formulier>(formulier: F): z.ZodType<Antwoorden<F>> {
  const velden = mapVelden(formulier, schemaVanVeld)
  const keuring = z.strictObject(velden, onbekend).check(({ value, issues }) => {
    for (const [naam, veld] of Object.entries(formulier))
      if (isNuVerplicht(veld, value) && value[naam] === undefined)
        issues.push({ code: 'custom', input: undefined, path: [naam], message: leegFout(veld) })
  })
  return keuring as unknown as z.ZodType<Antwoorden<F>>
}

/** De keuring van een half ingevuld formulier: alles mag leeg, wat er staat moet kloppen. */
export function conceptSchemaVan<F extends Formulier>(
  formulier: F,
): z.ZodType<Partial<Antwoorden<F>>> {
  const velden = mapVelden(formulier, veld => schemaVanVeld(alsOptioneel(veld)))
  return z.strictObject(velden, onbekend) as unknown as z.ZodType<Partial<Antwoorden<F>>>
}

const mapVelden = (
  formulier: Formulier,
  schema: (veld: Veld) => z.ZodType,
): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(formulier).map(([naam, veld]) => [naam, schema(veld)]))

/** Of dit veld bij deze antwoorden niet leeg mag blijven. */
export const isNuVerplicht = (
  { optioneel, verplichtAls }: Veld,
  antwoorden: Readonly<Record<string, unknown>>,
): boolean =>
  verplichtAls === undefined
    ? optioneel !== true
    : verplichtAls.waarden.some(waarde => antwoorden[verplichtAls.veld] === waarde)

const leegFout = (veld: Veld): string => {
  const { error } = kaleKeuring(veld).safeParse(undefined)
  return error?.issues[0]?.message ?? 'Vul dit in.'
}

/** Of er een antwoord staat dat klopt, los van de vraag of het verplicht is. */
export function isIngevuld(veld: Veld, waarde: unknown): boolean {
  return kaleKeuring(veld).safeParse(regelsVan(veld.soort).lees(waarde)).success
}

/** Een antwoord zoals een lezer het ziet: leeg is lege tekst, tekst die niet past blijft zoals zij er staat. */
export function antwoordAlsTekst(veld: Veld, waarde: unknown): string {
  const gelezen = schemaVanVeld(alsOptioneel(veld)).safeParse(waarde)
  if (!gelezen.success) return typeof waarde === 'string' ? schoneTekst(waarde) : ''
  if (gelezen.data === undefined) return ''
  return regelsVan(veld.soort).alsTekst(veld as never, gelezen.data as never)
}
