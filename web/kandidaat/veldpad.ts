import type { Kader, Onderdeel } from '#toetsingskader/typen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { veldId } from '../formulier/stand.ts'
import { padNaar } from './paden.ts'

/** Where exactly this tekort can be put right: the field itself when it stands on the page of its part. */
export function padNaarTekort(
  dossier: string,
  { code, clausule, veld }: Weigering,
  { onderdelen }: Kader,
): string | null {
  const deel = onderdelen.find(({ id }) => id === clausule)
  const pad = deel ? padNaar(dossier, deel.id) : null
  const plek = veld ?? (deel && plekZonderVeld(code, deel))
  return pad === null || plek === undefined ? pad : `${pad}#${veldId(plek)}`
}

/** The field of a tekort that is not about one question. */
function plekZonderVeld(code: string, deel: Onderdeel): string | undefined {
  if (deel.vorm !== 'vragen') return undefined
  const [eerste] = deel.beroepsprofiel.bijVragen
  if (code === 'geen-eigen-bijeenkomst') return 'bijeenkomst'
  return code === 'beroepsprofiel-ontbreekt' && eerste ? eerste : undefined
}
