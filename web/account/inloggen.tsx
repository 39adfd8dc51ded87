import { logInAlsDemonstratie } from '#acties/account/logInAlsDemonstratie.ts'
import { vraagInlogcode } from '#acties/account/vraagInlogcode.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { demonstratiePersonen, type DemonstratiePersoon } from '#vragen/account/demonstratie.ts'
import { eigenPad, naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { alsBezoeker } from '../bezoeker.ts'
import { isGedeeld, zetGedeeld, zetSleutel } from '../cookie.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { Personenlijst } from './Personenlijst.tsx'

const velden = {
  email: {
    soort: 'tekst',
    label: 'Wat is je e-mailadres?',
    hulp: 'Het adres waarop je mail van ons krijgt.',
  },
  gedeeld: {
    soort: 'ja',
    label: 'Dit is een gedeelde computer.',
    hulp: 'Dan bewaart deze browser niets van wat je typt, ook niet als het netwerk wegvalt.',
    optioneel: true,
  },
} as const satisfies Formulier

/** Asks for an e-mail address. Who is signed in already goes on, unless it is to become somebody else in a demonstration. */
export const inloggen: Lees = async c => {
  const { bezoek, sessie, opties } = c.var
  const verder = eigenPad(c.req.query('naar'))
  if (sessie && !opties.basis.demonstratie) return naar(c, verder)
  const personen = await demonstratiePersonen(opties.basis)
  return toon(c, <Inloggen {...{ bezoek, personen, verder }} stand={beginstand(c)} />)
}

/** Who comes after somebody on a shared computer finds that chosen. */
const beginstand = (c: C): Stand => nieuw(isGedeeld(c) ? { gedeeld: ['ja'] } : {})

export const vraagCode: Doe = (c, ingevuld) => {
  const verder = eigenPad(ingevuld['naar']?.[0])
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => vraagInlogcode(alsBezoeker(c), invoer),
    klaar: ({ inlogcode }) => {
      zetGedeeld(c, ingevuld['gedeeld']?.[0] === 'ja')
      return `/inloggen/code/${inlogcode}?naar=${encodeURIComponent(verder)}`
    },
    opnieuw: async stand => {
      const personen = await demonstratiePersonen(c.var.opties.basis)
      return <Inloggen bezoek={c.var.bezoek} {...{ personen, verder, stand }} />
    },
  })
}

/** Becomes one of the invented people of a demonstration. */
export const wordPersoon: Doe = async (c, ingevuld) => {
  const uitkomst = await logInAlsDemonstratie(alsBezoeker(c), { persoon: ingevuld['persoon']?.[0] })
  if (!uitkomst.ok) return toonFout(c, 'niet-gevonden')
  zetSleutel(c, uitkomst.waarde.sleutel)
  return naar(c, eigenPad(ingevuld['naar']?.[0]))
}

type Props = {
  bezoek: Bezoek
  stand: Stand
  verder: string
  personen: readonly DemonstratiePersoon[]
}

function Inloggen({ bezoek, stand, verder, personen }: Props) {
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
      klad={null}
      knop="Stuur mij een code"
      onder={
        personen.length > 0 && (
          <Personenlijst personen={personen} token={bezoek.token} verder={verder} />
        )
      }
    />
  )
}
