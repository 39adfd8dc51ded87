import type { Bladwijzer } from './bladwijzer.ts'

/** Says that there is more than this page, and where all of it is to print or to search; nothing when this was always all. */
export function Bladzijdezin({ bladwijzer: { nu, alles } }: { bladwijzer: Bladwijzer }) {
  if (!alles) return null
  return alles.isNu ? (
    <p className="vb-zacht vb-niet-op-papier">
      Alles staat op één bladzijde, om te printen of te doorzoeken.{' '}
      <a href={alles.href}>Lees het weer op {alles.aantal} bladzijden</a>
    </p>
  ) : (
    <p className="vb-zacht">
      Het is veel tekst. Daarom staat het op {alles.aantal} bladzijden. Dit is bladzijde {nu}.{' '}
      <a href={alles.href}>Zet alles op één bladzijde</a> om te printen of te doorzoeken.
    </p>
  )
}
