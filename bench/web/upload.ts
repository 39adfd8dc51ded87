import { randomBytes } from 'node:crypto'
import type { Dienst } from './dienst.ts'
import type { Mensen } from './mensen.ts'

const aantal = 40

/** Milliseconds of each of forty uploads: one new activity with a file of 1 MiB, one after the other. */
export async function meetUploads({ adres }: Dienst, { kandidaat }: Mensen): Promise<number[]> {
  const { cookie, dossier } = kandidaat
  const pad = `${adres}/dossiers/${dossier}/pe`
  const bladzijde = await (
    await fetch(`${pad}/nieuw?soort=workshop`, { headers: { cookie } })
  ).text()
  const token = /name="token" value="([^"]+)"/.exec(bladzijde)?.[1] ?? ''
  const tijden: number[] = []
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const body = formulier(nummer, token)
    const begin = performance.now()
    const antwoord = await fetch(pad, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie, origin: adres, 'sec-fetch-site': 'same-origin' },
    })
    await antwoord.arrayBuffer()
    tijden.push(performance.now() - begin)
    if (antwoord.status !== 303) throw new Error(`upload ${nummer} gaf ${antwoord.status}`)
  }
  return tijden.toSorted((een, ander) => een - ander)
}

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
  const inhoud = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1 << 20)])
  form.set('bewijs', new File([inhoud], `bewijs ${nummer}.pdf`, { type: 'application/pdf' }))
  return form
}
