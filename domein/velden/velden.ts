import { z } from 'zod'
import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { toonGetal } from '#domein/getal.ts'
import { datumFout, getalFout, leesDatum, leesGetal, schoneTekst } from '#domein/velden/invoer.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

type Soort = Veld['soort']
type Van<S extends Soort> = Extract<Veld, { soort: S }>

/** Hoe een antwoord bewaard wordt, per soort veld. */
type Waarden = {
  tekst: string
  lang: string
  datum: Datum
  getal: number
  keuze: string
  ja: boolean
  bestand: BestandWaarde
  persoon: PersoonWaarde
  lijst: readonly string[]
}

/** Een geüpload bestand onder de naam die het bij het uploaden had. */
export type BestandWaarde = { id: string; naam: string }
export type PersoonWaarde = { naam: string; functie?: string; email?: string }

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

/** Tekst van het scherm of een waarde van de API wordt eerst gelezen, daarna gekeurd. */
type Soortregels<S extends Soort> = {
  lees: (ruw: unknown) => unknown
  schema: (veld: Van<S>) => z.ZodType
  alsTekst: (veld: Van<S>, waarde: Waarden[S]) => string
}

const langsteRegel = 500
const langsteTekst = 50_000
const meesteKeuzes = 200

const leesTekst = (ruw: unknown): unknown =>
  typeof ruw === 'string' ? schoneTekst(ruw).trim() || undefined : ruw

const leesLang = (ruw: unknown): unknown => {
  const tekst = typeof ruw === 'string' ? schoneTekst(ruw) : ruw
  return typeof tekst === 'string' && tekst.trim() === '' ? undefined : tekst
}

const met = (lees: (tekst: string) => unknown) => (ruw: unknown) => {
  const tekst = leesTekst(ruw)
  return typeof tekst === 'string' ? (lees(tekst) ?? tekst) : tekst
}

const leesJa = (ruw: unknown): unknown => {
  if (ruw === 'ja' || ruw === 'on') return true
  return ruw === 'nee' || ruw === '' ? false : ruw
}

const leesLijst = (ruw: unknown): unknown => {
  const delen = (Array.isArray(ruw) ? ruw : [ruw]).map(leesTekst).filter(deel => deel !== undefined)
  return delen.length === 0 ? undefined : delen
}

const hoogstens = (aantal: number): string =>
  `Houd het korter: hoogstens ${aantal.toLocaleString('nl-NL')} tekens.`

const tekst = (langste: number, fout: string): z.ZodString =>
  z.string({ error: fout }).max(langste, { error: hoogstens(langste) })

const getalSchema = ({ eenheid, heel, minimum }: Van<'getal'>): z.ZodType => {
  const fout = getalFout(eenheid, heel === true)
  const getal = heel ? z.int({ error: fout }) : z.number({ error: fout })
  return minimum === undefined
    ? getal
    : getal.min(minimum, { error: `Vul een getal in van ${toonGetal(minimum)} of meer.` })
}

const soorten: { [S in Soort]: Soortregels<S> } = {
  tekst: {
    lees: leesTekst,
    schema: () => tekst(langsteRegel, 'Vul dit in.'),
    alsTekst: (_veld, waarde) => waarde,
  },
  lang: {
    lees: leesLang,
    schema: () => tekst(langsteTekst, 'Beantwoord deze vraag.'),
    alsTekst: (_veld, waarde) => waarde,
  },
  datum: {
    lees: met(leesDatum),
    schema: () =>
      z
        .string({ error: ({ input }) => datumFout(input) })
        .refine(dag => leesDatum(dag) === dag, { error: ({ input }) => datumFout(input) })
        .meta({ format: 'date' }),
    alsTekst: (_veld, waarde) => toonDatum(waarde),
  },
  getal: {
    lees: met(leesGetal),
    schema: getalSchema,
    alsTekst: ({ eenheid }, waarde) =>
      eenheid === undefined ? toonGetal(waarde) : `${toonGetal(waarde)} ${eenheid}`,
  },
  keuze: {
    lees: leesTekst,
    schema: ({ keuzes }) =>
      z.enum(
        keuzes.map(({ waarde }) => waarde),
        { error: 'Kies een van de mogelijkheden.' },
      ),
    alsTekst: ({ keuzes }, waarde) =>
      keuzes.find(keuze => keuze.waarde === waarde)?.label ?? waarde,
  },
  ja: {
    lees: leesJa,
    schema: ({ optioneel }) =>
      optioneel
        ? z.boolean({ error: 'Kies ja of nee.' })
        : z.literal(true, { error: 'Zet hier een vinkje om verder te gaan.' }),
    alsTekst: (_veld, waarde) => (waarde ? 'ja' : 'nee'),
  },
  bestand: {
    lees: ruw => (ruw === '' ? undefined : ruw),
    schema: () =>
      z.strictObject(
        {
          id: z.uuid({ error: 'Voeg een bestand toe.' }),
          naam: tekst(langsteRegel, 'Geef het bestand een naam.'),
        },
        { error: 'Voeg een bestand toe.' },
      ),
    alsTekst: (_veld, { naam }) => naam,
  },
  persoon: {
    lees: ruw => (typeof ruw === 'string' ? met(naam => ({ naam }))(ruw) : ruw),
    schema: () =>
      z.strictObject(
        {
          naam: z.preprocess(leesTekst, tekst(langsteRegel, 'Vul de naam in.')),
          functie: z.preprocess(leesTekst, tekst(langsteRegel, 'Vul de functie in.').optional()),
          email: z.preprocess(
            leesTekst,
            z
              .email({ error: 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.' })
              .optional(),
          ),
        },
        { error: 'Vul de naam in.' },
      ),
    alsTekst: (_veld, { naam, functie, email }) =>
      [naam, functie, email].filter(deel => deel !== undefined).join(', '),
  },
  lijst: {
    lees: leesLijst,
    schema: () =>
      z
        .array(tekst(langsteRegel, 'Kies uit de lijst.'), { error: 'Kies er minstens één.' })
        .min(1, { error: 'Kies er minstens één.' })
        .max(meesteKeuzes, { error: `Kies er hoogstens ${meesteKeuzes}.` }),
    alsTekst: (_veld, waarde) => waarde.join('; '),
  },
}

const regelsVan = <S extends Soort>(soort: S): Soortregels<S> => soorten[soort]

/** De keuring van één veld: leest tekst en waarden, weigert met een zin die helpt. Een leeg veld hoort erbij als het leeg mag. */
export function schemaVanVeld(veld: Veld): z.ZodType {
  const { lees, schema } = regelsVan(veld.soort)
  const binnen = schema(veld as never)
  return z.preprocess(lees, magLeeg(veld) ? binnen.optional() : binnen)
}

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
  const velden = mapVelden(formulier, veld => schemaVanVeld({ ...veld, optioneel: true }))
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
  const { error } = regelsVan(veld.soort)
    .schema(veld as never)
    .safeParse(undefined)
  return error?.issues[0]?.message ?? 'Vul dit in.'
}

/** Een antwoord zoals een lezer het ziet; een leeg of onleesbaar antwoord is lege tekst. */
export function antwoordAlsTekst(veld: Veld, waarde: unknown): string {
  const gelezen = schemaVanVeld({ ...veld, optioneel: true }).safeParse(waarde)
  if (!gelezen.success || gelezen.data === undefined) return ''
  return regelsVan(veld.soort).alsTekst(veld as never, gelezen.data as never)
}
