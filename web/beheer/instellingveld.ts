import type { Veld } from '#toetsingskader/typen.ts'
import type { Instelling, Waardesoort } from '#domein/instellingen/soort.ts'
import type { Invulhulp } from '../formulier/VeldProps.ts'

type Soort = Waardesoort['soort']
type Van<S extends Soort> = Extract<Waardesoort, { soort: S }>

const label = 'Wat wordt het?'

const velden: { [S in Soort]: (soort: Van<S>) => Veld } = {
  getal: ({ minimum, maximum, eenheid }) => ({
    soort: 'getal',
    heel: true,
    label,
    eenheid,
    hulp: `Een heel getal van ${minimum} tot en met ${maximum}.`,
  }),
  getallen: ({ minimum, maximum }) => ({
    soort: 'tekst',
    label,
    optioneel: true,
    hulp: `Hele getallen van ${minimum} tot en met ${maximum}, met een komma ertussen. Laat je dit leeg, dan staat het uit.`,
  }),
  ja: () => ({
    soort: 'keuze',
    label,
    keuzes: [
      { waarde: 'ja', label: 'Ja' },
      { waarde: 'nee', label: 'Nee' },
    ],
  }),
  keuze: ({ keuzes }) => ({ soort: 'keuze', label, keuzes }),
  keuzes: () => ({ soort: 'lijst', label, hulp: 'Kies wat je wilt, of niets.' }),
  tekst: () => ({ soort: 'lang', label }),
}

/** The field in which this setting is chosen. */
export const veldVan = (instelling: Instelling): Veld => kies(instelling)

const kies = <S extends Soort>(van: Van<S> & { soort: S }): Veld => velden[van.soort](van)

export const invulhulpVan = (instelling: Instelling): Invulhulp =>
  instelling.soort === 'keuzes' ? { keuzes: instelling.keuzes } : {}

/** A value as if it had just been typed. */
export function getypteWaarde({ soort }: Instelling, waarde: unknown): string[] {
  if (soort === 'ja') return [waarde === true ? 'ja' : 'nee']
  if (!Array.isArray(waarde)) return [String(waarde)]
  return soort === 'keuzes' ? waarde.map(String) : [waarde.join(', ')]
}
