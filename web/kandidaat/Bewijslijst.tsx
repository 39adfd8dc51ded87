import type { Bewijsstuk } from '#vragen/portfolio/stukken.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Icoon } from '../delen/Icoon.tsx'

type Props = {
  stukken: readonly Bewijsstuk[]
  /** Whether there is evidence at all: a file, or the format. */
  heeftBewijs: boolean
  dossier: string
  /** The page to come back to after a file was removed. */
  terug: string
  token: string
}

/** The files that are evidence for one thing: to download, or to take away. */
export function Bewijslijst({ stukken, heeftBewijs, dossier, terug, token }: Props) {
  if (stukken.length === 0)
    return heeftBewijs ? null : <p>Er is nog geen bewijs bij. Daarom telt dit nog niet mee.</p>
  return (
    <ul className="vb-register">
      {stukken.map(({ id, naam, bestand, grootte }) => (
        <li key={id}>
          <a href={`/bestanden/${bestand}`}>
            <Icoon naam="bestand" /> {naam}
          </a>
          <span className="vb-zacht">{omvang(grootte)}</span>
          <a href={`${dossier}/bewijzen/${id}?naar=${encodeURIComponent(terug)}`}>
            Naam wijzigen<span className="vb-onzichtbaar"> van {naam}</span>
          </a>
          <Actieknop
            actie={`${dossier}/bewijzen/${id}/verwijdering`}
            token={token}
            soort="licht"
            velden={{ naar: terug }}
          >
            Verwijderen<span className="vb-onzichtbaar"> {naam}</span>
          </Actieknop>
        </li>
      ))}
    </ul>
  )
}

const omvang = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
