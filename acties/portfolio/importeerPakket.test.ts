import { buffer, text } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { bewaarConcept } from '#acties/concept/bewaarConcept.ts'
import { bevestigConcept } from '#acties/concept/bevestigConcept.ts'
import { verwijderConcept } from '#acties/concept/verwijderConcept.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { planIndiendag } from '#acties/dossier/planIndiendag.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { toets } from '#domein/toets.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { beantwoord, vulPortfolio } from '#seed/portfolio.ts'
import { ontvangen as ontvang } from '#seed/proefbestand.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, type Houder } from '#seed/proefdossier.ts'
import { legWillekeurigKlaar } from '#seed/willekeurigeConcepten.ts'
import { vulWillekeurigCv } from '#seed/willekeurigCv.ts'
import { bouwWillekeurig, willekeurigePortfolios } from '#seed/willekeurigeHouder.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import { openPakket } from '#vragen/pakket/open.ts'
import { leesHier, planPakket } from '#vragen/pakket/plan.ts'
import { pakUitvoer } from '#vragen/pakket.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesStand } from '#vragen/stand.ts'
import { schrijfVolledig } from '#vragen/volledig.ts'
import { bewaarAntwoorden } from './bewaarAntwoorden.ts'
import { bewaarJaarblik } from './bewaarJaarblik.ts'
import { importeerPakket } from './importeerPakket.ts'
import { ontvangDossierbestand } from './ontvangDossierbestand.ts'
import { ontvangPakketbestanden } from './ontvangPakket.ts'

const proef = await proefopstelling()

async function portfolioVan({ ctx, dossier }: Houder) {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  return portfolio
}

const zipVan = async (wie: Houder): Promise<Buffer> =>
  buffer(pakUitvoer(wie.ctx, await portfolioVan(wie), []).inhoud)

const volledigVan = async (wie: Houder): Promise<string> =>
  text(Readable.from(schrijfVolledig(wie.ctx, await portfolioVan(wie))))

/** Two exports are equal in what the holder made and in its files (docs/uitvoer.md). */
const zelfde = (tekst: string): unknown => {
  const { portfolio, bestanden } = JSON.parse(tekst)
  return { portfolio, bestanden }
}

async function open(wie: Houder, zip: Buffer) {
  const inhoud = Readable.from([zip])
  const { sha256 } = eis(await ontvangDossierbestand(wie.ctx, { naam: 'x.zip', inhoud }))
  const pakket = await openPakket(wie.ctx, sha256)
  if ('fouten' in pakket) throw new Error(JSON.stringify(pakket.fouten))
  const plan = planPakket(wie.ctx, await leesHier(wie.ctx, await portfolioVan(wie)), pakket)
  if ('fouten' in plan) throw new Error(JSON.stringify(plan.fouten))
  return { sha256, pakket, plan }
}

async function leesIn(wie: Houder, zip: Buffer) {
  const { sha256, pakket, plan } = await open(wie, zip)
  const bestanden = eis(await ontvangPakketbestanden(wie.ctx, pakket, plan))
  const ontvangen = { sha256, pakket, bestanden }
  const { kenmerk } = plan
  return importeerPakket(wie.ctx, { dossierId: wie.dossier, kenmerk, ontvangen })
}

test(
  'uitvoer, inlezen in een leeg dossier en weer uitvoer geven dezelfde inhoud, voor willekeurige portfolio’s; toets zegt er hetzelfde van',
  { timeout: 240_000 },
  async () => {
    const gezien = {
      bestanden: 0,
      handtekeningen: 0,
      verplaatst: 0,
      versies: 0,
      cvregels: 0,
      cvversies: 0,
      overgenomen: 0,
      uitFormulier: 0,
      concepten: 0,
      bijConcepten: 0,
    }
    for (const [nummer, dossier] of willekeurigePortfolios({
      seed: 2024,
      aantal: 20,
      activiteiten: 6,
    }).entries()) {
      const wie = await bouwWillekeurig(proef, nummer, dossier)
      await vulWillekeurigCv(wie, nummer)
      await legWillekeurigKlaar(wie, nummer)
      const eerste = await volledigVan(wie)
      const { geldigVan, geldigTot } = dossier.certificaat
      const vorigeIndiening = dossier.vorigeIndiening ?? ''
      const ander = await houder(proef, {
        ...bram,
        nolocnummer: `leeg${nummer}`,
        email: `leeg${nummer}@x.voorbeeld`,
        nummer: `RJ-L${nummer}`,
        geldigVan,
        geldigTot,
        vorigeIndiening,
      })
      eis(await leesIn(ander, await zipVan(wie)))
      const tweede = await volledigVan(ander)
      expect(zelfde(tweede)).toEqual(zelfde(eerste))
      expect((await open(ander, await zipVan(wie))).plan.concepten).toEqual([])
      await verwachtZelfdeOordeel(wie, ander)
      const { portfolio, bestanden } = JSON.parse(eerste)
      gezien.bestanden += bestanden.length
      gezien.handtekeningen += eerste.split('"hoedanigheid"').length - 1
      gezien.verplaatst += portfolio.bijeenkomsten.filter(
        (een: { dient: string }) => een.dient === 'B.2',
      ).length
      gezien.cvregels += portfolio.cvFormulier.regels.length
      gezien.cvversies += portfolio.cvFormulier.eerdere.length
      gezien.overgenomen += portfolio.cvFormulier.regels.filter(
        (een: { uit: string | null }) => een.uit !== null,
      ).length
      gezien.concepten += portfolio.concepten.length
      gezien.bijConcepten += portfolio.concepten.flatMap(
        (een: { bestanden: unknown[] }) => een.bestanden,
      ).length
      gezien.uitFormulier += eerste.split('"uitFormulier"').length - 1
      gezien.versies += portfolio.antwoorden.length
    }
    expect(Object.entries(gezien).filter(([, hoeveel]) => hoeveel <= 2)).toEqual([])
  },
)

/** But for C, which nobody brings in with a file. */
async function verwachtZelfdeOordeel(een: Houder, ander: Houder): Promise<void> {
  const eerste = await leesStand(een.ctx, een.dossier)
  const tweede = await leesStand(ander.ctx, ander.dossier)
  expect(tweede?.vandaag.pe.totaal).toEqual(eerste?.vandaag.pe.totaal)
  expect(tweede?.vandaag.reflectie.behaald).toEqual(eerste?.vandaag.reflectie.behaald)
  for (const deel of ['A1', 'A2', 'A3.1', 'A3.2', 'A4', 'B'] as const)
    expect([deel, tweede?.vandaag.onderdelen[deel]]).toEqual([
      deel,
      eerste?.vandaag.onderdelen[deel],
    ])
}

async function herschrijf({ ctx, dossier: dossierId }: Houder, waarde: string): Promise<void> {
  const antwoorden = [{ veld: 'stappen', waarde, basis: 1 }]
  eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }))
}

test('een vol portfolio komt heel over: teksten met hun versies en momenten, bewijs, handtekeningen, de geplande dag', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  proef.verstrijk(3600)
  await herschrijf(wie, 'Nog beter.')
  eis(await planIndiendag(wie.ctx, { dossierId: wie.dossier, dag: '2026-11-26' }))
  const jaarblik = [{ veld: 'gedaan', waarde: 'Veel geleerd.', basis: 0 }]
  eis(await bewaarJaarblik(wie.ctx, { dossierId: wie.dossier, jaar: 1, antwoorden: jaarblik }))
  await legKlaar(wie)
  const eerste = await volledigVan(wie)
  const zip = await zipVan(wie)
  proef.verstrijk(86_400)
  const ander = await houder(proef, bram)
  eis(await leesIn(ander, zip))
  expect(zelfde(await volledigVan(ander))).toEqual(zelfde(eerste))
  expect(eerste).toContain('"geplandeIndiendag":"2026-11-26"')
  const { plan } = await open(ander, zip)
  expect([plan.erbij, plan.plan.antwoorden, plan.leeg, plan.jaarblikken]).toEqual([[], [], [], []])
  expect([plan.concepten, plan.dag]).toEqual([[], null])
  expect(await leesConcepten(ander.ctx)).toMatchObject([
    { titel: 'Podcast', bestanden: [] },
    { titel: 'Jobcarving', voorstel: { titel: { uit: 'Webinar: Jobcarving' } }, bestanden: [{}] },
  ])
  expect(eerste).toContain('Veel geleerd.')
  expect(eerste).toContain('A3.2/onderbouwing/inzichten/C2%20Reflecteren')
})

async function legKlaar({ ctx, dossier: dossierId }: Houder) {
  const papier = maakPdf({ kop: 'Webinar', regels: ['Webinar: Jobcarving'] })
  const bestanden = [await ontvang(ctx, 'webinar.pdf', papier)]
  const eerste = { dossierId, verdeling: 'elk', bestanden }
  const tweede = { dossierId, verdeling: 'elk', bestanden: [], titel: 'Podcast' }
  return [
    ...eis(await voegConceptenToe(ctx, eerste)).gemaakt,
    ...eis(await voegConceptenToe(ctx, tweede)).gemaakt,
  ]
}

test('een concept komt één keer: niet als het er al staat, niet als het hier een activiteit werd, wel als het hier weg is', async () => {
  const wie = await houder(proef)
  const [webinar, podcast] = await legKlaar(wie)
  const zip = await zipVan(wie)
  expect((await open(wie, zip)).plan.concepten).toEqual([])
  const { dossier: dossierId, ctx } = wie
  const opgave = {
    soort: 'opleiding',
    titel: 'Jobcarving',
    datum: '12-3-2026',
    aantallen: { sbu: '1' },
    basis: 1,
  }
  eis(await bevestigConcept(ctx, { dossierId, activiteitId: webinar?.activiteit, ...opgave }))
  eis(await verwijderConcept(ctx, { dossierId, activiteitId: podcast?.activiteit }))
  const { plan } = await open(wie, zip)
  expect(plan.concepten.map(({ titel }) => titel)).toEqual(['Podcast'])
  eis(await leesIn(wie, zip))
  expect((await leesConcepten(ctx)).map(({ titel }) => titel)).toEqual(['Podcast'])
})

test('een concept dat hier verder werd ingevuld komt niet nog eens, wat gezegd wordt; een ander van hetzelfde bestand wel', async () => {
  const wie = await houder(proef)
  await legKlaar(wie)
  const [tweede] = await legKlaar(wie)
  await vulIn(wie, tweede?.activiteit, 'Tweede keer')
  const zip = await zipVan(wie)
  const ander = await houder(proef, bram)
  eis(await leesIn(ander, zip))
  const hier = await leesConcepten(ander.ctx)
  const idVan = (naam: string) => hier.find(({ titel }) => titel === naam)?.id
  await vulIn(ander, idVan('Jobcarving'), 'Jobcarving in 2026')
  const weer = (await open(ander, zip)).plan
  expect(weer.concepten).toEqual([])
  expect(weer.plan.opmerkingen).toContain(
    'Het concept “Jobcarving in 2026” blijft zoals het hier staat.',
  )
  const weg = { dossierId: ander.dossier, activiteitId: idVan('Tweede keer') }
  eis(await verwijderConcept(ander.ctx, weg))
  expect((await open(ander, zip)).plan.concepten.map(({ titel }) => titel)).toEqual(['Tweede keer'])
})

async function vulIn(
  { ctx, dossier: dossierId }: Houder,
  activiteitId: string | undefined,
  titel: string,
) {
  const ingevuld = { titel: [titel] }
  eis(await bewaarConcept(ctx, { dossierId, activiteitId, basis: 1, ingevuld }))
}

test('een concept met een bestand dat niet aangenomen wordt, houdt alles tegen', async () => {
  const wie = await houder(proef)
  await legKlaar(wie)
  const zip = await zipVan(wie)
  const ander = await houder(proef, bram)
  const { sha256, pakket, plan } = await open(ander, zip)
  const ontvangen = { sha256, pakket, bestanden: new Map() }
  const invoer = { dossierId: ander.dossier, kenmerk: plan.kenmerk, ontvangen }
  expect(codes(await importeerPakket(ander.ctx, invoer))).toEqual(['bestand-klopt-niet'])
  expect(await leesConcepten(ander.ctx)).toEqual([])
})

test('in het eigen dossier verandert de eigen uitvoer niets, tot op de byte', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const { plan } = await open(wie, await zipVan(wie))
  expect(plan.erbij).toEqual([])
  const { activiteiten, bijeenkomsten, antwoorden } = plan.plan
  expect([activiteiten.nieuw, activiteiten.gewijzigd]).toEqual([[], []])
  expect([bijeenkomsten.nieuw, bijeenkomsten.gewijzigd, antwoorden]).toEqual([[], [], []])
})

test('in een lopend dossier komt alleen erbij wat er nog niet is, en blijft de tekst van nu in de geschiedenis', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const jaar = (waarde: string, basis: number) =>
    bewaarJaarblik(wie.ctx, {
      dossierId: wie.dossier,
      jaar: 1,
      antwoorden: [{ veld: 'gedaan', waarde, basis }],
    })
  eis(await jaar('Toen.', 0))
  const zip = await zipVan(wie)
  eis(await jaar('Nu.', 1))
  await herschrijf(wie, 'Heel iets anders.')
  await proef.db
    .updateTable('bewijs')
    .set({ verwijderd_op: proef.basis.klok.now() })
    .where('activiteit', 'is not', null)
    .execute()
  const { plan } = await open(wie, zip)
  expect(plan.plan.antwoorden.map(({ veld, was }) => [veld, was])).toEqual([
    ['stappen', 'Heel iets anders.'],
  ])
  const bewijs = plan.erbij.flatMap(een => een.bewijs)
  expect(bewijs.length).toBeGreaterThan(0)
  eis(await leesIn(wie, zip))
  const { antwoorden, activiteiten } = await portfolioVan(wie)
  expect(antwoorden['A4/stappen']?.versie).toBe(3)
  expect(antwoorden['jaar-1/gedaan']).toMatchObject({ waarde: 'Toen.', versie: 3 })
  expect(activiteiten.flatMap(een => een.bewijsstukken).length).toBe(bewijs.length)
})

test('brengt een soort terug met haar verklaring, ook als die hier met de soort al terugkomt (B.4)', async () => {
  const wie = await houder(proef, { ...bram, email: 'soort@x.voorbeeld' })
  const { ctx, dossier: dossierId } = wie
  const bestuur = { dossierId, soort: 'noloc-bestuur', titel: 'Penningmeester', van: '1-1-2024' }
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, bestuur))
  const bij = { soort: 'activiteit', id } as const
  const gegevens = { functie: 'Penningmeester' }
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  const lid = { hoedanigheid: 'medecommissielid-of-bestuurder', naam: 'Eva Mol', functie: 'Lid' }
  const bestand = await ontvang(ctx, 'verklaring.pdf')
  const { ondertekening } = eis(
    await ondertekenOpPapier(ctx, { dossierId, bij, ...lid, op: '3-2-2025', bestand }),
  )
  const zip = await zipVan(wie)
  const anders = { ...bestuur, soort: 'vrijwilligerswerk', soortWerk: 'taalles' }
  const over = { activiteitId: id, basis: 1, vervalt: [ondertekening] }
  eis(await wijzigActiviteit(ctx, { ...anders, ...over }))
  eis(await leesIn(wie, zip))
  expect((await portfolioVan(wie)).activiteiten[0]).toMatchObject({
    soort: { id: 'noloc-bestuur' },
    verklaring: { ingevuld: gegevens, isOndertekend: true },
  })
})

test('toets leest dossier.json uit de zip als elk dossierbestand', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const { pakket } = await open(wie, await zipVan(wie))
  const tekst = await text(await pakket.zip.read('dossier.json'))
  expect(tekst).not.toContain('Ik keek naar mezelf')
  const vandaag = proef.basis.klok.today()
  const gelezen = leesDossier(tekst, vandaag)
  if ('fouten' in gelezen) throw new Error(JSON.stringify(gelezen.fouten))
  const stand = await leesStand(wie.ctx, wie.dossier)
  expect(toets(gelezen.dossier, vandaag, gelezen.kader)).toEqual(stand?.vandaag)
})

test('alles of niets: wat een upload niet zou aannemen, komt ook met een zip niet binnen', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const inhoud = Buffer.from('geen pdf')
  const bewaard = await proef.basis.opslag.put(wie.persoon, Readable.from([inhoud]), 100)
  const bestand = { grootte: inhoud.length, sha256: bewaard?.sha256 ?? '' }
  await proef.db
    .updateTable('bestand')
    .set(bestand)
    .where('id', '=', await eenBestand())
    .execute()
  const zip = await zipVan(wie)
  const ander = await houder(proef, bram)
  const { pakket, plan } = await open(ander, zip)
  expect(codes(await ontvangPakketbestanden(ander.ctx, pakket, plan))).toEqual([
    'bestand-klopt-niet',
  ])
})

const eenBestand = async (): Promise<string> =>
  (await proef.db.selectFrom('bestand').select('id').executeTakeFirstOrThrow()).id

test('is het portfolio sinds de voorvertoning veranderd, of ingediend, dan gebeurt er niets', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const zip = await zipVan(wie)
  const ander = await houder(proef, bram)
  const { sha256, pakket, plan } = await open(ander, zip)
  const bestanden = eis(await ontvangPakketbestanden(ander.ctx, pakket, plan))
  const { kenmerk } = plan
  const ontvangen = { sha256, pakket, bestanden }
  const pdf = { naam: 'cv.pdf', inhoud: Readable.from([maakPdf({ kop: 'cv', regels: [] })]) }
  const cv = eis(await ontvangBestand(ander.ctx, pdf))
  const bij = { soort: 'stuk', id: 'cv' }
  await beantwoord({ ctx: ander.ctx, dossierId: ander.dossier }, 'A4', { stappen: 'Intussen.' })
  eis(await voegBewijsToe(ander.ctx, { dossierId: ander.dossier, bij, bestand: cv }))
  const laat = await importeerPakket(ander.ctx, { dossierId: ander.dossier, kenmerk, ontvangen })
  expect(codes(laat)).toEqual(['voorvertoning-verouderd'])
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  expect(codes(await leesIn(wie, zip))).toEqual(['verkeerde-status'])
  const vreemd = { dossierId: wie.dossier, kenmerk, ontvangen }
  expect(codes(await importeerPakket(ander.ctx, vreemd))).toEqual(['niet-gevonden'])
})
