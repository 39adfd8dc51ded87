import { Icoon } from '../delen/Icoon.tsx'

/** The fault of one field, in the words of the summary. */
export function Veldfout({ id, fout }: { id: string; fout: string | undefined }) {
  if (!fout) return null
  return (
    <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
      <Icoon naam="fout" />
      <span>
        <span className="vb-onzichtbaar">Fout: </span>
        {fout}
      </span>
    </p>
  )
}
