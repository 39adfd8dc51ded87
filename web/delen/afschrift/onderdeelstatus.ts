import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { OnderdeelStatus } from '#domein/uitslag.ts'
import type { StatusSoort } from '../Status.tsx'

/** How a part of a copy stands, in a word. */
export const onderdeelstatus: Readonly<
  Record<OnderdeelStatus, { soort: StatusSoort; woord: string }>
> = {
  volledig: { soort: 'klaar', woord: 'Volledig' },
  onvolledig: { soort: 'actie', woord: 'Niet volledig' },
  vrijgesteld: { soort: 'hoeft-niet', woord: 'Hoeft niet' },
}

/** The id in the page of this part of a copy. */
export const onderdeelanker = (id: OnderdeelId): string =>
  `onderdeel-${id.toLowerCase().replaceAll('.', '-')}`
