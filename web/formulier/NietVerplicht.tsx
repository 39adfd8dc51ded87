type Props = { veld: { optioneel?: true; merk?: string; verplichtAls?: unknown } }

/** Marks what may stay empty, or says when it may not; what is asked, or asked of some, gets no mark. */
export function NietVerplicht({ veld }: Props) {
  return veld.optioneel && !veld.verplichtAls ? (
    <>
      {' '}
      <span className="vb-niet-verplicht">({veld.merk ?? 'niet verplicht'})</span>
    </>
  ) : null
}
