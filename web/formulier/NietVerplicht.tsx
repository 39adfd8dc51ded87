type Props = { veld: { optioneel?: true; verplichtAls?: unknown } }

/** Marks what may always stay empty; what is asked, or asked of some, gets no mark. */
export function NietVerplicht({ veld }: Props) {
  return veld.optioneel && !veld.verplichtAls ? (
    <>
      {' '}
      <span className="vb-niet-verplicht">(niet verplicht)</span>
    </>
  ) : null
}
