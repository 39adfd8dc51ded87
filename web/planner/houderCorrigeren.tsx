import { corrigeerHouder } from '#acties/houder/corrigeerHouder.ts'
import { vindHouder, type Houder } from '#vragen/houders.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Elders } from '../formulier/Elders.tsx'
import { getypt } from '../formulier/invoer.ts'
import { isIngehaald, nieuw, type Stand } from '../formulier/stand.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Houderformulier, houderVelden } from './Houderformulier.tsx'

/** Corrects what was entered; the form carries the versions it was filled with, so nobody overwrites unseen. */
export const houderCorrigeren: Lees = async c => {
  const houder = await vindHouder(c.var.ctx, idUitPad(c, 'persoon'))
  if (!houder) return toonFout(c, 'niet-gevonden')
  const stand = nieuw(getypt(houderVelden, houder))
  return toon(
    c,
    <Corrigeren bezoek={c.var.bezoek} houder={houder} stand={stand} versies={versiesVan(houder)} />,
  )
}

export const bewaarCorrectie: Doe = async (c, ingevuld) => {
  const houder = await vindHouder(c.var.ctx, idUitPad(c, 'persoon'))
  if (!houder) return toonFout(c, 'niet-gevonden')
  const { persoon, certificaat } = houder
  const versies = {
    versie: ingevuld['versie']?.[0] ?? '',
    certificaatVersie: ingevuld['certificaatVersie']?.[0] ?? '',
  }
  return actieVanFormulier(c, ingevuld, {
    velden: houderVelden,
    doe: invoer => corrigeerHouder(c.var.ctx, { ...invoer, ...versies, persoon, certificaat }),
    klaar: () => `/houders/${persoon}?gedaan=gecorrigeerd`,
    opnieuw: stand => {
      const nu = isIngehaald(stand) ? versiesVan(houder) : versies
      return <Corrigeren bezoek={c.var.bezoek} {...{ houder, stand }} versies={nu} />
    },
  })
}

const versiesVan = ({ versie, certificaatVersie }: Houder) => ({
  versie: String(versie),
  certificaatVersie: String(certificaatVersie),
})

type Props = {
  bezoek: Bezoek
  houder: Houder
  stand: Stand
  versies: Readonly<Record<string, string>>
}

function Corrigeren({ bezoek, houder, stand, versies }: Props) {
  const hier = `/houders/${houder.persoon}`
  return (
    <Houderformulier
      bezoek={bezoek}
      titel="Gegevens corrigeren"
      stand={stand}
      kruimels={[
        { naam: 'Houders', href: '/houders' },
        { naam: houder.naam, href: hier },
      ]}
      intro={
        <>
          <p>Wat er nu staat, blijft bewaard. Een nieuw e-mailadres logt de houder overal uit.</p>
          <Elders velden={houderVelden} vorm={stand} bewaard={getypt(houderVelden, houder)} />
        </>
      }
      mee={versies}
      actie={hier}
      klad={`${hier}/corrigeren`}
      knop="Correctie bewaren"
      terug={{ tekst: 'Niet corrigeren', href: hier }}
    />
  )
}
