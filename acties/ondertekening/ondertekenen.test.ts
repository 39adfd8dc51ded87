import { expect, test } from 'vitest'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { verplaatsBijeenkomst } from '#acties/reflectie/verplaatsBijeenkomst.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { wijzigBijeenkomst } from '#acties/reflectie/wijzigBijeenkomst.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { ondertekenOpPapier } from './ondertekenOpPapier.ts'
import { trekOndertekeningIn } from './trekOndertekeningIn.ts'
import { vulVerklaringIn } from './vulVerklaringIn.ts'

const proef = await proefopstelling()

const intervisie = {
  werkvorm: 'intervisie',
  datum: '1-2-2025',
  begeleider: 'Marijke de Boer',
  zelfIngebracht: 'on',
}
const A1 = { soort: 'stuk', id: 'verklaring' } as const
const baan = {
  dienstverband: 'loondienst',
  voorWie: 'Werk en Zo',
  functie: 'Jobcoach',
  sinds: '1-1-2020',
  urenPerWeek: '24',
  klanten: 'Mensen met autisme.',
}

const teken = async ({ ctx, dossier }: Houder, anders: Record<string, unknown>) =>
  ondertekenOpPapier(ctx, {
    dossierId: dossier,
    hoedanigheid: 'begeleider',
    naam: 'Marijke de Boer',
    op: '3-2-2025',
    bestand: await ontvangen(ctx, 'verklaring.pdf'),
    ...anders,
  })

async function metBijeenkomst(anders: Partial<typeof intervisie> = {}) {
  const wie = await houder(proef)
  const invoer = { dossierId: wie.dossier, ...intervisie, ...anders }
  const { bijeenkomst: id } = eis(await voegBijeenkomstToe(wie.ctx, invoer))
  return { ...wie, invoer, id, bij: { soort: 'bijeenkomst', id } as const }
}

const portfolioVan = async ({ ctx, dossier }: Houder) => {
  const stand = await leesStand(ctx, dossier)
  if (!stand) throw new Error('geen dossier')
  return stand.portfolio
}

const soorten = async () =>
  (await proef.db.selectFrom('gebeurtenis').select('soort').orderBy('volgnummer').execute())
    .map(({ soort }) => soort)
    .filter(soort => /verklaring|ondertekening/.test(soort))

test('een bijeenkomst is ondertekend als er een getekende kopie is met naam en dag (A3.1)', async () => {
  const wie = await metBijeenkomst()
  eis(await teken(wie, { bij: wie.bij }))
  const { inhoud, bijeenkomsten } = await portfolioVan(wie)
  expect(inhoud.bijeenkomsten[0]?.ondertekend).toBe(true)
  expect(bijeenkomsten[0]?.verklaring?.handtekeningen).toMatchObject([
    { wijze: 'papier', hoedanigheid: 'begeleider', naam: 'Marijke de Boer', op: '2025-02-03' },
  ])
  expect(bijeenkomsten[0]?.verklaring?.stukken.map(({ naam }) => naam)).toEqual(['verklaring.pdf'])
})

test.each([
  ['datum', { datum: '2-2-2025' }],
  ['zelfIngebracht', { zelfIngebracht: undefined }],
  ['begeleider', { begeleider: 'Ahmed Yıldız' }],
  ['werkvorm', { werkvorm: 'coaching' }],
])('een andere %s laat de ondertekening zichtbaar vervallen (A3.1)', async (veld, anders) => {
  const wie = await metBijeenkomst()
  const { ondertekening } = eis(await teken(wie, { bij: wie.bij }))
  const { id: bijeenkomstId, invoer } = wie
  const nieuw = { ...invoer, ...anders, bijeenkomstId, basis: 1 }
  const vraag =
    'Hiermee vervalt de ondertekening van Marijke de Boer van 3 februari 2025. Wil je dat?'
  const gevraagd = await wijzigBijeenkomst(wie.ctx, { ...nieuw, vervalt: [wie.dossier] })
  expect(gevraagd).toEqual({
    ok: false,
    weigeringen: [{ code: 'ondertekening-vervalt', tekst: vraag, veld }],
  })
  expect((await portfolioVan(wie)).inhoud.bijeenkomsten[0]?.ondertekend).toBe(true)
  const uit = await wijzigBijeenkomst(wie.ctx, { ...nieuw, vervalt: [ondertekening] })
  expect(eis(uit).vervallen?.velden).toEqual([veld])
  const { inhoud, bijeenkomsten } = await portfolioVan(wie)
  expect(inhoud.bijeenkomsten[0]?.ondertekend).toBe(false)
  expect(bijeenkomsten[0]?.verklaring?.handtekeningen[0]?.vervallen?.reden).toMatch(
    /^Gewijzigd na het tekenen: /,
  )
  expect(await soorten()).toEqual(['verklaring-ondertekend', 'ondertekening-vervallen'])
})

test('staat er weer precies wat er getekend was, dan geldt de ondertekening weer (E-2)', async () => {
  const wie = await metBijeenkomst()
  const { ondertekening } = eis(await teken(wie, { bij: wie.bij }))
  const eerst = { ...wie.invoer, bijeenkomstId: wie.id }
  const anders = { ...eerst, begeleider: 'Ahmed Yıldız' }
  eis(await wijzigBijeenkomst(wie.ctx, { ...anders, basis: 1, vervalt: [ondertekening] }))
  const bijna = { ...eerst, begeleider: 'Marijke de Boerr', basis: 2 }
  expect(eis(await wijzigBijeenkomst(wie.ctx, bijna)).hersteld).toBeNull()
  const terug = eis(await wijzigBijeenkomst(wie.ctx, { ...eerst, basis: 3 }))
  expect(terug.hersteld?.verklaring).toBeDefined()
  const { inhoud, bijeenkomsten } = await portfolioVan(wie)
  expect(inhoud.bijeenkomsten[0]?.ondertekend).toBe(true)
  expect(bijeenkomsten[0]?.verklaring?.handtekeningen).toMatchObject([
    { id: ondertekening, vervallen: null },
  ])
  expect(await soorten()).toEqual([
    'verklaring-ondertekend',
    'ondertekening-vervallen',
    'ondertekening-hersteld',
  ])
})

test('een ondertekening die je zelf weghaalde komt niet vanzelf terug', async () => {
  const wie = await metBijeenkomst()
  const { ondertekening } = eis(await teken(wie, { bij: wie.bij }))
  const weg = { dossierId: wie.dossier, ondertekeningId: ondertekening }
  eis(await trekOndertekeningIn(wie.ctx, weg))
  const eerst = { ...wie.invoer, bijeenkomstId: wie.id }
  eis(await wijzigBijeenkomst(wie.ctx, { ...eerst, datum: '2-2-2025', basis: 1 }))
  expect(eis(await wijzigBijeenkomst(wie.ctx, { ...eerst, basis: 2 })).hersteld).toBeNull()
  expect((await portfolioVan(wie)).inhoud.bijeenkomsten[0]?.ondertekend).toBe(false)
})

test('wat er terugkomt is de laatste ondertekening onder deze tekst', async () => {
  const wie = await metBijeenkomst()
  const eerst = { ...wie.invoer, bijeenkomstId: wie.id }
  const anders = { ...eerst, begeleider: 'Ahmed Yıldız' }
  const { ondertekening: een } = eis(await teken(wie, { bij: wie.bij }))
  eis(await wijzigBijeenkomst(wie.ctx, { ...anders, basis: 1, vervalt: [een] }))
  const ahmed = { bij: wie.bij, naam: 'Ahmed Yıldız' }
  const { ondertekening: twee } = eis(await teken(wie, ahmed))
  const uit = eis(await wijzigBijeenkomst(wie.ctx, { ...eerst, basis: 2, vervalt: [twee] }))
  expect([uit.vervallen?.velden, uit.hersteld !== null]).toEqual([['begeleider'], true])
  const [bijeenkomst] = (await portfolioVan(wie)).bijeenkomsten
  const geldig = bijeenkomst?.verklaring?.handtekeningen.filter(({ vervallen }) => !vervallen)
  expect(geldig?.map(({ id }) => id)).toEqual([een])
})

test('wie bewaart zonder iets te veranderen verliest geen handtekening', async () => {
  const wie = await metBijeenkomst()
  eis(await teken(wie, { bij: wie.bij }))
  const { id: bijeenkomstId, invoer } = wie
  const uit = await wijzigBijeenkomst(wie.ctx, { ...invoer, bijeenkomstId, basis: 1 })
  expect(eis(uit).vervallen).toBeNull()
  expect((await portfolioVan(wie)).inhoud.bijeenkomsten[0]?.ondertekend).toBe(true)
})

test.each([
  [{ naam: 'mila  JANSSEN' }, 'tekent-voor-zichzelf'],
  [{ naam: ' ' }, 'ongeldige-invoer'],
  [{ op: '24-11-2026' }, 'dag-in-de-toekomst'],
  [{ op: '31-1-2025' }, 'voor-het-feit-getekend'],
  [{ hoedanigheid: 'organisatie', functie: 'x' }, 'verkeerde-ondertekenaar'],
  [{ bestand: undefined }, 'ongeldige-invoer'],
])('%j wordt geweigerd: %s', async (anders, code) => {
  const wie = await metBijeenkomst()
  expect(codes(await teken(wie, { bij: wie.bij, ...anders }))).toEqual([code])
})

test('begeleidde je de intervisie zelf, dan tekent een andere deelnemer (aanname 17)', async () => {
  const wie = await metBijeenkomst({ begeleider: 'Mila Janssen' })
  const ander = { bij: wie.bij, naam: 'Sem Bakker' }
  expect(codes(await teken(wie, ander))).toEqual(['verkeerde-ondertekenaar'])
  eis(await teken(wie, { ...ander, hoedanigheid: 'mededeelnemer' }))
})

test('zonder registratie kan een supervisor niet tekenen (A3.1)', async () => {
  const wie = await metBijeenkomst({ werkvorm: 'supervisie' })
  expect(codes(await teken(wie, { bij: wie.bij }))).toEqual(['verklaring-onvolledig'])
})

test('A1: eerst helemaal invullen, dan tekent de werkgever met naam en functie (A1)', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const half = { dossierId, bij: A1, gegevens: { ...baan, klanten: '' }, basis: 0 }
  expect(eis(await vulVerklaringIn(ctx, half)).legeVelden).toEqual(['klanten'])
  const werkgever = { bij: A1, hoedanigheid: 'werkgever-of-opdrachtgever', naam: 'Anna Smit' }
  expect(codes(await teken(wie, werkgever))).toEqual(['verklaring-onvolledig', 'functie-ontbreekt'])
  eis(await vulVerklaringIn(ctx, { ...half, gegevens: baan, basis: 1 }))
  const { ondertekening } = eis(await teken(wie, { ...werkgever, functie: 'Teamleider' }))
  expect((await portfolioVan(wie)).inhoud.onderdelen.A1?.verklaring).toEqual({
    ingevuld: true,
    ondertekend: true,
  })
  const anders = { ...half, gegevens: { ...baan, urenPerWeek: '16' }, basis: 2 }
  expect(weigert(await vulVerklaringIn(ctx, anders))).toMatchObject([
    { code: 'ondertekening-vervalt', veld: 'urenPerWeek' },
  ])
  const uit = eis(await vulVerklaringIn(ctx, { ...anders, vervalt: [ondertekening] }))
  expect(uit.vervallen?.velden).toEqual(['urenPerWeek'])
  expect((await portfolioVan(wie)).inhoud.onderdelen.A1?.verklaring?.ondertekend).toBe(false)
})

test('A1 als zelfstandige: de opdrachtgever en jijzelf tekenen beide, op één kopie (A1)', async () => {
  const wie = await houder(proef)
  const gegevens = {
    ...baan,
    dienstverband: 'zelfstandig',
    kvkNummer: '12345678',
    opdrachtgever: 'UWV',
  }
  eis(await vulVerklaringIn(wie.ctx, { dossierId: wie.dossier, bij: A1, gegevens, basis: 0 }))
  const opdrachtgever = {
    hoedanigheid: 'werkgever-of-opdrachtgever',
    naam: 'A',
    functie: 'Inkoper',
  }
  eis(await teken(wie, { bij: A1, ...opdrachtgever }))
  expect((await portfolioVan(wie)).inhoud.onderdelen.A1?.verklaring?.ondertekend).toBe(false)
  const { ondertekening } = eis(
    await teken(wie, { bij: A1, hoedanigheid: 'houder', naam: 'Mila Janssen' }),
  )
  expect((await portfolioVan(wie)).inhoud.onderdelen.A1?.verklaring?.ondertekend).toBe(true)
  const weg = { dossierId: wie.dossier, ondertekeningId: ondertekening }
  eis(await trekOndertekeningIn(wie.ctx, weg))
  expect((await portfolioVan(wie)).a1.verklaring?.stukken).toHaveLength(1)
  expect(codes(await trekOndertekeningIn(wie.ctx, weg))).toEqual(['niet-gevonden'])
})

test('een formulier met een fout zegt bij welk veld, en een oudere versie wordt geweigerd', async () => {
  const { ctx, dossier: dossierId } = await houder(proef)
  const stuur = (gegevens: Record<string, unknown>, basis = 0) =>
    vulVerklaringIn(ctx, { dossierId, bij: A1, gegevens, basis })
  expect(weigert(await stuur({ urenPerWeek: 'veel' }))).toMatchObject([{ veld: 'urenPerWeek' }])
  expect(codes(await stuur({ status: 'gecertificeerd' }))).toEqual(['ongeldige-invoer'])
  eis(await stuur(baan))
  expect(codes(await stuur({ ...baan, functie: 'x' }))).toEqual(['elders-gewijzigd'])
})

const bestuur = { soort: 'noloc-bestuur', titel: 'Penningmeester', van: '1-1-2024' }

test('categorie 4: het format telt als bewijs zodra het heel is ingevuld en getekend (B.4)', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, ...bestuur }))
  const bij = { soort: 'activiteit', id } as const
  const bewijs = async () => (await portfolioVan(wie)).inhoud.activiteiten[0]?.bewijs
  const gegevens = { functie: 'Penningmeester' }
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  expect(await bewijs()).toEqual([])
  const lid = { hoedanigheid: 'medecommissielid-of-bestuurder', naam: 'Eva Mol', functie: 'Lid' }
  const { ondertekening } = eis(await teken(wie, { bij, ...lid }))
  expect(await bewijs()).toEqual(['verklaring.pdf', 'format'])
  const anders = { dossierId, activiteitId: id, ...bestuur, van: '1-2-2024', basis: 1 }
  expect(codes(await wijzigActiviteit(ctx, anders))).toEqual(['ondertekening-vervalt'])
  expect(await bewijs()).toEqual(['verklaring.pdf', 'format'])
  const uit = eis(await wijzigActiviteit(ctx, { ...anders, vervalt: [ondertekening] }))
  expect(uit.vervallen?.velden).toEqual(['van'])
  expect(await bewijs()).toEqual([])
})

test('een andere soort vraagt eerst of de ondertekening mag vervallen; met de oude soort geldt zij weer (E-2)', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, ...bestuur }))
  const bij = { soort: 'activiteit', id } as const
  const gegevens = { functie: 'Penningmeester' }
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  const lid = { hoedanigheid: 'medecommissielid-of-bestuurder', naam: 'Eva Mol', functie: 'Lid' }
  const { ondertekening } = eis(await teken(wie, { bij, ...lid }))
  const eerst = { dossierId, activiteitId: id, ...bestuur }
  const anders = { ...eerst, soort: 'vrijwilligerswerk', soortWerk: 'taalles', basis: 1 }
  expect(codes(await wijzigActiviteit(ctx, anders))).toEqual(['ondertekening-vervalt'])
  eis(await wijzigActiviteit(ctx, { ...anders, vervalt: [ondertekening] }))
  expect((await portfolioVan(wie)).activiteiten[0]?.verklaring).toBeNull()
  const terug = eis(await wijzigActiviteit(ctx, { ...eerst, basis: 2 }))
  expect(terug.hersteld).not.toBeNull()
  expect((await portfolioVan(wie)).activiteiten[0]?.verklaring).toMatchObject({
    isOndertekend: true,
    ingevuld: gegevens,
  })
})

test('wordt de activiteit van een andere soort, dan hoort het oude format er niet meer bij', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, ...bestuur }))
  const bij = { soort: 'activiteit', id } as const
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens: { functie: 'x' }, basis: 0 }))
  const vrijwillig = { ...bestuur, soort: 'vrijwilligerswerk', soortWerk: 'taalles' }
  eis(await wijzigActiviteit(ctx, { dossierId, activiteitId: id, ...vrijwillig, basis: 1 }))
  expect((await portfolioVan(wie)).activiteiten[0]?.verklaring).toBeNull()
  const nieuw = { dossierId, bij, gegevens: { organisatie: 'Taalhuis' }, basis: 0 }
  expect(eis(await vulVerklaringIn(ctx, nieuw)).legeVelden).toEqual([])
})

test('categorie 5: het format is af met de afbeelding erbij, zonder handtekening (B.5)', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const artikel = { soort: 'artikel', titel: 'Werk', datum: '1-5-2025', woorden: '1600' }
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, ...artikel }))
  const bij = { soort: 'activiteit', id } as const
  const gegevens = { inhoud: 'Over werk.', blad: 'LoopbaanVisie' }
  const ingevuld = eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  expect(ingevuld.legeVelden).toEqual(['afbeelding'])
  const beeld = { soort: 'verklaring', id: ingevuld.verklaring }
  const bestand = await ontvangen(ctx, 'omslag.pdf')
  eis(await voegBewijsToe(ctx, { dossierId, bij: beeld, bestand }))
  expect((await portfolioVan(wie)).inhoud.activiteiten[0]?.bewijs).toEqual(['format'])
  expect(codes(await teken(wie, { bij, hoedanigheid: 'houder' }))).toContain(
    'verkeerde-ondertekenaar',
  )
})

test('een getekende bijeenkomst die naar categorie 2 gaat houdt haar kopie als bewijs (B.2)', async () => {
  const wie = await metBijeenkomst()
  eis(await teken(wie, { bij: wie.bij }))
  const naar = { dossierId: wie.dossier, bijeenkomstId: wie.id, naar: 'B.2' }
  expect(weigert(await verplaatsBijeenkomst(wie.ctx, naar))).toMatchObject([
    { code: 'nodig-voor-a31', clausule: 'B.2' },
  ])
  for (const dag of ['1-3-2025', '1-4-2025', '1-5-2025', '1-6-2025']) {
    const nieuw = { ...wie.invoer, datum: dag }
    const { bijeenkomst: id } = eis(await voegBijeenkomstToe(wie.ctx, nieuw))
    eis(await teken(wie, { bij: { soort: 'bijeenkomst', id }, op: dag }))
  }
  eis(await verplaatsBijeenkomst(wie.ctx, naar))
  const stand = await leesStand(wie.ctx, wie.dossier)
  expect(stand?.portfolio.inhoud.activiteiten[0]?.bewijs).toEqual(['verklaring.pdf'])
  expect(stand?.vandaag.pe.regels.map(({ telt }) => telt)).toEqual([2])
  expect(stand?.vandaag.onderdelen['A3.1'].status).toBe('volledig')
})

test('andermans verklaring bestaat niet', async () => {
  const wie = await metBijeenkomst()
  const ander = await houder(proef, bram)
  for (const dossier of [wie.dossier, ander.dossier])
    expect(codes(await teken({ ...ander, dossier }, { bij: wie.bij }))).toEqual(['niet-gevonden'])
})
