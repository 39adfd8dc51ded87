import { zetBestanden } from './bestandregels.ts'

/** What a form holds now, by field, as it would be sent. */
export const waardenVan = (formulier: HTMLFormElement, naam: string): string[] =>
  waardenIn(new FormData(formulier), naam)

/** The same, of many fields at once. */
export const waardenIn = (inhoud: FormData, naam: string): string[] =>
  inhoud.getAll(naam).filter(waarde => typeof waarde === 'string')

/** What the page came with in this field, whatever was typed since. */
export const standaardVan = (formulier: HTMLFormElement, naam: string): string[] =>
  [...formulier.elements]
    .filter(element => element.getAttribute('name') === naam && !element.matches(':disabled'))
    .flatMap(standaard)

function standaard(element: Element): string[] {
  if (element instanceof HTMLTextAreaElement) return [element.defaultValue]
  if (element instanceof HTMLSelectElement) return standaardkeuze(element)
  if (!(element instanceof HTMLInputElement) || element.type === 'file') return []
  if (!['checkbox', 'radio'].includes(element.type)) return [element.defaultValue]
  return element.defaultChecked ? [element.value] : []
}

/** Without a choice of its own, a list shows its first. */
function standaardkeuze({ options, multiple }: HTMLSelectElement): string[] {
  const gekozen = [...options].filter(({ defaultSelected }) => defaultSelected)
  const getoond = gekozen.length > 0 || multiple ? gekozen : [...options].slice(0, 1)
  return getoond.map(({ value }) => value)
}

/** Puts these values in the controls of one field. */
export function zetWaarden(formulier: HTMLFormElement, naam: string, waarden: string[]): void {
  const heet = (element: Element) => element.getAttribute('name') === naam
  const bestanden = [...formulier.elements].filter(heet).find(isBestandveld)
  if (bestanden) return zetBestanden(bestanden, waarden)
  for (const element of [...formulier.elements].filter(heet)) zet(element, waarden)
}

function zet(element: Element, waarden: string[]): void {
  const [waarde = ''] = waarden
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
    element.value = waarde
  if (!(element instanceof HTMLInputElement) || element.type === 'file') return
  if (['checkbox', 'radio'].includes(element.type))
    element.checked = waarden.includes(element.value)
  else element.value = waarde
}

/** A field of which the files are kept with the form as soon as they arrived. */
export const isBestandveld = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.matches('[data-stukken="/bestanden/stukken"]')

/** The hidden value that goes along with the form under this name; at the end, for by its first names the browser knows a form again (`Verborgen`). */
export function zetVerborgen(formulier: HTMLFormElement, naam: string, waarde: string): void {
  let veld = formulier.querySelector<HTMLInputElement>(`input[type=hidden][name="${naam}"]`)
  if (!veld) {
    veld = document.createElement('input')
    veld.type = 'hidden'
    veld.name = naam
    formulier.append(veld)
  }
  veld.value = waarde
}

/** Line ends as the server keeps them, to compare by. */
export const zelfde = (een: string[], ander: string[]): boolean =>
  een.length === ander.length &&
  een.every((waarde, plek) => kaal(waarde) === kaal(ander[plek] ?? ''))

const kaal = (waarde: string): string => waarde.replaceAll('\r\n', '\n')

/** What a link chose, as the question that a remark is about, is not undone by an empty choice of before. */
export const isUitAdres = (eerder: string[] = [], gekozen: string[] = []): boolean =>
  eerder.join('') === '' &&
  [...new URL(location.href).searchParams.values()].includes(gekozen.join(''))
