import { Icoon } from './Icoon.tsx'

type Props = { actie: string; label: string; hulp: string; waarde: string }

/** A search form that asks by GET, so the result can be linked to. */
export function Zoekveld({ actie, label, hulp, waarde }: Props) {
  return (
    <form className="vb-zoek" role="search" method="get" action={actie}>
      <div className="utrecht-form-field">
        <label className="utrecht-form-label" htmlFor="zoek">
          {label}
        </label>
        <p className="utrecht-form-field-description" id="zoek-hulp">
          {hulp}
        </p>
        <div className="utrecht-form-field__input">
          <input
            className="utrecht-textbox"
            type="search"
            id="zoek"
            name="zoek"
            defaultValue={waarde}
            maxLength={100}
            aria-describedby="zoek-hulp"
          />
        </div>
      </div>
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        <Icoon naam="zoek" /> Zoeken
      </button>
    </form>
  )
}
