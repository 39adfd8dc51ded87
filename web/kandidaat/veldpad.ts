import { legeVelden, type Ingevuld } from '#domein/ondertekening/verklaring.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Kader, Onderdeel, VerklaringFormat } from '#toetsingskader/typen.ts'
import { veldId } from '../formulier/stand.ts'
import { formatveld } from './formatvelden.ts'
import { padNaar } from './paden.ts'
import { vraagpad } from './vraagbladen.ts'

type Waarin = {
  rij: { id: string }
  kader: Pick<Kader, 'onderdelen'>
  a1: { format: VerklaringFormat | null; verklaring: { gegevens: Ingevuld } | null }
}

/** Where exactly this tekort can be put right: the field itself when it stands on the page of its part. */
export function padNaarTekort(
  { rij, kader: { onderdelen }, a1 }: Waarin,
  { code, clausule, veld }: Weigering,
): string | null {
  const deel = onderdelen.find(({ id }) => id === clausule)
  if (!deel) return null
  const pad = padNaar(rij.id, deel.id)
  if (deel.vorm === 'stukken') return `${pad}#${plekInA1(code, a1)}`
  const plek = veld ?? plekZonderVeld(code, deel)
  if (plek === undefined) return pad
  return `${deel.vorm === 'vragen' ? vraagpad(pad, plek) : pad}#${veldId(plek)}`
}

/** In A1: the upload, the first question of the statement that is still empty, or the place where is signed. */
function plekInA1(code: string, { format, verklaring }: Waarin['a1']): string {
  if (code.endsWith('-ondertekend')) return 'ondertekening'
  if (code.endsWith('-ontbreekt') || !format) return veldId('cv')
  const gegevens = verklaring?.gegevens ?? {}
  return veldId(formatveld(legeVelden(format, gegevens)[0] ?? Object.keys(format.velden)[0] ?? ''))
}

/** The field of a tekort that is not about one question. */
function plekZonderVeld(code: string, deel: Onderdeel): string | undefined {
  if (deel.vorm !== 'vragen') return undefined
  const [eerste] = deel.beroepsprofiel.bijVragen
  if (code === 'geen-eigen-bijeenkomst') return 'bijeenkomst'
  return code === 'beroepsprofiel-ontbreekt' && eerste ? eerste : undefined
}
