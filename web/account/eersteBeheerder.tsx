import { gebruikStartcode } from '#acties/account/gebruikStartcode.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { alsBezoeker } from '../bezoeker.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { Doe, Lees } from '../route.ts'

const velden = {
  code: {
    soort: 'tekst',
    label: 'Welke startcode staat in de uitvoer van de server?',
    hulp: 'Vijf groepen van vier cijfers. Hij werkt één keer, 24 uur lang.',
  },
  naam: { soort: 'tekst', label: 'Hoe heet je?' },
  email: {
    soort: 'tekst',
    label: 'Wat is je e-mailadres?',
    hulp: 'Hierop krijg je straks je inlogcodes. Kijk goed of het klopt.',
  },
} as const satisfies Formulier

/** The first way in on a new server: the code that it printed makes somebody beheerder. */
export const eersteBeheerder: Lees = c =>
  toon(c, <EersteBeheerder bezoek={c.var.bezoek} stand={nieuw()} />)

export const wordBeheerder: Doe = (c, ingevuld) =>
  actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => gebruikStartcode(alsBezoeker(c), invoer),
    klaar: () => '/inloggen',
    opnieuw: stand => <EersteBeheerder bezoek={c.var.bezoek} stand={stand} />,
  })

function EersteBeheerder({ bezoek, stand }: { bezoek: Bezoek; stand: Stand }) {
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="De eerste beheerder"
      intro={
        <p>
          Vakbewijs is net opgezet. Wie de startcode heeft, wordt beheerder en nodigt de anderen
          uit.
        </p>
      }
      velden={velden}
      stand={stand}
      invulhulp={{
        code: { inputMode: 'numeric', autoComplete: 'off', breedte: 'vb-breedte-20' },
        naam: { autoComplete: 'name', breedte: 'vb-breedte-20' },
        email: {
          type: 'email',
          inputMode: 'email',
          autoComplete: 'email',
          breedte: 'vb-breedte-20',
        },
      }}
      actie="/eerste-beheerder"
      klad={null}
      knop="Word beheerder"
    />
  )
}
