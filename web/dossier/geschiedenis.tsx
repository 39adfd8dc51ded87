import { leesGeschiedenis, type Geschiedenis } from '#vragen/geschiedenis.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { toonMoment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Tijdlijn } from '../delen/Tijdlijn.tsx'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'
import { terugNaarBegin } from './begin.ts'
import { samen } from './samen.ts'

/** Who did what in this dossier, and when; each reader sees as much of it as his role may. */
export const geschiedenis: Lees = async c => {
  const { ctx, bezoek } = c.var
  const dossier = idUitPad(c, 'dossier')
  const voor = Number(c.req.query('voor'))
  const isVervolg = Number.isSafeInteger(voor) && voor > 0
  const gelezen = await leesGeschiedenis(ctx, dossier, isVervolg ? voor : null)
  if (!gelezen) return toonFout(c, 'niet-gevonden')
  return toon(c, <Geschiedenispagina {...{ bezoek, dossier, gelezen, isVervolg }} />)
}

type Props = { bezoek: Bezoek; dossier: string; gelezen: Geschiedenis; isVervolg: boolean }

function Geschiedenispagina({ bezoek, dossier, gelezen: { regels, ouder }, isVervolg }: Props) {
  const hier = `/dossiers/${dossier}/geschiedenis`
  return (
    <Pagina bezoek={bezoek} titel="Geschiedenis" kruimels={[terugNaarBegin(bezoek)]}>
      <h1>Geschiedenis</h1>
      <p className="vb-intro">
        {isVervolg ? 'Wat er eerder gebeurde.' : 'Wat er gebeurde, het laatste bovenaan.'}
      </p>
      <Tijdlijn
        gebeurd={samen(regels).map(({ volgnummer, op, zin, keer }) => ({
          id: String(volgnummer),
          op: op.toISOString(),
          wanneer: toonMoment(op),
          zin:
            keer === 1 ? (
              zin
            ) : (
              <>
                {zin} <span className="vb-zacht">({keer} keer)</span>
              </>
            ),
        }))}
      />
      {(ouder !== null || isVervolg) && (
        <nav className="utrecht-pagination" aria-label="Bladeren">
          {isVervolg && <a href={hier}>Terug naar het laatste</a>}
          {ouder !== null && <a href={`${hier}?voor=${ouder}`}>Wat er eerder gebeurde</a>}
        </nav>
      )}
    </Pagina>
  )
}
