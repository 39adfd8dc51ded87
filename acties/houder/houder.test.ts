import { describe, expect, it } from 'vitest'
import { eis, inRol } from '#seed/bouwer.ts'
import { mila, proefopstelling } from '#seed/proef.ts'
import { corrigeerHouder } from './corrigeerHouder.ts'
import { voegCertificaatToe } from './voegCertificaatToe.ts'
import { voerHouderIn } from './voerHouderIn.ts'

const proef = await proefopstelling()
const { db } = proef

const spoor = async () =>
  db
    .selectFrom('gebeurtenis')
    .where('keurmerk', '=', 'register-jobcoach')
    .where('soort', 'not in', ['medewerker-uitgenodigd'])
    .select(['soort', 'gegevens', 'dossier'])
    .orderBy('volgnummer')
    .execute()

const ingevoerd = async () => {
  const uit = await proef.houder()
  const planner = proef.ctx(uit.planner)
  const correctie = { ...mila, ...uit, versie: '1', certificaatVersie: '1' }
  return { ...uit, planner, correctie }
}

describe('een houder invoeren', () => {
  it('legt persoon, certificaat en dossier in één keer vast, elk met een gebeurtenis', async () => {
    const { persoon, certificaat, dossier, wie } = await ingevoerd()
    expect(wie).toMatchObject({ rol: 'kandidaat', keurmerk: null })
    expect(
      await db.selectFrom('dossier').where('id', '=', dossier).selectAll().executeTakeFirst(),
    ).toMatchObject({
      persoon,
      certificaat,
      kader: 'register-jobcoach/recertificering/2024',
      status: 'in_opbouw',
      vorige_indiening: '2022-11-30',
    })
    expect(await db.selectFrom('certificaat_periode').selectAll().execute()).toMatchObject([
      { certificaat, soort: 'geldig', van: '2023-03-01', tot: '2027-02-28', vervallen_op: null },
    ])
    expect((await spoor()).map(({ soort }) => soort)).toEqual([
      'houder-ingevoerd',
      'certificaat-ingevoerd',
      'dossier-geopend',
    ])
    const [mail] = await db.selectFrom('post').where('aan', '=', mila.email).selectAll().execute()
    expect(mail?.tekst).toContain('geldig tot en met 28 februari 2027')
  })

  it('noemt alles wat niet klopt bij het veld, en bewaart dan niets', async () => {
    const planner = proef.ctx(await proef.medewerker('planner'))
    const leeg = await voerHouderIn(planner, { email: 'mila', geldigVan: '31-2-2023' })
    expect(leeg.ok ? [] : leeg.weigeringen.map(({ veld, tekst }) => [veld, tekst])).toEqual([
      ['naam', 'Vul de naam in.'],
      ['email', 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.'],
      ['nummer', 'Vul het certificaatnummer in.'],
      ['geldigVan', 'De dag 31-2-2023 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.'],
      ['geldigTot', 'Vul een datum in, bijvoorbeeld 28-2-2027.'],
    ])
    const omgekeerd = { ...mila, geldigVan: mila.geldigTot, vorigeIndiening: '1-1-2027' }
    expect(await voerHouderIn(planner, omgekeerd)).toMatchObject({
      weigeringen: [{ veld: 'geldigTot' }, { veld: 'vorigeIndiening' }],
    })
    expect(await db.selectFrom('certificaat').selectAll().execute()).toEqual([])
    await expect(inRol(proef.basis, mila.email, 'kandidaat')).rejects.toThrow('no result')
  })

  it.each([
    ['e-mailadres', { email: 'MILA@jobcoach.voorbeeld' }, 'email'],
    ['Noloc-nummer', { nolocnummer: mila.nolocnummer }, 'nolocnummer'],
    ['certificaatnummer', { nummer: 'rj-0412' }, 'nummer'],
  ])('weigert hetzelfde %s een tweede keer, ook in andere letters', async (_wat, zelfde, veld) => {
    const { planner } = await ingevoerd()
    const ander = { naam: 'Sem', email: 'sem@x.voorbeeld', nolocnummer: '9', nummer: 'RJ-9' }
    expect(await voerHouderIn(planner, { ...mila, ...ander, ...zelfde })).toMatchObject({
      weigeringen: [{ veld }],
    })
    expect(await db.selectFrom('dossier').selectAll().execute()).toHaveLength(1)
  })

  it('voert bij dubbel klikken één houder in', async () => {
    const planner = proef.ctx(await proef.medewerker('planner'))
    const uitkomsten = await Promise.all([1, 2, 3, 4].map(() => voerHouderIn(planner, mila)))
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.selectFrom('dossier').selectAll().execute()).toHaveLength(1)
  })

  it('maakt een assessor ook kandidaat, en opent voor één keurmerk nooit een tweede dossier', async () => {
    const assessor = await proef.medewerker('assessor')
    const planner = proef.ctx(await proef.medewerker('planner'))
    const invoer = { ...mila, persoon: assessor.persoon }
    eis(await voegCertificaatToe(planner, invoer))
    expect((await inRol(proef.basis, 'assessor@dnv.voorbeeld', 'kandidaat')).persoon).toBe(
      assessor.persoon,
    )
    expect(await voegCertificaatToe(planner, { ...invoer, nummer: 'RJ-2' })).toMatchObject({
      weigeringen: [{ code: 'dossier-loopt-al' }],
    })
  })

  it('kan alleen de planner', async () => {
    const { wie } = await ingevoerd()
    expect(await voerHouderIn(proef.ctx(wie), mila)).toMatchObject({
      weigeringen: [{ code: 'verkeerde-rol' }],
    })
  })
})

describe('een houder corrigeren', () => {
  it('bewaart wat er stond: oude kenmerken, oude periode, oud nummer', async () => {
    const { planner, correctie, persoon, certificaat, dossier } = await ingevoerd()
    const nieuw = { naam: 'Mila de Jong', nummer: 'RJ-0413', geldigTot: '31-3-2027' }
    eis(await corrigeerHouder(planner, { ...correctie, ...nieuw, vorigeIndiening: '' }))
    expect(await db.selectFrom('persoon_kenmerk_oud').selectAll().execute()).toMatchObject([
      { persoon, kenmerk: 'naam', waarde: 'Mila Janssen' },
    ])
    const periodes = await db.selectFrom('certificaat_periode').selectAll().orderBy('tot').execute()
    expect(periodes).toMatchObject([
      { tot: '2027-02-28', vervallen_op: proef.basis.klok.now() },
      { tot: '2027-03-31', vervallen_op: null },
    ])
    expect((await spoor()).slice(3)).toEqual([
      expect.objectContaining({ soort: 'persoonsgegevens-gewijzigd' }),
      {
        soort: 'certificaat-gecorrigeerd',
        dossier,
        gegevens: {
          certificaat,
          nummer: 'RJ-0413',
          van: '2023-03-01',
          tot: '2027-03-31',
          oudNummer: 'RJ-0412',
          oudVan: '2023-03-01',
          oudTot: '2027-02-28',
          oudeVorigeIndiening: '2022-11-30',
        },
      },
    ])
  })

  it('laat geen spoor na als er niets verandert, ook niet bij dubbel klikken', async () => {
    const { planner, correctie } = await ingevoerd()
    const begin = (await spoor()).length
    eis(await corrigeerHouder(planner, correctie))
    expect(await spoor()).toHaveLength(begin)
    const anders = { ...correctie, naam: 'Mila de Jong' }
    eis(await corrigeerHouder(planner, anders))
    eis(await corrigeerHouder(planner, anders))
    expect(await spoor()).toHaveLength(begin + 1)
  })

  it('weigert wie een oudere stand voor zich had, zodat niemand ongezien overschrijft', async () => {
    const { planner, correctie } = await ingevoerd()
    eis(await corrigeerHouder(planner, { ...correctie, naam: 'Mila de Jong' }))
    const tweede = await corrigeerHouder(planner, { ...correctie, naam: 'Mila Smit' })
    expect(tweede).toMatchObject({ weigeringen: [{ code: 'elders-gewijzigd' }] })
    const certificaat = { ...correctie, naam: 'Mila de Jong', nummer: 'RJ-1' }
    eis(await corrigeerHouder(planner, certificaat))
    expect(await corrigeerHouder(planner, { ...certificaat, nummer: 'RJ-2' })).toMatchObject({
      weigeringen: [{ code: 'elders-gewijzigd' }],
    })
  })

  it('vertelt het oude adres dat het e-mailadres veranderd is, en logt overal uit', async () => {
    const { planner, correctie, persoon } = await ingevoerd()
    eis(await corrigeerHouder(planner, { ...correctie, email: 'mila@nieuw.voorbeeld' }))
    const mails = await db
      .selectFrom('post')
      .where('aan', '=', mila.email)
      .select('sjabloon')
      .execute()
    expect(mails).toContainEqual({ sjabloon: 'email-gewijzigd' })
    const rij = await db
      .selectFrom('persoon')
      .where('id', '=', persoon)
      .selectAll()
      .executeTakeFirst()
    expect(rij).toMatchObject({ email: 'mila@nieuw.voorbeeld', email_bevestigd_op: null })
  })

  it('ziet houders van een andere instelling niet', async () => {
    const { planner, correctie } = await ingevoerd()
    const elders = { ...planner, bereik: { ...planner.bereik, organisatie: planner.verzoek } }
    expect(await corrigeerHouder(elders, { ...correctie, naam: 'X' })).toMatchObject({
      weigeringen: [{ code: 'niet-gevonden' }],
    })
  })
})
