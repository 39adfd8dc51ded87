import { voerHouderIn } from '#acties/houder/voerHouderIn.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { Doe, Lees } from '../route.ts'
import { Houderformulier, houderVelden } from './Houderformulier.tsx'

/** The planner enters a holder; the dossier opens and a mail goes out. */
export const houderInvoeren: Lees = c => toon(c, <Invoeren bezoek={c.var.bezoek} stand={nieuw()} />)

export const bewaarHouder: Doe = (c, ingevuld) =>
  actieVanFormulier(c, ingevuld, {
    velden: houderVelden,
    doe: invoer => voerHouderIn(c.var.ctx, invoer),
    klaar: ({ persoon }) => `/houders/${persoon}?gedaan=ingevoerd`,
    opnieuw: stand => <Invoeren bezoek={c.var.bezoek} stand={stand} />,
  })

function Invoeren({ bezoek, stand }: { bezoek: Bezoek; stand: Stand }) {
  return (
    <Houderformulier
      bezoek={bezoek}
      titel="Houder invoeren"
      stand={stand}
      kruimels={[{ naam: 'Houders', href: '/houders' }]}
      intro={
        <p>
          De houder krijgt meteen een mail en kan inloggen. Het dossier om te recertificeren staat
          dan klaar. Heeft iemand al een account, bijvoorbeeld als assessor? Dan kun je{' '}
          <a href="/houders/certificaat">een certificaat toevoegen</a>.
        </p>
      }
      actie="/houders"
      klad="/houders/nieuw"
      knop="Houder invoeren"
      terug={{ tekst: 'Niet invoeren', href: '/houders' }}
    />
  )
}
