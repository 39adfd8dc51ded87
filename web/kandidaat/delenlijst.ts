import type { Onderdeel } from '#toetsingskader/typen.ts'
import type { OnderdeelUitslag, ReflectieUitslag, Uitslag } from '#domein/uitslag.ts'
import { heeftTekst, inhoudVan } from '#domein/portfolio/inhoud.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Stand } from '#vragen/stand.ts'
import type { StatusSoort } from '../delen/Status.tsx'
import type { Taak } from '../delen/Takenlijst.tsx'
import { padNaar } from './paden.ts'
import { nogNodig } from './punten.ts'

/** The seven parts with a status word, and what is missing in half a sentence. */
export const delenlijst = ({ portfolio, vandaag, gepland, geplandeDag }: Stand): Taak[] =>
  portfolio.kader.onderdelen.map(onderdeel => {
    const { status } = gepland.onderdelen[onderdeel.id]
    const isNieuw = status === 'onvolledig' && !isBegonnen(portfolio, onderdeel)
    const straks = watOntbreekt(onderdeel, gepland)
    const isAnders = onderdeel.vorm === 'pe' && straks !== watOntbreekt(onderdeel, vandaag)
    const rest = straks && (isAnders ? `${straks} op ${toonDatum(geplandeDag)}` : straks)
    return {
      code: onderdeel.id,
      titel: onderdeel.titel,
      href: padNaar(portfolio.rij.id, onderdeel.id),
      ...(rest && { rest }),
      status: isNieuw ? nietBegonnen : statussen[status],
    }
  })

const nietBegonnen = { soort: 'niet-begonnen', woord: 'Nog niet begonnen' } as const

const statussen: Readonly<
  Record<OnderdeelUitslag['status'], { soort: StatusSoort; woord: string }>
> = {
  volledig: { soort: 'klaar', woord: 'Volledig' },
  onvolledig: { soort: 'bezig', woord: 'Nog niet af' },
  vrijgesteld: { soort: 'hoeft-niet', woord: 'Hoeft niet' },
}

/** Whether anything stands in this part, half or whole. */
function isBegonnen({ inhoud, a1 }: Portfolio, { id, vorm }: Onderdeel): boolean {
  if (vorm === 'pe') return inhoud.activiteiten.length > 0
  if (vorm === 'bijeenkomsten') return inhoud.bijeenkomsten.length > 0
  if (vorm === 'stukken') return a1.cv.length > 0 || a1.verklaring !== null
  const { antwoorden, beroepsprofiel, bijeenkomst, verklaard } = inhoudVan(inhoud, id)
  const teksten = [...Object.values(antwoorden), ...beroepsprofiel, bijeenkomst]
  return teksten.some(heeftTekst) || Object.values(verklaard).includes(true)
}

/** What this part still asks for; null when it is complete or not asked. */
function watOntbreekt(onderdeel: Onderdeel, uitslag: Uitslag): string | null {
  const { status, tekort } = uitslag.onderdelen[onderdeel.id]
  if (status !== 'onvolledig') return null
  if (onderdeel.vorm === 'pe') return nogNodig(uitslag.pe)
  if (onderdeel.vorm === 'bijeenkomsten') return nogBijeenkomsten(uitslag.reflectie)
  const [eerste, ...meer] = tekort
  if (!eerste) return null
  return meer.length === 0 ? eerste.tekst : nogVeel(onderdeel, tekort)
}

function nogVeel({ vorm }: Onderdeel, tekort: readonly Weigering[]): string {
  if (vorm !== 'vragen')
    return `nog ${tekort.length} ${vorm === 'verklaring' ? 'verklaringen' : 'dingen'}`
  const erbij = tekort.flatMap(({ code }) => keuzes[code] ?? [])
  const aantal = tekort.length - erbij.length
  const vragen = aantal === 1 ? '1 vraag' : `${aantal} vragen`
  const [laatste = '', ...eerder] = [...(aantal > 0 ? [vragen] : []), ...erbij].toReversed()
  return `nog ${[eerder.toReversed().join(', '), laatste].filter(Boolean).join(' en ')}`
}

/** What is chosen beside the questions: it has no box of its own, so it is no question to who counts them. */
const keuzes: Readonly<Record<string, string>> = {
  'geen-eigen-bijeenkomst': 'je bijeenkomst',
  'beroepsprofiel-ontbreekt': 'het beroepsprofiel',
}

function nogBijeenkomsten({ vereist, behaald }: ReflectieUitslag): string {
  const meer = vereist.bijeenkomsten - behaald.bijeenkomsten
  const eigen = vereist.ingebracht - behaald.ingebracht
  if (meer <= 0) return `nog ${eigen} keer zelf een situatie inbrengen`
  const nog = meer === 1 ? 'nog 1 bijeenkomst' : `nog ${meer} bijeenkomsten`
  return eigen > 0 ? `${nog}, waarvan ${eigen} met eigen inbreng` : nog
}
