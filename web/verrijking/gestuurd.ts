import { leesHier, wisHier } from './hier.ts'

/** What a form that saves itself took along with its button: by which page and at which turn, and where that text waits here. */
type Gestuurd = { schrijver: string; beurt: number; plekken: string[] }

const bewaarplek = 'vb-gestuurd'

export const meldGestuurd = (gestuurd: Gestuurd): void =>
  sessionStorage.setItem(bewaarplek, JSON.stringify(gestuurd))

/**
 * When the page that came in the place of the form says that it was saved, what waited of it is not needed any more; what was typed after the
 * button stays. Who came back or loads again sees the same address, and that says nothing. A page that answers itself, as that of a session
 * that ended, may still lead there.
 */
async function rondAf(): Promise<void> {
  if (document.documentElement.hasAttribute('data-gepost')) return
  const ruw = sessionStorage.getItem(bewaarplek)
  sessionStorage.removeItem(bewaarplek)
  if (ruw === null || !zegtBewaard()) return
  const gestuurd: Gestuurd = JSON.parse(ruw)
  await Promise.all(gestuurd.plekken.map(plek => laatLos(plek, gestuurd)))
}

function zegtBewaard(): boolean {
  const [aankomst] = performance.getEntriesByType('navigation')
  const isVerder = aankomst instanceof PerformanceNavigationTiming && aankomst.type === 'navigate'
  const vanOnszelf = document.referrer.startsWith(location.origin)
  return isVerder && vanOnszelf && new URLSearchParams(location.search).get('gedaan') === 'bewaard'
}

async function laatLos(plek: string, { schrijver, beurt }: Gestuurd): Promise<void> {
  const versie = (await leesHier(plek))?.versie
  if (versie?.schrijver === schrijver && versie.beurt === beurt) await wisHier(plek)
}

export const afgerond = rondAf()
