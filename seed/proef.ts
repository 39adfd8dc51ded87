import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest'
import { bezoekerCtx, systeemCtx, type Basis, type Ctx } from '#acties/ctx.ts'
import { voerHouderIn } from '#acties/houder/voerHouderIn.ts'
import type { Rol } from '#domein/rollen.ts'
import { dayInAmsterdam } from '#infra/clock.ts'
import { brokenInvariants } from '#infra/db/invariants.ts'
import type { Schema } from '#infra/db/schema.ts'
import { testDatabase } from '#infra/db/testdatabase.ts'
import { sha256 } from '#infra/hash.ts'
import { newCode, newId, newToken } from '#infra/id.ts'
import { startInspector } from '#infra/inspection/inspector.ts'
import type { JobData } from '#infra/jobs/index.ts'
import { createOutbox } from '#infra/mail/outbox.ts'
import { diskStorage } from '#infra/storage/disk.ts'
import { zip } from '#infra/zip/zip.ts'
import { ctxVan, eis, inRol, meldBeheerderAan, nodigMedewerkerUit, type Wie } from '#seed/bouwer.ts'

const begin = new Date('2026-11-23T09:00:00Z')

/**
 * A product for one test file: a database of its own, emptied before each test, with its invariants checked after each; a clock that the
 * test moves; a folder for files; jobs that are only counted.
 */
export async function proefopstelling() {
  const { db, empty, target } = await testDatabase<Schema>()
  const map = mkdtempSync(join(tmpdir(), 'vakbewijs-proef-'))
  const taken: (keyof JobData)[] = []
  let nu = begin
  const klok = { now: () => nu, today: () => dayInAmsterdam(nu) }
  const jobs = {
    enqueue: async (_db: unknown, naam: keyof JobData) => void taken.push(naam),
  }
  const keurder = startInspector(inject('inspection'))
  const basis: Basis = {
    db,
    klok,
    toeval: { id: newId, sleutel: newToken, code: newCode },
    hash: sha256,
    opslag: await diskStorage(map),
    keurder,
    zip,
    post: createOutbox({ clock: klok, newId, jobs }),
    jobs,
    adres: 'https://vakbewijs.voorbeeld',
    demonstratie: false,
  }
  beforeEach(async () => {
    nu = begin
    taken.length = 0
    await empty()
  })
  afterEach(async () => expect(await brokenInvariants(db)).toEqual([]))
  afterAll(() => {
    keurder.stop()
    rmSync(map, { recursive: true })
  })
  return {
    basis,
    db,
    map,
    taken,
    target,
    /** Lets so much time go by. */
    verstrijk: (seconden: number) => void (nu = new Date(nu.getTime() + seconden * 1000)),
    ctx: (wie: Wie): Ctx => ctxVan(basis, wie),
    systeem: (): Ctx => systeemCtx(basis, newId()),
    bezoeker: (ip = '192.0.2.1'): Ctx =>
      bezoekerCtx(basis, newId(), { ip, toestel: 'Firefox op Linux' }),
    ...bezetting(basis),
  }
}

/** The named people that every test knows. */
function bezetting(basis: Basis) {
  const beheerder = () =>
    meldBeheerderAan(basis, { naam: 'Ineke Vos', email: 'ineke@dnv.voorbeeld' })
  const medewerker = async (rol: Rol, naam: string = rol) => {
    const bekende = await inRol(basis, 'ineke@dnv.voorbeeld', 'beheerder').catch(beheerder)
    return nodigMedewerkerUit(basis, bekende, { naam, email: `${naam}@dnv.voorbeeld`, rol })
  }
  const houder = async (anders: Partial<typeof mila> = {}) => {
    const planner = await inRol(basis, 'planner@dnv.voorbeeld', 'planner').catch(() =>
      medewerker('planner'),
    )
    const gegevens = { ...mila, ...anders }
    const ids = eis(await voerHouderIn(ctxVan(basis, planner), gegevens))
    return { ...ids, wie: await inRol(basis, gegevens.email, 'kandidaat'), planner }
  }
  return { beheerder, medewerker, houder }
}

export const mila = {
  naam: 'Mila Janssen',
  nolocnummer: '20417',
  email: 'mila@jobcoach.voorbeeld',
  nummer: 'RJ-0412',
  geldigVan: '1-3-2023',
  geldigTot: '28-2-2027',
  vorigeIndiening: '30-11-2022',
}
