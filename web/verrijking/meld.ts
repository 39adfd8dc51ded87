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

export function link(tekst: string, adres: string): HTMLAnchorElement {
  const a = document.createElement('a')
  a.href = adres
  a.textContent = tekst
  return a
}

/** A link that opens beside this page, so that what stands here stays. */
export function naastLink(tekst: string, adres: string): HTMLAnchorElement {
  const a = link(`${tekst} (opent een nieuw tabblad)`, adres)
  a.target = '_blank'
  return a
}

/** What is said when nothing arrives, and it goes on by itself: what was not done, and where the text is meanwhile. */
export const onbereikt = (
  soort: 'weg' | 'uitgelogd',
  nogNiet: string,
  waar: string,
): ['wacht', string, Node?] =>
  soort === 'weg'
    ? ['wacht', `Nog niet ${nogNiet}. We proberen het steeds opnieuw. ${waar}`]
    : [
        'wacht',
        `Je bent uitgelogd. Log in; daarna gaat dit hier vanzelf verder. ${waar}`,
        naastLink('Log in', '/inloggen'),
      ]
