import type { Onderdeel } from '#toetsingskader/typen.ts'
import type { OnderdeelUitslag, ReflectieUitslag, Uitslag } from '#domein/uitslag.ts'
import type { Stand } from '#vragen/stand.ts'
import type { StatusSoort } from '../delen/Status.tsx'
import type { Taak } from '../delen/Takenlijst.tsx'
import { padNaar } from './paden.ts'
import { nogNodig } from './punten.ts'

/** The seven parts with a status word, and what is missing in half a sentence. */
export const delenlijst = ({ portfolio, gepland }: Stand): Taak[] =>
  portfolio.kader.onderdelen.map(onderdeel => {
    const { status } = gepland.onderdelen[onderdeel.id]
    const rest = watOntbreekt(onderdeel, gepland)
    return {
      code: onderdeel.id,
      titel: onderdeel.titel,
      href: padNaar(portfolio.rij.id, onderdeel.id),
      ...(rest && { rest }),
      status: statussen[status],
    }
  })

const statussen: Readonly<
  Record<OnderdeelUitslag['status'], { soort: StatusSoort; woord: string }>
> = {
  volledig: { soort: 'klaar', woord: 'Volledig' },
  onvolledig: { soort: 'bezig', woord: 'Nog niet af' },
  vrijgesteld: { soort: 'hoeft-niet', woord: 'Hoeft niet' },
}

/** What this part still asks for; null when it is complete or not asked. */
function watOntbreekt(onderdeel: Onderdeel, uitslag: Uitslag): string | null {
  const { status, tekort } = uitslag.onderdelen[onderdeel.id]
  if (status !== 'onvolledig') return null
  if (onderdeel.vorm === 'pe') return nogNodig(uitslag.pe)
  if (onderdeel.vorm === 'bijeenkomsten') return nogBijeenkomsten(uitslag.reflectie)
  const [eerste, ...meer] = tekort
  if (!eerste) return null
  return meer.length === 0 ? eerste.tekst : nogVeel(onderdeel, tekort.length)
}

const nogVeel = ({ vorm }: Onderdeel, aantal: number): string =>
  `nog ${aantal} ${vorm === 'vragen' ? 'vragen' : vorm === 'verklaring' ? 'verklaringen' : 'dingen'}`

function nogBijeenkomsten({ vereist, behaald }: ReflectieUitslag): string {
  const meer = vereist.bijeenkomsten - behaald.bijeenkomsten
  const eigen = vereist.ingebracht - behaald.ingebracht
  if (meer <= 0) return `nog ${eigen} keer zelf een situatie inbrengen`
  const nog = meer === 1 ? 'nog 1 bijeenkomst' : `nog ${meer} bijeenkomsten`
  return eigen > 0 ? `${nog}, waarvan ${eigen} met eigen inbreng` : nog
}
