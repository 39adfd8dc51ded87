import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { laatMeelezen } from '#seed/meelezen.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { geadviseerdDossier, onderdelen } from '#seed/proefbeoordeling.ts'
import { bram, eenVan, houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../e2e/proefbrowser.ts'
import { inRol, type Wie } from '#seed/bouwer.ts'
import { routes } from './routes.ts'

// The largest portfolio that has to be as good as a small one: 300 activities, 300 files, 200.000 words.

const proef = await proefopstelling()
const statements = { aantal: 0 }
const db = proef.db.withPlugin({
  transformQuery: ({ node }) => node,
  transformResult: ({ result }) => {
    statements.aantal += 1
    return Promise.resolve(result)
  },
})
const alsIemand = proefbrowser({ ...proef, basis: { ...proef.basis, db } })

const meesteStatements = 10
const meesteBytes = 200_000

const vragen = {
  A2: ['voorgenomen', 'uitgevoerd', 'ontwikkeladvies', 'metAdviesGedaan'],
  'A3.2': ['situatie', 'aanleiding', 'inzichten', 'betekenis'],
  A4: [
    'ontwikkelingen',
    'sleutelmomenten',
    'beroepsprofielVerleden',
    'manierVanLeren',
    'plannen',
    'stappen',
    'beroepsprofielToekomst',
  ],
} as const
const aantalVragen = Object.values(vragen).flat().length
const woordenPerVraag = Math.ceil(200_000 / aantalVragen)

/** Paragraphs of about a hundred words; the last word says which text it was. */
function tekst(naam: string, woorden: number): string {
  const alinea = Array.from({ length: 100 }, (_, plek) => (plek % 7 ? 'werk' : 'begeleiden')).join(
    ' ',
  )
  const alineas = Array.from(
    { length: Math.ceil(woorden / 100) },
    (_, nr) => `${nr + 1} ${alinea}.`,
  )
  return [...alineas, `Einde van ${naam}.`].join('\n\n')
}

const antwoorden = (deel: keyof typeof vragen) =>
  Object.fromEntries(vragen[deel].map(veld => [veld, tekst(veld, woordenPerVraag)]))

/** As it is filed: the same portfolio as data. */
function grootDossier(): Dossier {
  const klein = volledigDossier()
  return {
    ...klein,
    activiteiten: Array.from({ length: 300 }, (_, plek) => ({
      ...opleiding(1),
      id: proef.basis.toeval.id(),
      titel: `Training ${plek + 1} over begeleiden op de werkplek`,
    })),
    onderdelen: {
      ...klein.onderdelen,
      A2: { antwoorden: antwoorden('A2') },
      'A3.2': { ...klein.onderdelen['A3.2'], antwoorden: antwoorden('A3.2') },
      A4: { ...klein.onderdelen.A4, antwoorden: antwoorden('A4') },
    },
  }
}

/** As it is worked on: straight into the tables, one statement for each. */
async function vulGroot(eigen: Awaited<ReturnType<typeof houder>>): Promise<void> {
  await vulPortfolio({ ctx: eigen.ctx, dossierId: eigen.dossier })
  const { persoon, dossier } = eigen
  const nu = proef.basis.klok.now()
  await sql`
    with nieuw as (
      insert into activiteit (id, persoon, titel, datum, aantallen, aangemaakt_op)
      select gen_random_uuid(), ${persoon}, 'Training ' || i || ' over begeleiden op de werkplek', '2025-05-01', '{"sbu": 1}', ${nu}
      from generate_series(1, 298) i returning id),
    inzet as (insert into activiteit_inzet select id, 'register-jobcoach', 'opleiding' from nieuw),
    stuk as (
      insert into bestand (id, persoon, sha256, grootte, mime, opgeslagen_op)
      select id, ${persoon}, encode(sha256(id::text::bytea), 'hex'), 1000, 'application/pdf', ${nu} from nieuw)
    insert into bewijs (id, persoon, bestand, naam, activiteit, toegevoegd_op)
    select gen_random_uuid(), ${persoon}, id, 'certificaat ' || id || '.pdf', id, ${nu} from nieuw`.execute(
    proef.db,
  )
  await schrijfGroot(dossier)
}

/** Every answer, and what stood there before: another text as long. */
async function schrijfGroot(dossier: string): Promise<void> {
  const nu = proef.basis.klok.now()
  for (const [onderdeel, velden] of Object.entries(vragen))
    for (const naam of velden) {
      const veld = `${onderdeel}/${naam}`
      const nieuw = tekst(naam, woordenPerVraag)
      const eerst = nieuw.replaceAll('werk', 'taak').replaceAll('Einde van', 'Begin van')
      await sql`
        with eerder as (
          insert into antwoord_versie (dossier, veld, versie, waarde, opgeslagen_op)
          values (${dossier}, ${veld}, 1, ${JSON.stringify(eerst)}::jsonb, ${nu}))
        insert into antwoord (dossier, veld, versie, waarde, opgeslagen_op)
        values (${dossier}, ${veld}, 2, ${JSON.stringify(nieuw)}::jsonb, ${nu})
        on conflict (dossier, veld) do update set versie = 2, waarde = excluded.waarde`.execute(
        proef.db,
      )
    }
}

type Wereld = { naam: string; wie: Wie; plek: Readonly<Record<string, string>> }

/** Made by a process of its own, or a file with everything in it; both have their own tests. */
const geenPagina = /\/(pdf|archief|alles|export|voorbeeld|origineel|beelden\/1)$/

const paden = (wie: string, plek: Wereld['plek']): string[] =>
  Object.entries(routes).flatMap(([route, { wie: voor }]) => {
    const isVanHem = voor === wie || voor === 'ingelogd' || route === 'GET /'
    if (!route.startsWith('GET ') || !isVanHem) return []
    const patroon = route.slice('GET '.length)
    if (!patroon.includes(':onderdeel')) return vul(patroon, plek)
    return onderdelen.flatMap(onderdeel => vul(patroon, { ...plek, onderdeel }))
  })

function vul(patroon: string, plek: Wereld['plek']): string[] {
  const delen = patroon.split('/').map(deel => (deel.startsWith(':') ? plek[deel.slice(1)] : deel))
  return delen.every(deel => deel !== undefined) && !geenPagina.test(patroon)
    ? [delen.join('/')]
    : []
}

/** The first look at a reflection is written down; what a page reads is what counts. */
async function lees(browser: Browser, pad: string) {
  statements.aantal = 0
  const eerst = await browser.lees(pad)
  if (statements.aantal <= meesteStatements) return { ...eerst, hoeveel: statements.aantal }
  statements.aantal = 0
  return { ...(await browser.lees(pad)), hoeveel: statements.aantal }
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
type Meting = { wat: string; statements: number; bytes: number; einden: string[] }

/** Every page as this person, and every page that those go on to. */
async function meet({ naam, wie, plek }: Wereld): Promise<Meting[]> {
  const browser = await alsIemand(wie)
  const metingen: Meting[] = []
  const teZien = paden(naam, plek)
  for (const pad of teZien) {
    const { tekst: html, status, hoeveel } = await lees(browser, pad)
    if (status !== 200) continue
    const wat = `${naam} ${pad.replaceAll(/[\da-f-]{36}/g, ':id')}`
    metingen.push({
      wat,
      statements: hoeveel,
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
  await vulGroot(eigen)
  const zaak = await geadviseerdDossier(proef, 'certificeren', { inhoud: grootDossier() })
  await schrijfGroot(zaak.dossierId)
  await laatMeelezen(proef.basis, bram, { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' })
  const eersteVan = (tabel: 'activiteit' | 'bijeenkomst' | 'bewijs' | 'bestand') =>
    eenVan(proef, eigen.persoon, tabel)
  const mentor = await inRol(proef.basis, 'karin@x.voorbeeld', 'mentor')
  const ingediend = { dossier: zaak.dossierId, nummer: '1' }
  const metingen = [
    ...(await meet({
      naam: 'kandidaat',
      wie: eigen.wie,
      plek: {
        dossier: eigen.dossier,
        veld: 'plannen',
        jaar: '1',
        categorie: '1',
        activiteit: await eersteVan('activiteit'),
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
      .map(({ wat, statements: hoeveel, bytes }) => `${bytes}  ${hoeveel}  ${wat}`)
      .join('\n'),
  )
  expect(metingen.filter(({ statements: hoeveel }) => hoeveel > meesteStatements)).toEqual([])
  const teGroot = metingen.filter(({ bytes }) => bytes > meesteBytes)
  expect(teGroot.map(({ wat, bytes }) => [wat, bytes])).toEqual([])
  // Page by page everything is there, in order.
  const gelezen = (wat: string) =>
    metingen.filter(een => een.wat.includes(wat)).flatMap(({ einden }) => einden)
  const allemaal = Object.values(vragen)
    .flat()
    .map(veld => `Einde van ${veld}`)
  expect(gelezen('kandidaat /dossiers/:id/indienen')).toEqual(allemaal)
  // Written by one, closed for the other: question by question everything is there too.
  const perVraag = gelezen('?vraag=').toSorted()
  expect(perVraag).toEqual([...allemaal, ...allemaal].toSorted())
  expect(gelezen('kandidaat /dossiers/:id/indieningen/1')).toEqual(allemaal)
}, 120_000)
