import { afterAll, expect, it } from 'vitest'
import { rolnamen } from '#domein/rollen.ts'
import { houdCvBij } from '#seed/cv.ts'
import { laatMeelezen } from '#seed/meelezen.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { geadviseerdDossier, toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { bram, eenVan, houder } from '#seed/proefdossier.ts'
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
type Wereld = { koppen: Record<string, string>; plek: Readonly<Record<string, string | undefined>> }

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
  expect(gemeten.length).toBeGreaterThan(60)
}, 120_000)

type Werelden = Readonly<Record<string, Wereld | undefined>>
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

/** How many statements it takes; nothing where this world has no such thing, or may not see it. */
async function meet({ route, naam }: Bezoek, werelden: Werelden): Promise<Meting[]> {
  const wereld = werelden[naam]
  const pad = wereld && adresVan(route.slice('GET '.length), wereld)
  if (!pad) return []
  // The first look at a reflection is written down; what a page reads is what counts.
  await web.lees(pad, wereld.koppen)
  const { antwoord, statements } = await web.lees(pad, wereld.koppen)
  expect([pad, antwoord.status < 500]).toEqual([pad, true])
  const isGezien = antwoord.status < 400 || antwoord.status === 422
  return isGezien ? [[`${route} als ${naam}`, statements]] : []
}

/** The address with everything filled in; null when this world has nothing to put there. */
function adresVan(patroon: string, { plek }: Wereld): string | null {
  const delen = patroon.split('/').map(deel => (deel.startsWith(':') ? plek[deel.slice(1)] : deel))
  return delen.every(deel => deel !== undefined) ? delen.join('/') : null
}

async function maakWerelden(): Promise<Werelden> {
  const klaar = await geadviseerdDossier(proef)
  const lopend = await toegewezenDossier(proef, ['bert'], {
    naam: 'Noor Bos',
    nolocnummer: '3',
    email: 'noor@x.voorbeeld',
    nummer: 'RJ-3',
  })
  const eigen = await houder(proef, bram)
  await vulPortfolio({ ctx: eigen.ctx, dossierId: eigen.dossier })
  await houdCvBij({ ctx: eigen.ctx, dossierId: eigen.dossier })
  const een = (tabel: 'activiteit' | 'bijeenkomst' | 'bewijs' | 'bestand' | 'cv_regel') =>
    eenVan(proef, eigen.persoon, tabel)
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
    kandidaat: {
      ...(await rol('kandidaat', eigen.persoon)),
      plek: {
        dossier: eigen.dossier,
        mentorschap,
        onderdeel: 'A4',
        veld: 'plannen',
        jaar: '1',
        activiteit: await een('activiteit'),
        bijeenkomst: await een('bijeenkomst'),
        bewijs: await een('bewijs'),
        bestand: await een('bestand'),
        regel: await een('cv_regel'),
      },
    },
    planner: {
      ...(await rol('planner', lopend.planner.actor.persoon ?? '')),
      plek: { ...lopendePlek, persoon: lopend.persoon },
    },
    assessor: { ...(await rol('assessor', assessor)), plek: lopendePlek },
    beslisser: {
      ...(await rol('beslisser', klaar.bas.persoon)),
      plek: { dossier: klaar.dossierId, nummer: '1', onderdeel: 'A4' },
    },
    beheerder: {
      ...(await ander('beheerder')),
      plek: { instelling: 'aantalAssessoren', toekenning },
    },
    mentor: { ...(await ander('mentor')), plek: { dossier: eigen.dossier } },
    coordinator: { ...(await ander('coordinator')), plek: {} },
  }
}

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
