import { bewaarHier, leesHier, vanHier, wisHier, type Stuk } from './hier.ts'
import { maakMelder } from './meld.ts'
import { meldWachtend } from './nogTeVersturen.ts'
import { waardenVan, zelfde, zetVerborgen, zetWaarden } from './velden.ts'

/** Milliseconds after the last key until it is kept here. */
const hierNa = 200
const verstuurd = 'vb-verstuurd'

const isGepost = document.documentElement.hasAttribute('data-gepost')

/** A form that is sent with its button, of which what was typed is kept in this browser until it is taken. */
type Klad = { formulier: HTMLFormElement; pad: string; begin: Velden; straks: number }
type Velden = Record<string, string[]>

void houdKladden()

async function houdKladden(): Promise<void> {
  const kladden = [...document.querySelectorAll<HTMLFormElement>('form[method=post]')].flatMap(
    alsKlad,
  )
  await rondAf(kladden)
  for (const klad of kladden) {
    await haalTerug(klad)
    klad.formulier.addEventListener('input', () => getypt(klad))
    klad.formulier.addEventListener('submit', () => meldVerstuurd(klad))
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) for (const klad of kladden) if (klad.straks) void bewaar(klad)
  })
  await meldWachtend(new Set(kladden.map(({ pad }) => pad)))
}

/** Only where somebody is signed in and something can be typed or chosen. */
function alsKlad(formulier: HTMLFormElement, plek: number, alle: HTMLFormElement[]): Klad[] {
  const { action } = formulier
  const isLos = formulier.hasAttribute('data-vanzelf') || !document.documentElement.dataset['wie']
  const isCode = formulier.querySelector('[autocomplete=one-time-code]') !== null
  const velden = veldenVan(formulier)
  if (isLos || isCode || Object.keys(velden).length === 0) return []
  const eerder = alle.slice(0, plek).filter(een => een.action === action).length
  const { pathname, search } = new URL(action)
  return [{ formulier, pad: `klad ${pathname}${search} ${eerder}`, begin: velden, straks: 0 }]
}

/** What can be typed or chosen; what goes along unseen only says on which version it was written. */
function veldenVan(formulier: HTMLFormElement): Velden {
  const namen = [...formulier.elements].flatMap(element => {
    const isVeld =
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement && !['hidden', 'file', 'submit'].includes(element.type))
    return isVeld && element.name ? [element.name] : []
  })
  return Object.fromEntries(namen.map(naam => [naam, waardenVan(formulier, naam)]))
}

/**
 * What this tab sent was taken when another page came in its place by itself. A page that answers the form itself, or that was come back to
 * from a page of the browser's own, means that it was not.
 */
async function rondAf(kladden: readonly Klad[]): Promise<void> {
  const paden = leesVerstuurd()
  sessionStorage.removeItem(verstuurd)
  const [aankomst] = performance.getEntriesByType('navigation')
  const isVerder = aankomst instanceof PerformanceNavigationTiming && aankomst.type === 'navigate'
  const vanOnszelf = document.referrer.startsWith(location.origin)
  if (isGepost) return
  const hier = new Set(kladden.map(({ pad }) => pad))
  for (const pad of paden) if (isVerder ? vanOnszelf : !hier.has(pad)) await wisHier(pad)
}

async function haalTerug(klad: Klad): Promise<void> {
  const { formulier, pad, begin } = klad
  const stuk = isGepost ? null : await leesHier(pad)
  if (!stuk) return
  const anders = verschil(stuk.velden, begin)
  if (anders.length === 0) return void (await wisHier(pad))
  vul(formulier, stuk.velden)
  const basis = waardenVan(formulier, 'basis')[0]
  const toen = stuk.velden['basis']?.[0]
  if (basis !== undefined && toen !== undefined) zetVerborgen(formulier, 'basis', toen)
  meldTerug(klad, stuk, basis)
}

function meldTerug(klad: Klad, stuk: Stuk, basis: string | undefined): void {
  const { formulier, pad, begin } = klad
  const meld = maakMelder(formulier)
  const knop = document.createElement('button')
  knop.type = 'button'
  knop.className = 'utrecht-button utrecht-button--subtle'
  const teruggezet = () => {
    knop.textContent = 'Gooi het weg'
    meld('let-op', 'Wat je eerder typte en nog niet verstuurde, staat weer in het formulier.', knop)
  }
  let isWeg = false
  knop.addEventListener('click', () => {
    isWeg = !isWeg
    vul(formulier, isWeg ? begin : stuk.velden)
    if (basis !== undefined)
      zetVerborgen(formulier, 'basis', (!isWeg && stuk.velden['basis']?.[0]) || basis)
    if (!isWeg) return void bewaarHier(pad, stuk).then(teruggezet)
    void wisHier(pad)
    knop.textContent = 'Zet het terug'
    meld('bewaard', 'Weggegooid.', knop)
  })
  teruggezet()
}

const vul = (formulier: HTMLFormElement, velden: Velden): void => {
  for (const [naam, waarden] of Object.entries(velden))
    if (naam !== 'basis') zetWaarden(formulier, naam, waarden)
}

function getypt(klad: Klad): void {
  clearTimeout(klad.straks)
  klad.straks = window.setTimeout(() => void bewaar(klad), hierNa)
}

async function bewaar(klad: Klad): Promise<void> {
  clearTimeout(klad.straks)
  klad.straks = 0
  const { formulier, pad, begin } = klad
  const velden = veldenVan(formulier)
  if (!isGepost && verschil(velden, begin).length === 0) return void (await wisHier(pad))
  // The address of an answer to a form need not be one to come back to.
  const eerder = isGepost ? await leesHier(pad) : null
  const basis = waardenVan(formulier, 'basis')
  const pagina = eerder?.pagina ?? vanHier().pagina
  await bewaarHier(pad, {
    ...vanHier(),
    pagina,
    velden: basis.length > 0 ? { ...velden, basis } : velden,
  })
}

const verschil = (velden: Velden, begin: Velden): string[] =>
  Object.keys(begin).filter(naam => !zelfde(velden[naam] ?? [], begin[naam] ?? []))

function meldVerstuurd(klad: Klad): void {
  if (klad.straks) void bewaar(klad)
  sessionStorage.setItem(verstuurd, JSON.stringify([...leesVerstuurd(), klad.pad]))
}

function leesVerstuurd(): string[] {
  const paden: unknown = JSON.parse(sessionStorage.getItem(verstuurd) ?? '[]')
  return Array.isArray(paden) ? paden.map(String) : []
}
