import type { Formulier } from '#toetsingskader/typen.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { dossierpad, naarPe, pePad } from './stand.ts'

export const lijstvelden = {
  lijst: {
    soort: 'bestand',
    label: 'Je lijst',
    hulp: 'De lijst die je als csv bewaarde, hoogstens 1 MB en 300 regels.',
  },
} as const satisfies Formulier

type Props = { bezoek: Bezoek; stand: Stand; vorm: Vorm }

/** Many activities at once: take the list, fill it in, send it; what it would do is shown first. */
export const Lijstpagina = ({ bezoek, stand, vorm }: Props) => (
  <Formulierpagina
    bezoek={bezoek}
    titel="Een lijst toevoegen"
    kruimels={naarPe(stand)}
    intro={<Uitleg dossier={dossierpad(stand)} />}
    velden={lijstvelden}
    stand={vorm}
    invulhulp={{ lijst: { accept: '.csv,.txt,text/csv' } }}
    actie={`${dossierpad(stand)}/lijst`}
    klad={null}
    knop="Lijst nakijken"
    terug={{ tekst: 'Terug naar de punten', href: pePad(stand) }}
  />
)

const Uitleg = ({ dossier }: { dossier: string }) => (
  <>
    <p className="vb-intro">
      Staan je activiteiten al in Excel? Zet ze in deze lijst en voeg ze in één keer toe.
    </p>
    <ol>
      <li>Download de voorbeeldlijst en open hem in Excel.</li>
      <li>Vervang de voorbeelden door wat je deed. Eén activiteit per regel.</li>
      <li>Bewaar hem als csv en kies hem hieronder. Je ziet eerst wat elke regel oplevert.</li>
    </ol>
    <p>
      <Knoplink soort="gewoon" href={`${dossier}/lijst/voorbeeld`}>
        Voorbeeldlijst downloaden
      </Knoplink>
    </p>
  </>
)
