import { nodigUit } from '#acties/account/nodigUit.ts'
import { medewerkersrollen, rollen } from '#domein/rollen.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import { vanEenAnder } from '../formulier/vanEenAnder.ts'
import type { Doe, Lees } from '../route.ts'

const velden = {
  naam: { soort: 'tekst', label: 'Naam' },
  email: {
    soort: 'tekst',
    label: 'E-mailadres',
    hulp: 'Hier gaat de uitnodiging heen. Met dit adres logt iemand in.',
  },
  rol: {
    soort: 'keuze',
    label: 'In welke rol?',
    keuzes: medewerkersrollen.map(rol => ({
      waarde: rol,
      label: `${rollen[rol].naam}. ${rollen[rol].wat}`,
    })),
  },
} as const satisfies Formulier

/** The beheerder gives somebody a role; a mail tells him. */
export const uitnodigen: Lees = c => toon(c, <Uitnodigen bezoek={c.var.bezoek} stand={nieuw()} />)

export const verstuurUitnodiging: Doe = (c, ingevuld) =>
  actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => nodigUit(c.var.ctx, { ...invoer, keurmerk: 'register-jobcoach' }),
    klaar: () => '/medewerkers?gedaan=uitgenodigd',
    opnieuw: stand => <Uitnodigen bezoek={c.var.bezoek} stand={stand} />,
  })

function Uitnodigen({ bezoek, stand }: { bezoek: Bezoek; stand: Stand }) {
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Iemand uitnodigen"
      kruimels={[{ naam: 'Medewerkers', href: '/medewerkers' }]}
      intro={<p>Heeft iemand hier al een account, dan krijgt die er deze rol bij.</p>}
      velden={velden}
      stand={stand}
      invulhulp={{
        ...vanEenAnder,
      }}
      actie="/medewerkers"
      klad="/medewerkers/nieuw"
      knop="Verstuur de uitnodiging"
      terug={{ tekst: 'Niet uitnodigen', href: '/medewerkers' }}
    />
  )
}
