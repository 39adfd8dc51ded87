import { logIn } from '#acties/account/logIn.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { eigenPad, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { alsBezoeker } from '../bezoeker.ts'
import { zetSleutel } from '../cookie.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'

const velden = {
  code: {
    soort: 'tekst',
    label: 'Welke code staat in de mail?',
    hulp: 'Acht cijfers. Je mag ze ook plakken.',
  },
} as const satisfies Formulier

/** Asks for the code that was mailed. It looks the same whether the address is known or not. */
export const inlogcode: Lees = c =>
  toon(
    c,
    <Inlogcode
      bezoek={c.var.bezoek}
      stand={nieuw()}
      id={idUitPad(c, 'inlogcode')}
      verder={eigenPad(c.req.query('naar'))}
    />,
  )

export const logInMetCode: Doe = (c, ingevuld) => {
  const id = idUitPad(c, 'inlogcode')
  const verder = eigenPad(ingevuld['naar']?.[0])
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: ({ code }) => logIn(alsBezoeker(c), { inlogcode: id, code }),
    klaar: ({ sleutel }) => {
      zetSleutel(c, sleutel)
      return verder
    },
    opnieuw: stand => <Inlogcode bezoek={c.var.bezoek} stand={stand} id={id} verder={verder} />,
  })
}

type Props = { bezoek: Bezoek; stand: Stand; id: string; verder: string }

function Inlogcode({ bezoek, stand, id, verder }: Props) {
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Vul de code in"
      kruimels={[{ naam: 'Inloggen', href: '/inloggen' }]}
      intro={
        <p>
          Staat je adres bij ons, dan krijg je nu een mail met een code. Hij werkt tien minuten.
        </p>
      }
      velden={velden}
      stand={stand}
      invulhulp={{
        code: { inputMode: 'numeric', autoComplete: 'one-time-code', breedte: 'vb-breedte-10' },
      }}
      mee={{ naar: verder }}
      actie={`/inloggen/code/${id}`}
      klad={null}
      knop="Inloggen"
      onder={
        <Uitklap titel="Geen mail gekregen?">
          <p>Kijk ook bij ongewenste mail. Het kan een paar minuten duren.</p>
          <p>
            Vroeg je met een ander adres aan? <a href="/inloggen">Begin opnieuw</a> met het adres
            waarop je mail van ons krijgt.
          </p>
        </Uitklap>
      }
    />
  )
}
