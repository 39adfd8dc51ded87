import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { geefTerug } from '#acties/toewijzing/geefTerug.ts'
import { wijsToe } from '#acties/toewijzing/wijsToe.ts'
import { wijzigPeildatum } from '#acties/dossier/wijzigPeildatum.ts'
import { opleiding } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { geadviseerdDossier, leverIn, toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { ingediendDossier, inhoudVan } from '#seed/proefindiening.ts'
import { geteld } from '#seed/proeftelling.ts'
import { leesPlanning } from './planning.ts'
import { hoogstensGeteld } from '#lib/geteld.ts'
import { leesPlannerlijst } from './werklijst.ts'
import { leesAssessorlijst, leesBeslislijst } from './werklijst/oordelend.ts'

const proef = await proefopstelling()
const { db } = proef
const bram = { naam: 'Bram Kok', email: 'bram@x.voorbeeld', nolocnummer: '2', nummer: 'RJ-2' }
const noor = { naam: 'Noor Bos', email: 'noor@x.voorbeeld', nolocnummer: '3', nummer: 'RJ-3' }
const eerste = { pagina: 1 }

describe('de planner', () => {
  it('ziet wat onvolledig is ingediend eerst, en dan wat het eerst afloopt (aanname 32)', async () => {
    const mila = await ingediendDossier(proef)
    await ingediendDossier(proef, { ...bram, geldigTot: '31-1-2027' })
    const inhoud = { ...inhoudVan(proef), activiteiten: [opleiding(10)] }
    await ingediendDossier(proef, { ...noor, geldigTot: '31-3-2027', inhoud })
    const lijst = await leesPlannerlijst(proef.ctx(mila.planner), {
      groep: 'te-verdelen',
      ...eerste,
    })
    expect(lijst.rijen.map(({ naam, volledig, einddatum }) => [naam, volledig, einddatum])).toEqual(
      [
        ['Noor Bos', false, '2027-03-31'],
        ['Bram Kok', true, '2027-01-31'],
        ['Mila Janssen', true, '2027-02-28'],
      ],
    )
    expect(lijst.aantallen).toEqual({
      'te-verdelen': 3,
      'in-behandeling': 0,
      geadviseerd: 0,
      besloten: 0,
    })
    expect(lijst.rijen[1]).toMatchObject({
      opTijd: true,
      assessoren: [],
      aanvullingUiterlijk: null,
    })
  })

  it('ziet wie een dossier heeft en tot wanneer; wat een assessor mist blijft te verdelen', async () => {
    const { planner, dossierId, assessoren } = await toegewezenDossier(proef, ['anna', 'bert'])
    const [anna, bert] = assessoren
    if (!anna || !bert) throw new Error('geen twee')
    await leverIn(anna, dossierId)
    const lijst = await leesPlannerlijst(planner, { groep: 'in-behandeling', ...eerste })
    expect(lijst.rijen[0]?.assessoren).toMatchObject([
      { naam: 'anna', isIngeleverd: true, uiterlijk: '2027-01-04' },
      { naam: 'bert', isIngeleverd: false, uiterlijk: '2027-01-04' },
    ])
    eis(await geefTerug(bert, { dossierId, motivering: 'Geen tijd.' }))
    const { aantallen } = await leesPlannerlijst(planner, { groep: 'te-verdelen', ...eerste })
    expect(aantallen['te-verdelen']).toBe(1)
  })

  it('ziet wat een assessor mist op zijn plaats tussen wat nog niemand heeft, en een verlenging meteen', async () => {
    const { planner, dossierId, assessoren } = await toegewezenDossier(proef, ['anna', 'bert'])
    const [, bert] = assessoren
    if (!bert) throw new Error('geen twee')
    eis(await geefTerug(bert, { dossierId, motivering: 'Geen tijd.' }))
    await ingediendDossier(proef, { ...bram, geldigTot: '31-1-2027' })
    await ingediendDossier(proef, { ...noor, geldigTot: '31-3-2027' })
    const namen = async () => {
      const { rijen } = await leesPlannerlijst(planner, { groep: 'te-verdelen', ...eerste })
      return rijen.map(({ naam, status, einddatum }) => [naam, status, einddatum])
    }
    expect(await namen()).toEqual([
      ['Bram Kok', 'ingediend', '2027-01-31'],
      ['Mila Janssen', 'in_beoordeling', '2027-02-28'],
      ['Noor Bos', 'ingediend', '2027-03-31'],
    ])
    const { certificaat } = await db
      .selectFrom('dossier')
      .where('id', '=', dossierId)
      .select('certificaat')
      .$narrowType<{ certificaat: string }>()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('certificaat_periode')
      .values({
        id: proef.basis.toeval.id(),
        certificaat,
        soort: 'verlengd',
        van: datum('2027-03-01'),
        tot: datum('2027-08-31'),
        vastgelegd_op: proef.basis.klok.now(),
      })
      .execute()
    expect((await namen()).at(-1)).toEqual(['Mila Janssen', 'in_beoordeling', '2027-08-31'])
  })

  it('telt van tweeduizend dossiers de eerste duizend, en leest een bladzijde in hoogstens tien vragen', async () => {
    const { planner } = await toegewezenDossier(proef)
    await vermenigvuldig(2000)
    const { ctx, statements } = geteld(planner)
    const lijst = await leesPlannerlijst(ctx, { groep: 'in-behandeling', pagina: 40 })
    expect(statements()).toBeLessThanOrEqual(6)
    expect([lijst.aantallen['in-behandeling'], lijst.paginas]).toEqual([hoogstensGeteld, 40])
    expect(lijst.rijen).toHaveLength(25)
    expect((await leesPlannerlijst(ctx, { groep: 'in-behandeling', pagina: 99 })).pagina).toBe(40)
  })

  it('ziet bij een dossier wie het kan beoordelen en waarom een ander niet, en niets van de inhoud', async () => {
    const inhoud = { ...inhoudVan(proef), activiteiten: [opleiding(80)], bijeenkomsten: [] }
    const zaak = await ingediendDossier(proef, { inhoud })
    const [anna, bert] = [
      await proef.medewerker('assessor', 'anna'),
      await proef.medewerker('assessor', 'bert'),
    ]
    await db
      .insertInto('relatie')
      .values({
        id: proef.basis.toeval.id(),
        persoon: anna.persoon,
        ander: zaak.persoon,
        soort: 'mentor',
        herkomst: 'opgegeven',
        gemeld_op: new Date(0),
      })
      .execute()
    const { ctx, statements } = geteld(proef.ctx(zaak.planner))
    const planning = await leesPlanning(ctx, zaak.dossier)
    expect(statements()).toBeLessThanOrEqual(10)
    expect(
      planning?.kiesbaar.map(({ naam, bezwaren }) => [naam, bezwaren.map(een => een.tekst)]),
    ).toEqual([
      ['bert', []],
      ['anna', ['Deze persoon was mentor van de kandidaat.']],
    ])
    expect(planning?.kiesbaar[0]?.assessor).toBe(bert.persoon)
    expect(planning?.tekorten.map(({ onderdeel }) => onderdeel)).toContain('A3.1')
    expect(planning?.mag.wijsToe).toEqual([])
    expect(JSON.stringify(planning)).not.toContain('Begeleiden op de werkplek')
  })

  it('ziet wie teruggaf en waarom, en wat zij zelf toelichtte', async () => {
    const { planner, assessor, dossierId } = await toegewezenDossier(proef)
    eis(await geefTerug(assessor, { dossierId, motivering: 'Ik ken haar.' }))
    proef.verstrijk(86_400)
    eis(await wijzigPeildatum(planner, { dossierId, dag: '24-11-2026', motivering: 'In overleg.' }))
    const planning = await leesPlanning(planner, dossierId)
    expect(planning?.beeindigd).toMatchObject([
      { naam: 'anna', reden: 'teruggegeven', toelichting: 'Ik ken haar.' },
    ])
    expect(planning?.toelichtingen).toMatchObject([{ bij: 'peildatum', tekst: 'In overleg.' }])
    expect(planning?.peildatum).toBe('2026-11-24')
  })

  it('ziet haar eigen dossier niet als planner', async () => {
    const zaak = await ingediendDossier(proef)
    const zelf = proef.ctx({ ...zaak.planner, persoon: zaak.persoon })
    expect(await leesPlanning(zelf, zaak.dossier)).toBeNull()
    const lijst = await leesPlannerlijst(zelf, { groep: 'te-verdelen', ...eerste })
    expect([lijst.rijen, lijst.aantallen['te-verdelen']]).toEqual([[], 0])
  })
})

it('een assessor ziet haar eigen werk, wat nog ingeleverd moet worden eerst', async () => {
  const mila = await toegewezenDossier(proef, ['anna'])
  await leverIn(mila.assessor, mila.dossierId)
  const { dossier } = await ingediendDossier(proef, bram)
  const assessorId = mila.assessor.actor.persoon
  eis(await wijsToe(mila.planner, { dossierId: dossier, assessorId }))
  const { ctx, statements } = geteld(mila.assessor)
  const lijst = await leesAssessorlijst(ctx)
  expect(statements()).toBeLessThanOrEqual(3)
  expect(lijst.map(({ naam, isIngeleverd, uiterlijk }) => [naam, isIngeleverd, uiterlijk])).toEqual(
    [
      ['Bram Kok', false, '2027-01-04'],
      ['Mila Janssen', true, '2027-01-04'],
    ],
  )
  expect(await leesAssessorlijst(proef.ctx(await proef.medewerker('assessor', 'cor')))).toEqual([])
})

it('een beslisser ziet wat op een besluit wacht, met de adviezen', async () => {
  const { beslisser } = await geadviseerdDossier(proef, 'niet-certificeren')
  const { ctx, statements } = geteld(beslisser)
  const lijst = await leesBeslislijst(ctx, eerste)
  expect(statements()).toBeLessThanOrEqual(3)
  expect(lijst).toMatchObject({
    aantal: 1,
    rijen: [{ naam: 'Mila Janssen', adviezen: ['niet-certificeren'], einddatum: '2027-02-28' }],
  })
})

/** So many copies of the one dossier that is there, each with its own holder and certificate. */
async function vermenigvuldig(aantal: number): Promise<void> {
  await sql`
    with kopie as materialized (
      select gen_random_uuid() as persoon, gen_random_uuid() as dossier, gen_random_uuid() as certificaat, n
      from generate_series(1, ${aantal}) as n),
    mensen as (insert into persoon (id, naam, email, aangemaakt_op)
      select persoon, 'Kopie ' || n, 'kopie' || n || '@x.voorbeeld', now() from kopie),
    bewijzen as (insert into certificaat (id, persoon, keurmerk, organisatie, nummer, naam_op_certificaat,
        controlecode, vastgelegd_op)
      select kopie.certificaat, kopie.persoon, keurmerk, organisatie, 'K-' || n, 'Kopie ' || n, 'k' || n, now()
      from kopie, (select * from certificaat limit 1) as een),
    perioden as (insert into certificaat_periode (id, certificaat, soort, van, tot, vastgelegd_op)
      select gen_random_uuid(), certificaat, 'geldig', '2023-01-01', '2026-12-31', now() from kopie),
    dossiers as (insert into dossier (id, persoon, keurmerk, traject, organisatie, certificaat, kader, status,
        geopend_op)
      select kopie.dossier, kopie.persoon, keurmerk, traject, organisatie, kopie.certificaat, kader, status, now()
      from kopie, (select * from dossier limit 1) as een),
    sporen as (insert into gebeurtenis (soort, op, rol, persoon, dossier, keurmerk, verzoek, gegevens)
      select 'proef', now(), 'systeem', persoon, dossier, 'register-jobcoach', 'proef',
        '{"status":"in_beoordeling"}' from kopie),
    indieningen as (insert into indiening (id, dossier, persoon, nummer, peildatum, kader, afschrift, hash,
        ingediend_op)
      select gen_random_uuid(), kopie.dossier, kopie.persoon, 1, peildatum, kader, afschrift, hash, ingediend_op
      from kopie, (select * from indiening limit 1) as een)
    insert into toewijzing (id, dossier, assessor, toegewezen_door, toegewezen_op)
      select gen_random_uuid(), kopie.dossier, assessor, toegewezen_door, now()
      from kopie, (select * from toewijzing limit 1) as een`.execute(db)
}
