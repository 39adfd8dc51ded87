import { expect, test } from 'vitest'
import { bevestigConcept } from '#acties/concept/bevestigConcept.ts'
import { herstelConcept } from '#acties/concept/herstelConcept.ts'
import { maakBijeenkomstVan } from '#acties/concept/maakBijeenkomstVan.ts'
import { verwijderConcept } from '#acties/concept/verwijderConcept.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { nodigMentorUit } from '#acties/mentor/nodigMentorUit.ts'
import { trekMentorIn } from '#acties/mentor/trekMentorIn.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { verwijderBijeenkomst } from '#acties/reflectie/verwijderBijeenkomst.ts'
import { eis, inRol } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { leesKladden } from '#vragen/kladden.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)
const { id: nieuw } = proef.basis.toeval

type Typ = { pagina: string; titel: string; velden: Record<string, string[]> }

/** As a page keeps it by itself. */
async function typ({ ctx }: Pick<Houder, 'ctx'>, { velden, ...wat }: Typ): Promise<string> {
  const id = nieuw()
  const van = { id, basis: '0', schrijver: nieuw(), beurt: '1', velden: JSON.stringify(velden) }
  eis(await bewaarKlad(ctx, { ...van, ...wat }))
  proef.verstrijk(1)
  return id
}

const begon = 'Je begon hieraan, en het is voorlopig bewaard'

test('de eerste bladzijde wijst de weg naar wat begonnen en niet verstuurd is, alleen in de rol waarin het getypt is (U-2)', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const web = await als(wie.wie)
  expect((await web.lees('/')).tekst).not.toContain(begon)
  const reeks = `/dossiers/${wie.dossier}/reeks`
  const pe = `/dossiers/${wie.dossier}/pe/nieuw?soort=podcast`
  const een = await typ(wie, { pagina: reeks, titel: 'Meer bijeenkomsten', velden: {} })
  const twee = await typ(wie, { pagina: pe, titel: 'Podcast', velden: { titel: ['Jobcarving'] } })
  const bureau = '/dossiers/1/beoordeling/advies'
  const actor = { persoon: wie.persoon, rol: 'assessor' as const }
  const alsAssessor = { ctx: { ...wie.ctx, actor } }
  await typ(alsAssessor, { pagina: bureau, titel: 'Advies', velden: {} })
  const begin = (await web.lees('/')).tekst
  expect(begin).toMatch(
    new RegExp(
      `${begon}.*href="${pe.replace('?', '\\?')}&(amp;)?klad=${twee}">Jobcarving</a>.*href="${reeks}\\?klad=${een}">Meer bijeenkomsten</a>`,
      's',
    ),
  )
  expect(begin).not.toContain('Advies</a>')
  expect((await (await als(ander.wie)).lees('/')).tekst).not.toContain(begon)
  await web.stuur(`/kladden/${een}/verwijdering`, {})
  await web.stuur(`/kladden/${twee}/verwijdering`, {})
  expect((await web.lees('/')).tekst).not.toContain(begon)
})

test('de eerste bladzijde noemt wat begonnen is en geen titel heeft bij zijn bestand (U-2)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const pagina = `/dossiers/${wie.dossier}/pe/nieuw?soort=podcast`
  const bewijs = [`${'ab'.repeat(32)} webinar jobcarving.pdf`, `${'cd'.repeat(32)} foto.jpg`]
  const velden = { titel: ['  '], toelichting: ['Een lange tekst.'], bewijs }
  const id = await typ(wie, { pagina, titel: 'Podcast', velden })
  const { tekst } = await web.lees('/')
  expect(tekst).toMatch(new RegExp(`href="[^"]*klad=${id}">webinar jobcarving.pdf</a>`))
  await typ(wie, {
    pagina: `${pagina}2`,
    titel: 'Podcast',
    velden: { bewijs, titel: ['Mijn titel'] },
  })
  expect((await web.lees('/')).tekst).toContain('>Mijn titel</a>')
})

test('de eerste bladzijde onderscheidt twee met dezelfde naam met hun dag en hun eerste woorden, ook als de dag in woorden getypt is (U-2)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const pagina = `/dossiers/${wie.dossier}/bijeenkomsten/nieuw`
  for (const [dag = '', begeleider = ''] of [
    ['12 mei 2026', 'Eva Mol'],
    ['13 mei 2026', 'Marijke de Boer'],
  ])
    await typ(wie, {
      pagina: `${pagina}?dag=${dag.length}${begeleider.length}`,
      titel: 'Bijeenkomst',
      velden: { datum: [dag], tot: ['3 juni 2026'], begeleider: [begeleider] },
    })
  const { tekst } = await web.lees('/')
  expect(tekst).toContain('>Bijeenkomst (12 mei 2026, “Eva Mol”)</a>')
  expect(tekst).toContain('>Bijeenkomst (13 mei 2026, “Marijke de Boer”)</a>')
})

test('ook wat na de eerste drie begonnen is, is van de eerste bladzijde te bereiken (U-2)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const paden = ['opleiding', 'boek', 'podcast', 'workshop', 'lezing'].map(
    soort => `/dossiers/${wie.dossier}/pe/nieuw?soort=${soort}`,
  )
  const ids = []
  for (const pagina of paden) ids.push(await typ(wie, { pagina, titel: 'Activiteit', velden: {} }))
  const { tekst } = await web.lees('/')
  for (const id of ids) expect(tekst).toMatch(new RegExp(`href="[^"]*klad=${id}"`))
  expect(tekst).toContain('<summary>En nog 2</summary>')
})

/** A concept, with a form about it that was begun and not sent. */
async function metConcept(wie: Houder) {
  const los = { dossierId: wie.dossier, verdeling: 'elk', bestanden: [], titel: 'Podcast' }
  const [gemaakt] = eis(await voegConceptenToe(wie.ctx, los)).gemaakt
  const ids = { dossierId: wie.dossier, activiteitId: gemaakt?.activiteit }
  const pagina = `/dossiers/${wie.dossier}/concepten/${gemaakt?.activiteit}`
  await typ(wie, { pagina, titel: 'Podcast', velden: { titel: ['Half ingevuld'] } })
  return ids
}

test('wat in een ander venster bij een concept begonnen was, gaat verder bij de activiteit die het werd (U-1)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const ids = await metConcept(wie)
  const opleiding = { soort: 'opleiding', titel: 'Autisme', datum: '12-3-2026', basis: 1 }
  eis(await bevestigConcept(wie.ctx, { ...ids, ...opleiding, aantallen: { sbu: '7,5' } }))
  const [klad] = await leesKladden(wie.ctx, '/')
  const verder = `/dossiers/${wie.dossier}/pe/${ids.activiteitId}?klad=${klad?.id}`
  expect((await web.lees('/')).tekst).toContain(`href="${verder}"`)
  expect(await web.lees(verder)).toMatchObject({
    status: 200,
    tekst: expect.stringContaining('value="Half ingevuld"'),
  })
})

test('wat bij een concept begonnen was dat een bijeenkomst werd, staat niet meer op de eerste bladzijde en is er nog (U-1)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const ids = await metConcept(wie)
  expect((await web.lees('/')).tekst).toContain(begon)
  const bijeenkomst = { werkvorm: 'intervisie', datum: '12-3-2026', begeleider: 'Ans' }
  eis(await maakBijeenkomstVan(wie.ctx, { ...ids, ...bijeenkomst, zelfIngebracht: 'ja' }))
  expect((await web.lees('/')).tekst).not.toContain(begon)
  expect((await leesKladden(wie.ctx, '/')).map(({ velden }) => velden['titel'])).toEqual([
    ['Half ingevuld'],
  ])
})

test('de eerste bladzijde wijst niet naar een formulier over wat verwijderd of geëindigd is, en weer wel als dat terug is (U-1)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const ids = await metConcept(wie)
  eis(await verwijderConcept(wie.ctx, ids))
  expect((await web.lees('/')).tekst).not.toContain(begon)
  eis(await herstelConcept(wie.ctx, ids))
  expect((await web.lees('/')).tekst).toContain('Half ingevuld')
  eis(await verwijderConcept(wie.ctx, ids))

  const { dossier: dossierId } = wie
  await vulPortfolio({ ctx: wie.ctx, dossierId })
  const portfolio = await leesPortfolio(wie.ctx, dossierId)
  const activiteitId = portfolio?.activiteiten[0]?.activiteit.id
  const bijeenkomstId = portfolio?.bijeenkomsten[0]?.bijeenkomst.id
  const over = (pagina: string) =>
    typ(wie, { pagina: `/dossiers/${dossierId}${pagina}`, titel: 'Over iets', velden: {} })
  await over(`/pe/${activiteitId}`)
  expect((await web.lees('/')).tekst).toContain(begon)
  eis(await verwijderActiviteit(wie.ctx, { dossierId, activiteitId }))
  expect((await web.lees('/')).tekst).not.toContain(begon)
  await over(`/reflectie/${bijeenkomstId}`)
  expect((await web.lees('/')).tekst).toContain(begon)
  eis(await verwijderBijeenkomst(wie.ctx, { dossierId, bijeenkomstId }))
  expect((await web.lees('/')).tekst).not.toContain(begon)

  const karin = { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' }
  const { mentorschap } = eis(
    await nodigMentorUit(wie.ctx, { dossierId, ...karin, onderdelen: ['A4'] }),
  )
  const mentor = await inRol(proef.basis, karin.email, 'mentor')
  const bij = { pagina: `/dossiers/${dossierId}/meelezen?over=plannen`, titel: 'A4', velden: {} }
  await typ({ ctx: proef.ctx(mentor) }, bij)
  const alsMentor = await als(mentor)
  expect((await alsMentor.lees('/')).tekst).toContain(begon)
  eis(await trekMentorIn(wie.ctx, { dossierId, mentorschap }))
  expect((await alsMentor.lees('/')).tekst).not.toContain(begon)
})

test('elke knop die iets weggooit, zegt wat (U-2)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const pagina = `/dossiers/${wie.dossier}/reeks`
  for (const tekst of ['Van de laptop vanmorgen', 'Van de telefoon vanavond'])
    await typ(wie, { pagina, titel: 'Meer bijeenkomsten', velden: { thema: [tekst] } })
  const knoppen = (tekst: string) =>
    [...tekst.matchAll(/<button[^>]*>(Gooi het weg.*?)<\/button>/gs)].map(([, naam = '']) =>
      naam.replaceAll(/<[^>]*>/g, ''),
    )
  const namen = ['Gooi het weg: Van de laptop vanmorgen', 'Gooi het weg: Van de telefoon vanavond']
  expect(knoppen((await web.lees(pagina)).tekst).sort()).toEqual(namen)
  const weg = `/dossiers/${wie.dossier}/pe/${nieuw()}`
  for (const tekst of ['Van de laptop vanmorgen', 'Van de telefoon vanavond'])
    await typ(wie, { pagina: weg, titel: 'Opleiding', velden: { thema: [tekst] } })
  expect(knoppen((await web.lees(weg)).tekst).sort()).toEqual(namen)
})

test('is het formulier er niet meer, dan staat wat er getypt werd op de bladzijde die dat zegt (U-2)', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const weg = `/dossiers/${wie.dossier}/pe/${nieuw()}`
  const velden = { titel: ['Een lange dag'], soort: ['opleiding'] }
  const id = await typ(wie, { pagina: weg, titel: 'Opleiding', velden })
  const web = await als(wie.wie)
  const pagina = await web.lees(`${weg}?klad=${id}`)
  expect(pagina.status).toBe(404)
  expect(pagina.tekst).toMatch(/Wat je hier typte, is er nog.*Een lange dag/s)
  expect((await (await als(ander.wie)).lees(weg)).tekst).not.toContain('Een lange dag')
  await web.stuur(`/kladden/${id}/verwijdering`, {})
  expect((await web.lees(weg)).tekst).not.toContain('Wat je hier typte')
})

test('de stand van twee versies komt terug met wat getypt was, zodat een ander niet ongezien wordt overschreven (U-5)', async () => {
  const wie = await houder(proef)
  const cv = `/dossiers/${wie.dossier}/cv/teksten`
  const web = await als(wie.wie)
  await web.stuur(cv, { profiel: 'Eerst.', doelgroepen: '', basis: '0' })
  const velden = { profiel: ['Van mij.'], doelgroepen: [''], basis: ['1'] }
  const id = await typ(wie, { pagina: cv, titel: 'Over jezelf', velden })
  await web.stuur(cv, { profiel: 'Van de telefoon.', doelgroepen: '', basis: '1' })
  const terug = (await web.lees(`${cv}?klad=${id}`)).tekst
  expect(terug).toContain('name="basis" value="1"')
  const botsing = await web.stuur(cv, { profiel: 'Van mij.', doelgroepen: '', basis: '1' })
  expect(botsing.status).toBe(422)
  expect(botsing.tekst).toContain('Van de telefoon.')
})

test('wie midden op een bladzijde begon, komt daar terug, met wat er getypt was (U-2)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const mentoren = `/dossiers/${wie.dossier}/mentoren`
  const pagina = `${mentoren}?#uitnodigen`
  const id = await typ(wie, { pagina, titel: 'Mentor', velden: { naam: ['Karin Mulder'] } })
  expect((await web.lees('/')).tekst).toContain(`href="${mentoren}?klad=${id}#uitnodigen"`)
  expect((await web.lees(`${mentoren}?klad=${id}`)).tekst).toContain('value="Karin Mulder"')
  const weg = await web.stuur(`/kladden/${id}/verwijdering`, {})
  expect(weg.naar).toBe(`${mentoren}?weggegooid=${id}#uitnodigen`)
  const terug = await web.stuur(`/kladden/${id}/herstel`, {})
  expect(terug.naar).toBe(`${mentoren}?klad=${id}#uitnodigen`)
})

test('de eerste bladzijde onderscheidt wat dezelfde naam heeft met de dag en de eerste woorden', async () => {
  const wie = await houder(proef, {
    ...bram,
    email: 'd@a.voorbeeld',
    nummer: 'RJ-7',
    nolocnummer: '7',
  })
  const web = await als(wie.wie)
  for (const [plek, velden] of [
    { datum: ['1-3-2025'], begeleider: ['Eva Mol'], basis: ['1;datum=a'] },
    { datum: ['2-3-2025'], begeleider: ['Eva Mol'], basis: ['1;datum=b'] },
  ].entries())
    await typ(wie, {
      pagina: `/dossiers/${wie.dossier}/bijeenkomsten/nieuw?${plek}`,
      titel: 'Bijeenkomst',
      velden,
    })
  const begin = (await web.lees('/')).tekst
  expect(begin).toContain('Bijeenkomst (2 maart 2025, “Eva Mol”)</a>')
  expect(begin).toContain('Bijeenkomst (1 maart 2025, “Eva Mol”)</a>')
})
