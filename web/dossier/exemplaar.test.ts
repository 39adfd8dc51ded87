import { extractText } from 'unpdf'
import { expect, it } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefpers } from '../../e2e/proefpers.ts'

const proef = await proefopstelling()
const { app, koppenVan } = proefpers(proef, '')

async function ingediend() {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const { hash } = eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  const pad = `${proef.basis.adres}/dossiers/${wie.dossier}/indieningen/1`
  return { hash, pad, headers: await koppenVan(wie.persoon) }
}

it('komt als download, met de naam van certificaat en indiening en met de hash erin', async () => {
  const { pad, hash, headers } = await ingediend()
  const antwoord = await app().request(`${pad}/pdf`, { headers })
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('content-type')).toBe('application/pdf')
  expect(antwoord.headers.get('content-disposition')).toContain(
    'filename="portfolio-RJ-0412-indiening-1.pdf"',
  )
  const pdf = new Uint8Array(await antwoord.arrayBuffer())
  expect(Number(antwoord.headers.get('content-length'))).toBe(pdf.length)
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text.replaceAll(/\s+/g, '')).toContain(hash)
})

it('komt als archief met de bestanden erin, en de bladzijde verwijst naar allebei', async () => {
  const { pad, headers } = await ingediend()
  const antwoord = await app().request(`${pad}/archief`, { headers })
  const pdf = Buffer.from(await antwoord.arrayBuffer())
  expect(antwoord.headers.get('content-disposition')).toContain('indiening-1-archief.pdf')
  expect(pdf.toString('latin1').match(/\/Type\s*\/EmbeddedFile/g)?.length).toBe(9)
  const bladzijde = await (await app().request(pad, { headers })).text()
  expect(bladzijde).toContain('/indieningen/1/pdf"')
  expect(bladzijde).toContain('/indieningen/1/archief"')
})

it('zegt het rustig als het niet lukt, met een nummer om door te geven', async () => {
  const { pad, headers } = await ingediend()
  const haastig = createPrinter({ idleMs: 1, limitMs: 1, waiting: 5 })
  const antwoord = await app(haastig).request(`${pad}/pdf`, { headers })
  expect(antwoord.status).toBe(500)
  const tekst = await antwoord.text()
  expect(tekst).toContain('De PDF is nu niet gelukt')
  const nummer = antwoord.headers.get('x-request-id')?.slice(-8).toUpperCase() ?? '?'
  expect(tekst).toContain(nummer)
})
