import { datum } from '#lib/datum.ts'
import { Cyclusbeeld } from '../delen/Cyclusbeeld.tsx'
import { Puntenbeeld } from '../delen/Puntenbeeld.tsx'
import { Puntenfiguur } from '../delen/Puntenfiguur.tsx'
import { half, telling } from './punten.ts'

/** The two pictures, half full, complete and empty. */
export function Beelden() {
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby="beelden">
      <h2 id="beelden">Beelden</h2>
      <h3>Punten, onderweg</h3>
      <Puntenbeeld
        id="half"
        zin="Je hebt 63,5 van de 75 punten. Nog 11,5 punten, waarvan 4 in categorie 1."
        doel={75}
        telling={telling(63.5, 75.5)}
        categorieen={half}
        opgevoerd={85}
      />
      <h3>Punten, wachten kost iets</h3>
      <Puntenbeeld
        id="minder"
        zin="Je hebt nog 17,5 punten nodig."
        doel={75}
        telling={telling(63.5, 57.5)}
        categorieen={half.map(categorie =>
          categorie.nummer === 3
            ? { ...categorie, telt: 0, valtWeg: 6, gepland: 0 }
            : { ...categorie, gepland: 0 },
        )}
        opgevoerd={65.5}
      />
      <h3>Punten, gehaald</h3>
      <Puntenbeeld
        id="vol"
        zin="Je hebt 81,5 punten: genoeg."
        doel={75}
        telling={telling(81.5)}
        categorieen={half.map(categorie =>
          categorie.nummer === 1
            ? { ...categorie, telt: 44, gepland: 0 }
            : { ...categorie, gepland: 0 },
        )}
        opgevoerd={83.5}
      />
      <h3>Punten, nog niets</h3>
      <Puntenbeeld
        id="leeg"
        zin="Je hebt nog geen punten. Je hebt er 75 nodig, waarvan minimaal 30 in categorie 1."
        doel={75}
        telling={telling(0)}
        categorieen={half.map(categorie => ({ ...categorie, telt: 0, vervallen: 0, gepland: 0 }))}
        opgevoerd={0}
      />
      <h3>Alleen de balk</h3>
      <Puntenfiguur
        id="balk"
        titel="Je hebt 63,5 van de 75 punten."
        uitleg="Hierboven staan dezelfde cijfers per categorie."
        doel={75}
        telling={telling(63.5, 75.5)}
        categorieen={half}
      />
      <h3>De vier jaar van een certificaat</h3>
      <Cyclusbeeld
        id="cyclus"
        cyclus={{
          van: datum('2023-03-01'),
          tot: datum('2027-02-28'),
          vandaag: datum('2025-11-23'),
          uiterlijkIndienen: datum('2026-11-28'),
          gepland: datum('2026-10-01'),
          bijeenkomsten: [datum('2023-10-12'), datum('2024-05-16'), datum('2025-04-03')],
        }}
      />
      <h3>Ingediend</h3>
      <Cyclusbeeld
        id="cyclus-ingediend"
        cyclus={{
          van: datum('2023-03-01'),
          tot: datum('2027-02-28'),
          vandaag: datum('2026-12-14'),
          uiterlijkIndienen: datum('2026-11-28'),
          ingediend: datum('2026-11-20'),
          bijeenkomsten: [datum('2023-10-12'), datum('2024-05-16'), datum('2025-04-03')],
        }}
      />
    </section>
  )
}
