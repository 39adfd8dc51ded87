import { createHash } from 'node:crypto'
import type { Bezoek } from '../bezoek.ts'

/**
 * The name of a form by what it shows. A browser that comes back to a page fills its fields with what stood there when it was left, without
 * a word, also over what was saved elsewhere since; but only in a form with the same name and first fields. So it does for what was typed
 * and not sent, and not over a newer text (U-5).
 */
export const vormmerk = (getoond: unknown): string =>
  `stand-${createHash('sha256').update(JSON.stringify(getoond)).digest('hex').slice(0, 12)}`

type Props = {
  bezoek: Bezoek
  /** As `vormmerk` made it; the form itself has it as its name, for Firefox. */
  merk: string
  mee?: Readonly<Record<string, string | number>>
}

/** What goes along unseen with a form; the first field goes nowhere, and is there for its name. */
export const Verborgen = ({ bezoek, merk, mee = {} }: Props) => (
  <>
    <input type="hidden" name={merk} disabled />
    <input type="hidden" name="token" value={bezoek.token} />
    {Object.entries(mee).map(([naam, waarde]) => (
      <input key={naam} type="hidden" name={naam} value={waarde} />
    ))}
  </>
)
