// Runs inside the page under test, put there by browser.ts: what a test wants to know of what a person sees.
const beschrijvingVan = veld =>
  [veld, veld.closest('fieldset[aria-describedby]')]
    .map(een => een?.getAttribute('aria-describedby'))
    .join(' ')

// A group of radio buttons or boxes has no state of its own.
const isGemerkt = veld =>
  ['radio', 'checkbox'].includes(veld.type) || veld.getAttribute('aria-invalid') === 'true'

/** Why a line of the error summary and its field do not belong together. */
function bezwarenTegenLink(link) {
  const id = link.getAttribute('href').slice(1)
  const veld = document.getElementById(id)
  if (!veld) return [`${id}: de link leidt nergens heen`]
  const fout = document.getElementById(`${id}-fout`)?.textContent
  return [
    fout !== `Fout: ${link.querySelector('strong')?.textContent}` &&
      `${id}: bij het veld staat ${fout}`,
    !beschrijvingVan(veld).includes(`${id}-fout`) && `${id}: de fout hoort niet bij het veld`,
    !isGemerkt(veld) && `${id}: aria-invalid mist`,
  ].filter(Boolean)
}

globalThis.proef = {
  breedte: () => [document.documentElement.scrollWidth, document.documentElement.clientWidth],

  begin() {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo(0, 0)
  },

  /** How many stops Tab should make. A group of radio buttons is one. */
  telBedienbaar() {
    const wat =
      'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary'
    const groepen = new Set()
    return [...document.querySelectorAll(wat)].filter(element => {
      if (!element.checkVisibility()) return false
      if (element.type !== 'radio') return true
      if (groepen.has(element.name)) return false
      groepen.add(element.name)
      return true
    }).length
  },

  /** What has the focus, whether a person sees it and sees that it has the focus. */
  halte() {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const vak = element.getBoundingClientRect()
    const x = Math.min(Math.max(vak.left + Math.min(vak.width / 2, 10), 0), innerWidth - 1)
    const y = Math.min(Math.max(vak.top + Math.min(vak.height / 2, 10), 0), innerHeight - 1)
    const boven = document.elementFromPoint(x, y)
    const stijl = getComputedStyle(element)
    const plek = [...document.querySelectorAll('*')].indexOf(element)
    return {
      wat: `${plek} ${element.outerHTML.slice(0, 120)}`,
      isZichtbaar: Boolean(boven) && (element.contains(boven) || boven.contains(element)),
      isGemerkt: stijl.outlineStyle !== 'none' && Number.parseFloat(stijl.outlineWidth) >= 2,
    }
  },

  /** Every control with a name and what it holds. */
  ingevuld() {
    const per = new Map()
    for (const element of document.querySelectorAll('main [name]')) {
      const isVink = ['checkbox', 'radio'].includes(element.type)
      const waarden = per.get(element.name) ?? []
      if (!isVink || element.checked) waarden.push(element.value)
      per.set(element.name, waarden)
    }
    return [...per].map(([naam, waarden]) => ({ naam, waarden }))
  },

  /** What is wrong with how this page shows its faults: summary and fields must say the same, and point at each other. */
  foutpatroon() {
    const samenvatting = document.querySelector('.utrecht-alert--error[role=group]')
    const regels = [...samenvatting.querySelectorAll('li')]
    const kop = samenvatting.querySelector('h2').textContent
    const bezwaren = []
    const eis = (klopt, wat) => klopt || bezwaren.push(wat)
    const eerste = document.querySelector('main h1, main .utrecht-alert')
    eis(eerste === samenvatting, 'de samenvatting staat niet vooraan')
    eis(
      regels.length === 1 ? kop.includes('één ding') : kop.includes(`${regels.length} dingen`),
      `het aantal klopt niet: ${kop}`,
    )
    return [
      ...bezwaren,
      ...[...samenvatting.querySelectorAll('a[href^="#"]')].flatMap(bezwarenTegenLink),
    ]
  },

  /** Text that falls out of its box or over the edge when somebody sets lines and letters wider (WCAG 1.4.12). */
  ruimeTekst() {
    const blad = new CSSStyleSheet()
    blad.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad]
    const eruit = [...document.querySelectorAll('main *, header *, footer *')].filter(element => {
      const stijl = getComputedStyle(element)
      const knipt = [stijl.overflowX, stijl.overflowY].some(hoe => ['hidden', 'clip'].includes(hoe))
      const isVerborgen = stijl.clipPath !== 'none' || stijl.position === 'absolute'
      const past =
        element.scrollWidth <= element.clientWidth + 1 &&
        element.scrollHeight <= element.clientHeight + 1
      return knipt && !isVerborgen && !past && element.textContent.trim() !== ''
    })
    const breder = document.documentElement.scrollWidth > document.documentElement.clientWidth
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(een => een !== blad)
    return [
      ...eruit.map(element => element.outerHTML.slice(0, 120)),
      ...(breder ? ['de bladzijde schuift opzij'] : []),
    ]
  },

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
}
