import { schrijfGebeurtenis } from '#acties/gebeurtenis.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import type { Jobs } from '#infra/jobs/index.ts'
import { createOutbox } from '#infra/mail/outbox.ts'
import { meldBeheerderAan, nodigMedewerkerUit, type Wie } from '#seed/bouwer.ts'
import { plaatsVoorbeelden } from '#seed/documenten.ts'
import { verhaalVan } from '#seed/houders.ts'
import { laatMeelezen } from '#seed/meelezen.ts'
import * as personen from '#seed/personen.ts'
import { opDag, volgPlan, type Voortgang } from '#seed/plan.ts'
import { vastToeval } from '#seed/toeval.ts'
import { plusMaanden } from '#lib/datum.ts'

const geenTaken: Jobs = { enqueue: async () => {} }

/**
 * Fills an empty database with invented people in every state of the cycle, by the acts that people use, each on its own day before
 * today; the same day gives the same filling. Returns the mark that says so, in the database too.
 */
export async function vulDemonstratie(echt: Basis, voortgang: Voortgang): Promise<string> {
  const toeval = vastToeval(`vakbewijs ${echt.klok.today()}`)
  const vandaag = echt.klok.today()
  const metKlok = (basis: Basis): Basis => ({
    ...basis,
    post: createOutbox({ clock: basis.klok, newId: toeval.id, jobs: geenTaken }),
  })
  const basis = metKlok({ ...echt, toeval, jobs: geenTaken })
  const bezetting = await richtIn(metKlok(opDag(basis, plusMaanden(vandaag, -60))))
  const stappen = personen.houders.flatMap((houder, plek) =>
    verhaalVan(houder, { plek, vandaag, bezetting }),
  )
  await volgPlan(basis, {
    stappen: stappen.map(stap => ({ ...stap, doe: toen => stap.doe(metKlok(toen)) })),
    tot: vandaag,
    voortgang,
  })
  const [, mila] = personen.houders
  if (mila) await laatMeelezen(metKlok(opDag(basis, vandaag)), mila, personen.mentor)
  const merk = toeval.id()
  const feit = { soort: 'demonstratie-gevuld', gegevens: { merk } } as const
  await schrijfGebeurtenis(systeemCtx(basis, toeval.id()), feit)
  return merk
}

/** Who works at the certifying body and the scheme owner. */
export type Bezetting = {
  planner: Wie
  assessoren: readonly Wie[]
  beslisser: Wie
}

async function richtIn(basis: Basis): Promise<Bezetting> {
  await plaatsVoorbeelden(basis)
  const beheerder = await meldBeheerderAan(basis, personen.beheerder)
  const nodig = (wie: typeof personen.planner) => nodigMedewerkerUit(basis, beheerder, wie)
  const planner = await nodig(personen.planner)
  const assessoren: Wie[] = []
  for (const assessor of personen.assessoren) assessoren.push(await nodig(assessor))
  const beslisser = await nodig(personen.beslisser)
  await nodig(personen.coordinator)
  return { planner, assessoren, beslisser }
}
