/**
 * Files may be dropped anywhere: on a page whose form asks for files they go into that form, on every other page of a holder they are put
 * ready as drafts. Sent as the ordinary form would be, so that the answer is an ordinary page.
 */
const ingang = document.querySelector<HTMLAnchorElement>('a[href="/toevoegen"]')
const vragend = document.querySelector<HTMLInputElement>('main form input[type="file"]')
if (ingang) luister()

function luister(): void {
  const zone = document.createElement('div')
  zone.className = 'vb-werpzone'
  zone.hidden = true
  zone.textContent = vragend
    ? 'Laat los: het komt bij dit formulier.'
    : 'Laat los om toe te voegen.'
  document.body.append(zone)
  const toon = (isZichtbaar: boolean) => (zone.hidden = !isZichtbaar)
  addEventListener('dragenter', gebeurtenis => heeftBestanden(gebeurtenis) && toon(true))
  zone.addEventListener('dragleave', () => toon(false))
  zone.addEventListener('dragover', gebeurtenis => gebeurtenis.preventDefault())
  zone.addEventListener('drop', gebeurtenis => {
    gebeurtenis.preventDefault()
    toon(false)
    if (gebeurtenis.dataTransfer) neem(gebeurtenis.dataTransfer.files)
  })
}

const heeftBestanden = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false

function neem(bestanden: FileList): void {
  if (bestanden.length === 0) return
  if (vragend) {
    vragend.files = vragend.multiple ? bestanden : alleenEerste(bestanden)
    vragend.dispatchEvent(new Event('change', { bubbles: true }))
    vragend.focus()
    return
  }
  verstuur(bestanden)
}

function alleenEerste(bestanden: FileList): FileList {
  const doos = new DataTransfer()
  if (bestanden[0]) doos.items.add(bestanden[0])
  return doos.files
}

function verstuur(bestanden: FileList): void {
  const formulier = document.createElement('form')
  formulier.method = 'post'
  formulier.enctype = 'multipart/form-data'
  formulier.action = '/toevoegen'
  formulier.hidden = true
  const token = document.querySelector<HTMLInputElement>('input[name="token"]')?.value ?? ''
  formulier.append(verborgen('token', token), verborgen('verdeling', 'elk'))
  const veld = document.createElement('input')
  veld.type = 'file'
  veld.name = 'bestanden'
  veld.multiple = true
  veld.files = bestanden
  formulier.append(veld)
  document.body.append(formulier)
  formulier.submit()
}

function verborgen(naam: string, waarde: string): HTMLInputElement {
  const veld = document.createElement('input')
  veld.type = 'hidden'
  veld.name = naam
  veld.value = waarde
  return veld
}
