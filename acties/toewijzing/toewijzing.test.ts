import { expect, it } from 'vitest'
import { codes } from '#seed/proefdossier.ts'
import { eis, type Wie } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ingediendDossier } from '#seed/proefindiening.ts'
import { datum, type Datum } from '#lib/datum.ts'
import { geefTerug } from './geefTerug.ts'
import { neemToewijzingTerug } from './neemToewijzingTerug.ts'
import { wijsToe } from './wijsToe.ts'

const proef = await proefopstelling()
const { db } = proef

const postAan = (wie: Wie) =>
  db
    .selectFrom('post')
    .where('persoon', '=', wie.persoon)
    .where('sjabloon', 'like', 'toe%')
    .select(['sjabloon', 'onderwerp', 'tekst'])
    .execute()

const stand = async (dossier: string) => {
  const { status } = await db
    .selectFrom('dossier')
    .where('id', '=', dossier)
    .select('status')
    .executeTakeFirstOrThrow()
  return status
}

async function ingediend() {
  const zaak = await ingediendDossier(proef)
  const anna = await proef.medewerker('assessor', 'anna')
  return { ...zaak, anna, petra: zaak.planner, planner: proef.ctx(zaak.planner) }
}

const zetInstelling = (naam: string, waarde: unknown) =>
  db
    .insertInto('instelling')
    .values({ naam, versie: 1, waarde: JSON.stringify(waarde), gewijzigd_op: new Date(0) })
    .execute()

it('wijst een ingediend dossier toe: de assessor krijgt er bericht van, met de laatste dag (aanname 19)', async () => {
  const { dossier: dossierId, anna, planner } = await ingediend()
  const uitkomst = eis(await wijsToe(planner, { dossierId, assessorId: anna.persoon }))
  expect(uitkomst.status).toBe('in_beoordeling')
  expect(await stand(dossierId)).toBe('in_beoordeling')
  const [mail] = await postAan(anna)
  expect(mail?.onderwerp).toBe('Vakbewijs: het dossier van Mila Janssen is aan je toegewezen')
  expect(mail?.tekst).toContain('Lever je beoordeling in tot en met 4 januari 2027.')
  expect(mail?.tekst).toContain(`https://vakbewijs.voorbeeld/dossiers/${dossierId}/beoordeling`)
})

it('wijst met één assessor als instelling geen tweede toe, met twee wel', async () => {
  const { dossier: dossierId, anna, planner } = await ingediend()
  const bert = await proef.medewerker('assessor', 'bert')
  eis(await wijsToe(planner, { dossierId, assessorId: anna.persoon }))
  const tweede = { dossierId, assessorId: bert.persoon }
  expect(codes(await wijsToe(planner, tweede))).toEqual(['al-genoeg-assessoren'])
  await zetInstelling('aantalAssessoren', 2)
  expect(codes(await wijsToe(planner, { dossierId, assessorId: anna.persoon }))).toEqual([
    'assessor-al-toegewezen',
  ])
  expect(eis(await wijsToe(planner, tweede)).status).toBe('in_beoordeling')
})

it('laat twee planners tegelijk niet meer toewijzen dan er assessoren nodig zijn', async () => {
  const { dossier: dossierId, anna, planner } = await ingediend()
  const bert = await proef.medewerker('assessor', 'bert')
  const uitkomsten = await Promise.all(
    [anna, bert, anna, bert].map(({ persoon }) =>
      wijsToe({ ...planner }, { dossierId, assessorId: persoon }),
    ),
  )
  expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  const rijen = await db.selectFrom('toewijzing').select('id').execute()
  expect(rijen).toHaveLength(1)
})

it('wijst alleen toe aan wie hier assessor is, en alleen wat is ingediend', async () => {
  const { dossier: dossierId, planner, wie } = await ingediend()
  const bas = await proef.medewerker('beslisser', 'bas')
  expect(codes(await wijsToe(planner, { dossierId, assessorId: bas.persoon }))).toEqual([
    'geen-assessor',
  ])
  expect(codes(await wijsToe(planner, { dossierId, assessorId: wie.persoon }))).toEqual([
    'niet-onafhankelijk-houder',
    'geen-assessor',
  ])
  const anderen = await proef.houder({
    naam: 'Bram Kok',
    email: 'bram@x.voorbeeld',
    nolocnummer: '2',
    nummer: 'RJ-2',
  })
  expect(
    codes(await wijsToe(planner, { dossierId: anderen.dossier, assessorId: bas.persoon })),
  ).toEqual(['verkeerde-status', 'geen-assessor'])
})

/** Ties that are in the way of assessing, each written down as the product would know it. */
const banden: [string, string, (houder: string, anna: Wie) => Promise<unknown>][] = [
  ['mentor', 'mentor', (houder, anna) => relatie(houder, anna, { soort: 'mentor' })],
  [
    'mentor, 23 maanden geleden',
    'mentor',
    (houder, anna) => relatie(houder, anna, { soort: 'mentor', tot: datum('2024-12-23') }),
  ],
  ['opleider', 'opleider', (houder, anna) => relatie(houder, anna, { soort: 'opleider' })],
  [
    'collega, omgekeerd gemeld',
    'collega',
    (houder, anna) => relatie(anna.persoon, { persoon: houder }, { soort: 'collega' }),
  ],
  ['belang', 'anders', (houder, anna) => relatie(houder, anna, { soort: 'belang' })],
  ['ondertekenaar', 'ondertekenaar', houder => ondertekening(houder, 'ANNA')],
  ['begeleider van een bijeenkomst', 'reflectiegroep', houder => bijeenkomst(houder, 'Ánna')],
  [
    'samen in een reflectiegroep',
    'reflectiegroep',
    async (houder, anna) => {
      await bijeenkomst(houder, 'Noor')
      await bijeenkomst(anna.persoon, 'noor')
    },
  ],
]

it.each(banden)('weigert wie niet onafhankelijk is, met de reden: %s', async (_, soort, leg) => {
  const { dossier: dossierId, anna, planner, persoon } = await ingediend()
  await leg(persoon, anna)
  const uitkomst = await wijsToe(planner, { dossierId, assessorId: anna.persoon })
  expect(codes(uitkomst)).toEqual([`niet-onafhankelijk-${soort}`])
})

it.each<[string, (houder: string, anna: Wie) => Promise<unknown>]>([
  [
    'mentor, 25 maanden geleden',
    (houder, anna) => relatie(houder, anna, { soort: 'mentor', tot: datum('2024-10-23') }),
  ],
  [
    'een ingetrokken melding',
    (houder, anna) => relatie(houder, anna, { soort: 'belang', ingetrokken_op: new Date(0) }),
  ],
  ['een vervallen handtekening', houder => ondertekening(houder, 'anna', true)],
  ['een naamgenoot die ergens anders begeleidde', (_, anna) => bijeenkomst(anna.persoon, 'anna')],
])('staat niet in de weg: %s', async (_, leg) => {
  const { dossier: dossierId, anna, planner, persoon } = await ingediend()
  await leg(persoon, anna)
  eis(await wijsToe(planner, { dossierId, assessorId: anna.persoon }))
})

it('noemt alle redenen tegelijk', async () => {
  const { dossier: dossierId, anna, planner, persoon } = await ingediend()
  await relatie(persoon, anna, { soort: 'mentor' })
  await ondertekening(persoon, 'anna')
  const uitkomst = await wijsToe(planner, { dossierId, assessorId: anna.persoon })
  expect(codes(uitkomst).toSorted()).toEqual([
    'niet-onafhankelijk-mentor',
    'niet-onafhankelijk-ondertekenaar',
  ])
})

it('geeft een assessor het dossier terug met een reden, dan wacht het weer en weet de planner het', async () => {
  const { dossier: dossierId, anna, petra, planner } = await ingediend()
  eis(await wijsToe(planner, { dossierId, assessorId: anna.persoon }))
  const ctx = proef.ctx(anna)
  expect(codes(await geefTerug(ctx, { dossierId, motivering: ' ' }))).toEqual([
    'motivering-ontbreekt',
  ])
  eis(await geefTerug(ctx, { dossierId, motivering: 'Ik ken haar.' }))
  expect(await stand(dossierId)).toBe('ingediend')
  expect((await postAan(petra)).map(({ onderwerp }) => onderwerp)).toEqual([
    'Vakbewijs: anna geeft het dossier van Mila Janssen terug',
  ])
  expect(codes(await geefTerug(ctx, { dossierId, motivering: 'Nog eens.' }))).toEqual([
    'niet-gevonden',
  ])
})

it('neemt de planner een toewijzing terug, dan is het dossier voor die assessor dicht', async () => {
  const { dossier: dossierId, anna, planner } = await ingediend()
  eis(await wijsToe(planner, { dossierId, assessorId: anna.persoon }))
  const invoer = { dossierId, assessorId: anna.persoon, motivering: 'Ziek.' }
  eis(await neemToewijzingTerug(planner, invoer))
  expect(await stand(dossierId)).toBe('ingediend')
  expect((await postAan(anna)).map(({ sjabloon }) => sjabloon)).toContain('toewijzing-ingetrokken')
  expect(codes(await neemToewijzingTerug(planner, invoer))).toEqual(['verkeerde-status'])
  eis(await wijsToe(planner, { dossierId, assessorId: anna.persoon }))
})

type Band = {
  soort: 'mentor' | 'opleider' | 'collega' | 'belang'
  tot?: Datum
  ingetrokken_op?: Date
}

const relatie = (persoon: string, ander: Pick<Wie, 'persoon'>, band: Band) =>
  db
    .insertInto('relatie')
    .values({
      id: proef.basis.toeval.id(),
      persoon,
      ander: ander.persoon,
      herkomst: 'opgegeven',
      gemeld_op: new Date(0),
      ...band,
    })
    .execute()

const hash = 'a'.repeat(64)

async function ondertekening(persoon: string, naam: string, isVervallen = false): Promise<void> {
  const [verklaring, nu] = [proef.basis.toeval.id(), proef.basis.klok.now()]
  await db
    .insertInto('verklaring')
    .values({
      id: verklaring,
      persoon,
      format: 'werkzaam-als-uitvoerend-jobcoach',
      inhoud_hash: hash,
      aangemaakt_op: nu,
    })
    .execute()
  await db
    .insertInto('ondertekening')
    .values({
      id: proef.basis.toeval.id(),
      verklaring,
      persoon,
      wijze: 'link',
      hoedanigheid: 'werkgever-of-opdrachtgever',
      naam,
      getekend_dag: datum('2026-10-01'),
      inhoud_hash: hash,
      vastgelegd_op: nu,
      ...(isVervallen && { vervallen_op: nu, vervallen_reden: 'gewijzigd' }),
    })
    .execute()
}

const bijeenkomst = (persoon: string, begeleider: string) =>
  db
    .insertInto('bijeenkomst')
    .values({
      id: proef.basis.toeval.id(),
      persoon,
      werkvorm: 'intervisie',
      datum: datum('2026-03-03'),
      begeleider_naam: begeleider,
      zelf_ingebracht: true,
      aangemaakt_op: proef.basis.klok.now(),
    })
    .execute()
