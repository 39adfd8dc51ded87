import { afterAll, expect, it } from 'vitest'
import { vraagAan } from '#acties/aanvulling/vraagAan.ts'
import { voegOntwikkeladviesToe } from '#acties/beoordeling/voegOntwikkeladviesToe.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { rolnamen } from '#domein/rollen.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { houdCvBij } from '#seed/cv.ts'
import { laatMeelezen } from '#seed/meelezen.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { beoordeelAlles, geadviseerdDossier, toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { certificeer } from '#seed/proefbesluit.ts'
import { vulPad, type Plek } from '#seed/proefpaden.ts'
import { bram, eenVan, houder, type Houder } from '#seed/proefdossier.ts'
import { dienAanvullingIn, ingediendDossier } from '#seed/proefindiening.ts'
import { routes } from './routes.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSessie } from '#acties/account/sessies.ts'
import { createLog } from '#infra/log.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import type { Wie } from '#seed/bouwer.ts'
import { rollenVan } from '#vragen/sessie.ts'
import { maakApp } from './app.ts'
import { vormtoken } from './csrf.ts'
import { laadStatisch } from './statisch.ts'

const proef = await proefopstelling()
const koekje = '__Host-vakbewijs'
const web = proefweb()
const meeste = 10

/** What stands in the place of a parameter, for somebody in this role. */
type Wereld = { koppen: Record<string, string>; plek: Plek }

it('leest elke bladzijde in hoogstens tien vragen aan de database', async () => {
  const werelden = await maakWerelden()
  const gemeten: Meting[] = []
  for (const { route, naam } of bezoeken) gemeten.push(...(await meet({ route, naam }, werelden)))
  const opAantal = gemeten.toSorted(([, een], [, ander]) => ander - een)
  console.info(
    opAantal.map(([wat, hoeveel]) => `${String(hoeveel).padStart(3)}  ${wat}`).join('\n'),
  )
  expect(opAantal.filter(([, hoeveel]) => hoeveel > meeste)).toEqual([])
  const bezocht = new Set(gemeten.map(([wat]) => wat))
  expect(rolnamen.filter(naam => !bezocht.has(`GET / als ${naam}`))).toEqual([])
  expect(gemeten.length).toBeGreaterThan(90)
}, 120_000)

/** For one role there may be more: who builds, and who was certified. */
type Werelden = Readonly<Record<string, Wereld | readonly Wereld[] | undefined>>
type Bezoek = { route: string; naam: string }
type Meting = [string, number]

/** No page: made by a process of its own, or a file with everything in it. Both have their own tests. */
const opPapier = /\/(pdf|archief|alles)$/

/** Every page as everybody who may come there. */
const bezoeken: readonly Bezoek[] = Object.entries(routes).flatMap(([route, { wie }]) => {
  if (!route.startsWith('GET ') || opPapier.test(route)) return []
  const namen =
    route === 'GET /' ? ['iedereen', ...rolnamen] : wie === 'ingelogd' ? rolnamen : [wie]
  return namen.map(naam => ({ route, naam }))
})

/** How many statements it takes, in every world of this somebody where it is; it has to be in one of them. */
async function meet({ route, naam }: Bezoek, werelden: Werelden): Promise<Meting[]> {
  const gezien: number[] = []
  for (const { koppen, plek } of [werelden[naam] ?? []].flat()) {
    const pad = vulPad(route.slice('GET '.length), plek)
    if (!pad) continue
    // The first look at a reflection is written down; what a page reads is what counts.
    await web.lees(pad, koppen)
    const { antwoord, statements } = await web.lees(pad, koppen)
    expect([pad, antwoord.status < 500]).toEqual([pad, true])
    if (antwoord.status !== 404) gezien.push(statements)
  }
  const wat = `${route} als ${naam}`
  expect([wat, gezien.length > 0]).toEqual([wat, !nietTeZien.test(wat)])
  return gezien.length > 0 ? [[wat, Math.max(...gezien)]] : []
}

/** A secret that is only in a mail, a picture, a demonstration; what a role has no part in. */
const nietTeZien = new RegExp(
  [
    'code/:inlogcode|email/:inlogcode|agenda/:sleutel|beelden/:pagina|als demonstratie$',
    'indieningen/:nummer als (planner|coordinator|beheerder|mentor)$',
    'geschiedenis als (mentor|coordinator|beheerder)$',
    // Only who sent a form after his session has it; here that is the kandidaat.
    'geparkeerd/:klad als (planner|assessor|coordinator|beslisser|beheerder|mentor)$',
    'bestanden/:bestand(/origineel)? als (planner|coordinator|beheerder)$',
    // Of what was filed straight into the tables there is a row, and no file.
    'origineel als (assessor|beslisser)$',
  ].join('|'),
)

async function maakWerelden(): Promise<Werelden> {
  const klaar = await geadviseerdDossier(proef)
  const lopend = await toegewezenDossier(proef, ['bert'], {
    naam: 'Noor Bos',
    nolocnummer: '3',
    email: 'noor@x.voorbeeld',
    nummer: 'RJ-3',
  })
  await beoordeelAlles(lopend.assessor, lopend.dossierId, { A4: 'aanvullen' })
  const vragen = { A4: 'Wat is je plan?' }
  eis(await vraagAan(lopend.assessor, { dossierId: lopend.dossierId, vragen }))
  await dienAanvullingIn(proef, { ...lopend, dossier: lopend.dossierId })
  const advies = { dossierId: lopend.dossierId, tekst: 'Zoek een intervisiegroep.' }
  eis(await voegOntwikkeladviesToe(lopend.assessor, advies))
  const eigen = await houder(proef, bram)
  await vulPortfolio({ ctx: eigen.ctx, dossierId: eigen.dossier })
  await houdCvBij({ ctx: eigen.ctx, dossierId: eigen.dossier })
  const een = (tabel: Parameters<typeof eenVan>[2]) => eenVan(proef, eigen.persoon, tabel)
  const { artikel, concept, geparkeerd } = await vulVerder(eigen)
  const beslist = await ingediendDossier(proef, wim)
  await certificeer(
    proef,
    { ...beslist, ctx: proef.ctx(beslist.wie) },
    { van: datum('2027-03-01'), tot: datum('2031-02-28') },
  )
  const { controlecode } = await proef.db
    .selectFrom('certificaat')
    .select('controlecode')
    .executeTakeFirstOrThrow()
  const rol = async (naam: (typeof rolnamen)[number], persoon: string) => ({
    koppen: (await web.ingelogd({ persoon, rol: naam })).koppen,
  })
  const karin = { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' }
  await laatMeelezen(proef.basis, bram, karin)
  const { id: mentorschap } = await proef.db
    .selectFrom('mentorschap')
    .select('id')
    .executeTakeFirstOrThrow()
  await proef.medewerker('coordinator')
  const ander = async (naam: 'beheerder' | 'mentor' | 'coordinator') => {
    const { persoon } = await proef.db
      .selectFrom('rol_toekenning')
      .where('rol', '=', naam)
      .select('persoon')
      .executeTakeFirstOrThrow()
    return rol(naam, persoon)
  }
  const assessor = lopend.assessor.actor.persoon ?? ''
  const lopendePlek = { dossier: lopend.dossierId, nummer: '1', onderdeel: 'A4', assessor }
  const { id: toekenning } = await proef.db
    .selectFrom('rol_toekenning')
    .where('persoon', '=', assessor)
    .select('id')
    .executeTakeFirstOrThrow()
  return {
    iedereen: { koppen: {}, plek: { controlecode } },
    kandidaat: [
      {
        ...(await rol('kandidaat', eigen.persoon)),
        plek: {
          dossier: eigen.dossier,
          mentorschap,
          onderdeel: 'A4',
          'onderdelen/:onderdeel/versies/:veld': 'plannen',
          'pe/:activiteit/versies/:veld': 'inhoud',
          'cv/versies/:veld': 'profiel',
          'jaren/:jaar/versies/:veld': 'gedaan',
          jaar: '1',
          categorie: '1',
          activiteit: await een('activiteit'),
          'concepten/:activiteit': concept,
          'geparkeerd/:klad': geparkeerd,
          'pe/:activiteit': artikel,
          over: 'A1',
          'bewijskeuze/:over': await een('activiteit'),
          ondertekening: await een('ondertekening'),
          bijeenkomst: await een('bijeenkomst'),
          bewijs: await een('bewijs'),
          bestand: await een('bestand'),
          regel: await een('cv_regel'),
        },
      },
      {
        ...(await rol('kandidaat', beslist.persoon)),
        plek: { dossier: beslist.dossier, nummer: '1' },
      },
    ],
    planner: {
      ...(await rol('planner', lopend.planner.actor.persoon ?? '')),
      plek: { ...lopendePlek, persoon: lopend.persoon },
    },
    assessor: {
      ...(await rol('assessor', assessor)),
      plek: {
        ...lopendePlek,
        activiteit: lopend.inhoud.activiteiten[0]?.id,
        ontwikkeladvies: await eersteId('ontwikkeladvies', lopend.dossierId),
        bestand: await eenVan(proef, lopend.persoon, 'bestand'),
      },
    },
    beslisser: {
      ...(await rol('beslisser', klaar.bas.persoon)),
      plek: {
        dossier: klaar.dossierId,
        nummer: '1',
        onderdeel: 'A4',
        bestand: await eenVan(proef, klaar.persoon, 'bestand'),
      },
    },
    beheerder: {
      ...(await ander('beheerder')),
      plek: { instelling: 'aantalAssessoren', toekenning },
    },
    mentor: {
      ...(await ander('mentor')),
      plek: {
        dossier: eigen.dossier,
        opmerking: await eersteId('mentoropmerking', eigen.dossier),
        bestand: await bestandBij(await een('activiteit')),
      },
    },
    coordinator: { ...(await ander('coordinator')), plek: {} },
  }
}

const wim = { naam: 'Wim Bakker', nolocnummer: '4', email: 'wim@x.voorbeeld', nummer: 'RJ-4' }

/** What a complete portfolio has not yet: a statement with a long text, and a draft. */
async function vulVerder({ ctx, dossier: dossierId }: Houder) {
  const over = { soort: 'artikel', titel: 'Werk en autisme', datum: '1-5-2025', woorden: 1800 }
  const { activiteit: artikel } = eis(await voegActiviteitToe(ctx, { dossierId, ...over }))
  const bij = { soort: 'activiteit', id: artikel }
  const gegevens = { inhoud: 'Over werk dat past.', blad: 'Jobcoachblad' }
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  const neergelegd = { dossierId, titel: 'Webinar autisme', verdeling: 'elk', bestanden: [] }
  const [concept] = eis(await voegConceptenToe(ctx, neergelegd)).gemaakt
  const geparkeerd = proef.basis.toeval.id()
  const klad = { id: geparkeerd, schrijver: geparkeerd, basis: '0', beurt: '1', titel: 'Boek' }
  const velden = JSON.stringify({ titel: ['Werk dat past'] })
  eis(await bewaarKlad(ctx, { ...klad, pagina: `/geparkeerd/${geparkeerd}?naar=%2F`, velden }))
  return { artikel, concept: concept?.activiteit, geparkeerd }
}

const eersteId = async (tabel: 'ontwikkeladvies' | 'mentoropmerking', dossier: string) =>
  (
    await proef.db
      .selectFrom(tabel)
      .where('dossier', '=', dossier)
      .select('id')
      .executeTakeFirstOrThrow()
  ).id

const bestandBij = async (activiteit: string) =>
  (
    await proef.db
      .selectFrom('bewijs')
      .where('activiteit', '=', activiteit)
      .select('bestand')
      .executeTakeFirstOrThrow()
  ).bestand

/** All pages on the database of a test file, without a port; every statement that a request sends is counted. */
function proefweb() {
  const { db, statements, vanafNu } = geteld(proef.db)
  const basis = { ...proef.basis, db }
  const drukker = createPrinter({ idleMs: 1000, limitMs: 30_000, waiting: 1 })
  const app = maakApp({
    basis,
    statisch: bouwStatisch(),
    log: createLog('silent'),
    drukker,
    isProxy: () => false,
    isStoring: () => false,
  })
  const eigen = { origin: basis.adres, 'sec-fetch-site': 'same-origin' }
  return {
    ingelogd: (wie: Ingelogde) => logIn(wie, eigen),
    /** A page by GET, and how many statements it took. */
    async lees(pad: string, koppen: Record<string, string> = {}) {
      vanafNu()
      const antwoord = await app.request(basis.adres + pad, { headers: koppen })
      return { antwoord, statements: statements() }
    },
  }
}

function geteld(db: typeof proef.db) {
  let aantal = 0
  return {
    db: db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: ({ result }) => {
        aantal += 1
        return Promise.resolve(result)
      },
    }),
    statements: () => aantal,
    vanafNu: () => void (aantal = 0),
  }
}

function bouwStatisch() {
  const map = mkdtempSync(join(tmpdir(), 'vakbewijs-web-'))
  const bouw = `import { buildWeb } from './bin/build-web.mjs'; await buildWeb(process.cwd(), ${JSON.stringify(map)})`
  execFileSync(process.execPath, ['--input-type=module', '--eval', bouw])
  afterAll(() => rmSync(map, { recursive: true }))
  return laadStatisch(map)
}

type Ingelogde = Pick<Wie, 'persoon' | 'rol'>

/** A browser that is signed in as this person in this role. */
async function logIn({ persoon, rol: gevraagd }: Ingelogde, eigen: object) {
  const ctx = proef.systeem()
  const rol = (await rollenVan(ctx, persoon)).find(een => een.rol === gevraagd)
  if (!rol) throw new Error('geen rol')
  const { sleutel } = await openSessie(ctx, { persoon, rol })
  return { koppen: { ...eigen, cookie: `${koekje}=${sleutel}` }, token: vormtoken(sleutel, 'zout') }
}
