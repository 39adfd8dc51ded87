import { expect, it } from 'vitest'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { eis } from '#seed/bouwer.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import { leesKladden } from '#vragen/kladden.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

async function metConcept(titel = 'Webinar schulden', bestanden: unknown[] = []) {
  const { ctx, dossier: dossierId, wie } = await houder(proef)
  const web = await browser(wie)
  const invoer = { dossierId, titel, verdeling: 'elk', bestanden }
  const [een] = eis(await voegConceptenToe(ctx, invoer)).gemaakt
  const pad = `/dossiers/${dossierId}/concepten/${een?.activiteit}`
  const basis = async () => / name="basis" value="([^"]*)"/.exec((await web.lees(pad)).tekst)?.[1]
  const getypt = async (velden: Record<string, string>, soort = 'workshop') => ({
    getoond: soort,
    soort,
    basis: (await basis()) ?? '',
    ...velden,
  })
  return { ctx, dossierId, web, pad, getypt }
}

it('bewaart met “Later afmaken” wat er in het formulier staat in het concept, en het klad ervan is klaar (B)', async () => {
  const { ctx, web, pad, getypt } = await metConcept()
  const id = proef.basis.toeval.id()
  const schrijver = proef.basis.toeval.id()
  const klad = { pagina: pad, titel: 'Klopt dit?', velden: '{"titel":["Anders"]}', basis: '0' }
  eis(await bewaarKlad(ctx, { id, ...klad, schrijver, beurt: '1' }))
  const invulling = { titel: 'Webinar geld en schulden', datum: '31-2-2026', wat: 'later' }
  const na = await web.stuur(pad, await getypt({ ...invulling, klad: `${id} 1 ${schrijver} 1` }))
  expect(na.naar).toMatch(/^\/toevoegen\?bewaard=/)
  const lijst = (await web.lees(na.naar ?? '')).tekst
  expect(lijst).toContain('Het concept is bewaard.')
  expect(lijst).toMatch(/concepten\/[^>]+>Webinar geld en schulden</)
  const { tekst } = await web.lees(pad)
  expect(tekst).toContain('value="Webinar geld en schulden"')
  expect(tekst).toContain('value="31-2-2026"')
  expect(tekst).not.toContain('Je begon hier eerder aan')
  expect(await leesKladden(ctx, '/')).toEqual([])
})

it('vraagt bij “Later afmaken” niets, en vergeet niet wat bij een andere soort was ingevuld', async () => {
  const { ctx, web, pad, getypt } = await metConcept()
  await web.stuur(
    pad,
    await getypt({ titel: '', 'aantallen.lesuren': 'twee of drie', wat: 'later' }),
  )
  // Another kind was chosen, but its fields were not shown yet.
  await web.stuur(pad, await getypt({ soort: 'boek', titel: 'Toch een boek', wat: 'later' }))
  expect(await leesConcepten(ctx)).toMatchObject([
    { titel: 'Toch een boek', ingevuld: { soort: ['boek'], titel: ['Toch een boek'] } },
  ])
  expect((await web.lees('/toevoegen')).tekst).toMatch(/Toch een boek<.*Boek/s)
  const terug = await web.stuur(pad, await getypt({ soort: 'workshop' }, 'boek'))
  expect(terug.tekst).toContain('name="aantallen.lesuren"')
})

it('legt een bestand dat erbij gekozen was bij het concept; een gekozen bestand dat niet kan zegt waarom', async () => {
  const { ctx, web, pad, getypt } = await metConcept()
  const { sha256 } = await ontvangen(ctx, 'bewijs.pdf')
  const mis = await web.stuur(
    pad,
    await getypt({ bewijs: `${'0'.repeat(64)} weg.pdf`, wat: 'later' }),
  )
  expect(mis.status).toBe(422)
  await web.stuur(pad, await getypt({ bewijs: `${sha256} bewijs.pdf`, wat: 'later' }))
  expect(await leesConcepten(ctx)).toMatchObject([{ bestanden: [{ naam: 'bewijs.pdf' }] }])
})

it('zet wat op twee apparaten is ingevuld naast elkaar, ook bij toevoegen (U-5)', async () => {
  const { ctx, dossierId, web, pad, getypt } = await metConcept()
  const een = await getypt({ titel: 'Webinar schulden', datum: '3-3-2026' })
  const ander = await getypt({ titel: 'Webinar over geld', datum: '' })
  const les = { 'aantallen.lesuren': '2' }
  await web.stuur(pad, { ...een, wat: 'later' })
  const klaar = await web.stuur(pad, { ...ander, ...les })
  expect(klaar.naar).toMatch(/\/pe\/[^?]+\?elders=datum/)
  const portfolio = await leesPortfolio(ctx, dossierId)
  expect(portfolio?.inhoud.activiteiten).toMatchObject([
    { titel: 'Webinar over geld', datum: '2026-03-03' },
  ])
  const weg = await web.stuur(pad, { ...ander, wat: 'later' })
  expect(weg.tekst).toContain('Dit is al een activiteit geworden')
})

it('laat kiezen wie er hetzelfde veld anders invulde (U-5)', async () => {
  const { web, pad, getypt } = await metConcept()
  const een = await getypt({ titel: 'Van de telefoon', wat: 'later' })
  const ander = await getypt({ titel: 'Van het bureau', wat: 'later' })
  await web.stuur(pad, een)
  const vraag = await web.stuur(pad, ander)
  expect(vraag.status).toBe(422)
  expect(vraag.tekst).toContain('Van de telefoon')
  expect(vraag.tekst).toContain('value="Van het bureau"')
  const neem = await web.stuur(pad, { ...ander, neem: 'titel' })
  expect(neem.tekst).toContain('value="Van de telefoon"')
})

it('zegt van meer dagen welke genomen is en uit welke woorden', async () => {
  const twee = await metConcept('training 12 en 13 mei 2026, 14 uur')
  const tekst = (await twee.web.lees(twee.pad)).tekst.replaceAll(/<\/?span[^>]*>/g, '')
  expect(tekst).toContain('value="13-5-2026"')
  expect(tekst).toContain('Dit is de laatste dag uit “training 12 en 13 mei 2026, 14 uur”.')
})

it('laat een dag die niet kan in de titel staan', async () => {
  const weg = await metConcept('webinar jobcarving 31-2-2026, 2 uur')
  expect((await weg.web.lees(weg.pad)).tekst).toContain('value="webinar jobcarving 31-2-2026"')
})
