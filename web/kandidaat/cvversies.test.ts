import { expect, test } from 'vitest'
import { dunVersiesUit } from '#acties/onderhoud/dunVersiesUit.ts'
import { houdCvBij } from '#seed/cv.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder, type Houder } from '#seed/proefdossier.ts'
import { leesCv } from '#vragen/cv.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)
const dag = 86_400_000

const nu = async ({ ctx, persoon }: Houder) => (await leesCv(ctx, persoon)).cv

async function schrijver(opgave?: typeof bram) {
  const wie = await houder(proef, opgave)
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  return { wie, cv: `/dossiers/${wie.dossier}/cv`, web: await browser(wie.wie) }
}

test('houdt elke eerdere versie van de teksten van het cv, laat zien wat er anders is, en zet haar in twee klikken terug (U-6)', async () => {
  const { wie, cv, web } = await schrijver()
  const { profiel, doelgroepen, versie } = await nu(wie)
  proef.verstrijk(1800)
  const anders = { profiel: 'Heel iets anders.', doelgroepen, basis: String(versie) }
  expect((await web.stuur(`${cv}/teksten`, anders)).status).toBe(303)
  expect((await web.lees(`${cv}/teksten`)).tekst).toContain(`href="${cv}/versies/profiel"`)

  const bladzijde = (await web.lees(`${cv}/versies/profiel`)).tekst
  expect(bladzijde).toMatch(/<del>/)
  expect((await web.lees(`${cv}/versies/doelgroepen`)).tekst).toContain('Nog geen eerdere versies')
  const oud = { versie: String(versie), basis: String(versie + 1) }
  const terug = await web.stuur(`${cv}/versies/profiel`, oud)
  expect([terug.status, terug.naar]).toEqual([303, `${cv}?gedaan=teruggezet`])
  expect(await nu(wie)).toMatchObject({ profiel, doelgroepen, versie: versie + 2 })
  expect((await web.stuur(`${cv}/versies/profiel`, oud)).status).toBe(422)
  expect((await web.lees(`${cv}/versies/profiel?versie=${versie + 1}`)).tekst).toContain(
    'Heel iets anders.',
  )
})

test('houdt ook de tekst bij een regel van het cv, en alleen als die verandert (U-6)', async () => {
  const { wie, cv, web } = await schrijver()
  const werk = (await nu(wie)).regels.find(({ soort, tekst }) => soort === 'werk' && tekst !== '')
  const regel = `${cv}/regels/${werk?.id}`
  const velden = { titel: 'Jobcoach', organisatie: 'Werk en Zo', van: '2019', uren: '32,125' }
  const bewaar = (tekst: string, basis: number) =>
    web.stuur(regel, { ...velden, tekst, basis: String(basis) })
  expect((await bewaar(werk?.tekst ?? '', 1)).status).toBe(303)
  const versies = `${cv}/versies/${werk?.id}`
  expect((await web.lees(versies)).tekst).toContain('Nog geen eerdere versies')
  expect((await bewaar('Iets nieuws.', 2)).status).toBe(303)
  expect((await web.lees(regel)).tekst).toContain(`href="${versies}"`)
  expect((await web.stuur(versies, { versie: '2', basis: '3' })).status).toBe(303)
  expect((await nu(wie)).regels.find(({ id }) => id === werk?.id)).toMatchObject({
    titel: 'Jobcoach',
    uren: 32.125,
    tekst: werk?.tekst,
    versie: 4,
  })
})

test('een tweede venster krijgt beide teksten te zien, met wat er anders is (U-5)', async () => {
  const { wie, cv, web } = await schrijver()
  const { doelgroepen, versie } = await nu(wie)
  const basis = String(versie)
  await web.stuur(`${cv}/teksten`, { profiel: 'Van de laptop.', doelgroepen, basis })
  const botsing = await web.stuur(`${cv}/teksten`, { profiel: 'Van mij.', doelgroepen, basis })
  expect(botsing.status).toBe(422)
  expect(botsing.tekst).toMatch(/ergens anders gewijzigd:.*Van de laptop\..*Wat is er anders\?/s)
  expect(botsing.tekst).toMatch(/<textarea[^>]*name="profiel"[^>]*>Van mij\.</)
  expect((await nu(wie)).profiel).toBe('Van de laptop.')
  const verder = { profiel: 'Van mij.', doelgroepen, basis: `${versie + 1}` }
  const { tekst: samen, status } = await web.stuur(`${cv}/teksten`, {
    ...verder,
    voegSamen: 'profiel',
  })
  expect([status, samen.includes('ergens anders gewijzigd')]).toEqual([200, false])
  expect(samen).toMatch(/<textarea[^>]*name="profiel"[^>]*>Van de laptop\.\n\nVan mij\.</)
  expect(samen).toContain(`name="basis" value="${versie + 1};`)
  expect((await nu(wie)).profiel).toBe('Van de laptop.')
  await web.stuur(`${cv}/teksten`, verder)
  expect((await web.lees(`${cv}/versies/profiel`)).tekst).toContain('Van de laptop.')
})

test('wie een van twee ingehaalde teksten samenvoegt ziet de andere nog staan, en daarna geen van beide (U-5)', async () => {
  const { wie, cv, web } = await schrijver()
  const basis = String((await nu(wie)).versie)
  const pad = `${cv}/teksten`
  await web.stuur(pad, { profiel: 'Laptop een.', doelgroepen: 'Laptop twee.', basis })
  const mijn = { profiel: 'Mijn een.', doelgroepen: 'Mijn twee.', basis }
  expect((await web.stuur(pad, mijn)).status).toBe(422)
  const eerst = await web.stuur(pad, { ...mijn, voegSamen: 'profiel' })
  expect(eerst.status).toBe(422)
  expect(eerst.tekst).toMatch(/name="profiel"[^>]*>Laptop een\.\n\nMijn een\./)
  expect(eerst.tekst).toMatch(/ergens anders gewijzigd:.*Laptop twee\..*value="doelgroepen"/s)
  expect(eerst.tekst).not.toContain('name="voegSamen" value="profiel"')
  const samen = formulierIn(eerst.tekst, pad)
  expect(samen['botst']).toBe('doelgroepen')
  const dan = await web.stuur(pad, { ...samen, voegSamen: 'doelgroepen' })
  expect([dan.status, dan.tekst.includes('ergens anders gewijzigd')]).toEqual([200, false])
  expect(dan.tekst).toMatch(/name="doelgroepen"[^>]*>Laptop twee\.\n\nMijn twee\./)
})

test('een ander ziet de versies van het cv niet', async () => {
  const { cv } = await schrijver()
  const ander = await schrijver(bram)
  expect((await ander.web.lees(`${cv}/versies/profiel`)).status).toBe(404)
  expect((await ander.web.lees(`${ander.cv}/versies/iets`)).status).toBe(404)
})

test('dunt ook de versies van het cv uit tot de laatste van elk uur en daarna van elke dag (U-6)', async () => {
  const { wie } = await schrijver()
  const geleden = [200.2, 200.1, 40.02, 40.01, 10.02, 10.01]
  const { persoon } = wie
  const moment = (dagen: number) =>
    new Date(Math.floor(proef.basis.klok.now().getTime() / dag) * dag - Math.round(dagen * dag))
  await proef.db
    .insertInto('tekst_versie')
    .values(
      geleden.map((dagen, plek) => ({
        persoon,
        veld: 'profiel',
        versie: plek + 1,
        tekst: `versie ${plek + 1}`,
        opgeslagen_op: moment(dagen),
      })),
    )
    .execute()
  const over = async () =>
    (
      await proef.db
        .selectFrom('tekst_versie')
        .where('persoon', '=', persoon)
        .select('versie')
        .orderBy('versie')
        .execute()
    ).map(een => een.versie)
  await proef.db
    .updateTable('cv')
    .set({ profiel: 'versie 3' })
    .where('persoon', '=', persoon)
    .execute()
  await dunVersiesUit(proef.systeem())
  expect(await over()).toEqual([2, 3, 4, 5, 6])
  await proef.db
    .updateTable('cv')
    .set({ profiel: 'anders' })
    .where('persoon', '=', persoon)
    .execute()
  await dunVersiesUit(proef.systeem())
  expect(await over()).toEqual([2, 4, 5, 6])
})

test('houdt ook de eerdere teksten van de verklaring bij A1 en van een opgave, tot die weer zo staan (U-6)', async () => {
  const { wie, web } = await schrijver()
  const a1 = `/dossiers/${wie.dossier}/onderdelen/A1`
  const bewaar = (klanten: string, basis: number) =>
    web.stuur(a1, { 'verklaring.klanten': klanten, 'verklaring.basis': String(basis) })
  await bewaar('Jongeren.', 0)
  expect((await web.lees(a1)).tekst).not.toContain('/versies/klanten')
  await bewaar('Jongeren en ouderen.', 1)
  expect((await web.lees(a1)).tekst).toContain(`href="${a1}/versies/klanten"`)
  expect((await web.lees(`${a1}/versies/klanten`)).tekst).toMatch(/<ins>.*en ouderen.*<\/ins>/s)
  const terug = await web.stuur(`${a1}/versies/klanten`, { versie: '1', basis: '2' })
  expect([terug.status, terug.naar]).toEqual([303, `${a1}?gedaan=teruggezet`])
  const { verklaring } = (await leesPortfolio(wie.ctx, wie.dossier))?.a1 ?? {}
  expect(verklaring).toMatchObject({ versie: 3, ingevuld: { klanten: 'Jongeren.' } })
  expect((await web.lees(`${a1}/versies/klanten?versie=2`)).tekst).toContain('ouderen')
  expect((await web.lees(`${a1}/versies/functie`)).status).toBe(404)
})
