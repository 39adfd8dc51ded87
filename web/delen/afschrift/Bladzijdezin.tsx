import type { Bladwijzer } from './bladwijzer.ts'

/** Says that there is more than this page; nothing when this is all. */
export const Bladzijdezin = ({ bladwijzer: { nu, van } }: { bladwijzer: Bladwijzer }) =>
  van < 2 ? null : (
    <p className="vb-zacht">
      Het is veel tekst. Daarom staat het op {van} bladzijden. Dit is bladzijde {nu}.
    </p>
  )
