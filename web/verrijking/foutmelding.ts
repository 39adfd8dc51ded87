/** The summary of faults is read first: focus moves to it when the page with faults arrives. */
const samenvatting = document.querySelector('[data-foutsamenvatting]')
if (samenvatting instanceof HTMLElement) samenvatting.focus()
