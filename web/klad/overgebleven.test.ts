import { expect, it } from 'vitest'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { leverIn, toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesVoorbeeld } from '#vragen/voorbeeld.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'
import { bureauVan } from '../assessor/paden.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)
const woorden = 'Laatste woorden over het plan.'

it('laat een assessor terugzien wat hij typte toen elders al was ingeleverd, bij de knop en daarna (U-1)', async () => {
  const { assessor, dossierId } = await toegewezenDossier(proef)
  const persoon = assessor.actor.persoon ?? ''
  const web = await browser({ persoon, rol: 'assessor', ...assessor.bereik })
  const pad = `${bureauVan(dossierId)}/onderdelen/A4`
  const id = proef.basis.toeval.id()
  const velden = { oordeel: ['voldoet-niet'], motivering: [woorden] }
  const klad = { id, schrijver: id, basis: '0', beurt: '1', titel: 'A4', pagina: pad }
  eis(await bewaarKlad(assessor, { ...klad, velden: JSON.stringify(velden) }))
  expect((await web.lees(`${pad}?klad=${id}`)).tekst).toContain(`>${woorden}</textarea>`)
  expect((await web.lees(`${bureauVan(dossierId)}/advies`)).tekst).toMatch(
    /Je begon nog iets en bewaarde het niet\..*onderdelen\/A4\?klad=/s,
  )
  await leverIn(assessor, dossierId)
  const advies = await web.lees(`${bureauVan(dossierId)}/advies`)
  expect(advies.tekst).toContain('Deze beoordeling is al ingeleverd.')
  expect(advies.tekst).not.toContain('Beoordeling inleveren')
  const nieuw = await web.lees(`${bureauVan(dossierId)}/ontwikkeladviezen/nieuw`)
  expect(nieuw.tekst).toContain('Deze beoordeling is al ingeleverd.')
  const laat = { tekst: 'Nog één advies.' }
  expect(await web.stuur(`${bureauVan(dossierId)}/ontwikkeladviezen`, laat)).toMatchObject({
    status: 422,
    tekst: expect.stringContaining('>Nog één advies.</p>'),
  })

  const knop = await web.stuur(pad, { oordeel: 'voldoet-niet', motivering: woorden })
  expect(knop.status).toBe(422)
  expect(knop.tekst).toMatch(new RegExp(`Wat je typte, is niet verstuurd.*>${woorden}</p>`, 's'))
  const later = (await web.lees(`${pad}?klad=${id}`)).tekst
  expect(later).toMatch(new RegExp(`Wat je hier typte, is er nog.*>${woorden}</p>.*Gooi het`, 's'))
  await web.stuur(`/kladden/${id}/verwijdering`, {})
  expect((await web.lees(pad)).tekst).not.toContain(woorden)
})

it('laat zien wat in een formulier stond dat er na het indienen niet meer is', async () => {
  const { ctx, wie, dossier: dossierId } = await houder(proef)
  await vulPortfolio({ ctx, dossierId })
  const web = await browser(wie)
  const pad = `/dossiers/${dossierId}/mentoren`
  const getypt = { email: 'geen adres', naam: 'Anna van der Meer' }
  expect((await web.stuur(pad, getypt)).tekst).not.toContain('is niet verstuurd')
  eis(await dienIn(ctx, { dossierId, nummer: 1 }))
  expect((await web.stuur(pad, getypt)).tekst).toMatch(/is niet verstuurd.*Anna van der Meer</s)
})

it('noemt een formulier dat met meer in zijn adres op een andere bladzijde staat niet verdwenen, en een merk geen tekst', async () => {
  const { ctx, wie, dossier: dossierId } = await houder(proef, { ...bram, email: 'er@x.voorbeeld' })
  await vulPortfolio({ ctx, dossierId })
  const web = await browser(wie)
  const hier = `/dossiers/${dossierId}`
  const begin = async (pagina: string, velden: Record<string, string[]>) => {
    const id = proef.basis.toeval.id()
    const klad = { id, schrijver: id, basis: '0', beurt: '1', titel: 'Begonnen', pagina }
    eis(await bewaarKlad(ctx, { ...klad, velden: JSON.stringify(velden) }))
  }
  await begin(`${hier}/pe/nieuw?soort=opleiding`, { titel: ['Autisme en werk'] })
  for (const pad of ['', '?soort=workshop', '?soort=opleiding'])
    expect((await web.lees(`${hier}/pe/nieuw${pad}`)).tekst).not.toContain('is er nog</h2>')

  const gelezen = (await leesVoorbeeld(ctx, dossierId))?.gelezen ?? ''
  await begin(`${hier}/indienen`, {
    gelezen: [gelezen],
    'uitleg:x': ['Ik was een half jaar ziek.'],
  })
  expect((await web.lees(`${hier}/indienen`)).tekst).toContain('“Ik was een half jaar ziek.”')
  expect((await web.lees('/')).tekst).not.toContain(gelezen.slice(0, 12))
  eis(await dienIn(ctx, { dossierId, nummer: 1 }))
  const dicht = (await web.lees(`${hier}/indienen`)).tekst
  expect(dicht).toMatch(/Wat je hier typte, is er nog.*Ik was een half jaar ziek\./s)
  expect(dicht).not.toContain(gelezen.slice(0, 12))
})
