/** This page answers a form itself; it was not brought here by one that was taken. */
export const isGepost = document.documentElement.hasAttribute('data-gepost')

/** The forms of which this tab sent what was typed, until the next page says what became of it. */
const bewaarplek = 'vb-verstuurd'

export const zetVerstuurd = (paden: readonly string[]): void =>
  sessionStorage.setItem(bewaarplek, JSON.stringify(paden))

/** Whatever comes now is no answer to what was sent, or not to all that is typed. */
export const vergeetVerstuurd = (): void => sessionStorage.removeItem(bewaarplek)

/** Whether the page before this one sent all that was typed in it; asked before `neemVerstuurd`. */
export const isAllesVerstuurd = (): boolean => (sessionStorage.getItem(bewaarplek) ?? '[]') !== '[]'

/** What the page before this one sent. */
export function neemVerstuurd(): string[] {
  const paden: unknown = JSON.parse(sessionStorage.getItem(bewaarplek) ?? '[]')
  vergeetVerstuurd()
  return Array.isArray(paden) ? paden.map(String) : []
}

/**
 * A form that is taken is answered with the way to another page (303), and with nothing else. Who went to a page himself while the answer
 * did not come, or came back to one, was not brought there.
 */
export function isAangenomen(): boolean {
  const [aankomst] = performance.getEntriesByType('navigation')
  return (
    aankomst instanceof PerformanceNavigationTiming &&
    aankomst.type !== 'back_forward' &&
    aankomst.redirectCount > 0 &&
    document.referrer.startsWith(location.origin)
  )
}

// An address of ours may lead to another as well: who follows a link leaves the answer to his form.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link && !link.target) vergeetVerstuurd()
})
