/** Marks what may stay empty; what is asked is the rule and gets no mark. */
export function NietVerplicht({ veld }: { veld: { optioneel?: true } }) {
  return veld.optioneel ? <span className="vb-niet-verplicht"> (niet verplicht)</span> : null
}
