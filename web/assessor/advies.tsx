import { adviseer } from '#acties/beoordeling/adviseer.ts'
import { adviezen } from '#domein/advies/oordeel.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toon } from '../antwoord.ts'
import { Oordelen } from '../delen/oordeel/Oordelen.tsx'
import { puntenzin } from '../delen/oordeel/puntenzin.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { Doe, Lees } from '../route.ts'
import type { Bezoek } from '../bezoek.ts'
import { kruimelsVan } from './kruimels.ts'
import { metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { bureauVan, onderdeelpad } from './paden.ts'

/** The certificatieadvies, with all that goes along when it is handed in. */
export const advies: Lees = c =>
  metBeoordeling(c, beoordeling => {
    const { mogelijkeAdviezen } = beoordeling
    const stand = nieuw(mogelijkeAdviezen.length === 1 ? { advies: mogelijkeAdviezen } : {})
    return toon(c, <Adviespagina bezoek={c.var.bezoek} {...{ beoordeling, stand }} />)
  })

export const leverIn: Doe = (c, ingevuld) =>
  metBeoordeling(c, beoordeling =>
    actieVanFormulier(c, ingevuld, {
      velden,
      doe: invoer => adviseer(c.var.ctx, { ...invoer, dossierId: beoordeling.dossier.id }),
      klaar: () => `${bureauVan(beoordeling.dossier.id)}?gedaan=ingeleverd`,
      opnieuw: stand => <Adviespagina bezoek={c.var.bezoek} {...{ beoordeling, stand }} />,
    }),
  )

const velden = {
  advies: {
    soort: 'keuze',
    label: 'Wat adviseer je de certificerende instelling?',
    hulp: 'Voldoet elk onderdeel, dan adviseer je certificeren. Voldoet er een niet, dan niet.',
    keuzes: Object.entries(adviezen).map(([waarde, label]) => ({ waarde, label })),
  },
  motivering: {
    soort: 'lang',
    label: 'Waarom?',
    hulp: 'De beslisser leest dit, en na het besluit de kandidaat ook.',
  },
} as const satisfies Formulier

type Props = { bezoek: Bezoek; beoordeling: Beoordeling; stand: Stand }

function Adviespagina({ bezoek, beoordeling, stand }: Props) {
  const { dossier, geldend, eigen } = beoordeling
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Certificatieadvies"
      kruimels={kruimelsVan(dossier)}
      intro={
        <>
          <p>
            Dit lever je in over het portfolio van {dossier.naam}. Daarna kun je niets meer
            wijzigen.
          </p>
          <Oordelen
            onderdelen={geldend.afschrift.onderdelen}
            oordelen={eigen?.oordelen ?? []}
            href={id => onderdeelpad(dossier.id, id)}
          />
          {eigen && <p>{puntenzin(geldend.uitslag.pe, eigen.pe)}</p>}
        </>
      }
      velden={velden}
      stand={stand}
      actie={`${bureauVan(dossier.id)}/advies`}
      klad={`${bureauVan(dossier.id)}/advies`}
      knop="Beoordeling inleveren"
      terug={{ tekst: 'Nog niet inleveren', href: bureauVan(dossier.id) }}
    />
  )
}
