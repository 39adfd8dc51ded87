import type { ReactNode } from 'react'

export type KnopSoort = 'eerste' | 'gewoon' | 'gevaar' | 'licht'

export const knopklassen: Record<KnopSoort, string> = {
  eerste: 'utrecht-button utrecht-button--primary-action',
  gewoon: 'utrecht-button utrecht-button--secondary-action',
  gevaar: 'utrecht-button utrecht-button--danger',
  licht: 'utrecht-button utrecht-button--subtle',
}

type Props = {
  soort: KnopSoort
  naam?: string
  waarde?: string
  /** The id of its form, where it does not stand in it. */
  formulier?: string
  children: ReactNode
}

/** The button that sends its form; `naam` and `waarde` go along when it is the one pressed. */
export function Knop({ soort, naam, waarde, formulier, children }: Props) {
  return (
    <button
      className={knopklassen[soort]}
      type="submit"
      name={naam}
      value={waarde}
      form={formulier}
    >
      {children}
    </button>
  )
}
