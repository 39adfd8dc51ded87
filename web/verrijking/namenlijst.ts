import type { isGedeeld, onthoud, onthouden } from './hier.ts'

const plek = 'namen'

/** Where it is kept; given, so that this can be fetched apart from what every page has. */
type Bewaarplek = {
  isGedeeld: typeof isGedeeld
  onthoud: typeof onthoud
  onthouden: typeof onthouden
}

let namen: readonly string[] = []
const doen: (() => void)[] = []

/** The names that the writer wants to be warned of himself; they stay in this browser. */
export const eigenNamen = (): readonly string[] => namen

/** Is called when there are other names. */
export const bijNieuweNamen = (doe: () => void): void => void doen.push(doe)

/** After the form, and not in it: a place for one's own list of names, which is never sent. */
export function toonNamenlijst(formulier: HTMLFormElement | null, waar: Bewaarplek): void {
  if (!formulier?.querySelector('textarea')) return
  const vak = maak('textarea', { id: 'vb-namen', rows: 3, className: 'utrecht-textarea' })
  vak.autocomplete = 'off'
  vak.setAttribute('aria-describedby', 'vb-namen-hulp')
  const stand = maak('p', { className: 'vb-zacht' })
  stand.setAttribute('role', 'status')
  vak.addEventListener('change', () => void bewaar(vak.value, { stand, waar }))
  formulier.after(uitklap(waar, vak, stand))
  void haalTerug(vak, waar)
}

async function haalTerug(vak: HTMLTextAreaElement, waar: Bewaarplek): Promise<void> {
  const bewaard = await waar.onthouden(plek)
  if (bewaard.length === 0 || vak.value !== '') return
  vak.value = bewaard.join('\n')
  neem(bewaard)
}

function uitklap(waar: Bewaarplek, ...velden: HTMLElement[]): HTMLElement {
  const hoelang = waar.isGedeeld
    ? 'Dit is een gedeelde computer, dus hij geldt zolang deze bladzijde openstaat.'
    : 'Hij blijft versleuteld in deze browser en is weg als je uitlogt.'
  const blok = maak('details', { className: 'utrecht-accordion' })
  const paneel = maak('div', { className: 'utrecht-accordion__panel vb-stroom' })
  const label = maak('label', { htmlFor: 'vb-namen', textContent: 'Namen, elk op een eigen regel' })
  label.className = 'utrecht-form-label'
  paneel.append(
    label,
    maak('p', {
      id: 'vb-namen-hulp',
      className: 'vb-zacht',
      textContent: `Staat een van deze namen in je tekst, dan zie je dat onder het vak. De lijst gaat nergens heen. ${hoelang}`,
    }),
    ...velden,
  )
  blok.append(maak('summary', { textContent: 'Let ook op deze namen' }), paneel)
  return blok
}

/** Shorter than two characters is no name: it would be found everywhere. */
const gelezen = (tekst: string): string[] => [
  ...new Set(
    tekst
      .split(/[\n,;]/)
      .map(naam => naam.trim().replaceAll(/\s+/g, ' '))
      .filter(naam => naam.length > 1),
  ),
]

type Bij = { stand: HTMLElement; waar: Bewaarplek }

async function bewaar(tekst: string, { stand, waar }: Bij): Promise<void> {
  neem(gelezen(tekst))
  const isBewaard = await waar.onthoud(plek, namen)
  stand.textContent = isBewaard
    ? 'Onthouden in deze browser tot je uitlogt.'
    : 'Deze browser onthoudt de lijst niet. Zij geldt zolang deze bladzijde openstaat.'
}

function neem(nieuwe: readonly string[]): void {
  namen = nieuwe
  for (const doe of doen) doe()
}

function maak<K extends keyof HTMLElementTagNameMap>(
  soort: K,
  eigenschappen: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(soort), eigenschappen)
}
