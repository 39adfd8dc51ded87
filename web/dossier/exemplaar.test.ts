import { setImmediate } from 'node:timers/promises'
import { extractText } from 'unpdf'
import { expect, it, vi } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { trekIn } from '#acties/dossier/trekIn.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { proefpers } from '../../e2e/proefpers.ts'

const proef = await proefopstelling()
const { app, drukker, koppenVan } = proefpers(proef, '')

async function ingediend() {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const { hash } = eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  const pad = `${proef.basis.adres}/dossiers/${wie.dossier}/indieningen/1`
  return { wie, hash, pad, headers: await koppenVan(wie.persoon) }
}

type App = ReturnType<typeof app>

/** Asks again as the page that waits does by itself, until it is something else. */
const vraag = (bij: App, pad: string, headers: Record<string, string>) =>
  vi.waitFor(
    async () => {
      const antwoord = await bij.request(pad, { headers })
      if (antwoord.headers.has('refresh')) throw new Error(`${pad} wacht nog`)
      return antwoord
    },
    { timeout: 50_000, interval: 200 },
  )

it('komt als download, met de naam van certificaat en indiening en met de hash erin', async () => {
  const { pad, hash, headers } = await ingediend()
  const antwoord = await vraag(app(), `${pad}/pdf`, headers)
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
  const antwoord = await vraag(app(), `${pad}/archief`, headers)
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

/** A press that begins when it is told to. */
function opAfroep() {
  const afroep = Promise.withResolvers<void>()
  const gevraagd: string[] = []
  const traag: typeof drukker = {
    ...drukker,
    print: async (opdracht, signaal) => {
      gevraagd.push(opdracht.standard)
      await afroep.promise
      return drukker.print(opdracht, signaal)
    },
  }
  return { traag, gevraagd, begin: afroep.resolve }
}

it('wordt los van het verzoek gemaakt: duurt het langer, dan staat dat er, vraagt de bladzijde het zelf opnieuw, en is het één keer gemaakt', async () => {
  const { pad, headers } = await ingediend()
  const { traag, gevraagd, begin } = opAfroep()
  const bij = app(traag)
  const wacht = await bij.request(`${pad}/archief`, { headers })
  const kop = (naam: string) => wacht.headers.get(naam)
  expect([wacht.status, kop('refresh'), kop('retry-after')]).toEqual([503, '3', '3'])
  const bladzijde = await wacht.text()
  expect(bladzijde).toContain('De PDF wordt gemaakt')
  expect(bladzijde).toMatch(/doen er \d+ bestanden bij/)
  // Another kind of the same filing is other work; the same once more is not.
  await bij.request(`${pad}/pdf`, { headers })
  const weg = new AbortController()
  const afgebroken = bij.request(`${pad}/archief`, { headers, signal: weg.signal })
  weg.abort()
  await afgebroken
  expect(gevraagd).toEqual(['a-3a', 'ua-1'])
  begin()
  const archief = await vraag(bij, `${pad}/archief`, headers)
  expect(archief.headers.get('content-type')).toBe('application/pdf')
  const { byteLength } = await archief.arrayBuffer()
  expect(byteLength).toBe(Number(archief.headers.get('content-length')))
  expect(gevraagd).toEqual(['a-3a', 'ua-1'])
})

it('geeft wie tegelijk vraagt ieder een heel bestand', async () => {
  const { pad, headers } = await ingediend()
  const bij = app()
  const samen = await Promise.all([1, 2].map(() => vraag(bij, `${pad}/pdf`, headers)))
  const groottes = await Promise.all(samen.map(async een => (await een.arrayBuffer()).byteLength))
  expect(groottes).toEqual(samen.map(een => Number(een.headers.get('content-length'))))
})

it('begint voor één mens hoogstens twee tegelijk; de volgende wacht zijn beurt af', async () => {
  const { wie, pad, headers } = await ingediend()
  eis(await trekIn(wie.ctx, { dossierId: wie.dossier }))
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 2 }))
  const { traag, gevraagd, begin } = opAfroep()
  const bij = app(traag)
  const tweede = `${pad.slice(0, -1)}2`
  const statusVan = async (waar: string) => (await bij.request(waar, { headers })).status
  const eerst = await Promise.all([`${pad}/pdf`, `${pad}/archief`].map(statusVan))
  expect([...eerst, await statusVan(`${tweede}/pdf`)]).toEqual([503, 503, 503])
  expect(gevraagd.toSorted()).toEqual(['a-3a', 'ua-1'])
  begin()
  expect((await vraag(bij, `${tweede}/pdf`, headers)).status).toBe(200)
  expect(gevraagd.toSorted()).toEqual(['a-3a', 'ua-1', 'ua-1'])
})

it('zegt niet lang daarna nog dat het mislukte, maar probeert het dan opnieuw', async () => {
  const { pad, headers } = await ingediend()
  const stuk = Promise.withResolvers<void>()
  let pogingen = 0
  const haperend: typeof drukker = {
    ...drukker,
    print: async (opdracht, signaal) => {
      pogingen += 1
      if (pogingen === 1) await stuk.promise
      return drukker.print(opdracht, signaal)
    },
  }
  const bij = app(haperend)
  expect((await bij.request(`${pad}/pdf`, { headers })).status).toBe(503)
  stuk.reject(new Error('geen geheugen'))
  await setImmediate()
  expect(pogingen).toBe(1)
  proef.verstrijk(61)
  expect((await vraag(bij, `${pad}/pdf`, headers)).status).toBe(200)
  expect(pogingen).toBe(2)
})

it('laat een ander niet bij wat al klaarligt', async () => {
  const { pad, headers } = await ingediend()
  const { traag, begin } = opAfroep()
  const bij = app(traag)
  await bij.request(`${pad}/pdf`, { headers })
  begin()
  const ander = await houder(proef, bram)
  const zonder = await bij.request(`${pad}/pdf`, { headers: await koppenVan(ander.persoon) })
  expect(zonder.status).toBe(404)
})
