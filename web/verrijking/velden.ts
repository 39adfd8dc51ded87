/** What a form holds now, by field, as it would be sent. */
export const waardenVan = (formulier: HTMLFormElement, naam: string): string[] =>
  waardenIn(new FormData(formulier), naam)

/** The same, of many fields at once. */
export const waardenIn = (inhoud: FormData, naam: string): string[] =>
  inhoud.getAll(naam).filter(waarde => typeof waarde === 'string')

/** Puts these values in the controls of one field. */
export function zetWaarden(formulier: HTMLFormElement, naam: string, waarden: string[]): void {
  const heet = (element: Element) => element.getAttribute('name') === naam
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

/** The hidden value that goes along with the form under this name. */
export function zetVerborgen(formulier: HTMLFormElement, naam: string, waarde: string): void {
  let veld = formulier.querySelector<HTMLInputElement>(`input[type=hidden][name="${naam}"]`)
  if (!veld) {
    veld = document.createElement('input')
    veld.type = 'hidden'
    veld.name = naam
    formulier.prepend(veld)
  }
  veld.value = waarde
}

/** Line ends as the server keeps them, to compare by. */
export const zelfde = (een: string[], ander: string[]): boolean => kaal(een) === kaal(ander)

const kaal = (waarden: string[]): string =>
  JSON.stringify(waarden.map(waarde => waarde.replaceAll('\r\n', '\n')))
