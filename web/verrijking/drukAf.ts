/** A button that prints the page; without JavaScript the browser's own menu does. */
for (const knop of document.querySelectorAll<HTMLButtonElement>('[data-druk-af]')) {
  knop.hidden = false
  knop.addEventListener('click', () => print())
}
