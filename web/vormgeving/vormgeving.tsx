import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Pagina } from '../delen/Pagina.tsx'
import { Beelden } from './Beelden.tsx'
import { Donker } from './Donker.tsx'
import { Dossierdelen } from './Dossierdelen.tsx'
import { Lijsten } from './Lijsten.tsx'
import { Meldingen } from './Meldingen.tsx'
import type { Lees } from '../route.ts'
import { Tekst } from './Tekst.tsx'

export const vormgeving: Lees = c => toon(c, <Vormgeving bezoek={c.var.bezoek} />)

/** Every component once, in all its states. */
function Vormgeving({ bezoek }: { bezoek: Bezoek }) {
  return (
    <Pagina
      bezoek={bezoek}
      titel="Vormgeving"
      kruimels={[{ naam: 'Begin', href: '/' }]}
      naast={
        <>
          <h2>Op deze bladzijde</h2>
          <ul className="vb-rij">
            <li>
              <a href="#tekst">Kleur en letter</a>
            </li>
            <li>
              <a href="#meldingen">Meldingen, status, knoppen</a>
            </li>
            <li>
              <a href="/vormgeving/formulier">Een formulier met elke soort veld</a>
            </li>
            <li>
              <a href="#lijsten">Lijsten</a>
            </li>
            <li>
              <a href="#beelden">Beelden</a>
            </li>
            <li>
              <a href="#dossier">Dossier</a>
            </li>
            <li>
              <a href="#donker">Donker</a>
            </li>
          </ul>
        </>
      }
    >
      <h1>Vormgeving</h1>
      <p className="vb-intro">Elk onderdeel van het scherm, één keer, in al zijn standen.</p>
      <Tekst />
      <Meldingen token={bezoek.token} />
      <Lijsten />
      <Beelden />
      <Dossierdelen />
      <Donker />
    </Pagina>
  )
}
