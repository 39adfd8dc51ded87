import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import { wijzigingenTussen, type Wijziging } from '#domein/portfolio/wijzigingen.ts'
import { leesEerdereIndiening } from '#vragen/eerdereIndiening.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Afschriftblad } from '../delen/afschrift/Afschriftblad.tsx'
import { Bestandlink } from '../delen/afschrift/Bestandlink.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Wijzigingen } from '../delen/oordeel/Wijzigingen.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'
import { kruimelsVan } from './kruimels.ts'
import { metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'

/** One filing as it was frozen, also an earlier one, with what it changed in the one before. */
export const indiening: Lees = c =>
  metBeoordeling(c, async beoordeling => {
    const nummer = Number(c.req.param('nummer'))
    const plek = beoordeling.indieningen.findIndex(een => een.nummer === nummer)
    const gelezen = plek === -1 ? null : await lees(nummer)
    if (!gelezen) return toonFout(c, 'niet-gevonden')
    const vorige = beoordeling.indieningen[plek - 1]
    const eerder = vorige ? await lees(vorige.nummer) : null
    const wijzigingen = eerder ? wijzigingenTussen(eerder.afschrift, gelezen.afschrift) : null
    const { bezoek } = c.var
    return toon(c, <Indieningpagina {...{ bezoek, beoordeling, wijzigingen, ...gelezen }} />)

    function lees(welke: number) {
      return leesEerdereIndiening(c.var.ctx, beoordeling.dossier.id, welke)
    }
  })

type Props = {
  bezoek: Bezoek
  beoordeling: Beoordeling
  indiening: { nummer: number; hash: string; ingediendOp: Date }
  afschrift: Afschrift
  /** Null for the first filing. */
  wijzigingen: readonly Wijziging[] | null
}

function Indieningpagina({ bezoek, beoordeling, indiening: een, afschrift, wijzigingen }: Props) {
  const { dossier, bestanden } = beoordeling
  return (
    <Pagina
      bezoek={bezoek}
      titel={`Indiening ${een.nummer} van ${dossier.naam}`}
      kruimels={kruimelsVan(dossier)}
    >
      <h1>
        Indiening {een.nummer} van {dossier.naam}
      </h1>
      <p>
        Ingediend op <Moment op={een.ingediendOp} />. Zo ligt het vast.
      </p>
      {wijzigingen && (
        <section id="wijzigingen" className="vb-stroom">
          <h2>Wat er veranderde</h2>
          {wijzigingen.length === 0 ? (
            <p>Er veranderde niets aan het portfolio.</p>
          ) : (
            <Wijzigingen wijzigingen={wijzigingen} />
          )}
        </section>
      )}
      <Afschriftblad
        afschrift={afschrift}
        bestandlink={(sha256, naam) => <Bestandlink id={bestanden.get(sha256)?.id} naam={naam} />}
      />
    </Pagina>
  )
}
