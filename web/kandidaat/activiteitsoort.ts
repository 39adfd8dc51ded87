import type { Weigering } from '#domein/weigering.ts'
import type { ActiviteitSoort, Formulier, Kader } from '#toetsingskader/typen.ts'
import { formatBij, type PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import { andersIn } from '../formulier/anders.ts'
import { hierGewijzigd, meng } from '../formulier/basis.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import { kernVan } from '../formulier/Vraag.tsx'
import { activiteitopslag, veldenVan } from './activiteitvelden.ts'
import { formatbasis, formatvelden, zonderFormat } from './formatvelden.ts'

/** The kind that a form names; undefined when it names none that there is. */
export const soortUit = (kader: Kader, ingevuld: Ingevuld): ActiviteitSoort | undefined =>
  kader.pe.soorten.find(({ id }) => id === ingevuld['soort']?.[0])

/** The kind that the activity has after this form: the one chosen in it, or the one it got elsewhere since the form was opened (U-5). */
export function soortNa(
  kader: Kader,
  ingevuld: Ingevuld,
  bestaand: PortfolioActiviteit,
): ActiviteitSoort {
  const samen = meng(ingevuld, activiteitopslag(kader, bestaand.soort, bestaand))
  return soortUit(kader, samen.ingevuld) ?? bestaand.soort
}

type Wissel = { ingevuld: Ingevuld; weigering: Weigering | null }

/** A form of another kind than the activity has by now: without the format that went with that, and with what was typed in fields that this kind has not, to be told. */
export function opNieuweSoort(kader: Kader, ingevuld: Ingevuld, soort: ActiviteitSoort): Wissel {
  const eerder = soortUit(kader, ingevuld)
  if (!eerder || eerder.id === soort.id) return { ingevuld, weigering: null }
  const format = formatBij(kader, eerder)
  const blijft = format?.id === formatBij(kader, soort)?.id
  const opFormat = format && !blijft ? formatvelden(format, null) : {}
  const kwijt = [
    ...weg(ingevuld, 'basis', zonder(veldenVan(eerder), veldenVan(soort))),
    ...weg(ingevuld, formatbasis, opFormat),
  ]
  return {
    ingevuld: blijft ? ingevuld : zonderFormat(ingevuld),
    weigering: soortGewijzigd(soort, kwijt),
  }
}

const zonder = (velden: Formulier, andere: Formulier): Formulier =>
  Object.fromEntries(Object.entries(velden).filter(([naam]) => !(naam in andere)))

/** What was typed here in these fields, as it reads. */
function weg(ingevuld: Ingevuld, basisveld: string, velden: Formulier): string[] {
  const gewijzigd = new Set(hierGewijzigd(ingevuld, { velden, basisveld }))
  return andersIn(velden, { een: ingevuld, dan: {} })
    .filter(({ veld }) => gewijzigd.has(veld))
    .map(({ label, waarde }) => `“${kernVan(label)}” ${waarde}`)
}

const soortGewijzigd = ({ naam }: ActiviteitSoort, kwijt: readonly string[]): Weigering | null =>
  kwijt.length === 0
    ? null
    : {
        code: 'soort-gewijzigd',
        tekst: `De soort is intussen ergens anders gewijzigd in “${naam}”. Wat je hier typte, past daar niet bij: ${kwijt.join(', ')}. Druk op Bewaren om zonder dat verder te gaan.`,
      }
