import { wijzigInstelling } from '#acties/instelling/wijzigInstelling.ts'
import { instellingen, toonInstelling } from '#domein/instellingen.ts'
import { leesInstellingenlijst, type Instellingregel } from '#vragen/instellingenlijst.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { isIngehaald, nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { getypteWaarde, invulhulpVan, veldVan } from './instellingveld.ts'

/** One setting: what it is about, why the default is what it is, and the choice. */
export const instelling: Lees = async c => {
  const rij = await vind(c)
  if (!rij) return toonFout(c, 'niet-gevonden')
  const stand = nieuw({ waarde: getypteWaarde(instellingen[rij.id], rij.waarde) })
  const basis = String(rij.versie)
  return toon(c, <Instellingpagina bezoek={c.var.bezoek} {...{ rij, stand, basis }} />)
}

/** The form keeps the version it was opened with, until what was chosen elsewhere since is shown in it. */
export const bewaarInstelling: Doe = async (c, ingevuld) => {
  const rij = await vind(c)
  if (!rij) return toonFout(c, 'niet-gevonden')
  const { id } = rij
  const basis = ingevuld['basis']?.[0] ?? ''
  return actieVanFormulier(c, ingevuld, {
    velden: { waarde: veldVan(instellingen[id]) },
    doe: invoer => wijzigInstelling(c.var.ctx, { ...invoer, instelling: id, basis }),
    klaar: () => '/instellingen?gedaan=bewaard',
    opnieuw: stand => {
      const nu = isIngehaald(stand) ? String(rij.versie) : basis
      return <Instellingpagina bezoek={c.var.bezoek} {...{ rij, stand }} basis={nu} />
    },
  })
}

const vind = async (c: C) =>
  (await leesInstellingenlijst(c.var.ctx)).find(({ id }) => id === c.req.param('instelling'))

type Props = { bezoek: Bezoek; rij: Instellingregel; stand: Stand; basis: string }

function Instellingpagina({ bezoek, rij: { id, waarde }, stand, basis }: Props) {
  const beschrijving = instellingen[id]
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={beschrijving.naam}
      kruimels={[{ naam: 'Instellingen', href: '/instellingen' }]}
      intro={
        <>
          <p className="vb-intro">{beschrijving.wat}</p>
          <Definitielijst
            feiten={[
              { naam: 'Nu geldt', waarde: toonInstelling(id, waarde) },
              { naam: 'De standaard', waarde: toonInstelling(id, beschrijving.standaard) },
              { naam: 'Waarom die', waarde: beschrijving.waarom },
            ]}
          />
        </>
      }
      velden={{ waarde: veldVan(beschrijving) }}
      invulhulp={{ waarde: invulhulpVan(beschrijving) }}
      stand={stand}
      mee={{ basis }}
      actie={`/instellingen/${id}`}
      klad={`/instellingen/${id}`}
      knop="Bewaren"
      terug={{ tekst: 'Niet wijzigen', href: '/instellingen' }}
    />
  )
}
