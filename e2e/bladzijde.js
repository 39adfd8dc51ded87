// Runs inside the page under test, put there by browser.ts: what a test wants to know of what a person sees.
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
