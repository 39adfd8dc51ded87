/** A tag: one or two words that sort a thing. */
export function Etiket({ tekst }: { tekst: string }) {
  return <span className="utrecht-badge">{tekst}</span>
}
