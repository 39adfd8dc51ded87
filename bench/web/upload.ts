import { randomBytes } from 'node:crypto'
import type { Dienst } from './dienst.ts'
import type { Mensen } from './mensen.ts'

const vooraf = 20
const aantal = 40

/** Milliseconds of each of forty uploads: one new activity with a file of 1 MiB, one after the other, when twenty before them were seen. */
export async function meetUploads({ adres }: Dienst, { kandidaat }: Mensen): Promise<number[]> {
  const { cookie, dossier } = kandidaat
  const pad = `${adres}/dossiers/${dossier}/pe`
  const bladzijde = await (
    await fetch(`${pad}/nieuw?soort=workshop`, { headers: { cookie } })
  ).text()
  const token = /name="token" value="([^"]+)"/.exec(bladzijde)?.[1] ?? ''
  const tijden: number[] = []
  for (let nummer = 0; nummer < vooraf + aantal; nummer += 1) {
    const body = formulier(nummer, token)
    const begin = performance.now()
    const antwoord = await fetch(pad, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie, origin: adres, 'sec-fetch-site': 'same-origin' },
    })
    const tekst = await antwoord.text()
    if (nummer >= vooraf) tijden.push(performance.now() - begin)
    if (antwoord.status !== 303)
      throw new Error(`upload ${nummer} gaf ${antwoord.status}: ${foutenIn(tekst)}`)
  }
  return tijden.toSorted((een, ander) => een - ander)
}

const foutenIn = (bladzijde: string): string =>
  bladzijde
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 600)

function formulier(nummer: number, token: string): FormData {
  const form = new FormData()
  const velden = {
    token,
    soort: 'workshop',
    titel: `Workshop ${nummer}`,
    datum: `${1 + (nummer % 28)}-4-2026`,
    'aantallen.lesuren': '2',
    basis: '0',
  }
  for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde)
  form.set('bewijs', new File([pdf()], `bewijs ${nummer}.pdf`, { type: 'application/pdf' }))
  return form
}

/** A PDF of one empty page and 1 MiB that nobody sent before. */
function pdf(): Uint8Array<ArrayBuffer> {
  const vulling = randomBytes(1 << 19).toString('hex')
  const dingen = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    `<</Length ${vulling.length}>>stream\n${vulling}\nendstream`,
  ]
  let tekst = '%PDF-1.7\n'
  const plekken = dingen.map((ding, plek) => {
    const begin = tekst.length
    tekst += `${plek + 1} 0 obj\n${ding}\nendobj\n`
    return `${String(begin).padStart(10, '0')} 00000 n \n`
  })
  const lijst = `xref\n0 5\n0000000000 65535 f \n${plekken.join('')}`
  const slot = `trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${tekst.length}\n%%EOF\n`
  return new TextEncoder().encode(tekst + lijst + slot)
}
