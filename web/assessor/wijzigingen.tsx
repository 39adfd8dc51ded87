import { leesWijzigingen } from '#vragen/wijzigingen.ts'
import { toon } from '../antwoord.ts'
import { Dag } from '../delen/Dag.tsx'
import { Wijzigingen } from '../delen/oordeel/Wijzigingen.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'
import { kruimelsVan } from './kruimels.ts'
import { metBeoordeling } from './metBeoordeling.tsx'

/** What the last filing changed in the one before it; there is no such page with one filing. */
export const wijzigingen: Lees = c =>
  metBeoordeling(c, async beoordeling => {
    const { dossier, indiening, indieningen } = beoordeling
    const vorige = indieningen.at(-2)
    if (!vorige) return toonFout(c, 'niet-gevonden')
    const gevonden = await leesWijzigingen(c.var.ctx, beoordeling)
    return toon(
      c,
      <Pagina
        bezoek={c.var.bezoek}
        titel={`Wat er veranderde, ${dossier.naam}`}
        kruimels={kruimelsVan(dossier)}
      >
        <h1>Wat er in de aanvulling veranderde</h1>
        <p>
          Tussen <a href={indieningpad(dossier.id, vorige.nummer)}>indiening {vorige.nummer}</a> van{' '}
          <Dag dag={vorige.ingediendDag} /> en{' '}
          <a href={indieningpad(dossier.id, indiening.nummer)}>indiening {indiening.nummer}</a> van{' '}
          <Dag dag={indiening.ingediendDag} />. Wat hier niet staat, bleef gelijk.
        </p>
        {gevonden.length === 0 ? (
          <p>Er veranderde niets aan het portfolio.</p>
        ) : (
          <Wijzigingen wijzigingen={gevonden} />
        )}
      </Pagina>,
    )
  })

const indieningpad = (dossier: string, nummer: number): string =>
  `/dossiers/${dossier}/indieningen/${nummer}`
