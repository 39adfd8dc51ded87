import { datum } from '#lib/datum.ts'
import type { CategoriePunten } from '../delen/Categoriebalk.tsx'
import { Cyclusbeeld } from '../delen/Cyclusbeeld.tsx'
import { Puntenbeeld } from '../delen/Puntenbeeld.tsx'

const half: readonly CategoriePunten[] = [
  { nummer: 1, naam: 'Deskundigheid', telt: 26, vervallen: 3, gepland: 6, minimum: 30 },
  { nummer: 2, naam: 'Reflectie', telt: 8, vervallen: 0, gepland: 0, maximum: 30 },
  { nummer: 3, naam: 'Buiten het vakgebied', telt: 6, vervallen: 0, gepland: 0, maximum: 30 },
  { nummer: 4, naam: 'Netwerk en mentorschap', telt: 13.5, vervallen: 0, gepland: 0, maximum: 30 },
  { nummer: 5, naam: 'Publicaties', telt: 0, vervallen: 0, gepland: 6, maximum: 30 },
  { nummer: 6, naam: 'Vrijwilligerswerk', telt: 10, vervallen: 2, gepland: 0, maximum: 10 },
]

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
        categorieen={half}
      />
      <h3>Punten, gehaald</h3>
      <Puntenbeeld
        id="vol"
        zin="Je hebt 81,5 punten: genoeg."
        doel={75}
        categorieen={half.map(categorie =>
          categorie.nummer === 1
            ? { ...categorie, telt: 44, gepland: 0 }
            : { ...categorie, gepland: 0 },
        )}
      />
      <h3>Punten, nog niets</h3>
      <Puntenbeeld
        id="leeg"
        zin="Je hebt nog geen punten. Je hebt er 75 nodig, waarvan minimaal 30 in categorie 1."
        doel={75}
        categorieen={half.map(categorie => ({ ...categorie, telt: 0, vervallen: 0, gepland: 0 }))}
      />
      <h3>De vier jaar van een certificaat</h3>
      <Cyclusbeeld
        id="cyclus"
        cyclus={{
          van: datum('2023-03-01'),
          tot: datum('2027-02-28'),
          vandaag: datum('2025-11-23'),
          uiterlijkIndienen: datum('2026-11-28'),
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
