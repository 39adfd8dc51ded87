import { z } from 'zod'
import type { Veld } from '#toetsingskader/typen.ts'
import { toonGetal } from '#domein/getal.ts'
import { datumFout, getalFout, leesDatum, leesGetal, schoneTekst } from '#domein/velden/invoer.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

type Soort = Veld['soort']
type Van<S extends Soort> = Extract<Veld, { soort: S }>

/** Hoe een antwoord bewaard wordt, per soort veld. */
export type Waarden = {
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
type BestandWaarde = { id: string; naam: string }
type PersoonWaarde = { naam: string; functie?: string; email?: string }

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

/** Hoe deze soort gelezen, gekeurd en getoond wordt. */
export const regelsVan = <S extends Soort>(soort: S): Soortregels<S> => soorten[soort]
