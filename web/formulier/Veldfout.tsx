import { Icoon } from '../delen/Icoon.tsx'
import { Zin } from '../delen/Zin.tsx'

/** The fault of one field, in the words of the summary. */
export function Veldfout({ id, fout }: { id: string; fout: string | undefined }) {
  if (!fout) return null
  return (
    <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
      <Icoon naam="fout" />
      <span>
        <span className="vb-onzichtbaar">Fout: </span>
        <Zin tekst={fout} />
      </span>
    </p>
  )
}
