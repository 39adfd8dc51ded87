import { toonGetal } from '#domein/getal.ts'
import type { PeGrens } from '#domein/uitslag.ts'
import type { GrensId } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { grensVan, punten } from './punten.ts'

type Cijfers = Pick<PeGrens, 'opgevoerd' | 'telt' | 'vervallen' | 'tekort' | 'minimum' | 'maximum'>

/** What was entered, what of it counts, and why not the rest: no evidence or outside the period, over the maximum, too little. */
export function grenszin(
  { opgevoerd, telt, vervallen, tekort, minimum, maximum }: Cijfers,
  teltNiet: number,
): string {
  const zinnen = [
    telzin(opgevoerd, telt),
    ...(teltNiet > 0
      ? [
          `${toonGetal(teltNiet)} ${teltNiet === 1 ? 'telt' : 'tellen'} nu niet mee; de reden staat erbij.`,
        ]
      : []),
    ...(vervallen > 0 ? [bovenzin(vervallen, maximum)] : []),
    ...(tekort > 0 && minimum !== null
      ? [`Je hebt er minimaal ${toonGetal(minimum)} nodig: nog ${toonGetal(tekort)}.`]
      : []),
  ]
  return zinnen.join(' ')
}

/** Category 1 and all together have no maximum of their own: what lapses does so over one within. */
const bovenzin = (vervallen: number, maximum: number | null): string =>
  maximum === null
    ? `${toonGetal(vervallen)} ${vervallen === 1 ? 'vervalt' : 'vervallen'} boven een maximum.`
    : `Er tellen er hoogstens ${toonGetal(maximum)}: ${punten(vervallen)} boven het maximum.`

const telzin = (opgevoerd: number, telt: number): string => {
  if (opgevoerd === 0) return '0 punten.'
  if (opgevoerd === telt)
    return telt === 1
      ? '1 punt. Dat telt mee.'
      : `${punten(telt)}. ${telt > 1 ? 'Die tellen allemaal mee.' : 'Die tellen mee.'}`
  return `${punten(opgevoerd)} opgevoerd, ${toonGetal(telt)} ${telt === 1 ? 'telt' : 'tellen'} mee.`
}

/** Which day this is of, where that makes a difference: the page of the six categories counts today beside the planned day. */
export function dagzin({ vandaag, gepland, geplandeDag }: Stand, id: GrensId): string {
  const nu = grensVan(vandaag.pe, id).telt
  if (nu === grensVan(gepland.pe, id).telt) return ''
  const telt = nu === 1 ? 'telt er 1' : `tellen er ${toonGetal(nu)}`
  return ` Dat is op ${toonDatum(geplandeDag)}; vandaag ${telt}.`
}
