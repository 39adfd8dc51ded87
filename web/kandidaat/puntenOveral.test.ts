import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { sleutelVan, tekortenVan } from '#domein/dossier/zaak.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { toonGetal } from '#domein/getal.ts'
import { toets } from '#domein/toets.ts'
import type { PeUitslag, Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'
import { proefopstelling } from '#seed/proef.ts'
import type { Houder } from '#seed/proefdossier.ts'
import { bouwWillekeurig, willekeurigePortfolios } from '#seed/willekeurigeHouder.ts'
import { leesStand } from '#vragen/stand.ts'
import { keurArchief } from '../../e2e/pdfkeur/archief.ts'
import { leesPdf } from '../../e2e/pdfkeur/objecten.ts'
import { keurToegankelijk } from '../../e2e/pdfkeur/toegankelijk.ts'
import { tabelInPdf } from '../../e2e/pdfTabel.ts'
import { proefpers } from '../../e2e/proefpers.ts'

// The same points on the screen, in the command, in what is taken along and in what is printed, of portfolios that nobody thought of;
// and what is printed holds to its standard.
// `ZADEN=300 npx vitest run --project database web/kandidaat/puntenOveral` looks at as many; `ZAAD=7` begins elsewhere.

const proef = await proefopstelling()
const { app, koppenVan } = proefpers(proef, '')
const { ZADEN: aantal = 4, ZAAD: seed = 85 } = process.env
const vandaag = proef.basis.klok.today()
const gezien = { regels: 0, boven: 0, ingediend: 0, kwarten: 0 }

test(
  `de PE-bladzijde, de HTML en de PDF van ${aantal} willekeurige portfolio’s zeggen wat toets zegt: elke activiteit, elke grens, het totaal (B)`,
  { timeout: 30_000 + Number(aantal) * 10_000 },
  async () => {
    const keuze = { seed: Number(seed), aantal: Number(aantal), activiteiten: 25 }
    for (const [nummer, dossier] of willekeurigePortfolios(keuze).entries())
      await vergelijk(await bouwWillekeurig(proef, nummer, dossier), nummer)
    console.info(gezien)
    expect(Object.values(gezien).every(hoeveel => hoeveel > 0)).toBe(true)
  },
)

async function vergelijk(wie: Houder, nummer: number): Promise<void> {
  const lees = await lezerVan(wie)
  const pad = `/dossiers/${wie.dossier}`
  const stand = await leesStand(wie.ctx, wie.dossier)
  if (!stand) throw new Error('geen dossier')
  const deel = await pakUit(await lees(`${pad}/export/alles`))
  const op = oordeel(deel('dossier.json').toString('utf8'))
  const nu = op(vandaag)
  const wat = `portfolio ${nummer}`
  expect([wat, inHtml(deel('portfolio.html').toString('utf8'))]).toEqual([wat, verwacht(nu.pe)])
  expect([wat, await inPdf(deel('portfolio.pdf'))]).toEqual([wat, verwacht(nu.pe)])
  expect([wat, keurToegankelijk(leesPdf(deel('portfolio.pdf')))]).toEqual([wat, []])
  const scherm = await (await lees(`${pad}/pe`)).text()
  const straks = op(stand.geplandeDag).pe
  const gelezen = opPagina(scherm, straks)
  // Where nothing is entered there are no categories yet.
  const isLeeg = straks.regels.length === 0 && gelezen.telt.length === 0
  expect([wat, gelezen]).toEqual([wat, isLeeg ? gelezen : verwachtOpPagina(straks)])
  await vergelijkIngediend(wie, { lees, nu, wat })
  tel(nu.pe)
}

type Ingediend = { lees: Lees; nu: Uitslag; wat: string }

/** The same of what is filed, where filing is allowed. */
async function vergelijkIngediend(wie: Houder, { lees, nu, wat }: Ingediend): Promise<void> {
  const zinnen = tekortenVan(nu).map(tekort => [sleutelVan(tekort), 'Dat komt nog.'])
  const toelichtingen = Object.fromEntries(zinnen)
  const gedaan = await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1, toelichtingen })
  if (!gedaan.ok) return
  gezien.ingediend += 1
  const pad = `/dossiers/${wie.dossier}/indieningen/1`
  for (const soort of ['pdf', 'archief']) {
    const pdf = await bytesVan(await lees(`${pad}/${soort}`))
    expect([wat, soort, await inPdf(pdf)]).toEqual([wat, soort, verwacht(nu.pe)])
    const keur = soort === 'archief' ? keurArchief : keurToegankelijk
    expect([wat, soort, keur(leesPdf(pdf))]).toEqual([wat, soort, []])
  }
  const html = await (await lees(`${pad}?bladzijde=alles`)).text()
  expect([wat, inHtml(html)]).toEqual([wat, verwacht(nu.pe)])
}

function tel({ regels, grenzen }: PeUitslag): void {
  gezien.regels += regels.length
  gezien.boven += grenzen.filter(({ vervallen }) => vervallen > 0).length
  gezien.kwarten += regels.filter(({ telt }) => telt % 1 !== 0).length
}

type Lees = (pad: string) => Promise<Response>
type Punten = { regels: string[][]; grenzen: string[][]; totaal: string }

async function lezerVan(wie: Houder): Promise<Lees> {
  const headers = await koppenVan(wie.persoon)
  return async pad => {
    const antwoord = await app().request(proef.basis.adres + pad, { headers })
    if (antwoord.status !== 200) throw new Error(`${antwoord.status} van ${pad}`)
    return antwoord
  }
}

const bytesVan = async (antwoord: Response): Promise<Buffer> =>
  Buffer.from(await antwoord.arrayBuffer())

/** What is in a zip, by its path. */
async function pakUit(antwoord: Response): Promise<(pad: string) => Buffer> {
  const zip = await fromBufferPromise(await bytesVan(antwoord), {
    lazyEntries: true,
    autoClose: false,
  })
  const delen = new Map<string, Buffer>()
  for await (const deel of zip.eachEntry())
    delen.set(deel.fileName, await buffer(await zip.openReadStreamPromise(deel)))
  return pad => delen.get(pad) ?? Buffer.of()
}

/** What the command says of this file on a day. */
function oordeel(tekst: string): (dag: Datum) => Uitslag {
  const gelezen = leesDossier(tekst, vandaag)
  if ('fouten' in gelezen) throw new Error(JSON.stringify(gelezen.fouten))
  return dag => toets(gelezen.dossier, dag, gelezen.kader)
}

const verwacht = ({ regels, grenzen, totaal }: PeUitslag): Punten => ({
  regels: regels.map(({ berekend, telt }) => [berekend, telt].map(toonGetal)),
  grenzen: grenzen.map(een => [een.opgevoerd, een.telt, een.vervallen, een.tekort].map(toonGetal)),
  totaal: toonGetal(totaal),
})

const zonderTekens = (html: string): string => html.replaceAll(/<[^>]+>/g, '').trim()

/** The cells of every row of a table of this page, by its caption. */
function cellen(html: string, titel: string): string[][] {
  const tabel = html.split('<table').find(een => een.includes(`>${titel}</caption>`)) ?? ''
  const [, ...rijen] = tabel.slice(0, tabel.indexOf('</table>')).split('<tr>')
  return rijen
    .map(rij =>
      [...rij.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cel = '']) => zonderTekens(cel)),
    )
    .filter(rij => rij.length > 0)
}

/** A number that is nothing is left out of the screen. */
const inHtml = (html: string): Punten => ({
  regels: cellen(html, 'Punten per activiteit'),
  grenzen: cellen(html, 'Punten per grens').map(rij => rij.map(cel => cel || '0')),
  totaal: /Samen tellen er <strong>([\d,]+) punten/.exec(html)?.[1] ?? '',
})

async function inPdf(pdf: Buffer): Promise<Punten> {
  const bytes = () => new Uint8Array(pdf)
  const regels = await tabelInPdf(bytes(), {
    koppen: ['Activiteit', 'Waard', 'Telt', 'In totaal'],
    tot: 'Punten per grens',
  })
  const grenzen = await tabelInPdf(bytes(), {
    koppen: ['Waarover', 'Opgevoerd', 'Telt', 'Vervalt', 'Tekort'],
    tot: 'Bestanden',
  })
  const samen = regels.reduce((som, rij) => som + Number(rij[3]?.replace(',', '.')), 0)
  return {
    regels: regels.map(rij => rij.slice(1, 3)),
    grenzen: grenzen.map(rij => rij.slice(1)),
    // What comes into the total, added up from the rows.
    totaal: toonGetal(samen),
  }
}

/** What the page of the candidate says: per activity what it is worth and counts, per category and in all what counts. */
function opPagina(html: string, { regels }: PeUitslag) {
  const rijen = html.split('<tr>').filter(een => een.startsWith('<th scope="row">'))
  return {
    regels: regels.map(({ activiteit }) => {
      const rij = rijen.find(een => een.includes(`/${activiteit}"`))
      return [...(rij ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/gs)]
        .map(([, cel = '']) => zonderTekens(cel))
        .slice(-2)
    }),
    telt: [...html.matchAll(/<div class="vb-categorie">.*?<p>(.*?)<\/p>/gs)].map(([, zin = '']) =>
      teltIn(zonderTekens(zin)),
    ),
  }
}

/** '49,5 punten opgevoerd, 30 tellen mee.' '5 punten. Die tellen allemaal mee.' 'Hier staat nog niets.' */
const teltIn = (zin: string): string =>
  /opgevoerd, ([\d,]+) tel/.exec(zin)?.[1] ?? /^([\d,]+) punt/.exec(zin)?.[1] ?? '0'

const verwachtOpPagina = ({ regels, grenzen, totaal }: PeUitslag) => ({
  regels: regels.map(({ berekend, telt }) => [berekend, telt].map(toonGetal)),
  telt: [
    ...grenzen
      .filter(({ grens }) => grens.startsWith('categorie-'))
      .map(({ telt }) => toonGetal(telt)),
    toonGetal(totaal),
  ],
})
