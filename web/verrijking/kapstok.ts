/** A button that puts the headings of a model in its box, under what stands there; without this they are there to copy. */
for (const knop of document.querySelectorAll<HTMLButtonElement>('[data-koppen]')) {
  const vak = document.querySelector<HTMLTextAreaElement>(`#${knop.dataset['vak'] ?? ''}`)
  if (vak) {
    knop.hidden = false
    knop.addEventListener('click', () => zet(vak, knop.dataset['koppen'] ?? ''))
  }
}

function zet(vak: HTMLTextAreaElement, koppen: string): void {
  const begin = vak.value.trim() === '' ? '' : `${vak.value.trimEnd()}\n\n`
  const plek = begin.length + koppen.indexOf('\n') + 1
  vak.focus()
  vak.setSelectionRange(0, vak.value.length)
  // As if it were typed, so that the browser can undo it; where that is not possible, put.
  if (!document.execCommand('insertText', false, begin + koppen)) {
    vak.value = begin + koppen
    vak.dispatchEvent(new Event('input', { bubbles: true }))
  }
  vak.setSelectionRange(plek, plek)
}
