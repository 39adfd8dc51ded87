import type { Instellingen } from '#domein/instellingen.ts'
import type { Actor } from '#domein/rollen.ts'
import type { Clock } from '#infra/clock.ts'
import type { Db } from '#infra/db/schema.ts'
import type { Inspector } from '#infra/inspection/index.ts'
import type { Jobs } from '#infra/jobs/index.ts'
import type { Outbox } from '#infra/mail/outbox.ts'
import type { Storage } from '#infra/storage/index.ts'
import type { Zip } from '#infra/zip/index.ts'

/** What nobody can guess: a uuid, a secret of 256 bits for a cookie or link, a code of so many digits. */
export type Toeval = {
  id: () => string
  sleutel: () => string
  code: (cijfers: number) => string
}

/** What a running server offers to every act and question. */
export type Basis = {
  db: Db
  klok: Clock
  toeval: Toeval
  hash: (tekst: string) => string
  opslag: Storage
  /** Opens files of others in a process apart. */
  keurder: Inspector
  zip: Zip
  post: Outbox
  jobs: Jobs
  /** PUBLIC_URL without a slash at the end; links in mails begin with it. */
  adres: string
  /** Demonstration mode: invented people, mails that are kept for reading and never sent. */
  demonstratie: boolean
}

/** For whom the role in use was given; null = for everything. */
export type Bereik = { keurmerk: string | null; organisatie: string | null }

/** From where a request comes; the address of the network only as far as it is trusted. */
export type Herkomst = { ip: string | null; toestel: string }

/** One request or job: who does it, in which role, in which session. */
export type Ctx = Basis & {
  actor: Actor
  bereik: Bereik
  sessie: string | null
  herkomst: Herkomst
  /** What the owner chose, read at the start of a request for all its questions; an act reads it anew in its transaction. */
  instellingen?: Instellingen
  /** The draft that the form of this request was typed in: the act that saves the form rounds it off. */
  klad?: { id: string; versie: number; schrijver: string | null; beurt: number }
  /** Id of the request or job, in every event and log line that comes from it. */
  verzoek: string
}

/** The context of a job or of the first start: no person, everything in reach. */
export const systeemCtx = (basis: Basis, verzoek: string): Ctx => ({
  ...basis,
  actor: { persoon: null, rol: 'systeem' },
  bereik: { keurmerk: null, organisatie: null },
  sessie: null,
  herkomst: { ip: null, toestel: 'systeem' },
  verzoek,
})

/** The context of somebody who is not signed in. */
export const bezoekerCtx = (basis: Basis, verzoek: string, herkomst: Herkomst): Ctx => ({
  ...systeemCtx(basis, verzoek),
  actor: { persoon: null, rol: 'bezoeker' },
  herkomst,
})
