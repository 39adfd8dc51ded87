import { join } from 'node:path'
import { openSessie } from '#acties/account/sessies.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { voerHouderIn } from '#acties/houder/voerHouderIn.ts'
import { wijsToe } from '#acties/toewijzing/wijsToe.ts'
import { fixedClock } from '#infra/clock.ts'
import { sha256 } from '#infra/hash.ts'
import { newCode, newId, newToken } from '#infra/id.ts'
import { startInspector } from '#infra/inspection/inspector.ts'
import { createOutbox } from '#infra/mail/outbox.ts'
import { diskStorage } from '#infra/storage/disk.ts'
import { zip } from '#infra/zip/zip.ts'
import { ctxVan, eis, inRol, meldBeheerderAan, nodigMedewerkerUit, type Wie } from '#seed/bouwer.ts'
import { voegOpleidingToe, vulPortfolio } from '#seed/portfolio.ts'
import { rollenVan } from '#vragen/sessie.ts'
import type { Dienst } from './dienst.ts'

/** Who looks at the pages, with a cookie each, and the dossiers that they look at. */
export type Mensen = Awaited<ReturnType<typeof maakMensen>>

const zestig = { activiteiten: 60 }

/** Staff, a holder who builds with sixty items, and one who filed sixty items that an assessor has; all by acts, as people would. */
export async function maakMensen(dienst: Dienst) {
  const basis = await basisVan(dienst)
  const beheerder = await meldBeheerderAan(basis, { naam: 'Ineke', email: 'ineke@bench.voorbeeld' })
  const medewerker = (rol: 'planner' | 'assessor') =>
    nodigMedewerkerUit(basis, beheerder, { naam: rol, email: `${rol}@bench.voorbeeld`, rol })
  const planner = await medewerker('planner')
  const assessor = await medewerker('assessor')
  const bouwt = await maakHouder(basis, planner, {
    naam: 'Daan Bouwer',
    cijfers: '0501',
    ...zestig,
  })
  const diende = await maakHouder(basis, planner, {
    naam: 'Eva Indiener',
    cijfers: '0502',
    ...zestig,
  })
  eis(await dienIn(ctxVan(basis, diende.wie), { dossierId: diende.dossier, nummer: 1 }))
  const toewijzing = { dossierId: diende.dossier, assessorId: assessor.persoon }
  eis(await wijsToe(ctxVan(basis, planner), toewijzing))
  return {
    kandidaat: { cookie: await koekje(basis, bouwt.wie), dossier: bouwt.dossier },
    assessor: { cookie: await koekje(basis, assessor), dossier: diende.dossier },
    planner: { cookie: await koekje(basis, planner) },
  }
}

/** What the acts need to work in the database and the store of this server. */
export async function basisVan({ db, map, adres }: Dienst): Promise<Basis> {
  const klok = fixedClock(new Date('2026-11-23T09:00:00Z'))
  const jobs = { enqueue: () => Promise.resolve() }
  return {
    db,
    klok,
    jobs,
    keurder: startInspector(join(import.meta.dirname, '..', '..', 'dist', 'inspection.js')),
    zip,
    adres,
    demonstratie: false,
    toeval: { id: newId, sleutel: newToken, code: newCode },
    hash: sha256,
    opslag: await diskStorage(join(map, 'bestanden')),
    post: createOutbox({ clock: klok, newId, jobs }),
  }
}

/** A holder with a complete portfolio of so many items. */
export async function maakHouder(
  basis: Basis,
  planner: Wie,
  { naam, cijfers, activiteiten }: { naam: string; cijfers: string; activiteiten: number },
) {
  const email = `houder${cijfers}@bench.voorbeeld`
  const gegevens = {
    naam,
    email,
    nolocnummer: `9${cijfers}`,
    nummer: `RJ-${cijfers}`,
    geldigVan: '1-3-2023',
    geldigTot: '28-2-2027',
    vorigeIndiening: '30-11-2022',
  }
  const { dossier } = eis(await voerHouderIn(ctxVan(basis, planner), gegevens))
  const wie = await inRol(basis, email, 'kandidaat')
  const ctx = ctxVan(basis, wie)
  await vulPortfolio({ ctx, dossierId: dossier })
  for (let nummer = 3; nummer <= activiteiten; nummer += 1) {
    const datum = `${1 + (nummer % 28)}-${1 + (nummer % 12)}-2025`
    const titel = `Cursus nummer ${nummer}: werken met werkgevers`
    await voegOpleidingToe({ ctx, dossierId: dossier }, { titel, datum, sbu: 1 + (nummer % 3) })
  }
  return { wie, dossier }
}

/** A running session of this person, as the browser sends it. */
export async function koekje(basis: Basis, wie: Wie): Promise<string> {
  const ctx = systeemCtx(basis, newId())
  const rol = (await rollenVan(basis, wie.persoon)).find(een => een.rol === wie.rol)
  if (!rol) throw new Error('geen rol')
  const { sleutel } = await openSessie(ctx, { persoon: wie.persoon, rol })
  return `vakbewijs=${sleutel}`
}
