import { expect, test } from 'vitest'
import { bevestigConcept } from '#acties/concept/bevestigConcept.ts'
import { maakBijeenkomstVan } from '#acties/concept/maakBijeenkomstVan.ts'
import { verwijderConcept } from '#acties/concept/verwijderConcept.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { verwijderCvregel } from '#acties/cv/verwijderCvregel.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { verwijderBijeenkomst } from '#acties/reflectie/verwijderBijeenkomst.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, eenVan, houder, type Houder } from '#seed/proefdossier.ts'
import { leesKladden } from '#vragen/kladden.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)
const { id: nieuw } = proef.basis.toeval

async function concept({ ctx, dossier: dossierId }: Houder) {
  const los = { dossierId, verdeling: 'elk', bestanden: [], titel: 'Podcast van maart' }
  const [gemaakt] = eis(await voegConceptenToe(ctx, los)).gemaakt
  const activiteitId = gemaakt?.activiteit ?? ''
  const pad = `/dossiers/${dossierId}/concepten/${activiteitId}`
  return { ids: { dossierId, activiteitId }, pad }
}

const lang = 'Een middag over jobcarving in de zorg'
const getypt = { soort: 'podcast', getoond: 'podcast', titel: lang, datum: '12-3-2026' }
const opleiding = { soort: 'opleiding', titel: 'Autisme', datum: '12-3-2026' }

test('de knop van een formulier over wat elders verwijderd is, geeft terug wat getypt was en hoe het terugkomt, ook zonder JavaScript (U-1)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const { ids, pad } = await concept(wie)
  eis(await verwijderConcept(wie.ctx, ids))
  proef.verstrijk(1)
  const antwoord = await web.stuur(pad, getypt)
  expect(antwoord.status).toBe(404)
  expect(antwoord.tekst).toContain('<h1>Het concept is verwijderd</h1>')
  expect(antwoord.tekst).toContain('“Podcast van maart” is verwijderd op')
  expect(antwoord.tekst).toContain('Wat je net verstuurde, is daarom niet verwerkt.')
  expect(antwoord.tekst).toMatch(new RegExp(`Wat je hier typte, is er nog.*${lang}`, 's'))
  expect(antwoord.tekst).toContain(`action="${pad}/herstel"`)
  const [klad] = await leesKladden(wie.ctx, '/')
  expect((await web.lees('/')).tekst).toContain(`href="${pad}?klad=${klad?.id}"`)
  await web.stuur(`${pad}/herstel`, {})
  expect((await web.lees(`${pad}?klad=${klad?.id}`)).tekst).toContain(`value="${lang}"`)
})

test('wat nog eens geladen wordt of door een module gevraagd, begint geen tweede klad', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const { ids, pad } = await concept(wie)
  eis(await verwijderConcept(wie.ctx, ids))
  for (let keer = 0; keer < 3; keer += 1) await web.stuur(pad, { ...getypt, titel: 'Een\r\ntwee' })
  expect(await leesKladden(wie.ctx, '/')).toHaveLength(1)
  const json = { accept: 'application/json' }
  await web.stuur(pad, { ...getypt, titel: 'Een andere titel', wat: 'bereken' }, json)
  expect(await leesKladden(wie.ctx, '/')).toHaveLength(1)
})

test('wat verstuurd was gaat verder in het klad dat al bewaard werd, en komt er niet als tweede naast (U-1)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const { ids, pad } = await concept(wie)
  const [id, schrijver] = [nieuw(), nieuw()]
  const van = { id, pagina: pad, titel: 'Podcast', basis: '0', schrijver, beurt: '1' }
  eis(await bewaarKlad(wie.ctx, { ...van, velden: JSON.stringify({ titel: ['Een mid'] }) }))
  eis(await verwijderConcept(wie.ctx, ids))
  proef.verstrijk(1)
  const antwoord = await web.stuur(pad, { ...getypt, klad: `${id} 1 ${schrijver}` })
  expect(antwoord.tekst).toContain(lang)
  expect((await leesKladden(wie.ctx, '/')).map(een => een.velden['titel'])).toEqual([[lang]])
})

test.each([true, false])(
  'een vinkje dat uit stond toen het verstuurd werd komt niet aan terug, met een klad: %s (U-1)',
  async metKlad => {
    const wie = await houder(proef)
    const web = await als(wie.wie)
    const { ctx, dossier: dossierId } = wie
    const intervisie = { werkvorm: 'intervisie', datum: '1-2-2025', zelfIngebracht: 'on' }
    const { bijeenkomst: bijeenkomstId } = eis(
      await voegBijeenkomstToe(ctx, { dossierId, begeleider: 'Eva Mol', ...intervisie }),
    )
    const pad = `/dossiers/${dossierId}/bijeenkomsten/${bijeenkomstId}`
    const { zelfIngebracht, klad: _, ...vorm } = formulierIn((await web.lees(pad)).tekst, pad)
    expect(zelfIngebracht).toBe('ja')
    const [id, schrijver] = [nieuw(), nieuw()]
    const velden = JSON.stringify({ zelfIngebracht: ['ja'], begeleider: ['Eva M'] })
    const van = { id, pagina: pad, titel: 'Bijeenkomst', basis: '0', schrijver, beurt: '1' }
    if (metKlad) eis(await bewaarKlad(ctx, { ...van, velden }))
    eis(await verwijderBijeenkomst(ctx, { dossierId, bijeenkomstId }))
    proef.verstrijk(1)
    const klad = metKlad ? { klad: `${id} 1 ${schrijver}` } : {}
    await web.stuur(pad, { ...vorm, begeleider: 'Eva Molenaar', ...klad })
    await web.stuur(`${pad}/herstel`, {})
    const [bewaard] = await leesKladden(ctx, pad)
    const dan = (await web.lees(`${pad}?klad=${bewaard?.id}`)).tekst
    expect(formulierIn(dan, pad)).toMatchObject({ begeleider: 'Eva Molenaar' })
    expect(formulierIn(dan, pad)).not.toHaveProperty('zelfIngebracht')
  },
)

test('wie een concept verstuurt dat intussen een activiteit werd, gaat daar verder met wat getypt was; werd het een bijeenkomst, dan staat het er om te kopiëren (U-1)', async () => {
  const wie = await houder(proef)
  const web = await als(wie.wie)
  const een = await concept(wie)
  eis(
    await bevestigConcept(wie.ctx, {
      ...een.ids,
      ...opleiding,
      basis: 1,
      aantallen: { sbu: '7,5' },
    }),
  )
  const { tekst } = await web.stuur(een.pad, getypt)
  const [klad] = await leesKladden(wie.ctx, '/')
  expect(tekst).toContain('Dit is al een activiteit geworden')
  expect(tekst).toContain(lang)
  const verder = `/dossiers/${wie.dossier}/pe/${een.ids.activiteitId}?klad=${klad?.id}`
  expect(tekst).toContain(`href="${verder}"`)
  expect((await web.lees(verder)).tekst).toContain(`value="${lang}"`)

  const twee = await concept(wie)
  const bijeenkomst = { werkvorm: 'intervisie', datum: '12-3-2026', begeleider: 'Ans' }
  eis(await maakBijeenkomstVan(wie.ctx, { ...twee.ids, ...bijeenkomst, zelfIngebracht: 'ja' }))
  const ander = await web.stuur(twee.pad, getypt)
  expect(ander.tekst).toContain('Dit is al een bijeenkomst geworden')
  expect(ander.tekst).toContain(lang)
  expect(ander.tekst).not.toContain('/herstel"')
})

test('hetzelfde voor een activiteit, een bijeenkomst en een regel van het cv; wie alleen op verwijderen drukt, leest dat het al weg is', async () => {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  const werk = { soort: 'werk', titel: 'Jobcoach', organisatie: 'Zorg', van: '2021', tot: '2023' }
  eis(await voegCvregelToe(ctx, { dossierId, ...werk }))
  const regelId = await eenVan(proef, wie.persoon, 'cv_regel')
  const portfolio = await leesPortfolio(ctx, dossierId)
  const activiteitId = portfolio?.activiteiten[0]?.activiteit.id ?? ''
  const bijeenkomstId = portfolio?.bijeenkomsten[0]?.bijeenkomst.id ?? ''
  eis(await verwijderActiviteit(ctx, { dossierId, activiteitId }))
  eis(await verwijderBijeenkomst(ctx, { dossierId, bijeenkomstId }))
  eis(await verwijderCvregel(ctx, { dossierId, regelId }))
  const web = await als(wie.wie)
  for (const [plek, titel] of [
    [`pe/${activiteitId}`, 'De activiteit is verwijderd'],
    [`bijeenkomsten/${bijeenkomstId}`, 'De bijeenkomst is verwijderd'],
    [`cv/regels/${regelId}`, 'De regel van je cv is verwijderd'],
  ] as const) {
    const pad = `/dossiers/${dossierId}/${plek}`
    const antwoord = await web.stuur(pad, { titel: lang, thema: lang })
    expect(antwoord).toMatchObject({ status: 404, tekst: expect.stringContaining(titel) })
    expect(antwoord.tekst).toContain(lang)
    expect((await web.lees(pad)).tekst).toContain(titel)
    const weg = await web.stuur(`${pad}/verwijdering`, {})
    expect(weg.tekst).not.toContain('Deze bladzijde is er niet')
    expect((await web.stuur(`${pad}/herstel`, {})).status).toBe(303)
  }
})

test('wat van een ander is, of nergens was, blijft gewoon niet gevonden; wat getypt was, staat er om te kopiëren', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const { ids, pad } = await concept(wie)
  eis(await verwijderConcept(wie.ctx, ids))
  const web = await als(ander.wie)
  expect((await web.lees(pad)).tekst).toContain('Deze bladzijde is er niet')
  const antwoord = await web.stuur(pad, getypt)
  expect(antwoord.tekst).not.toContain('Podcast van maart')
  expect(antwoord.tekst).toMatch(new RegExp(`Wat je typte, is niet verstuurd.*${lang}`, 's'))
  expect(await leesKladden(ander.ctx, '/')).toEqual([])
})
