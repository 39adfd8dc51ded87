import { expect, test } from 'vitest'
import { nodigMentorUit } from '#acties/mentor/nodigMentorUit.ts'
import { schrijfMentoropmerking } from '#acties/mentor/schrijfMentoropmerking.ts'
import { houdCvBij } from '#seed/cv.ts'
import { eis, inRol } from '#seed/bouwer.ts'
import { mila, proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesCv } from '#vragen/cv.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const versieIn = (tekst: string, naam = 'basis'): string | undefined =>
  new RegExp(`name="${naam}" value="(\\d+)[;"]`).exec(tekst)?.[1]

async function schrijver() {
  const wie = await houder(proef)
  return { wie, web: await browser(wie.wie) }
}

test('wie een fout herstelt ziet nog wat er intussen ergens anders is gewijzigd: cv, profiel (U-5)', async () => {
  const { wie, web } = await schrijver()
  await houdCvBij({ ctx: wie.ctx, dossierId: wie.dossier })
  const cv = `/dossiers/${wie.dossier}/cv`
  const werk = (await leesCv(wie.ctx, wie.persoon)).cv.regels.find(
    ({ soort, tot }) => soort === 'werk' && !tot,
  )
  for (const [pad, actie, veld, fout] of [
    [`${cv}/regels/${werk?.id}`, `${cv}/regels/${werk?.id}`, 'van', 'ooit'],
    [`${cv}/teksten`, `${cv}/teksten`, 'profiel', 'x'.repeat(4001)],
    ['/profiel/wijzigen', '/profiel', 'naamOpCertificaat', 'x'.repeat(2000)],
  ] as const) {
    const vorm = formulierIn((await web.lees(pad)).tekst, actie)
    const versie = Number.parseInt(vorm['basis'] ?? '')
    const eerst = await web.stuur(actie, { ...vorm, [veld]: fout })
    expect([pad, eerst.status, versieIn(eerst.tekst)]).toEqual([pad, 422, String(versie)])
    expect((await web.stuur(actie, { ...vorm, [veld]: '2021' })).status).toBe(303)
    const hersteld = { ...formulierIn(eerst.tekst, actie), [veld]: '2020' }
    const dan = await web.stuur(actie, hersteld)
    expect([pad, dan.status, versieIn(dan.tekst)]).toEqual([pad, 422, String(versie + 1)])
    expect(dan.tekst).toMatch(/Dit staat er nu.*2021/s)
  }
})

test('een mentor die een lege opmerking herstelt overschrijft niet wat hij elders schreef (U-5)', async () => {
  const wie = await houder(proef, bram)
  const karin = { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' }
  eis(await nodigMentorUit(wie.ctx, { dossierId: wie.dossier, ...karin, onderdelen: ['A4'] }))
  const mentor = await inRol(proef.basis, karin.email, 'mentor')
  const gezegd = { dossierId: wie.dossier, onderdeel: 'A4', tekst: 'Te groot.' }
  const { opmerking } = eis(await schrijfMentoropmerking(proef.ctx(mentor), gezegd))
  const web = await browser(mentor)
  const hier = `/dossiers/${wie.dossier}/meelezen/opmerkingen/${opmerking}`
  expect((await web.stuur(hier, { basis: '1', tekst: 'Op de telefoon.' })).status).toBe(303)
  const leeg = await web.stuur(hier, { basis: '1', tekst: ' ' })
  expect([leeg.status, versieIn(leeg.tekst)]).toEqual([422, '2'])
  expect(leeg.tekst).toMatch(/Dit staat er nu.*Op de telefoon\./s)
})

test('de verklaring houdt de versie van het formulier, tot zij is bewaard of is ingehaald (A1, B.4, U-5)', async () => {
  const wie = await houder(proef, {
    ...mila,
    nummer: 'RJ-0990',
    email: 'm2@x.voorbeeld',
    nolocnummer: '40990',
  })
  const web = await browser(wie.wie)
  const basis = 'verklaring.basis'
  const a1 = `/dossiers/${wie.dossier}/onderdelen/A1`
  const met = (versie: string, rest: Record<string, string>) =>
    web.stuur(a1, { 'verklaring.klanten': 'Jongeren.', [basis]: versie, ...rest })
  expect((await met('0', { 'verklaring.functie': 'Coach' })).status).toBe(303)
  const fout = await met('1', { 'verklaring.urenPerWeek': 'veel' })
  expect([fout.status, versieIn(fout.tekst, basis)]).toEqual([422, '1'])
  expect((await met('1', { 'verklaring.functie': 'Trainer' })).status).toBe(303)
  const oud = await met('1', { 'verklaring.urenPerWeek': '20', cv: 'weg weg.pdf' })
  expect([oud.status, versieIn(oud.tekst, basis)]).toEqual([422, '2'])
  const bewaard = await met('2', { cv: 'weg weg.pdf' })
  expect([bewaard.status, versieIn(bewaard.tekst, basis)]).toEqual([422, '3'])

  const pe = `/dossiers/${wie.dossier}/pe`
  const bestuur = { soort: 'noloc-bestuur', titel: 'Penningmeester', van: '1-1-2024' }
  const nieuw = { ...bestuur, 'verklaring.functie': 'Lid', basis: '0', [basis]: '0' }
  expect((await web.stuur(pe, nieuw)).status).toBe(303)
  const [een] = (await leesPortfolio(wie.ctx, wie.dossier))?.activiteiten ?? []
  const hier = `${pe}/${een?.activiteit.id}`
  const wijzig = (velden: Record<string, string>) => web.stuur(hier, { ...bestuur, ...velden })
  const laptop = { 'verklaring.functie': 'Lid', van: 'ooit', basis: '1', [basis]: '1' }
  const mis = await wijzig(laptop)
  expect([versieIn(mis.tekst), versieIn(mis.tekst, basis)]).toEqual(['1', '1'])
  const punten = await wijzig({ ...laptop, van: '1-1-2024', wat: 'bereken' })
  expect([punten.status, versieIn(punten.tekst, basis)]).toEqual([200, '1'])
  const telefoon = { 'verklaring.functie': 'Voorzitter', basis: '1', [basis]: '1' }
  expect((await wijzig(telefoon)).status).toBe(303)
  const zelf = await wijzig({ ...telefoon, van: '1-2-2024', basis: '2', [basis]: '2' })
  expect([zelf.status, zelf.tekst.match(/ergens anders gewijzigd/)]).toEqual([303, null])
})
