import type { ReactNode } from 'react'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { Bezoek } from '../bezoek.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import type { Stand } from '../formulier/stand.ts'
import { vanEenAnder } from '../formulier/vanEenAnder.ts'

export const emailVan = (hulp: string) => ({ soort: 'tekst', label: 'E-mailadres', hulp }) as const

/** What the office types of a certificate. */
export const certificaatVelden = {
  nummer: { soort: 'tekst', label: 'Certificaatnummer' },
  geldigVan: { soort: 'datum', label: 'Eerste dag van het certificaat' },
  geldigTot: {
    soort: 'datum',
    label: 'Laatste dag van het certificaat',
    hulp: 'De certificatiedatum.',
  },
  vorigeIndiening: {
    soort: 'datum',
    label: 'Dag waarop het vorige portfolio is ingediend',
    hulp: 'Wat daarvoor gebeurde, telt niet nog eens mee.',
    optioneel: true,
  },
} as const satisfies Formulier

/** What the office types of a holder and the certificate. */
export const houderVelden = {
  naam: { soort: 'tekst', label: 'Naam', hulp: 'Zoals die op het certificaat staat.' },
  nolocnummer: {
    soort: 'tekst',
    label: 'Noloc-nummer',
    hulp: 'Het lidmaatschapsnummer of het aansluitnummer.',
    optioneel: true,
  },
  email: emailVan('Hiermee logt de houder in.'),
  ...certificaatVelden,
} as const satisfies Formulier

type Props = {
  bezoek: Bezoek
  titel: string
  stand: Stand
  velden?: Formulier
  kruimels: readonly Kruimel[]
  intro?: ReactNode
  actie: string
  klad: string
  knop: string
  terug: { tekst: string; href: string }
  mee?: Readonly<Record<string, string>>
}

/** The form of a holder, to enter or to correct; browsers fill in nothing of the planner himself. */
export function Houderformulier({ velden = houderVelden, ...props }: Props) {
  return (
    <Formulierpagina
      {...props}
      velden={velden}
      invulhulp={{
        ...vanEenAnder,
        nolocnummer: { autoComplete: 'off', breedte: 'vb-breedte-10' },
        nummer: { autoComplete: 'off', breedte: 'vb-breedte-10' },
      }}
    />
  )
}
