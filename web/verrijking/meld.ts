export type Stand = 'bezig' | 'bewaard' | 'wacht' | 'let-op'

/** The quiet line under the field that is being written in, or above the button that was pressed last; a screen reader hears it when it becomes another kind of news, not at every save. */
export function maakMelder(formulier: HTMLFormElement) {
  const regel = document.createElement('p')
  regel.className = 'vb-stand'
  const omroep = document.createElement('p')
  omroep.className = 'vb-onzichtbaar'
  omroep.setAttribute('role', 'status')
  formulier.append(omroep)
  let laatst: Stand | undefined
  let knoppen: Element | null | undefined
  // Who presses a button looks there.
  formulier.addEventListener('submit', ({ submitter }) => {
    knoppen = submitter?.closest('.utrecht-button-group')
    if (regel.isConnected) knoppen?.before(regel)
  })
  return (stand: Stand, tekst: string, erbij?: Node): void => {
    regel.textContent = `${tekst} `
    if (erbij) regel.append(erbij)
    regel.dataset['stand'] = stand
    if (!regel.isConnected) plaats(formulier, { regel, knoppen })
    if (stand === 'bezig' || stand === laatst) return
    laatst = stand
    omroep.textContent = tekst
  }
}

type Plek = { regel: HTMLElement; knoppen: Element | null | undefined }

function plaats(formulier: HTMLFormElement, { regel, knoppen }: Plek): void {
  const volg = (element: Element | null) => {
    const vak = element?.closest('.utrecht-form-field, .utrecht-form-fieldset')
    if (vak && formulier.contains(vak)) vak.append(regel)
    return vak
  }
  if (knoppen) knoppen.before(regel)
  else if (!volg(document.activeElement)) formulier.prepend(regel)
  formulier.addEventListener('input', ({ target }) => {
    if (target instanceof Element) volg(target)
  })
}

/** A link that opens beside this page, so that what stands here stays. */
export function naastLink(tekst: string, adres: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = adres
  link.target = '_blank'
  link.textContent = `${tekst} (opent een nieuw tabblad)`
  return link
}
