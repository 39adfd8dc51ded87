// Runs inside the page under test, put there by browser.ts: what a test wants to know of what a person sees.

/** What was typed and chosen in the last form that this tab sent; a file by its name. */
addEventListener('submit', gebeurtenis => {
  if (gebeurtenis.defaultPrevented || gebeurtenis.target.method !== 'post') return
  const inhoud = [...new FormData(gebeurtenis.target)]
  const tekst = inhoud.map(([naam, waarde]) => [
    naam,
    waarde.name ?? waarde,
    waarde instanceof File,
  ])
  sessionStorage.setItem('verstuurd', JSON.stringify(tekst))
})

// What a page sends while it is being left cannot be stopped from outside.
const echteFetch = globalThis.fetch
globalThis.fetch = (...wat) =>
  localStorage.getItem('proef-dicht') && wat[1]?.method === 'POST'
    ? Promise.reject(new TypeError('de lijn is dood'))
    : echteFetch(...wat)

const beschrijvingVan = veld =>
  [veld, veld.closest('fieldset[aria-describedby]')]
    .map(een => een?.getAttribute('aria-describedby'))
    .join(' ')

// A group of radio buttons or boxes has no state of its own.
const isGemerkt = veld =>
  ['radio', 'checkbox'].includes(veld.type) || veld.getAttribute('aria-invalid') === 'true'

/** Why a line of the error summary and its field do not belong together; the focus follows its link. */
async function bezwarenTegenLink(link) {
  const id = link.getAttribute('href').slice(1)
  const veld = document.getElementById(id)
  if (!veld) return [`${id}: de link leidt nergens heen`]
  link.click()
  await new Promise(klaar => setTimeout(klaar))
  const fout = document.getElementById(`${id}-fout`)?.textContent
  return [
    document.activeElement !== veld && `${id}: de link zet de cursor niet in het veld`,
    fout !== `Fout: ${link.querySelector('strong')?.textContent}` &&
      `${id}: bij het veld staat ${fout}`,
    !beschrijvingVan(veld).includes(`${id}-fout`) && `${id}: de fout hoort niet bij het veld`,
    !isGemerkt(veld) && `${id}: aria-invalid mist`,
  ].filter(Boolean)
}

/** What the page shows as filled in now, as name and value together. */
const ingevuld = () =>
  [...document.querySelectorAll('main [name]')]
    .filter(({ type, checked }) => !['checkbox', 'radio'].includes(type) || checked)
    .map(({ name, value }) => `${name}=${value}`)

/** What goes along unseen and may be another after an answer: who writes, on which version. */
const isBoekhouding = /^(?:token|klad|schrijver|beurt|(?:.*\.)?basis(?::.*)?)$/

/** What was sent and stands nowhere any more. A file that was taken or refused is named. */
function kwijt() {
  const nu = new Set(ingevuld())
  const tekst = document.querySelector('main').textContent
  const verstuurd = JSON.parse(sessionStorage.getItem('verstuurd') ?? '[]')
  return verstuurd
    .filter(([naam, waarde]) => waarde !== '' && !isBoekhouding.test(naam))
    .filter(([naam, waarde, isBestand]) =>
      isBestand ? !tekst.includes(waarde) : !nu.has(`${naam}=${waarde.replaceAll('\r\n', '\n')}`),
    )
    .map(([naam, waarde]) => `kwijt: ${naam}=${waarde}`)
}

/** The summary stands first, has the focus, and counts what it lists. */
function bezwarenTegenSamenvatting(samenvatting) {
  const regels = samenvatting.querySelectorAll('li').length
  const kop = samenvatting.querySelector('h2').textContent
  const eerste = document.querySelector('main :is(h1, .utrecht-alert, form)')
  return [
    eerste !== samenvatting && 'de samenvatting staat niet vooraan',
    document.activeElement !== samenvatting && 'de samenvatting heeft de focus niet',
    !document.title.startsWith('Fout: ') && `de titel is ${document.title}`,
    !kop.includes(regels === 1 ? 'één ding' : `${regels} dingen`) && `het aantal: ${kop}`,
  ].filter(Boolean)
}

/** Where the letters of this element stand. */
function letters(element) {
  const bereik = document.createRange()
  bereik.selectNodeContents(element)
  return [...bereik.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
}

/** Where Tab stops. A group of radio buttons is one. */
function bedienbaar() {
  const wat = 'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary'
  const groepen = new Set()
  return [...document.querySelectorAll(wat)].filter(element => {
    if (!element.checkVisibility() || element.ariaHidden === 'true') return false
    if (element.type !== 'radio') return true
    if (groepen.has(element.name)) return false
    groepen.add(element.name)
    return true
  })
}

/** Whether the beginning of this element is in the window with nothing over it. */
function isVrij(element) {
  const vak = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const x = Math.min(Math.max(vak.left + Math.min(vak.width / 2, 10), 0), innerWidth - 1)
  const y = Math.min(Math.max(vak.top + Math.min(vak.height / 2, 10), 0), innerHeight - 1)
  const boven = document.elementFromPoint(x, y)
  return Boolean(boven) && (element.contains(boven) || boven.contains(element))
}

/** What has the focus, whether a person sees it and sees that it has the focus. */
function halteVan(element) {
  if (!element || element === document.body) return null
  const stijl = getComputedStyle(element)
  const plek = [...document.querySelectorAll('*')].indexOf(element)
  return {
    wat: `${plek} ${element.outerHTML.slice(0, 120)}`,
    isZichtbaar: isVrij(element),
    isGemerkt: stijl.outlineStyle !== 'none' && Number.parseFloat(stijl.outlineWidth) >= 2,
  }
}

let onderweg = []
const onthoud = () => onderweg.push(halteVan(document.activeElement))

const rolt = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)

/** What a person types may scroll; what is for the ear only is hidden. */
const telt = element =>
  !element.matches('input, select, textarea, [tabindex="0"]') &&
  !element.closest('.vb-onzichtbaar, thead') &&
  element.checkVisibility()

/** Text that falls out of its box; what scrolls down may. */
function valtEruit(element) {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
  const isBreed = scrollWidth > clientWidth + 1
  // One pixel is for the ear alone.
  if (clientWidth <= 1 || (!isBreed && scrollHeight <= clientHeight + 2)) return false
  if (!telt(element)) return false
  if (rolt(element)) return isBreed
  if ([...element.querySelectorAll('div')].some(rolt)) return false
  const vak = element.getBoundingClientRect()
  return letters(element).some(
    ({ right, bottom }) => right > vak.right + 2 || bottom > vak.bottom + 2,
  )
}

/** Has a line or a fill that is seen on this ground. */
const isTeZien = (grond, { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor }) =>
  (borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== grond) ||
  ![grond, 'rgba(0, 0, 0, 0)'].includes(backgroundColor)

const lijnVan = element => {
  const { borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(element)
  return `${borderBlockEndWidth} ${borderBlockEndColor}`
}

/** What means something by its fill or its line, how it is seen, and what it is when it is not. */
const betekenis = [
  ['.vb-legenda > li', (een, grond) => isTeZien(grond, getComputedStyle(een, '::before'))],
  ['svg :is(.segment-a, .segment-b)', (een, grond) => getComputedStyle(een).fill !== grond],
  ['svg :is(.streep, .as, .voorbij)', (een, grond) => getComputedStyle(een).stroke !== grond],
  ['.utrecht-alert', (een, grond) => getComputedStyle(een).borderInlineStartColor !== grond],
  ['.vb-status .vb-icoon', (een, grond) => getComputedStyle(een).color !== grond],
  [
    ':is(.vb-menu, .vb-groepen, .vb-bladeren) [aria-current]',
    een =>
      [...een.closest('ul, ol, nav').querySelectorAll('a')].every(
        ander => ander === een || lijnVan(ander) !== lijnVan(een),
      ),
  ],
]

/** A browser gives the focus that a page asks for when it draws. */
const getekend = () =>
  new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(klaar)))

/** What this part of what the browser keeps answers. */
async function inOpslag(naam, vraag) {
  const wacht = verzoek => new Promise(klaar => verzoek.addEventListener('success', klaar))
  const open = indexedDB.open('vakbewijs', 1)
  await wacht(open)
  const verzoek = vraag(open.result.transaction(naam).objectStore(naam))
  await wacht(verzoek)
  open.result.close()
  return verzoek.result
}

globalThis.proef = {
  /** What would be lost with the colours of the page (forced colours): it says nothing any more in the two that are left. */
  kleurloos() {
    const grond = document.createElement('i')
    grond.style.color = 'Canvas'
    document.body.append(grond)
    const kleur = getComputedStyle(grond).color
    grond.remove()
    return betekenis.flatMap(([wat, isGezien]) =>
      [...document.querySelectorAll(wat)]
        .filter(een => een.checkVisibility() && !isGezien(een, kleur))
        .map(een => `${wat}: ${een.outerHTML.slice(0, 120)}`),
    )
  },

  /** What a look at this page depends on: all of it, what is filled in and where the focus is, but not what differs by chance. */
  kenmerk() {
    const focus = [...document.querySelectorAll('*')].indexOf(document.activeElement)
    const velden = [...document.querySelectorAll('input, select, textarea')].map(
      ({ value, checked, disabled }) => `${value} ${checked} ${disabled}`,
    )
    const alles = [document.documentElement.outerHTML, ...velden, focus].join('\n')
    // An id by its place in the row, so that what belongs together still does.
    const ids = []
    return alles
      .replaceAll(/[\w-]+\.[\w-]{43}/g, 'token')
      .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, id => {
        if (!ids.includes(id)) ids.push(id)
        return `id ${ids.indexOf(id)}`
      })
      .replaceAll(/\b[\dA-F]{8}\b/g, 'verzoek')
  },

  breedte: () => [document.documentElement.scrollWidth, document.documentElement.clientWidth],

  /** Goes to the top and keeps from there where each Tab leaves; tells how many stops there should be. */
  begin() {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo(0, 0)
    onderweg = []
    addEventListener('keydown', onthoud, { capture: true })
    return bedienbaar().length
  },

  /** The stops that Tab made since the beginning, until it was out of the page or back at the first. */
  haltes() {
    removeEventListener('keydown', onthoud, { capture: true })
    const alle = [...onderweg.slice(1), halteVan(document.activeElement)]
    const einde = alle.findIndex(
      (halte, plek) => !halte || alle.findIndex(ander => ander.wat === halte.wat) < plek,
    )
    return einde < 0 ? alle : alle.slice(0, einde)
  },

  /** What would be covered or cut off when it gets the focus; for a window as low and narrow as 400 % zoom leaves (WCAG 2.4.11). */
  bedekt: () =>
    bedienbaar().flatMap(element => {
      element.focus()
      return isVrij(element) ? [] : [element.outerHTML.slice(0, 120)]
    }),

  halte: () => halteVan(document.activeElement),

  /** What is wrong with how this page shows its faults; nothing when it shows none. */
  async foutpatroon(moet) {
    const samenvatting = document.querySelector('.utrecht-alert--error[role=group]')
    if (moet || samenvatting) await getekend()
    if (!samenvatting)
      return moet && document.activeElement !== document.querySelector('main .utrecht-alert')
        ? ['er staat niet vooraan waarom dit niet kan']
        : []
    const bezwaren = [...bezwarenTegenSamenvatting(samenvatting), ...kwijt()]
    for (const link of samenvatting.querySelectorAll('a[href^="#"]'))
      bezwaren.push(...(await bezwarenTegenLink(link)))
    return bezwaren
  },

  /** What does not fit when somebody sets lines, letters and words wider (WCAG 1.4.12). */
  ruimeTekst() {
    const blad = new CSSStyleSheet()
    blad.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [blad]
    const eruit = [...document.querySelectorAll('body *:not(svg *)')].filter(valtEruit)
    const zelf = eruit.filter(
      element => !eruit.some(ander => ander !== element && element.contains(ander)),
    )
    const { scrollWidth, clientWidth } = document.documentElement
    document.adoptedStyleSheets = []
    return [
      ...zelf.map(element => element.outerHTML.slice(0, 160)),
      ...(scrollWidth > clientWidth ? ['de bladzijde schuift opzij'] : []),
    ]
  },

  /** What moves although somebody asked for rest. */
  beweging: () =>
    [...document.querySelectorAll('*')]
      .filter(element => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        const staatStil = animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration)
        return !staatStil || scrollBehavior === 'smooth'
      })
      .map(element => element.outerHTML.slice(0, 120)),

  /** How much the page jumped while it loaded (layout shift), without what somebody did himself. */
  async verspringing() {
    const sprongen = await new Promise(klaar => {
      const gezien = []
      new PerformanceObserver(lijst => gezien.push(...lijst.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      })
      requestAnimationFrame(() => setTimeout(() => klaar(gezien), 100))
    })
    return sprongen
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .reduce((som, { value }) => som + value, 0)
  },

  /** How often a text or a whole form is read while a key is handled (U-10). */
  leestBijToets() {
    const { prototype } = HTMLTextAreaElement
    const waarde = Object.getOwnPropertyDescriptor(prototype, 'value')
    const Echt = globalThis.FormData
    let gelezen = 0
    Object.defineProperty(prototype, 'value', {
      ...waarde,
      get() {
        gelezen += 1
        return waarde.get.call(this)
      },
    })
    globalThis.FormData = class extends Echt {
      constructor(...rest) {
        super(...rest)
        gelezen += 1
      }
    }
    document.activeElement.dispatchEvent(new InputEvent('input', { bubbles: true }))
    Object.defineProperty(prototype, 'value', waarde)
    globalThis.FormData = Echt
    return gelezen
  },

  /** The buttons that Enter in a field would press in the place of the one that saves; Safari passes over what is not displayed. */
  verkeerdeEnter: () =>
    [...document.forms]
      .filter(een => een.querySelector('.utrecht-button--primary-action[type=submit]'))
      .map(een => [...een.elements].find(knop => knop.type === 'submit' && knop.checkVisibility()))
      .filter(een => een.name && !een.matches('.utrecht-button--primary-action'))
      .map(een => een.textContent),

  /** Nothing that a page saves by itself arrives any more, in any tab of this browser, until the line is back. */
  zetLijn(isOpen) {
    if (isOpen) localStorage.removeItem('proef-dicht')
    else localStorage.setItem('proef-dicht', 'ja')
  },

  /** Types this behind what stands in the field with the focus, so many milliseconds from now. */
  typStraks(tekst, na) {
    const veld = document.activeElement
    setTimeout(() => {
      veld.value += tekst
      veld.dispatchEvent(new Event('input', { bubbles: true }))
    }, na)
  },

  /** Types this in the field with the focus, a key every 60 ms, so that there is never a moment of rest; the title counts. */
  typDoor(tekst) {
    const veld = document.activeElement
    let getypt = 0
    setInterval(() => {
      getypt += 1
      veld.value = tekst.slice(0, getypt)
      veld.dispatchEvent(new Event('input', { bubbles: true }))
      document.title = String(getypt)
    }, 60)
  },

  /** From here on, what a screen reader is told of saving; read with `nieuws`. */
  volgNieuws() {
    const gehoord = []
    const luister = new MutationObserver(gemeld => {
      for (const { target } of gemeld)
        if (target.role === 'status' && /^Be(?:waard|zig)/.test(target.textContent))
          gehoord.push(target.textContent)
    })
    luister.observe(document.body, { subtree: true, childList: true })
    proef.nieuws = () => gehoord
  },

  /** Whether each key of this browser can be taken out of it. */
  async sleutels() {
    const sleutels = await inOpslag('sleutel', winkel => winkel.getAll())
    return sleutels.map(een => een.extractable)
  },

  /** How many pieces of text this browser keeps. */
  aantalHier: () => inOpslag('tekst', winkel => winkel.count()),
}
