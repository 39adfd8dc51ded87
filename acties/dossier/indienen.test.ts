import { describe, expect, test } from 'vitest'
import { herstelBewijs } from '#acties/bestand/herstelBewijs.ts'
import { verwijderBewijs } from '#acties/bestand/verwijderBewijs.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { isAfschrift, type Afschrift } from '#domein/portfolio/afschrift.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { vraagAanvulling, wijsToe } from '#seed/proefbesluit.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { leesEerdereIndiening } from '#vragen/eerdereIndiening.ts'
import { leesStand } from '#vragen/stand.ts'
import { leesVoorbeeld, type Voorbeeld } from '#vragen/voorbeeld.ts'
import { dienIn } from './dienIn.ts'
import { trekIn } from './trekIn.ts'

const proef = await proefopstelling()
const { db } = proef

async function metPortfolio() {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  return wie
}

const dien = ({ ctx, dossier }: Houder, anders: Record<string, unknown> = {}) =>
  dienIn(ctx, { dossierId: dossier, nummer: 1, ...anders })

const indieningen = () => db.selectFrom('indiening').selectAll().orderBy('nummer').execute()

function eisVoorbeeld(voorbeeld: Voorbeeld | null): Voorbeeld {
  if (!voorbeeld) throw new Error('geen voorbeeld')
  return voorbeeld
}

const afschriftVan = (rij: { afschrift: unknown } | undefined): Afschrift => {
  if (!isAfschrift(rij?.afschrift)) throw new Error('geen afschrift')
  return rij.afschrift
}

describe('een volledig portfolio indienen', () => {
  test('bevriest tekst, bestanden en verklaringen met een hash die na te rekenen is', async () => {
    const wie = await metPortfolio()
    const voorbeeld = await leesVoorbeeld(wie.ctx, wie.dossier)
    const { hash, alIngediend } = eis(await dien(wie))
    const [rij] = await indieningen()
    const afschrift = afschriftVan(rij)
    expect(alIngediend).toBe(false)
    expect(rij?.hash).toBe(hash)
    expect(proef.basis.hash(canoniek(afschrift))).toBe(hash)
    expect(afschrift).toEqual(JSON.parse(JSON.stringify(voorbeeld?.afschrift)))
    expect(afschrift.uitslag).toMatchObject({ volledig: true, opTijd: true })
    expect(rij).toMatchObject({ nummer: 1, peildatum: '2026-11-23', volledig: true, op_tijd: true })
  })

  test('dient niets anders in dan wat gelezen is: wat sindsdien veranderde noemt het, en vraagt het opnieuw', async () => {
    const wie = await metPortfolio()
    const { ctx, dossier: dossierId } = wie
    const lees = async () => eisVoorbeeld(await leesVoorbeeld(ctx, dossierId))
    const { gelezen, stand } = await lees()
    const antwoorden = [{ veld: 'plannen', waarde: 'Anders dan gelezen.', basis: 1 }]
    eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }))
    expect(weigert(await dien(wie, { gelezen }))).toMatchObject([
      {
        code: 'veranderd-sinds-gelezen',
        tekst: expect.stringMatching(/veranderd in A4 “Ontwikkelplan[^”]*”\. Hieronder/),
      },
    ])
    const weer = await lees()
    for (const { activiteit } of stand.portfolio.activiteiten.slice(0, 1))
      eis(await verwijderActiviteit(ctx, { dossierId, activiteitId: activiteit.id }))
    const bezwaren = weigert(await dien(wie, { gelezen: weer.gelezen }))
    expect(bezwaren).toMatchObject([
      { tekst: expect.stringContaining('B “Permanente educatie (PE-punten)”.') },
      { code: 'toelichting-ontbreekt' },
    ])
    expect(await indieningen()).toEqual([])
  })

  test('neemt elk bewijsstuk mee; de status en het spoor zeggen het', async () => {
    const wie = await metPortfolio()
    eis(await dien(wie))
    const { aantal } = await db
      .selectFrom('indiening_bestand')
      .select(eb => eb.fn.countAll<number>().as('aantal'))
      .executeTakeFirstOrThrow()
    expect(aantal).toBe(8)
    const stand = await leesStand(wie.ctx, wie.dossier)
    expect(stand?.zaak.status).toBe('ingediend')
    const laatste = await db
      .selectFrom('gebeurtenis')
      .select(['soort', 'gegevens'])
      .orderBy('volgnummer', 'desc')
      .executeTakeFirst()
    expect(laatste).toMatchObject({
      soort: 'ingediend',
      gegevens: { indiening: 1, volledig: true, opTijd: true, status: 'ingediend' },
    })
  })

  test('stuurt één mail, met de controlecode zoals de bladzijde haar noemt en een link', async () => {
    const wie = await metPortfolio()
    const { hash } = eis(await dien(wie))
    const post = await db
      .selectFrom('post')
      .where('sjabloon', '=', 'ingediend')
      .selectAll()
      .execute()
    expect(post).toHaveLength(1)
    expect(post[0]?.tekst).toContain(`Controlecode (SHA-256): ${hash}`)
    expect(post[0]?.tekst).not.toMatch(/kenmerk/i)
    expect(post[0]?.tekst).toContain(`/dossiers/${wie.dossier}/indieningen/1`)
    expect(post[0]).toMatchObject({ persoon: wie.persoon, aan: 'mila@jobcoach.voorbeeld' })
  })

  test('dubbel klikken is één indiening, één mail en twee keer hetzelfde antwoord (R-10)', async () => {
    const wie = await metPortfolio()
    const uitkomsten = await Promise.all([dien(wie), dien(wie), dien(wie)])
    const hashes = uitkomsten.map(uitkomst => eis(uitkomst).hash)
    expect(new Set(hashes).size).toBe(1)
    expect(uitkomsten.filter(uitkomst => !eis(uitkomst).alIngediend)).toHaveLength(1)
    proef.verstrijk(3600)
    expect(eis(await dien(wie)).hash).toBe(hashes[0])
    expect(await indieningen()).toHaveLength(1)
    const post = await db
      .selectFrom('post')
      .where('sjabloon', '=', 'ingediend')
      .selectAll()
      .execute()
    expect(post).toHaveLength(1)
  })
})

describe('een onvolledig portfolio', () => {
  test('vraagt één zin per tekort, bij het veld van dat tekort (aanname 32)', async () => {
    const wie = await houder(proef)
    const weigeringen = weigert(await dien(wie))
    expect(new Set(weigeringen.map(({ code }) => code))).toEqual(new Set(['toelichting-ontbreekt']))
    const toelichtingen = Object.fromEntries(weigeringen.map(({ veld }) => [veld, 'Komt nog.']))
    expect(toelichtingen).toHaveProperty('A4/antwoord-ontbreekt/plannen')
    const { 'A1/cv-ontbreekt': _weg, ...bijna } = toelichtingen
    expect(weigert(await dien(wie, { toelichtingen: bijna })).map(({ veld }) => veld)).toEqual([
      'A1/cv-ontbreekt',
    ])
    eis(await dien(wie, { toelichtingen }))
    const a1 = afschriftVan((await indieningen())[0]).onderdelen.find(({ id }) => id === 'A1')
    expect(a1?.tekorten[0]).toEqual({
      tekst: 'Voeg je curriculum vitae toe.',
      toelichting: 'Komt nog.',
    })
  })
})

describe('wanneer het kan (inleiding, aanname 2)', () => {
  test.each([
    ['28-5-2027', ['te-vroeg']],
    ['22-11-2026', ['te-laat']],
  ])('een certificaat tot en met %s: %j', async (geldigTot, verwacht) => {
    const wie = await houder(proef, { geldigTot })
    const { weigeringen } = { weigeringen: weigert(await dien(wie)) }
    const anders = weigeringen.filter(({ code }) => code !== 'toelichting-ontbreekt')
    expect(anders.map(({ code }) => code)).toEqual(verwacht)
  })

  test('te laat indienen waarschuwt en blijft mogelijk tot de einddatum', async () => {
    const wie = await houder(proef, { geldigTot: '31-1-2027' })
    const stand = await leesStand(wie.ctx, wie.dossier)
    expect([stand?.fase, stand?.waarschuwingen.map(({ code }) => code)]).toEqual([
      'te-laat',
      ['na-uiterste-dag'],
    ])
    expect(stand?.bezwaren.dienIn).toEqual([])
  })
})

describe('intrekken', () => {
  test('kan zolang geen assessor ermee bezig is; daarna dient een volgende nummer in', async () => {
    const wie = await metPortfolio()
    eis(await dien(wie))
    expect(eis(await trekIn(wie.ctx, { dossierId: wie.dossier }))).toEqual({ nummer: 1 })
    expect((await leesStand(wie.ctx, wie.dossier))?.zaak.status).toBe('in_opbouw')
    expect(codes(await dien(wie))).toEqual(['al-anders-ingediend'])
    expect(eis(await dien(wie, { nummer: 2 }))).toMatchObject({ nummer: 2, alIngediend: false })
    expect((await indieningen()).map(rij => rij.ingetrokken_op === null)).toEqual([false, true])
    const terug = await leesEerdereIndiening(wie.ctx, wie.dossier, 1)
    expect(terug?.indiening.ingetrokkenOp).toEqual(wie.ctx.klok.now())
    expect(terug?.alle.map(({ nummer }) => nummer)).toEqual([1, 2])
    expect(terug?.bestanden.size).toBe(8)
  })

  test('stuurt een mail die zegt dat er niets meer loopt en tot wanneer opnieuw indienen op tijd is', async () => {
    const wie = await metPortfolio()
    eis(await dien(wie))
    eis(await trekIn(wie.ctx, { dossierId: wie.dossier }))
    const post = await db
      .selectFrom('post')
      .where('sjabloon', '=', 'indiening-ingetrokken')
      .select('tekst')
      .execute()
    expect(post).toHaveLength(1)
    expect(post[0]?.tekst).toContain('Doe dat uiterlijk op 28 november 2026.')
  })

  test('laat de zinnen bij wat ontbreekt staan voor de volgende keer (aanname 32)', async () => {
    const wie = await houder(proef)
    const toelichtingen = Object.fromEntries(
      weigert(await dien(wie)).map(({ veld = '' }) => [veld, `Over ${veld}.`]),
    )
    eis(await dien(wie, { toelichtingen }))
    eis(await trekIn(wie.ctx, { dossierId: wie.dossier }))
    const voorbeeld = await leesVoorbeeld(wie.ctx, wie.dossier)
    expect(voorbeeld?.zaak.toelichtingen).toEqual(toelichtingen)
    // Who wipes one is asked for it again.
    const gewist = { nummer: 2, toelichtingen: { ...toelichtingen, 'A1/cv-ontbreekt': '' } }
    expect(weigert(await dien(wie, gewist)).map(({ veld }) => veld)).toEqual(['A1/cv-ontbreekt'])
  })

  test('dient geen oude reden in die niet op de bladzijde stond (aanname 32)', async () => {
    const wie = await metPortfolio()
    const { ctx, dossier: dossierId } = wie
    const bewijsId = (await leesStand(ctx, dossierId))?.portfolio.a1.cv[0]?.id
    eis(await verwijderBewijs(ctx, { dossierId, bewijsId }))
    eis(await dien(wie, { toelichtingen: { 'A1/cv-ontbreekt': 'Mijn cv volgt.' } }))
    eis(await trekIn(ctx, { dossierId }))
    eis(await herstelBewijs(ctx, { dossierId, bewijsId }))
    // The page has no question about the CV; before the press it is taken away in another tab.
    expect((await leesVoorbeeld(ctx, dossierId))?.zaak.tekorten).toEqual([])
    eis(await verwijderBewijs(ctx, { dossierId, bewijsId }))
    const weigeringen = weigert(await dien(wie, { nummer: 2 }))
    expect(weigeringen.map(({ code, veld }) => [code, veld])).toEqual([
      ['toelichting-ontbreekt', 'A1/cv-ontbreekt'],
    ])
  })

  test('houdt bij een aanvulling de reden bij wat niet gevraagd is, en vraagt die over wat wel gevraagd is (aanname 20)', async () => {
    const wie = await metPortfolio()
    const { ctx, dossier: dossierId } = wie
    const bewijsId = (await leesStand(ctx, dossierId))?.portfolio.a1.cv[0]?.id
    eis(await verwijderBewijs(ctx, { dossierId, bewijsId }))
    const antwoorden = [{ veld: 'plannen', waarde: '', basis: 1 }]
    eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }))
    const [cv, plannen] = ['A1/cv-ontbreekt', 'A4/antwoord-ontbreekt/plannen'] as const
    eis(await dien(wie, { toelichtingen: { [cv]: 'Mijn cv volgt.', [plannen]: 'Plannen ook.' } }))
    await vraagAanvulling(proef, wie, ['A4'])
    const voorbeeld = await leesVoorbeeld(ctx, dossierId)
    expect(voorbeeld?.zaak.toelichtingen).toMatchObject({
      [cv]: 'Mijn cv volgt.',
      [plannen]: 'Plannen ook.',
    })
    expect(weigert(await dien(wie, { nummer: 2 })).map(({ veld }) => veld)).toEqual([plannen])
    eis(await dien(wie, { nummer: 2, toelichtingen: { [plannen]: 'Nog niet.' } }))
    const { onderdelen } = afschriftVan((await indieningen())[1])
    const redenen = onderdelen.flatMap(({ tekorten }) => tekorten.map(een => een.toelichting))
    expect(redenen).toEqual(['Mijn cv volgt.', 'Nog niet.'])
  })

  test('kan niet in opbouw en niet als er een assessor is', async () => {
    const wie = await metPortfolio()
    expect(codes(await trekIn(wie.ctx, { dossierId: wie.dossier }))).toEqual(['verkeerde-status'])
    eis(await dien(wie))
    await wijsToe(proef, wie)
    expect(codes(await trekIn(wie.ctx, { dossierId: wie.dossier }))).toEqual(['al-toegewezen'])
  })
})

test('wat is ingediend verandert niet meer; werk van na die dag kan er wel bij (ontwerp 2.11)', async () => {
  const wie = await metPortfolio()
  const { ctx, dossier: dossierId } = wie
  eis(await dien(wie))
  const { portfolio } = (await leesStand(ctx, dossierId)) ?? {}
  const [eerste] = portfolio?.activiteiten ?? []
  const activiteitId = eerste?.activiteit.id
  const bewijsId = eerste?.bewijsstukken[0]?.id
  const antwoorden = [{ veld: 'plannen', waarde: 'Anders', basis: 1 }]
  const boek = { dossierId, soort: 'boek', titel: 'Nieuw' }
  for (const poging of [
    bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }),
    verwijderActiviteit(ctx, { dossierId, activiteitId }),
    verwijderBewijs(ctx, { dossierId, bewijsId }),
    voegActiviteitToe(ctx, { ...boek, datum: '23-11-2026' }),
    wijzigActiviteit(ctx, { ...boek, activiteitId, datum: '24-11-2026', basis: 1 }),
  ])
    expect(codes(await poging)).toEqual(['verkeerde-status'])
  eis(await voegActiviteitToe(ctx, { ...boek, datum: '24-11-2026' }))
})

test('wat verwijderd is gaat niet mee', async () => {
  const wie = await metPortfolio()
  const { ctx, dossier: dossierId } = wie
  const cv = (await leesStand(ctx, dossierId))?.portfolio.a1.cv[0]
  eis(await verwijderBewijs(ctx, { dossierId, bewijsId: cv?.id }))
  eis(await dien(wie, { toelichtingen: { 'A1/cv-ontbreekt': 'Volgt.' } }))
  const [rij] = await indieningen()
  expect(JSON.stringify(afschriftVan(rij))).not.toContain(cv?.sha256)
  const mee = await db.selectFrom('indiening_bestand').select('bestand').execute()
  expect(mee.map(({ bestand }) => bestand)).not.toContain(cv?.bestand)
})

test('andermans dossier indienen of intrekken bestaat niet', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  expect(codes(await dien({ ...ander, dossier: wie.dossier }))).toEqual(['niet-gevonden'])
  expect(codes(await trekIn(ander.ctx, { dossierId: wie.dossier }))).toEqual(['niet-gevonden'])
  expect(await indieningen()).toEqual([])
})
