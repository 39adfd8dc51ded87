import type { Inleesdossier } from '#vragen/inlezen.ts'
import { Melding } from '../delen/Melding.tsx'
import { antwoordnaam, type Gedaan } from './inleeskeuze.ts'

/** What reading a file in did: which answers have another text now, and where the one of before is. */
export function Ingelezen({
  dossier: { id, kader },
  veranderd,
  nieuw,
}: Gedaan & { dossier: Inleesdossier }) {
  const antwoorden = veranderd.flatMap(sleutel => antwoordnaam(sleutel, kader) ?? [])
  return (
    <Melding soort="klaar" titel="Het bestand is ingelezen.">
      {antwoorden.length > 0 && (
        <>
          <p>Hier staat nu de tekst uit het bestand:</p>
          <ul>
            {antwoorden.map(({ naam, versies }) => (
              <li key={naam}>
                {naam}
                {versies && (
                  <>
                    {' '}
                    <a href={`/dossiers/${id}/${versies}`}>
                      Eerdere versies<span className="vb-onzichtbaar"> van: {naam}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/">Bekijk je portfolio</a>.
        {nieuw > 0 &&
          ' Voeg bij de nieuwe activiteiten het bewijs toe; zonder bewijs tellen ze niet.'}
      </p>
    </Melding>
  )
}
