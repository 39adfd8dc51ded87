import { statussen } from '#domein/dossier/zaak.ts'
import { toonDatum } from '#lib/datum.ts'
import type { MijnDossier } from '#vragen/mijnDossier.ts'

/** Dossiers of earlier cycles, with their outcome and history. */
export function EerdereDossiers({ eerder }: { eerder: readonly MijnDossier[] }) {
  if (eerder.length === 0) return null
  return (
    <>
      <h2>Eerdere portfolio’s</h2>
      <ul className="vb-register">
        {eerder.map(({ id, status, beslotenOp, geldigTot }) => {
          const naam = `Portfolio bij je certificaat tot en met ${toonDatum(geldigTot)}`
          return (
            <li key={id}>
              <span>
                {beslotenOp ? (
                  <a className="vb-sterk" href={`/dossiers/${id}/uitkomst`}>
                    {naam}
                  </a>
                ) : (
                  naam
                )}
                <span className="vb-bijzin">{statussen[status]}</span>
              </span>
              <a href={`/dossiers/${id}/geschiedenis`}>
                Geschiedenis<span className="vb-onzichtbaar"> van dat portfolio</span>
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
