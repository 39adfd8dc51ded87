import type { Dienst } from './dienst.ts'
import type { Kijker } from './groteMensen.ts'
import { median } from '../report.ts'
import { afgerond } from './meet.ts'
import { draadSeconden } from './verbruik.ts'

const vooraf = 10
const rondes = 5
const perRonde = 5

/** A page of a large portfolio: milliseconds of processor of the application alone, and bytes of HTML. */
export type Blad = { wie: string; wat: string; cpu: number; bytes: number }

/** Every page that this person comes to by following links, one of each kind, each asked for some times in a row. */
export async function maakRondgang(
  dienst: Dienst,
  { naam, cookie, begin }: Kijker,
): Promise<Blad[]> {
  const gezien = new Set<string>()
  const wachtrij = [...begin]
  const bladen: Blad[] = []
  for (let pad = wachtrij.shift(); pad !== undefined; pad = wachtrij.shift()) {
    const wat = soortVan(pad)
    if (gezien.has(wat)) continue
    gezien.add(wat)
    const html = await leesHtml(dienst, pad, cookie)
    if (html === null) continue
    wachtrij.push(...linksIn(html))
    const cpu = await meetCpu(dienst, pad, cookie)
    bladen.push({ wie: naam, wat, cpu, bytes: Buffer.byteLength(html) })
  }
  return bladen
}

/** The address without what is only this one's: of a hundred activities, or of eight questions, one is asked for. */
const soortVan = (pad: string): string =>
  pad
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')
    .replace(/versies\/\w+/, 'versies/:veld')
    .replace(/\b(bladzijde|pagina|deel|jaren)([=/])(?!1\b)\d+/, '$1$2:n')
    .replaceAll(/\b(soort|basis|gedaan|vraag|over|naar|onderdeel|versie|elke)=[^&]*/g, '$1=:x')

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

const geenPagina = /\/(pdf|archief|alles|export|origineel|voorbeeld|beelden\/\d+)(\?|$)/

/** Null for what is no page: a file, a picture of one, an address that leads on; or all pages as one, for who asks for that. */
async function leesHtml({ adres }: Dienst, pad: string, cookie: string): Promise<string | null> {
  if (geenPagina.test(pad) || pad.includes('bladzijde=alles')) return null
  const antwoord = await vraag(adres + pad, cookie)
  const tekst = await antwoord.text()
  if (antwoord.status >= 400) throw new Error(`${pad} gaf ${antwoord.status}`)
  const isHtml = antwoord.headers.get('content-type')?.startsWith('text/html')
  return isHtml && antwoord.status === 200 ? tekst : null
}

/** Of some rounds the middle one: in another a job in the background or a large collection has its turn. */
async function meetCpu({ adres, processen }: Dienst, pad: string, cookie: string) {
  const ga = async (keer: number) => {
    for (let beurt = 0; beurt < keer; beurt += 1)
      await (await vraag(adres + pad, cookie)).arrayBuffer()
  }
  await ga(vooraf)
  const metingen: number[] = []
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const begin = draadSeconden(processen.toepassing)
    await ga(perRonde)
    metingen.push(((draadSeconden(processen.toepassing) - begin) * 1000) / perRonde)
  }
  return afgerond(median(metingen))
}

const vraag = (url: string, cookie: string) =>
  fetch(url, { redirect: 'manual', headers: { cookie, 'accept-encoding': 'gzip, deflate, br' } })
