import type { Bron as BronRegel } from '#toetsingskader/typen.ts'

/** The rule's place in the Toetsingskader; opens the quoted words. */
export function Bron({ bron }: { bron: BronRegel }) {
  const plek = bron.clausule === 'inleiding' ? 'de inleiding' : `onderdeel ${bron.clausule}`
  return (
    <details className="vb-bron">
      <summary>Toetsingskader, {plek}</summary>
      <blockquote>
        <p>“{bron.citaat}”</p>
      </blockquote>
    </details>
  )
}
