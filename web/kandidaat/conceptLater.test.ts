import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { bewaarConcept } from '#acties/concept/bewaarConcept.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { eis } from '#seed/bouwer.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import { leesKladden } from '#vragen/kladden.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
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
  const activiteitId = een?.activiteit ?? ''
  return { ctx, dossierId, activiteitId, web, pad, getypt }
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

/** The form as it stands in a draft of it in which another kind was chosen, its fields never asked for. */
async function metAndereSoort() {
  const een = await metConcept('training autisme 12-5-2026, 14 uur')
  const { ctx, web, pad } = een
  const vorm = formulierIn((await web.lees(pad)).tekst, pad)
  expect(vorm).toMatchObject({ soort: 'opleiding', datum: '12-5-2026' })
  const id = proef.basis.toeval.id()
  const { soort: _soort, token: _token, klad: _klad, ...velden } = vorm
  const inKlad = Object.entries({ ...velden, soort: 'workshop' }).map(([naam, waarde]) => [
    naam,
    [waarde],
  ])
  eis(
    await bewaarKlad(ctx, {
      id,
      pagina: pad,
      titel: 'Klopt dit?',
      velden: JSON.stringify(Object.fromEntries(inKlad)),
      basis: '0',
      schrijver: proef.basis.toeval.id(),
      beurt: '1',
    }),
  )
  const verder = formulierIn((await web.lees(`${pad}?klad=${id}`)).tekst, pad)
  expect(verder).toMatchObject({ soort: 'workshop', getoond: 'workshop' })
  return { ...een, verder }
}

it('vraagt niets over de velden van een andere soort als er elders niets is gewijzigd (U-5)', async () => {
  const { ctx, web, pad, verder } = await metAndereSoort()
  expect(verder['aantallen.lesuren']).toBe('14')
  const na = await web.stuur(pad, { ...verder, 'aantallen.lesuren': '10', wat: 'later' })
  expect([na.status, na.naar]).toEqual([303, expect.stringContaining('/toevoegen?bewaard=')])
  expect(await leesConcepten(ctx)).toMatchObject([{ ingevuld: { 'aantallen.lesuren': ['10'] } }])
})

it('vraagt het wel als er elders iets is gewijzigd, en noemt de knoppen die er staan (U-5)', async () => {
  const { web, pad, verder, getypt } = await metAndereSoort()
  const elders = { titel: 'Training autisme', datum: '13-5-2026', 'aantallen.lesuren': '12' }
  expect((await web.stuur(pad, { ...(await getypt(elders)), wat: 'later' })).status).toBe(303)
  const vraag = await web.stuur(pad, { ...verder, 'aantallen.lesuren': '10', wat: 'later' })
  expect(vraag.status).toBe(422)
  expect(vraag.tekst).toContain('name="botst" value="aantallen.lesuren"')
  expect(vraag.tekst).toContain('Dit kwam van ergens anders en staat nu ook hieronder:')
  expect(vraag.tekst).toContain('Druk op een van de knoppen om het zo te houden.')
  expect(vraag.tekst).not.toContain('Druk op Bewaren')
})

it('vergeet niet wat bij een andere soort werd ingevuld terwijl dit formulier onderweg was (U-5)', async () => {
  const { ctx, dossierId, activiteitId, web, pad, getypt } = await metConcept()
  const hier = await getypt({ titel: 'Webinar geld', wat: 'later' })
  const inTussen = proef.db.transaction().execute(async db => {
    await db
      .selectFrom('activiteit')
      .where('id', '=', activiteitId)
      .forUpdate()
      .select('id')
      .execute()
    const onderweg = web.stuur(pad, hier)
    await opSlot()
    const ingevuld = { auteur: ['Van de telefoon'] }
    eis(await bewaarConcept({ ...ctx, db }, { dossierId, activiteitId, basis: 1, ingevuld }))
    return { onderweg }
  })
  const { onderweg } = await inTussen
  expect((await onderweg).status).toBe(303)
  expect(await leesConcepten(ctx)).toMatchObject([
    { titel: 'Webinar geld', ingevuld: { auteur: ['Van de telefoon'], titel: ['Webinar geld'] } },
  ])
})

/** Until somebody waits for what another transaction holds. */
const opSlot = () =>
  expect
    .poll(async () => {
      const wacht = sql<{ n: number }>`select count(*)::int as n from pg_locks where not granted`
      return (await wacht.execute(proef.db)).rows[0]?.n
    })
    .toBeGreaterThan(0)
