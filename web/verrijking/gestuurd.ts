import { isAangenomen, isGepost } from './aangenomen.ts'
import { leesHier, wisHier } from './hier.ts'

/** What a form that saves itself took along with its button: by which page and at which turn, and where that text waits here. */
type Gestuurd = { schrijver: string; beurt: number; plekken: { plek: string; merk: string }[] }

const bewaarplek = 'vb-gestuurd'

export const meldGestuurd = (gestuurd: Gestuurd): void =>
  sessionStorage.setItem(bewaarplek, JSON.stringify(gestuurd))

/**
 * When the page that came in the place of the form says that it was saved, what waited of it is not needed any more; what was typed after the
 * button stays. Who came back or loads again sees the same address, and that says nothing. A page that answers itself, as that of a session
 * that ended, may still lead there.
 */
async function rondAf(): Promise<void> {
  if (isGepost) return
  const ruw = sessionStorage.getItem(bewaarplek)
  sessionStorage.removeItem(bewaarplek)
  if (ruw === null || !zegtBewaard()) return
  const gestuurd: Gestuurd = JSON.parse(ruw)
  await Promise.all(gestuurd.plekken.map(een => laatLos(een, gestuurd)))
}

const zegtBewaard = (): boolean =>
  isAangenomen() && new URLSearchParams(location.search).get('gedaan') === 'bewaard'

/** What was kept at that turn, and what says the same, whoever kept it: a text that was refused first has another turn. */
async function laatLos(
  { plek, merk }: Gestuurd['plekken'][number],
  { schrijver, beurt }: Gestuurd,
): Promise<void> {
  const stuk = await leesHier(plek)
  const isDezeBeurt = stuk?.versie?.schrijver === schrijver && stuk.versie.beurt === beurt
  const isGelijk = Object.values(stuk?.velden ?? {}).some(waarden => merkVan(waarden) === merk)
  if (isDezeBeurt || isGelijk) await wisHier(plek)
}

/** Tells texts apart without keeping them. */
export function merkVan(waarden: readonly string[]): string {
  const tekst = waarden.join('\n').replaceAll('\r\n', '\n')
  let som = 0
  for (let plek = 0; plek < tekst.length; plek += 1) som = (som * 31 + tekst.charCodeAt(plek)) | 0
  return `${tekst.length} ${som}`
}

export const afgerond = rondAf()
