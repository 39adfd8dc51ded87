import { wisselRol } from '#acties/account/wisselRol.ts'
import { rollen } from '#domein/rollen.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { GegevenRol } from '#vragen/sessie.ts'
import { naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'

/** The roles that this person has, to go on in one of them. */
export const kiesRol: Lees = c => {
  const { sessie } = c.var
  if (!sessie) return naar(c, '/')
  return toon(
    c,
    <Rol
      bezoek={c.var.bezoek}
      stand={nieuw({ toekenning: [sessie.rol.id] })}
      velden={veldenVoor(c)}
    />,
  )
}

export const gaVerderAls: Doe = (c, ingevuld) => {
  const velden = veldenVoor(c)
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => wisselRol(c.var.ctx, invoer),
    klaar: () => '/',
    opnieuw: stand => <Rol bezoek={c.var.bezoek} stand={stand} velden={velden} />,
  })
}

const veldenVoor = (c: C): Formulier => ({
  toekenning: {
    soort: 'keuze',
    label: 'In welke rol wil je verder?',
    keuzes: (c.var.sessie?.rollen ?? []).map(alsKeuze),
  },
})

const alsKeuze = ({ id, rol }: GegevenRol) => ({
  waarde: id,
  label: `${rollen[rol].naam}. ${rollen[rol].wat}`,
})

function Rol({ bezoek, stand, velden }: { bezoek: Bezoek; stand: Stand; velden: Formulier }) {
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Wissel van rol"
      intro={<p>Wat je ziet en kunt, hangt af van de rol waarin je werkt.</p>}
      velden={velden}
      stand={stand}
      actie="/rol"
      klad={null}
      knop="Verder"
      terug={{ tekst: 'Terug', href: '/' }}
    />
  )
}
