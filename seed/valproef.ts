import { Readable } from 'node:stream'
import { nodigUit } from '#acties/account/nodigUit.ts'
import { maakBeelden } from '#acties/bestand/maakBeelden.ts'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { voerHouderIn } from '#acties/houder/voerHouderIn.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { systemClock } from '#infra/clock.ts'
import { connect } from '#infra/db/connect.ts'
import { startEmbedded } from '#infra/db/embedded.ts'
import { takeFolder } from '#infra/db/embeddedOwner.ts'
import { migrate } from '#infra/db/migrate.ts'
import type { Schema } from '#infra/db/schema.ts'
import { sha256 } from '#infra/hash.ts'
import { newCode, newId, newToken } from '#infra/id.ts'
import { startInspector } from '#infra/inspection/inspector.ts'
import { startQueue } from '#infra/jobs/queue.ts'
import { createLog } from '#infra/log.ts'
import { deliverWaiting } from '#infra/mail/deliver.ts'
import { createOutbox } from '#infra/mail/outbox.ts'
import { smtpTransport } from '#infra/mail/smtp.ts'
import { diskStorage } from '#infra/storage/disk.ts'
import { zip } from '#infra/zip/zip.ts'
import { ctxVan, eis, inRol, meldBeheerderAan, nodigMedewerkerUit } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'

/** Something that was acknowledged: it may never be lost. */
export type Bevestigd =
  | { soort: 'antwoord'; veld: string; versie: number; tekst: string }
  | { soort: 'activiteit'; id: string }
  | { soort: 'bestand'; sha256: string }
  | { soort: 'medewerker'; email: string }

/** Data folder, mail server, and where the migrations are: this runs as one bundled file. */
type Plaats = { map: string; smtp: string; migraties: string; nakijken: string }

/** A process that writes everything at once until it is killed, and says on standard output what was acknowledged. */
async function schrijfTotJeVal(plaats: Plaats): Promise<void> {
  const basis = await open(plaats)
  const beheerder = await inRol(basis, ineke.email, 'beheerder').catch(() => richtIn(basis))
  const houder = await inRol(basis, mila.email, 'kandidaat')
  const { id: dossierId } = await basis.db
    .selectFrom('dossier')
    .where('persoon', '=', houder.persoon)
    .select('id')
    .executeTakeFirstOrThrow()
  const ctx = () => ctxVan(basis, houder)
  const eigen = { dossierId }
  await Promise.all([
    telkens(() => schrijfAntwoord(ctx(), eigen, 'plannen')),
    telkens(() => schrijfAntwoord(ctx(), eigen, 'stappen')),
    telkens(async () => {
      const opgave = { soort: 'boek', titel: `Boek ${newId()}`, datum: '2026-05-04' }
      const { activiteit: id } = eis(await voegActiviteitToe(ctx(), { ...eigen, ...opgave }))
      return { soort: 'activiteit', id }
    }),
    telkens(async () => {
      const inhoud = Readable.from([maakPdf({ kop: newId(), regels: [] })])
      const bestand = eis(await ontvangBestand(ctx(), { naam: 'cv.pdf', inhoud }))
      const bij = { soort: 'stuk', id: 'cv' }
      eis(await voegBewijsToe(ctx(), { ...eigen, bij, bestand }))
      return { soort: 'bestand', sha256: bestand.sha256 }
    }),
    telkens(async () => {
      const email = `m${newId()}@demo.voorbeeld`
      const wie = { naam: 'Medewerker', email, rol: 'assessor', keurmerk: 'register-jobcoach' }
      eis(await nodigUit(ctxVan(basis, beheerder), wie))
      return { soort: 'medewerker', email }
    }),
  ])
}

const ineke = { naam: 'Ineke Vos', email: 'ineke@demo.voorbeeld' }
const pieter = { naam: 'Pieter de Graaf', email: 'pieter@demo.voorbeeld', rol: 'planner' } as const
const mila = {
  naam: 'Mila Janssen',
  email: 'mila@demo.voorbeeld',
  nummer: 'RJ-0412',
  geldigVan: '1-3-2023',
  geldigTot: '28-2-2035',
}

async function richtIn(basis: Basis) {
  const beheerder = await meldBeheerderAan(basis, ineke)
  const planner = await nodigMedewerkerUit(basis, beheerder, pieter)
  eis(await voerHouderIn(ctxVan(basis, planner), mila))
  return beheerder
}

/** The next version of one answer; the earlier ones stay readable. */
async function schrijfAntwoord(
  ctx: ReturnType<typeof ctxVan>,
  { dossierId }: { dossierId: string },
  veld: string,
): Promise<Bevestigd> {
  const huidig = await ctx.db
    .selectFrom('antwoord')
    .where('dossier', '=', dossierId)
    .where('veld', '=', `A4/${veld}`)
    .select('versie')
    .executeTakeFirst()
  const tekst = `Mijn plan ${newId()}`
  const antwoorden = [{ veld, waarde: tekst, basis: huidig?.versie ?? 0 }]
  const bewaard = eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }))
  const [{ versie } = { versie: 0 }] = bewaard.antwoorden
  return { soort: 'antwoord', veld: `A4/${veld}`, versie, tekst }
}

async function telkens(doe: () => Promise<Bevestigd>): Promise<never> {
  for (;;) process.stdout.write(`${JSON.stringify(await doe())}\n`)
}

async function open({ map, smtp, migraties, nakijken }: Plaats): Promise<Basis> {
  const owner = takeFolder(map, `de valproef (proces ${process.pid})`)
  const options = { owner, pgBindir: undefined, settings: {}, say: () => {} }
  const lost = () => {}
  const target = await startEmbedded({ ...options, lost })
  const { db, pool } = connect<Schema>(target, () => {})
  await migrate(pool, migraties)
  const queue = await startQueue(target, createLog('silent'))
  const transport = smtpTransport({ url: smtp, from: 'post@demo.voorbeeld', domain: 'demo' })
  const basis: Basis = {
    db,
    klok: systemClock,
    toeval: { id: newId, sleutel: newToken, code: newCode },
    hash: sha256,
    opslag: await diskStorage(`${map}/bestanden`),
    keurder: startInspector(nakijken),
    zip,
    post: createOutbox({ clock: systemClock, newId, jobs: queue }),
    jobs: queue,
    adres: 'http://localhost',
    demonstratie: false,
  }
  await queue.work({
    'verstuur-post': async () => void (await deliverWaiting({ db, clock: systemClock, transport })),
    'ruim-op': async () => {},
    herinner: async () => {},
    'maak-beelden': () => maakBeelden(systeemCtx(basis, newId())),
  })
  return basis
}

const [map, smtp, migraties, nakijken] = process.argv.slice(2)
if (map && smtp && migraties && nakijken) await schrijfTotJeVal({ map, smtp, migraties, nakijken })
