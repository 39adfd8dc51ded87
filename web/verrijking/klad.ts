import {
  isAangenomen,
  isGepost,
  neemVerstuurd,
  vergeetVerstuurd,
  zetVerstuurd,
} from './aangenomen.ts'
import { padVanPlek, plekVoor, wisHier } from './hier.ts'
import { bewaar, eigenPlek, veldenVan, verborgenVan, verschil, type Klad } from './kladhier.ts'
import { haalTerug } from './kladterug.ts'
import { maakKopie } from './kopie.ts'
import { meldWachtend } from './nogTeVersturen.ts'
import { voorHier, wachtNog } from './rust.ts'
import { tabblad } from './tabblad.ts'
import { standaardVan } from './velden.ts'

/** Listens from the first moment; what waits in this browser may come later, and never in the place of what somebody typed meanwhile. A file is something to keep when it arrived, not when it is chosen. */
function houdKladden(): void {
  const kladden = [...document.querySelectorAll<HTMLFormElement>('form[method=post]')].flatMap(
    alsKlad,
  )
  const afgerond = rondAf(kladden)
  document.addEventListener('submit', gebeurtenis => bijVerzenden(kladden, gebeurtenis))
  for (const klad of kladden) {
    klad.gelezen = afgerond.then(isGestuurd => haalTerug(klad, isGestuurd))
    klad.formulier.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') return
      vergeetVerstuurd()
      getypt(klad)
      if (target instanceof HTMLUListElement) klad.kopie?.meteen()
    })
    if (verschil(veldenVan(klad.formulier), klad.begin).length > 0) getypt(klad)
  }
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return
    for (const klad of kladden.filter(({ straks }) => straks)) {
      void bewaar(klad)
      klad.kopie?.meteen()
    }
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
  const pad = padNaar(action, eerder)
  const klad: Klad = {
    formulier,
    pad,
    begin,
    bekend: begin,
    isBekend: !isGepost,
    kopie: null,
    straks: 0,
    sinds: 0,
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

/** What was taken need not wait here any more. What this page answers itself was not taken, and may still be sent from it. Whether all that was typed in this tab was sent. */
async function rondAf(kladden: readonly Klad[]): Promise<boolean> {
  const plekken = neemVerstuurd()
  const hier = new Set(kladden.map(({ pad }) => pad))
  if (isGepost) geparkeerd = plekken.filter(plek => !hier.has(padVanPlek(plek)))
  else if (isAangenomen()) await Promise.all(plekken.map(wisHier))
  return plekken.length > 0
}

/** Of a form that waits in this page until its writer is signed in again. */
let geparkeerd: readonly string[] = []

/** Which form this is by where it is sent to, and which one of those on its page. */
function padNaar(actie: string, plek: number): string {
  const { pathname, search } = new URL(actie)
  return `klad ${pathname}${search} ${plek}`
}

/** What a form sends that stands here without its fields: a page that answers it sends what it answered, one that waited on the server what this browser may have of it too. */
function plekkenVan(formulier: HTMLFormElement): readonly string[] {
  if (formulier.action === location.href) return geparkeerd
  if (!formulier.hasAttribute('data-nog-eens')) return []
  return [plekVoor(padNaar(formulier.action, 0), tabblad())]
}

/** Only what really goes: a form that waits for its files is stopped before it comes here, and a second press sends nothing. */
function bijVerzenden(kladden: readonly Klad[], gebeurtenis: SubmitEvent): void {
  const { target } = gebeurtenis
  if (gebeurtenis.defaultPrevented || !(target instanceof HTMLFormElement)) return
  const klad = kladden.find(({ formulier }) => formulier === target)
  if (!klad) return zetVerstuurd(plekkenVan(target))
  if (klad.straks) void bewaar(klad)
  klad.kopie?.verstuurd()
  zetVerstuurd([eigenPlek(klad), ...(klad.gebleven ? [klad.gebleven] : [])])
}

function getypt(klad: Klad): void {
  klad.sinds ||= performance.now()
  clearTimeout(klad.straks)
  klad.straks = window.setTimeout(() => void bewaar(klad), wachtNog(klad.sinds, voorHier))
  klad.kopie?.getypt()
}

houdKladden()
