import { bevestigEmailwijziging } from '#acties/account/bevestigEmailwijziging.ts'
import { vraagEmailwijziging } from '#acties/account/vraagEmailwijziging.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'

const kruimels = [{ naam: 'Mijn gegevens', href: '/profiel' }]
const terug = { tekst: 'Niet wijzigen', href: '/profiel' }

const adresVelden = {
  email: {
    soort: 'tekst',
    label: 'Wat is je nieuwe e-mailadres?',
    hulp: 'Je krijgt daar een code. Daarmee laat je zien dat het van jou is.',
  },
} as const satisfies Formulier

const codeVelden = {
  code: { soort: 'tekst', label: 'Welke code staat in de mail?', hulp: 'Je mag hem ook plakken.' },
} as const satisfies Formulier

/** Asks for the new address; the old one stays until the code from it comes back. */
export const emailWijzigen: Lees = c =>
  toon(c, <NieuwAdres bezoek={c.var.bezoek} stand={nieuw()} />)

export const vraagAdrescode: Doe = (c, ingevuld) =>
  actieVanFormulier(c, ingevuld, {
    velden: adresVelden,
    doe: invoer => vraagEmailwijziging(c.var.ctx, invoer),
    klaar: ({ inlogcode }) => `/profiel/email/${inlogcode}`,
    opnieuw: stand => <NieuwAdres bezoek={c.var.bezoek} stand={stand} />,
  })

export const adrescode: Lees = c =>
  toon(c, <Code bezoek={c.var.bezoek} stand={nieuw()} id={idUitPad(c, 'inlogcode')} />)

export const bevestigAdres: Doe = (c, ingevuld) => {
  const inlogcode = idUitPad(c, 'inlogcode')
  return actieVanFormulier(c, ingevuld, {
    velden: codeVelden,
    doe: ({ code }) => bevestigEmailwijziging(c.var.ctx, { inlogcode, code }),
    klaar: () => '/profiel?gedaan=email',
    opnieuw: stand => <Code bezoek={c.var.bezoek} stand={stand} id={inlogcode} />,
  })
}

function NieuwAdres({ bezoek, stand }: { bezoek: Bezoek; stand: Stand }) {
  return (
    <Formulierpagina
      {...{ bezoek, kruimels, stand, terug }}
      titel="E-mailadres wijzigen"
      velden={adresVelden}
      invulhulp={{
        email: {
          type: 'email',
          inputMode: 'email',
          autoComplete: 'email',
          breedte: 'vb-breedte-20',
        },
      }}
      actie="/profiel/email"
      klad={null}
      knop="Stuur de code"
    />
  )
}

function Code({ bezoek, stand, id }: { bezoek: Bezoek; stand: Stand; id: string }) {
  return (
    <Formulierpagina
      {...{ bezoek, kruimels, stand, terug }}
      titel="Bevestig je nieuwe adres"
      intro={<p>Er is een mail onderweg naar je nieuwe adres.</p>}
      velden={codeVelden}
      invulhulp={{
        code: { inputMode: 'numeric', autoComplete: 'one-time-code', breedte: 'vb-breedte-10' },
      }}
      actie={`/profiel/email/${id}`}
      klad={null}
      knop="Bevestigen"
    />
  )
}
