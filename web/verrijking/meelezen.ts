import { telWoorden } from '#lib/telWoorden.ts'
import { isGedeeld, onthoud, onthouden } from './hier.ts'
import { perAlinea } from './perAlinea.ts'
import type { Herkenbaar } from './persoonsgegevens.ts'

/** Milliseconds of rest before a text is read along: never while somebody types. */
const rust = 700

let vind: (alinea: string) => Herkenbaar[] = () => []
const leesOpnieuw: (() => void)[] = []

/** How long the text is, and what in it may tell who a client is. Looks here and sends nothing; it never stops anybody. */
function leesMee(vak: HTMLTextAreaElement): void {
  const lengte = regel('vb-lengte')
  const waarschuwing = regel('vb-meelezen')
  vak.after(lengte, waarschuwing)
  let straks = 0
  let lees = perAlinea(leesAlinea)
  const kijk = () => {
    const delen = lees(vak.value)
    lengte.textContent = hoeLang(delen.reduce((som, { woorden }) => som + woorden, 0))
    const zin = zinOver(zonderDubbel(delen.flatMap(({ gevonden }) => gevonden)))
    if (waarschuwing.textContent !== zin) waarschuwing.textContent = zin
  }
  vak.addEventListener('input', () => {
    clearTimeout(straks)
    straks = window.setTimeout(kijk, rust)
  })
  leesOpnieuw.push(() => {
    lees = perAlinea(leesAlinea)
    kijk()
  })
  kijk()
  // What stood there already is not called out; what is typed from here on is.
  waarschuwing.setAttribute('role', 'status')
}

function regel(klas: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.className = klas
  return element
}

const leesAlinea = (alinea: string) => ({ woorden: telWoorden(alinea), gevonden: vind(alinea) })

/** Each once; who has a whole name somewhere is not said again by the first half of it. */
function zonderDubbel(gevonden: readonly Herkenbaar[]): Herkenbaar[] {
  const uniek = [...new Map(gevonden.map(een => [`${een.soort} ${een.tekst}`, een])).values()]
  return uniek.filter(
    ({ soort, tekst }) => soort !== 'naam' || !uniek.some(een => een.tekst.startsWith(`${tekst} `)),
  )
}

function hoeLang(woorden: number): string {
  if (woorden === 0) return ''
  return woorden === 1 ? '1 woord' : `${woorden.toLocaleString('nl-NL')} woorden`
}

const namen: Readonly<Record<Herkenbaar['soort'], string>> = {
  bsn: 'een burgerservicenummer',
  telefoon: 'een telefoonnummer',
  email: 'een e-mailadres',
  geboortedag: 'een geboortedatum',
  naam: 'een naam',
}

const meeste = 5

function zinOver(gevonden: Herkenbaar[]): string {
  if (gevonden.length === 0) return ''
  const getoond = gevonden.slice(0, meeste).map(({ soort, tekst }) => `${namen[soort]} (${tekst})`)
  const meer = gevonden.length > meeste ? `, en nog ${gevonden.length - meeste}` : ''
  return `Hier lijkt ${getoond.join(', ')}${meer} te staan. Is een cliënt daaraan te herkennen? Schrijf het dan anders op. Dit ziet alleen jij, en je kunt gewoon verder.`
}

/** Without a network nothing is pointed out. */
async function haalVinder(): Promise<void> {
  const gehaald = await import('./meeleesdelen.ts').catch(() => null)
  if (!gehaald) return
  const ditJaar = new Date().getFullYear()
  vind = alinea => gehaald.vindHerkenbaar(alinea, { ditJaar, eigenNamen: gehaald.eigenNamen() })
  for (const doe of leesOpnieuw) {
    doe()
    gehaald.bijNieuweNamen(doe)
  }
  const formulier = document.querySelector<HTMLFormElement>('form[data-meelezen]')
  gehaald.toonNamenlijst(formulier, { isGedeeld, onthoud, onthouden })
}

for (const vak of document.querySelectorAll<HTMLTextAreaElement>('[data-meelezen] textarea'))
  leesMee(vak)
if (leesOpnieuw.length > 0) void haalVinder()
