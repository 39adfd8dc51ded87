import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { onderbouwingBij } from '#vragen/portfolio/antwoorden.ts'
import { bewaarAntwoorden } from './bewaarAntwoorden.ts'
import { isBotsing } from './bewaarVeld.ts'

const proef = await proefopstelling()

const soorten = async (): Promise<string[]> =>
  (
    await proef.db
      .selectFrom('gebeurtenis')
      .where('dossier', 'is not', null)
      .select('soort')
      .orderBy('volgnummer')
      .execute()
  ).map(({ soort }) => soort)

test('een antwoord wordt bewaard, met elke eerdere versie (ontwerp 2.11)', async () => {
  const { ctx, dossier } = await houder(proef)
  const stuur = (waarde: string, basis: number) =>
    bewaarAntwoorden(ctx, {
      dossierId: dossier,
      onderdeel: 'A2',
      antwoorden: [{ veld: 'voorgenomen', waarde, basis }],
    })
  eis(await stuur('Een', 0))
  eis(await stuur('Een twee', 1))
  const derde = eis(await stuur('Een twee drie\r\n', 2))
  expect(derde.antwoorden).toMatchObject([{ veld: 'voorgenomen', versie: 3, isGewijzigd: true }])
  const portfolio = await leesPortfolio(ctx, dossier)
  expect(portfolio?.inhoud.onderdelen.A2?.antwoorden).toEqual({ voorgenomen: 'Een twee drie\n' })
  const eerder = await proef.db.selectFrom('antwoord_versie').select(['versie', 'waarde']).execute()
  expect(eerder).toEqual([
    { versie: 1, waarde: 'Een' },
    { versie: 2, waarde: 'Een twee' },
  ])
})

test('bewaren zonder verandering maakt geen versie en geen gebeurtenis', async () => {
  const { ctx, dossier } = await houder(proef)
  const stuur = (basis: number) =>
    bewaarAntwoorden(ctx, {
      dossierId: dossier,
      onderdeel: 'A4',
      antwoorden: [{ veld: 'plannen', waarde: 'Leren', basis }],
    })
  eis(await stuur(0))
  const weer = eis(await stuur(0))
  expect(weer.antwoorden).toMatchObject([{ versie: 1, isGewijzigd: false }])
  expect(await soorten()).toEqual(['dossier-geopend', 'antwoord-bewaard'])
})

test('hoogstens één gebeurtenis per veld per kwartier (ontwerp 2.11)', async () => {
  const { ctx, dossier } = await houder(proef)
  const stuur = (veld: string, basis: number) =>
    bewaarAntwoorden(ctx, {
      dossierId: dossier,
      onderdeel: 'A4',
      antwoorden: [{ veld, waarde: `tekst ${basis}`, basis }],
    })
  eis(await stuur('plannen', 0))
  proef.verstrijk(14 * 60)
  eis(await stuur('plannen', 1))
  eis(await stuur('stappen', 0))
  expect((await soorten()).length).toBe(3)
  proef.verstrijk(60)
  eis(await stuur('plannen', 2))
  expect((await soorten()).length).toBe(4)
})

test('wie op een oudere versie schreef krijgt beide teksten terug en er gaat niets verloren (U-5)', async () => {
  const { ctx, dossier } = await houder(proef)
  const stuur = (waarde: string, basis: number) =>
    bewaarAntwoorden(ctx, {
      dossierId: dossier,
      onderdeel: 'A3.2',
      antwoorden: [
        { veld: 'situatie', waarde, basis },
        { veld: 'betekenis', waarde: `${waarde}!`, basis: 0 },
      ],
    })
  eis(await stuur('tabblad een', 0))
  const [weigering, tweede] = weigert(await stuur('tabblad twee', 0))
  expect(weigering && isBotsing(weigering) && weigering).toMatchObject({
    code: 'elders-gewijzigd',
    veld: 'situatie',
    mijn: 'tabblad twee',
    ander: { waarde: 'tabblad een', versie: 1 },
  })
  expect(tweede?.veld).toBe('betekenis')
  const portfolio = await leesPortfolio(ctx, dossier)
  expect(portfolio?.antwoorden['A3.2/situatie']).toMatchObject({ waarde: 'tabblad een', versie: 1 })
})

test('wat hier niet is aangeraakt botst niet, en laat staan wat ergens anders is geschreven (U-5)', async () => {
  const { ctx, dossier } = await houder(proef)
  const document = await nieuwDocument('0', '2023-01-01')
  const stuur = (onderdeel: string, ...antwoorden: Record<string, unknown>[]) =>
    bewaarAntwoorden(ctx, { dossierId: dossier, onderdeel, antwoorden })
  const nu = async (veld: string) => {
    const antwoord = (await leesPortfolio(ctx, dossier))?.antwoorden[veld]
    return [antwoord?.versie, antwoord?.waarde]
  }
  const lijst = 'beroepsprofiel/beroepsprofielToekomst'
  const opgehaald = [
    { veld: 'manierVanLeren', waarde: 'Een.\r\nTwee.', basis: 0 },
    { veld: lijst, waarde: ['T1 Matching', 'T2 Intake'], basis: 0 },
  ]
  eis(await stuur('A4', ...opgehaald))
  const elders = [
    { veld: 'manierVanLeren', waarde: 'Een.\nTwee.\nDrie.', basis: 1 },
    { veld: lijst, waarde: ['T1 Matching'], basis: 1 },
    { veld: 'stappen', waarde: 'Ook nieuw', basis: 0 },
  ]
  eis(await stuur('A4', ...elders))
  const hier = [
    { veld: 'manierVanLeren', waarde: 'Een.\r\nTwee.', basis: 1 },
    { veld: lijst, waarde: ['T2 Intake', 'T1 Matching'], basis: 1 },
    { veld: 'stappen', waarde: '', basis: 0 },
    { veld: 'ontwikkelingen', waarde: 'Alleen dit is hier getypt.', basis: 0 },
  ]
  // The page still shows what it was opened with, so it goes on under that version.
  expect(eis(await stuur('A4', ...hier)).antwoorden).toMatchObject([
    { veld: 'manierVanLeren', versie: 1, isGewijzigd: false },
    { veld: lijst, versie: 1, isGewijzigd: false },
    { veld: 'stappen', versie: 0, isGewijzigd: false },
    { veld: 'ontwikkelingen', versie: 1, isGewijzigd: true },
  ])
  expect(await nu('A4/manierVanLeren')).toEqual([2, 'Een.\nTwee.\nDrie.'])
  expect(await nu(`A4/${lijst}`)).toEqual([2, ['T1 Matching']])
  expect(await nu('A4/stappen')).toEqual([1, 'Ook nieuw'])
  const anders = { veld: 'manierVanLeren', waarde: 'Een.\nTwee!', basis: 1 }
  expect(codes(await stuur('A4', anders))).toEqual(['elders-gewijzigd'])

  const vink = (waarde: string, basis: number) =>
    stuur('C', { veld: 'gedragscodeGelezen', waarde, basis })
  eis(await vink('on', 0))
  eis(await vink('', 1))
  eis(await vink('on', 1))
  expect(await nu('C/gedragscodeGelezen')).toEqual([2, { verklaard: false, document: null }])
  eis(await vink('on', 2))
  expect(await nu('C/gedragscodeGelezen')).toEqual([3, { verklaard: true, document }])
})

test('wie opzettelijk terugzet wat er eerst stond, doet dat op de versie van nu', async () => {
  const { ctx, dossier } = await houder(proef)
  const stuur = async (waarde: string, basis: number) =>
    eis(
      await bewaarAntwoorden(ctx, {
        dossierId: dossier,
        onderdeel: 'A4',
        antwoorden: [{ veld: 'plannen', waarde, basis }],
      }),
    ).antwoorden
  await stuur('Een', 0)
  await stuur('Twee', 1)
  expect(await stuur('Een', 2)).toMatchObject([{ versie: 3, isGewijzigd: true }])
})

test('hoe de verzoeken van één pagina ook aankomen: aan het eind staat de laatst getypte tekst (U-4)', async () => {
  const { ctx, dossier } = await houder(proef)
  const ronde = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 })
  let basis = 0
  await fc.assert(
    fc.asyncProperty(ronde, fc.uuid({ version: 4 }), async (beurten, schrijver) => {
      for (const beurt of beurten)
        await bewaarAntwoorden(ctx, {
          dossierId: dossier,
          onderdeel: 'A4',
          antwoorden: [
            { veld: 'plannen', waarde: `${schrijver} ${beurt}`, basis, schrijver, beurt },
          ],
        })
      const antwoord = await proef.db
        .selectFrom('antwoord')
        .where('veld', '=', 'A4/plannen')
        .select(['waarde', 'versie'])
        .executeTakeFirstOrThrow()
      expect(antwoord.waarde).toBe(`${schrijver} ${Math.max(...beurten)}`)
      basis = antwoord.versie
    }),
    { numRuns: 1000 },
  )
}, 120_000)

test('wat twee schrijvers ook door elkaar doen: niets wordt stil overschreven (R-9)', async () => {
  const { ctx, dossier } = await houder(proef)
  const stap = fc.record({ wie: fc.constantFrom('a', 'b'), leesEerst: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { maxLength: 8 }), async stappen => {
      const gezien = { a: 0, b: 0 }
      const huidig = async () =>
        (await leesPortfolio(ctx, dossier))?.antwoorden['A2/uitgevoerd']?.versie ?? 0
      gezien.a = gezien.b = await huidig()
      for (const [nummer, { wie, leesEerst }] of stappen.entries()) {
        const nu = await huidig()
        const schrijver = wie === 'a' ? 'a' : 'b'
        if (leesEerst) gezien[schrijver] = nu
        const uitkomst = await bewaarAntwoorden(ctx, {
          dossierId: dossier,
          onderdeel: 'A2',
          antwoorden: [
            { veld: 'uitgevoerd', waarde: `${wie}${nummer}${nu}`, basis: gezien[schrijver] },
          ],
        })
        expect(uitkomst.ok).toBe(gezien[schrijver] === nu)
        if (uitkomst.ok) gezien[schrijver] = nu + 1
      }
    }),
    { numRuns: 25 },
  )
})

test('onderdelen van het beroepsprofiel staan per vraag; samen gaan ze het dossierbestand in (A4)', async () => {
  const { ctx, dossier } = await houder(proef)
  const antwoorden = [
    {
      veld: 'beroepsprofiel/beroepsprofielVerleden',
      waarde: ['T1 Matching', ' T2 Intake '],
      basis: 0,
    },
    { veld: 'beroepsprofiel/beroepsprofielToekomst', waarde: 'T1 Matching', basis: 0 },
  ]
  eis(await bewaarAntwoorden(ctx, { dossierId: dossier, onderdeel: 'A4', antwoorden }))
  const portfolio = await leesPortfolio(ctx, dossier)
  expect(portfolio?.inhoud.onderdelen.A4?.beroepsprofiel).toEqual(['T1 Matching', 'T2 Intake'])
})

test('waarom een gekozen onderdeel past wordt apart bewaard en blijft buiten het dossierbestand (A3.2)', async () => {
  const { ctx, dossier } = await houder(proef)
  const stuur = (onderdeel: string, ...antwoorden: { veld: string; waarde: unknown }[]) =>
    bewaarAntwoorden(ctx, {
      dossierId: dossier,
      onderdeel,
      antwoorden: antwoorden.map(een => ({ ...een, basis: 0 })),
    })
  const veld = 'onderbouwing/situatie/T4%20Matching'
  const uit = await stuur(
    'A3.2',
    { veld: 'beroepsprofiel/situatie', waarde: ['T4 Matching', 'C1 Coachen'] },
    { veld, waarde: 'Ik bracht twee mensen bij elkaar.' },
    { veld: 'onderbouwing/situatie/T2%20Jobfinding', waarde: 'Niet gekozen, dus nergens te zien.' },
  )
  eis(uit)
  expect(await soorten()).toEqual(['dossier-geopend', 'antwoord-bewaard', 'antwoord-bewaard'])
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  expect(portfolio.inhoud.onderdelen['A3.2']).toEqual({
    beroepsprofiel: ['T4 Matching', 'C1 Coachen'],
    antwoorden: {},
  })
  expect(onderbouwingBij(portfolio.antwoorden, { onderdeel: 'A3.2', vraag: 'situatie' })).toEqual({
    'T4 Matching': 'Ik bracht twee mensen bij elkaar.',
  })
  for (const vreemd of [
    'onderbouwing/betekenis/T4%20Matching',
    'onderbouwing/situatie/T4 Matching',
  ])
    expect(codes(await stuur('A3.2', { veld: vreemd, waarde: 'x' }))).toEqual(['onbekend-veld'])
  expect(codes(await stuur('A2', { veld, waarde: 'x' }))).toEqual(['onbekend-veld'])
})

test('de verklaring van C onthoudt bij welke versie van het document zij hoort (C)', async () => {
  const { ctx, dossier } = await houder(proef)
  const document = await nieuwDocument('1', '2024-01-01')
  const antwoorden = [{ veld: 'gedragscodeGelezen', waarde: 'on', basis: 0 }]
  eis(await bewaarAntwoorden(ctx, { dossierId: dossier, onderdeel: 'C', antwoorden }))
  const portfolio = await leesPortfolio(ctx, dossier)
  expect(portfolio?.antwoorden['C/gedragscodeGelezen']?.waarde).toEqual({
    verklaard: true,
    document,
  })
  expect(portfolio?.inhoud.onderdelen.C).toEqual({ gedragscodeGelezen: true })
})

async function nieuwDocument(versie: string, dag: string): Promise<string> {
  const { db, basis } = proef
  const id = basis.toeval.id()
  await db
    .insertInto('document')
    .values({
      id,
      keurmerk: 'register-jobcoach',
      soort: 'gedragscode',
      versie,
      titel: 'Gedragscode',
      tekst: 'x',
      geldig_vanaf: datum(dag),
      is_voorbeeld: true,
      vastgelegd_op: new Date(dag),
    })
    .execute()
  return id
}

test('een vraag die het onderdeel niet kent wordt geweigerd, en een andermans dossier bestaat niet', async () => {
  const eigen = await houder(proef)
  const ander = await houder(proef, bram)
  const stuur = (dossierId: string, veld: string) =>
    bewaarAntwoorden(eigen.ctx, {
      dossierId,
      onderdeel: 'A2',
      antwoorden: [{ veld, waarde: 'x', basis: 0 }],
    })
  expect(codes(await stuur(eigen.dossier, 'status'))).toEqual(['onbekend-veld'])
  expect(codes(await stuur(ander.dossier, 'voorgenomen'))).toEqual(['niet-gevonden'])
})
