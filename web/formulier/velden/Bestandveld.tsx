import { Veldkader } from '../Veldkader.tsx'
import { leesBestand } from '#lib/bestandswaarde.ts'
import type { VeldProps } from '../VeldProps.ts'

/** Where the module sends what is chosen. */
const stukken = '/bestanden/stukken'

/** A file to choose. What was taken before stays, also when something else on the form was wrong. */
export function Bestandveld({ naam, veld, waarden, fout, hulp }: VeldProps<'bestand'>) {
  const er = waarden.flatMap(waarde => leesBestand(waarde) ?? [])
  return (
    <Veldkader naam={naam} veld={veld} fout={fout}>
      {bediening => (
        <>
          {er.length > 0 && (
            <ul className="vb-bestanden">
              {er.map(({ id, naam: bestandsnaam }) => (
                <li key={id}>
                  {bestandsnaam}
                  <input type="hidden" name={naam} value={`${id} ${bestandsnaam}`} />
                </li>
              ))}
            </ul>
          )}
          <input
            {...bediening}
            className="utrecht-textbox"
            type="file"
            multiple={hulp.meer}
            data-stukken={hulp.stukken ?? (hulp.accept ? undefined : stukken)}
            accept={hulp.accept ?? '.pdf,.png,.jpg,.jpeg,.webp,.docx'}
          />
          {hulp.camera && <Camera naam={naam} id={`${bediening.id}-foto`} meer={hulp.meer} />}
        </>
      )}
    </Veldkader>
  )
}

/** Shown only where fingers are the way to point: a telephone or a tablet, which has a camera. */
const Camera = ({ naam, id, meer }: { naam: string; id: string; meer: boolean | undefined }) => (
  <p className="vb-camera">
    <label className="utrecht-form-label" htmlFor={id}>
      Of maak een foto
    </label>
    <input
      className="utrecht-textbox"
      type="file"
      id={id}
      name={naam}
      multiple={meer}
      data-stukken={stukken}
      accept="image/jpeg,image/png,image/webp"
      capture="environment"
    />
  </p>
)
