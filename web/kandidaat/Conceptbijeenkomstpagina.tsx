import type { Bladzijde } from '#vragen/bewijsbeeld.ts'
import type { Concept } from '#vragen/concepten.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { veldenVan, Werkvormen } from './Bijeenkomstpagina.tsx'
import { Conceptbestanden } from './Conceptbestanden.tsx'
import { dossierpad, naarPortfolio } from './stand.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  bestaand: Concept
  vorm: Vorm
  beelden: ReadonlyMap<string, readonly Bladzijde[]>
}

/** A draft that is a reflection meeting: the form of a meeting, its papers beside it. */
export function Conceptbijeenkomstpagina({ bezoek, stand, bestaand, vorm, beelden }: Props) {
  const { kader } = stand.portfolio
  const concept = `${dossierpad(stand)}/concepten/${bestaand.id}`
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Bijeenkomst toevoegen"
      kruimels={[naarPortfolio, { naam: 'Snel toevoegen', href: '/toevoegen' }]}
      intro={
        <p className="vb-intro">
          Van “{bestaand.titel}” maak je een bijeenkomst voor A3.1.{' '}
          {bestaand.bestanden.length > 0 && 'Je bestand gaat mee. '}
          Daarna laat je de verklaring tekenen.
        </p>
      }
      naast={
        <>
          <Conceptbestanden bestanden={bestaand.bestanden} beelden={beelden} />
          <Werkvormen kader={kader} />
        </>
      }
      velden={veldenVan(kader)}
      stand={vorm}
      actie={`${concept}/bijeenkomst`}
      klad={`${concept}/bijeenkomst`}
      knop="Toevoegen"
      terug={{ tekst: 'Toch een activiteit', href: concept }}
    />
  )
}
