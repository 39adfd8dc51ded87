import { vraagInlogcode } from '#acties/account/vraagInlogcode.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { eigenPad, naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { alsBezoeker } from '../bezoeker.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { Doe, Lees } from '../route.ts'

const velden = {
  email: {
    soort: 'tekst',
    label: 'Wat is je e-mailadres?',
    hulp: 'Het adres waarop je mail van ons krijgt.',
  },
} as const satisfies Formulier

/** Asks for an e-mail address. Who is signed in already goes on, unless it is to become somebody else in a demonstration. */
export const inloggen: Lees = c => {
  const { bezoek, sessie } = c.var
  const verder = eigenPad(c.req.query('naar'))
  if (sessie) return naar(c, verder)
  return toon(c, <Inloggen bezoek={bezoek} stand={nieuw()} verder={verder} />)
}

export const vraagCode: Doe = (c, ingevuld) => {
  const verder = eigenPad(ingevuld['naar']?.[0])
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => vraagInlogcode(alsBezoeker(c), invoer),
    klaar: ({ inlogcode }) => `/inloggen/code/${inlogcode}?naar=${encodeURIComponent(verder)}`,
    opnieuw: stand => <Inloggen bezoek={c.var.bezoek} stand={stand} verder={verder} />,
  })
}

type Props = { bezoek: Bezoek; stand: Stand; verder: string }

function Inloggen({ bezoek, stand, verder }: Props) {
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Inloggen"
      intro={<p>Je krijgt een mail met een code. Een wachtwoord is niet nodig.</p>}
      velden={velden}
      stand={stand}
      invulhulp={{
        email: {
          type: 'email',
          inputMode: 'email',
          autoComplete: 'email',
          breedte: 'vb-breedte-20',
        },
      }}
      mee={{ naar: verder }}
      actie="/inloggen"
      knop="Stuur mij een code"
    />
  )
}
