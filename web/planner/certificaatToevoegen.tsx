import { voegCertificaatToe } from '#acties/houder/voegCertificaatToe.ts'
import { vindBekende } from '#vragen/houders.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { Doe, Lees } from '../route.ts'
import { certificaatVelden, emailVan, Houderformulier } from './Houderformulier.tsx'

const velden = { email: emailVan('Van wie al een account heeft.'), ...certificaatVelden }

/** A certificate for somebody who is known already: an assessor, or a holder whose former certificate ended. */
export const certificaatToevoegen: Lees = c => {
  const email = (c.req.query('email') ?? '').slice(0, 254)
  return toon(c, <Toevoegen bezoek={c.var.bezoek} stand={nieuw({ email: [email] })} />)
}

export const bewaarCertificaat: Doe = async (c, ingevuld) => {
  const bekende = await vindBekende(c.var.ctx, ingevuld['email']?.[0] ?? '')
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: async invoer =>
      bekende
        ? voegCertificaatToe(c.var.ctx, { ...invoer, persoon: bekende.persoon })
        : { ok: false, weigeringen: [nietBekend] },
    klaar: () => `/houders/${bekende?.persoon}?gedaan=toegevoegd`,
    opnieuw: stand => <Toevoegen bezoek={c.var.bezoek} stand={stand} />,
  })
}

const nietBekend = {
  code: 'niet-bekend',
  tekst: 'Met dit adres is nog niemand bekend. Voer de houder dan in.',
  veld: 'email',
}

function Toevoegen({ bezoek, stand }: { bezoek: Bezoek; stand: Stand }) {
  return (
    <Houderformulier
      bezoek={bezoek}
      titel="Certificaat toevoegen"
      stand={stand}
      velden={velden}
      kruimels={[{ naam: 'Houders', href: '/houders' }]}
      intro={
        <p>
          Voor wie al bekend is, bijvoorbeeld als assessor. Het dossier om te recertificeren staat
          daarna klaar. Is iemand nieuw? Dan kun je <a href="/houders/nieuw">een houder invoeren</a>
          .
        </p>
      }
      actie="/houders/certificaat"
      klad="/houders/certificaat"
      knop="Certificaat toevoegen"
      terug={{ tekst: 'Niet toevoegen', href: '/houders' }}
    />
  )
}
