import { leesHier, wisHier } from './hier.ts'

/** What a form that saves itself took along with its button: by which page and at which turn, and where that text waits here. */
type Gestuurd = { schrijver: string; beurt: number; plekken: string[] }

const bewaarplek = 'vb-gestuurd'

export const meldGestuurd = (gestuurd: Gestuurd): void =>
  sessionStorage.setItem(bewaarplek, JSON.stringify(gestuurd))

/** When this page says that it was saved, what waited of it is not needed any more; what was typed after the button stays. */
async function rondAf(): Promise<void> {
  const ruw = sessionStorage.getItem(bewaarplek)
  sessionStorage.removeItem(bewaarplek)
  const isGepost = document.documentElement.hasAttribute('data-gepost')
  const zegtBewaard = new URLSearchParams(location.search).get('gedaan') === 'bewaard'
  if (ruw === null || isGepost || !zegtBewaard) return
  const gestuurd: Gestuurd = JSON.parse(ruw)
  await Promise.all(gestuurd.plekken.map(plek => laatLos(plek, gestuurd)))
}

async function laatLos(plek: string, { schrijver, beurt }: Gestuurd): Promise<void> {
  const versie = (await leesHier(plek))?.versie
  if (versie?.schrijver === schrijver && versie.beurt === beurt) await wisHier(plek)
}

export const afgerond = rondAf()
