import { expect, it } from 'vitest'
import { grootDossier, groteVelden, schrijfGroteTeksten, vulErbij, vulGroot } from '#seed/groot.ts'
import { laatMeelezen } from '#seed/meelezen.ts'
import { proefopstelling } from '#seed/proef.ts'
import { geadviseerdDossier, onderdelen } from '#seed/proefbeoordeling.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { vulPad, type Plek } from '#seed/proefpaden.ts'
import { bram, eenVan, houder } from '#seed/proefdossier.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import { proefbrowser } from '../e2e/proefbrowser.ts'
import { inRol, type Wie } from '#seed/bouwer.ts'
import { routes } from './routes.ts'

// The largest portfolio that has to be as good as a small one: 300 activities, 300 files, 200.000 words; and 300 meetings and 300 drafts.

const proef = await proefopstelling()
const statements = { aantal: 0, tekens: 0 }
const db = proef.db.withPlugin({
  transformQuery: ({ node }) => node,
  transformResult: ({ result }) => {
    statements.aantal += 1
    statements.tekens += JSON.stringify(result.rows).length
    return Promise.resolve(result)
  },
})
const alsIemand = proefbrowser({ ...proef, basis: { ...proef.basis, db } })

const meesteStatements = 10
const meesteBytes = 200_000
/** What a page reads from the database when it is asked for again: what it shows, and not all that there is. */
const meesteGelezen = 200_000

/** What this portfolio has not: a supplement, a decision; and what is not for a mentor. `web/statements.test` has them. */
const nietHier =
  /uitkomst$|beoordeling\/wijzigingen$|mentor.*geschiedenis$|kandidaat.*onderdelen\/(A3\.1|B)$/

type Wereld = { naam: string; wie: Wie; plek: Plek }

/** Made by a process of its own, or a file with everything in it; both have their own tests. */
const geenPagina = /\/(pdf|archief|alles|export|voorbeeld|origineel|beelden\/1)$/

const paden = (wie: string, plek: Plek): string[] =>
  Object.entries(routes).flatMap(([route, { wie: voor }]) => {
    const isVanHem = voor === wie || voor === 'ingelogd' || route === 'GET /'
    if (!route.startsWith('GET ') || !isVanHem) return []
    const patroon = route.slice('GET '.length)
    const patronen = patroon.includes(':onderdeel')
      ? onderdelen.map(onderdeel => patroon.replace(':onderdeel', onderdeel))
      : [patroon]
    return patronen
      .filter(een => !geenPagina.test(een) && !nietHier.test(`${wie} ${een}`))
      .flatMap(een => vulPad(een, plek) ?? [])
  })

/** The first look at a reflection is written down, and what does not change is kept; what a page reads after that is what counts. */
async function lees(browser: Browser, pad: string) {
  await browser.lees(pad)
  statements.aantal = 0
  statements.tekens = 0
  const { tekst: html, status } = await browser.lees(pad)
  return { html, status, ...statements }
}

/** Where "Volgende" leads. */
const volgende = (html: string): string | undefined =>
  /href="([^"#]*)[^"]*" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')

/** Where each question of a part stands, when they do not fit on one page. */
const vraagbladen = (html: string, pad: string): string[] =>
  pad.includes('?')
    ? []
    : [...html.matchAll(/href="([^"]*\?vraag=[^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter(href => href.startsWith(pad))

type Browser = Awaited<ReturnType<typeof alsIemand>>
type Meting = {
  wat: string
  statements: number
  gelezen: number
  bytes: number
  einden: string[]
}

/** Every page as this person, and every page that those go on to. */
async function meet({ naam, wie, plek }: Wereld): Promise<Meting[]> {
  const browser = await alsIemand(wie)
  const metingen: Meting[] = []
  const teZien = paden(naam, plek)
  for (const pad of teZien) {
    const { html, status, aantal, tekens } = await lees(browser, pad)
    const wat = `${naam} ${pad.replaceAll(/[\da-f-]{36}/g, ':id')}`
    expect([wat, status === 404]).toEqual([wat, false])
    metingen.push({
      wat,
      statements: aantal,
      gelezen: tekens,
      bytes: Buffer.byteLength(html),
      einden: html.match(/Einde van \w+/g) ?? [],
    })
    teZien.push(...vraagbladen(html, pad))
    const volgend = pad.includes('?vraag=') ? undefined : volgende(html)
    if (volgend && (naam === 'kandidaat' || !volgend.endsWith('=3'))) teZien.push(volgend)
  }
  return metingen
}

it('blijft bij 300 activiteiten, 300 bestanden en 200.000 woorden licht', async () => {
  const eigen = await houder(proef, bram)
  const nu = proef.basis.klok.now()
  await vulPortfolio({ ctx: eigen.ctx, dossierId: eigen.dossier })
  await vulGroot(proef.db, { ...eigen, nu })
  await vulErbij(proef.db, { ...eigen, nu })
  const zaak = await geadviseerdDossier(proef, 'certificeren', {
    inhoud: grootDossier(proef.basis.toeval.id),
  })
  await schrijfGroteTeksten(proef.db, { dossier: zaak.dossierId, nu })
  await laatMeelezen(proef.basis, bram, { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' })
  const eersteVan = (tabel: 'activiteit' | 'bijeenkomst' | 'bewijs' | 'bestand') =>
    eenVan(proef, eigen.persoon, tabel)
  const mentor = await inRol(proef.basis, 'karin@x.voorbeeld', 'mentor')
  const [concept] = await leesConcepten(eigen.ctx)
  const ingediend = { dossier: zaak.dossierId, nummer: '1' }
  const metingen = [
    ...(await meet({
      naam: 'kandidaat',
      wie: eigen.wie,
      plek: {
        dossier: eigen.dossier,
        'A1/versies/:veld': 'klanten',
        'A2/versies/:veld': 'voorgenomen',
        'A3.2/versies/:veld': 'situatie',
        'A4/versies/:veld': 'plannen',
        'cv/versies/:veld': 'profiel',
        'jaren/:jaar/versies/:veld': 'gedaan',
        jaar: '1',
        categorie: '1',
        activiteit: await eersteVan('activiteit'),
        'concepten/:activiteit': concept?.id,
        bijeenkomst: await eersteVan('bijeenkomst'),
        bewijs: await eersteVan('bewijs'),
        bestand: await eersteVan('bestand'),
      },
    })),
    ...(await meet({
      naam: 'mentor',
      wie: mentor,
      plek: { dossier: eigen.dossier },
    })),
    ...(await meet({
      naam: 'assessor',
      wie: { ...zaak.bas, persoon: zaak.assessor.actor.persoon ?? '', rol: 'assessor' },
      plek: { ...ingediend, activiteit: zaak.inhoud.activiteiten[0]?.id ?? '' },
    })),
    ...(await meet({ naam: 'beslisser', wie: zaak.bas, plek: ingediend })),
    ...(await meet({ naam: 'kandidaat', wie: zaak.wie, plek: ingediend })),
  ]
  console.info(
    metingen
      .toSorted((een, ander) => ander.bytes - een.bytes)
      .map(een => `${een.bytes}  ${een.gelezen}  ${een.statements}  ${een.wat}`)
      .join('\n'),
  )
  expect(metingen.filter(({ statements: hoeveel }) => hoeveel > meesteStatements)).toEqual([])
  const teGroot = metingen.filter(({ bytes }) => bytes > meesteBytes)
  expect(teGroot.map(({ wat, bytes }) => [wat, bytes])).toEqual([])
  // What would change by reading a file in is looked for in all that there is.
  const leestTeVeel = metingen.filter(
    een => een.gelezen > meesteGelezen && !een.wat.endsWith('/inlezen'),
  )
  expect(leestTeVeel.map(een => [een.wat, een.gelezen])).toEqual([])
  // Page by page everything is there, in order.
  const gelezen = (wat: string) =>
    metingen.filter(een => een.wat.includes(wat)).flatMap(({ einden }) => einden)
  const allemaal = groteVelden.map(veld => `Einde van ${veld}`)
  expect(gelezen('kandidaat /dossiers/:id/indienen')).toEqual(allemaal)
  // Written by one, closed for the other: question by question everything is there too.
  const perVraag = gelezen('?vraag=').toSorted()
  expect(perVraag).toEqual([...allemaal, ...allemaal].toSorted())
  expect(gelezen('kandidaat /dossiers/:id/indieningen/1')).toEqual(allemaal)
}, 120_000)
