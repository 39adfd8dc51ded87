import { adviseer } from '#acties/beoordeling/adviseer.ts'
import { adviezen } from '#domein/advies/oordeel.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { leesKladden, type Klad } from '#vragen/kladden.ts'
import { toon } from '../antwoord.ts'
import { Melding } from '../delen/Melding.tsx'
import { Oordelen } from '../delen/oordeel/Oordelen.tsx'
import { puntenzin } from '../delen/oordeel/puntenzin.ts'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { padNaarKlad } from '../formulier/kladveld.ts'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import type { Bezoek } from '../bezoek.ts'
import { kruimelsVan } from './kruimels.ts'
import { metOpenBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { bureauVan, onderdeelpad } from './paden.ts'

const werk = { titel: 'Certificatieadvies', handeling: 'adviseer' } as const

/** The certificatieadvies, with all that goes along when it is handed in. */
export const advies: Lees = c =>
  metOpenBeoordeling(c, werk, async beoordeling => {
    const { mogelijkeAdviezen } = beoordeling
    const stand = nieuw(mogelijkeAdviezen.length === 1 ? { advies: mogelijkeAdviezen } : {})
    return toon(c, await bladzijde(c, beoordeling, stand))
  })

export const leverIn: Doe = (c, ingevuld) =>
  metOpenBeoordeling(c, werk, beoordeling =>
    actieVanFormulier(c, ingevuld, {
      velden,
      doe: invoer => adviseer(c.var.ctx, { ...invoer, dossierId: beoordeling.dossier.id }),
      klaar: () => `${bureauVan(beoordeling.dossier.id)}?gedaan=ingeleverd`,
      opnieuw: stand => bladzijde(c, beoordeling, stand),
    }),
  )

async function bladzijde(c: C, beoordeling: Beoordeling, stand: Stand) {
  const begonnen = await leesKladden(c.var.ctx, `${bureauVan(beoordeling.dossier.id)}/`)
  return <Adviespagina bezoek={c.var.bezoek} {...{ beoordeling, stand, begonnen }} />
}

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

type Props = {
  bezoek: Bezoek
  beoordeling: Beoordeling
  stand: Stand
  /** What was typed in a form about this portfolio and not saved. */
  begonnen: readonly Klad[]
}

function Adviespagina({ bezoek, beoordeling, stand, begonnen }: Props) {
  const { dossier, geldend, eigen } = beoordeling
  const hier = `${bureauVan(dossier.id)}/advies`
  const elders = begonnen.filter(({ pagina }) => pagina !== hier)
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={werk.titel}
      kruimels={kruimelsVan(dossier)}
      intro={
        <>
          <p>
            Dit lever je in over het portfolio van {dossier.naam}. Daarna kun je niets meer
            wijzigen.
          </p>
          <Nietbewaard kladden={elders} />
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
      actie={hier}
      klad={hier}
      knop="Beoordeling inleveren"
      terug={{ tekst: 'Nog niet inleveren', href: bureauVan(dossier.id) }}
    />
  )
}

/** What was begun and would stay behind, with the way to it. */
const Nietbewaard = ({ kladden }: { kladden: readonly Klad[] }) =>
  kladden.length > 0 && (
    <Melding
      soort="waarschuwing"
      titel="Je begon nog iets en bewaarde het niet. Dat gaat niet mee."
    >
      <ul>
        {kladden.map(klad => (
          <li key={klad.id}>
            <a href={padNaarKlad(klad)}>{klad.titel}</a>
          </li>
        ))}
      </ul>
    </Melding>
  )
