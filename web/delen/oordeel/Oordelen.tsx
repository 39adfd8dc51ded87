import type { Inbreng } from '#vragen/behandeling/inbreng.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import { Takenlijst } from '../Takenlijst.tsx'
import { oordeelstatus } from './oordeelstatus.ts'

type Props = {
  onderdelen: Afschrift['onderdelen']
  oordelen: Inbreng['oordelen']
  /** Where a part is read. */
  href: (onderdeel: Afschrift['onderdelen'][number]['id']) => string
}

/** The parts with what one assessor thinks of each, and why. */
export function Oordelen({ onderdelen, oordelen, href }: Props) {
  return (
    <Takenlijst
      taken={onderdelen.map(({ id, titel, status }) => {
        const eigen = oordelen.find(({ onderdeel }) => onderdeel === id)
        const isVrij = status === 'vrijgesteld'
        return {
          code: id,
          titel,
          href: href(id),
          status: isVrij
            ? { soort: 'hoeft-niet' as const, woord: 'Hoeft niet' }
            : oordeelstatus(eigen?.oordeel),
          ...(eigen?.motivering && { rest: eigen.motivering }),
        }
      })}
    />
  )
}
