import { isAangenomen, neemVerstuurd, vergeetVerstuurd, zetVerstuurd } from './aangenomen.ts'
import { biedAan, biedEerdereAan } from './eerder.ts'
import { bewaarHier, leesHier, vanHier, wisHier, type Stuk } from './hier.ts'
import { maakKopie, type Kopie, type Velden } from './kopie.ts'
import { meldWachtend } from './nogTeVersturen.ts'
import {
  isBestandveld,
  isUitAdres,
  standaardVan,
  waardenVan,
  zelfde,
  zetVerborgen,
  zetWaarden,
} from './velden.ts'

/** Milliseconds after the last key until it is kept here. */
const hierNa = 200

const isGepost = document.documentElement.hasAttribute('data-gepost')

/** A form that is sent with its button, of which what was typed is kept in this browser until it is taken. */
type Klad = {
  formulier: HTMLFormElement
  pad: string
  begin: Velden
  /** What the server has of it: as the page came, or as the copy was kept last. */
  bekend: Velden
  /** Whether the server has it as it is in `bekend`; not when this page answers what it refused. */
  isBekend: boolean
  kopie: Kopie | null
  straks: number
  /** When what waited here was read: until then nothing is written over it. */
  gelezen: Promise<void>
}

/** Listens from the first moment; what waits in this browser may come later, and never in the place of what somebody typed meanwhile. A file is something to keep when it arrived, not when it is chosen. */
function houdKladden(): void {
  const kladden = [...document.querySelectorAll<HTMLFormElement>('form[method=post]')].flatMap(
    alsKlad,
  )
  const afgerond = rondAf(kladden)
  document.addEventListener('submit', gebeurtenis => bijVerzenden(kladden, gebeurtenis))
  for (const klad of kladden) {
    klad.gelezen = afgerond.then(() => haalTerug(klad))
    klad.formulier.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') return
      vergeetVerstuurd()
      getypt(klad)
      if (target instanceof HTMLUListElement) klad.kopie?.meteen()
    })
    if (verschil(veldenVan(klad.formulier), klad.begin).length > 0) getypt(klad)
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) for (const klad of kladden) if (klad.straks) void bewaar(klad)
  })
  void Promise.all([afgerond, ...kladden.map(({ gelezen }) => gelezen)]).then(() =>
    meldWachtend(new Set(kladden.map(({ pad }) => pad))),
  )
}

/** Only where somebody is signed in and something can be typed or chosen. */
function alsKlad(formulier: HTMLFormElement, plek: number, alle: HTMLFormElement[]): Klad[] {
  const { action } = formulier
  const isLos = formulier.hasAttribute('data-vanzelf') || !document.documentElement.dataset['wie']
  const isCode = formulier.querySelector('[autocomplete=one-time-code]') !== null
  const begin = Object.fromEntries(
    Object.keys(veldenVan(formulier)).map(naam => [naam, standaardVan(formulier, naam)]),
  )
  if (isLos || isCode || Object.keys(begin).length === 0) return []
  const eerder = alle.slice(0, plek).filter(een => een.action === action).length
  const { pathname, search } = new URL(action)
  const pad = `klad ${pathname}${search} ${eerder}`
  const klad: Klad = {
    formulier,
    pad,
    begin,
    bekend: begin,
    isBekend: !isGepost,
    kopie: null,
    straks: 0,
    gelezen: Promise.resolve(),
  }
  klad.kopie = maakKopie(formulier, {
    lees: () => ({ ...veldenVan(formulier), ...verborgenVan(formulier) }),
    isOnveranderd: () => verschil(veldenVan(formulier), begin).length === 0,
    bewaard: velden => {
      const daar = Object.keys(begin).map(naam => [naam, velden[naam] ?? []])
      Object.assign(klad, { bekend: Object.fromEntries(daar), isBekend: true })
      void bewaar(klad)
    },
    zetHier: () => bewaar(klad),
  })
  return [klad]
}

/** What goes along unseen, as on which version this was written; files are no part of it. */
function verborgenVan(formulier: HTMLFormElement): Velden {
  const namen = [...formulier.elements].flatMap(element =>
    element instanceof HTMLInputElement && element.type === 'hidden' ? [element.name] : [],
  )
  const isLos = (naam: string) =>
    ['token', 'klad'].includes(naam) ||
    [...formulier.elements].some(
      een => een.matches('[type=file]') && een.getAttribute('name') === naam,
    )
  return Object.fromEntries(
    namen.filter(naam => !isLos(naam)).map(naam => [naam, waardenVan(formulier, naam)]),
  )
}

/** What can be typed or chosen, with the files that arrived; what goes along unseen only says on which version it was written. */
function veldenVan(formulier: HTMLFormElement): Velden {
  const namen = [...formulier.elements].flatMap(element => {
    const isVeld =
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement &&
        !['hidden', 'file', 'submit'].includes(element.type)) ||
      (isBestandveld(element) && formulier.hasAttribute('data-klad'))
    return isVeld && element.name ? [element.name] : []
  })
  return Object.fromEntries(namen.map(naam => [naam, waardenVan(formulier, naam)]))
}

/** What was taken need not wait here any more. What this page answers itself was not taken, and may still be sent from it. */
async function rondAf(kladden: readonly Klad[]): Promise<void> {
  const paden = neemVerstuurd()
  const hier = new Set(kladden.map(({ pad }) => pad))
  if (isGepost) geparkeerd = paden.filter(pad => !hier.has(pad))
  else if (isAangenomen()) await Promise.all(paden.map(wisHier))
}

/** Of a form that waits in this page until its writer is signed in again. */
let geparkeerd: readonly string[] = []

/** Only what really goes: a form that waits for its files is stopped before it comes here, and a second press sends nothing. */
function bijVerzenden(kladden: readonly Klad[], gebeurtenis: SubmitEvent): void {
  const { target } = gebeurtenis
  if (gebeurtenis.defaultPrevented || !(target instanceof HTMLFormElement)) return
  const klad = kladden.find(({ formulier }) => formulier === target)
  if (!klad) return zetVerstuurd(target.action === location.href ? geparkeerd : [])
  if (klad.straks) void bewaar(klad)
  klad.kopie?.verstuurd()
  zetVerstuurd([klad.pad])
}

async function haalTerug(klad: Klad): Promise<void> {
  const { formulier, pad, begin } = klad
  const stuk = isGepost ? null : await leesHier(pad)
  if (!stuk) return
  const anders = verschil(stuk.velden, begin).filter(
    naam => !isUitAdres(stuk.velden[naam], begin[naam]),
  )
  if (anders.length === 0) return void (await wisHier(pad))
  const nu = veldenVan(formulier)
  const eigen = new Set(verschil(nu, begin))
  const isZelfde = (naam: string) => zelfde(nu[naam] ?? [], stuk.velden[naam] ?? [])
  const terug = anders.filter(naam => !eigen.has(naam) || isZelfde(naam))
  const blijft = anders.filter(naam => eigen.has(naam) && !isZelfde(naam))
  if (terug.length > 0) zetTerug(klad, stuk, terug)
  if (blijft.length > 0) biedTerug(klad, stuk, blijft)
}

const uit = ({ velden }: Stuk, namen: string[]): Velden =>
  Object.fromEntries(namen.map(naam => [naam, velden[naam] ?? []]))

/** Where nobody typed since. */
function zetTerug(klad: Klad, stuk: Stuk, namen: string[]): void {
  const { formulier, begin } = klad
  const basis = waardenVan(formulier, 'basis')[0]
  for (const naam of namen) zetWaarden(formulier, naam, stuk.velden[naam] ?? [])
  zetBasis(formulier, stuk.velden['basis']?.[0])
  const kopie = stuk.velden['klad']?.[0]
  meldEenmaal(formulier, kopie)
  klad.kopie?.neemOver(kopie)
  klad.kopie?.getypt()
  biedAan({
    formulier,
    namen,
    standen: [uit(stuk, namen), begin],
    zinnen: [
      'Wat je eerder typte en nog niet verstuurde, staat weer in het formulier.',
      'Weggegooid.',
    ],
    knoppen: ['Gooi het weg', 'Zet het terug'],
    na: stand => {
      zetBasis(formulier, stand === 0 ? stuk.velden['basis']?.[0] : basis)
      klad.kopie?.getypt()
      void bewaar(klad)
    },
  })
}

/** The copy that goes on in this form stands here as another draft, as the page came without it: once is enough. */
function meldEenmaal(formulier: HTMLFormElement, kopie = ''): void {
  const [id = ''] = kopie.split(' ')
  if (id === '' || waardenVan(formulier, 'klad')[0]?.startsWith(id)) return
  const knop = document.querySelector(`form[action^="/kladden/${id}/"]`)
  knop?.closest('.utrecht-alert')?.remove()
}

/** Where somebody typed since: that stays, and the other is to be had. */
const biedTerug = (klad: Klad, stuk: Stuk, namen: string[]): void =>
  biedEerdereAan(klad.formulier, uit(stuk, namen), stand => {
    if (stand === 1) zetBasis(klad.formulier, stuk.velden['basis']?.[0])
    klad.kopie?.getypt()
    void bewaar(klad)
  })

/** On which version this was written, in a form that says so. */
function zetBasis(formulier: HTMLFormElement, waarde: string | undefined): void {
  if (waarde !== undefined && waardenVan(formulier, 'basis').length > 0)
    zetVerborgen(formulier, 'basis', waarde)
}

function getypt(klad: Klad): void {
  clearTimeout(klad.straks)
  klad.straks = window.setTimeout(() => void bewaar(klad), hierNa)
  klad.kopie?.getypt()
}

/** False when this browser keeps nothing. */
async function bewaar(klad: Klad): Promise<boolean> {
  clearTimeout(klad.straks)
  klad.straks = 0
  await klad.gelezen
  const { formulier, pad } = klad
  const velden = veldenVan(formulier)
  if (klad.isBekend && verschil(velden, klad.bekend).length === 0) {
    await wisHier(pad)
    return true
  }
  // The address of an answer to a form need not be one to come back to.
  const eerder = isGepost ? await leesHier(pad) : null
  const erbij = ['basis', 'klad'].map(naam => [naam, waardenVan(formulier, naam)] as const)
  const pagina = eerder?.pagina ?? formulier.dataset['klad'] ?? vanHier().pagina
  return bewaarHier(pad, {
    ...vanHier(),
    pagina,
    velden: {
      ...velden,
      ...Object.fromEntries(erbij.filter(([, waarden]) => waarden.length > 0)),
    },
  })
}

const verschil = (velden: Velden, begin: Velden): string[] =>
  Object.keys(begin).filter(naam => !zelfde(velden[naam] ?? [], begin[naam] ?? []))

houdKladden()
