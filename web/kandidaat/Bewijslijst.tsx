import type { Bewijsstuk } from '#vragen/portfolio/stukken.ts'
import { omvang } from '#lib/omvang.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Bewijsbeeld } from '../delen/Bewijsbeeld.tsx'
import { Icoon } from '../delen/Icoon.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'

type Props = {
  stukken: readonly Bewijsstuk[]
  /** Whether there is evidence at all: a file, or the format. */
  heeftBewijs: boolean
  dossier: string
  /** The page to come back to after a file was removed. */
  terug: string
  token: string
  /** A CV is replaced on its own page. */
  isCv?: boolean
}

/** The files that are evidence for one thing: to read, or to take away. */
export function Bewijslijst({ stukken, heeftBewijs, dossier, terug, token, isCv }: Props) {
  if (stukken.length === 0)
    return heeftBewijs ? null : <p>Er is nog geen bewijs bij. Daarom telt dit nog niet mee.</p>
  return (
    <ul className="vb-register vb-stukken">
      {stukken.map(stuk => (
        <li key={stuk.id}>
          <span>
            <a className="vb-met-icoon" href={`/bestanden/${stuk.bestand}`}>
              <Icoon naam="bestand" /> {stuk.naam}
            </a>{' '}
            <span className="vb-zacht vb-bijeen">{omvang(stuk.grootte)}</span>
          </span>
          <div className="vb-stukken__acties">
            <a href={`${dossier}/bewijzen/${stuk.id}?naar=${encodeURIComponent(terug)}`}>
              Naam wijzigen<span className="vb-onzichtbaar"> van {stuk.naam}</span>
            </a>
            {!isCv && (
              <a
                href={`${dossier}/bewijzen/${stuk.id}/vervanging?naar=${encodeURIComponent(terug)}`}
              >
                Vervangen<span className="vb-onzichtbaar"> van {stuk.naam}</span>
              </a>
            )}
            <Actieknop
              actie={`${dossier}/bewijzen/${stuk.id}/verwijdering`}
              token={token}
              soort="licht"
              velden={{ naar: terug }}
            >
              Verwijderen<span className="vb-onzichtbaar"> {stuk.naam}</span>
            </Actieknop>
          </div>
          <Uitklap
            titel={
              <>
                Bekijk <span className="vb-onzichtbaar">{stuk.naam} </span>hier
              </>
            }
          >
            <Bewijsbeeld stuk={stuk} beelden={stuk.beelden} />
          </Uitklap>
        </li>
      ))}
    </ul>
  )
}

/** The way to a file that is here already. */
export const Kiesbewijs = ({ dossier, over }: { dossier: string; over: string }) => (
  <p>
    <a href={`${dossier}/bewijskeuze/${over}`}>Kies uit wat er al staat</a>
  </p>
)
