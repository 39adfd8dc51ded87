import { expect, it } from 'vitest'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { handelMentoropmerkingAf } from '#acties/mentor/handelMentoropmerkingAf.ts'
import { nodigMentorUit } from '#acties/mentor/nodigMentorUit.ts'
import { schrijfMentoropmerking } from '#acties/mentor/schrijfMentoropmerking.ts'
import { trekMentorIn } from '#acties/mentor/trekMentorIn.ts'
import { eis, inRol } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

it('laat een mentor een opmerking wijzigen en intrekken, en houdt vast wat er getypt was als dat niet kan', async () => {
  const wie = await houder(proef)
  const { dossier: dossierId } = wie
  const karin = { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' }
  eis(await nodigMentorUit(wie.ctx, { dossierId, ...karin, onderdelen: ['A4'] }))
  const mentor = await inRol(proef.basis, karin.email, 'mentor')
  const opmerking = { dossierId, onderdeel: 'A4', tekst: 'Te groot.' }
  const { opmerking: id } = eis(await schrijfMentoropmerking(proef.ctx(mentor), opmerking))
  const web = await browser(mentor)
  const meelezen = `/dossiers/${dossierId}/meelezen`
  const hier = `${meelezen}/opmerkingen/${id}`
  expect((await web.lees(meelezen)).tekst).toContain(`href="${hier}"`)
  expect((await web.lees(hier)).tekst).toMatch(/<textarea[^>]*>Te groot\.</)
  const bewaard = await web.stuur(hier, { basis: '1', tekst: 'Maak het kleiner.' })
  expect(bewaard.naar).toContain(`${meelezen}?gedaan=gewijzigd`)

  const laat = await web.stuur(hier, { basis: '1', tekst: 'Van mijn telefoon.' })
  expect([laat.status, laat.tekst.includes('name="basis" value="2;')]).toEqual([422, true])
  expect(laat.tekst).toMatch(/Maak het kleiner\..*<textarea[^>]*>Van mijn telefoon\.</s)

  const af = { dossierId, opmerking: id, basis: 2 }
  eis(await handelMentoropmerkingAf(wie.ctx, { ...af, isKlaar: true }))
  expect((await web.lees(meelezen)).tekst).not.toContain(`href="${hier}"`)
  const na = await web.stuur(hier, { basis: '2', tekst: 'Toch anders.' })
  expect([na.status, na.tekst.includes('al afgehandeld')]).toEqual([422, true])
  expect(na.tekst).toMatch(/<textarea[^>]*>Toch anders\.</)
  expect((await web.stuur(`${hier}/einde`, { basis: '2' })).status).toBe(422)

  eis(await handelMentoropmerkingAf(wie.ctx, { ...af, isKlaar: false }))
  const weg = await web.stuur(`${hier}/einde`, { basis: '2' })
  expect(weg.naar).toContain(`${meelezen}?gedaan=ingetrokken`)
  expect((await web.lees(hier)).status).toBe(404)
  expect((await web.lees(`/dossiers/${dossierId}/geschiedenis`)).status).toBe(404)
})

it('brengt een mentor van wat er staat naar het formulier erover, en zonder keuze gaat het over het hele onderdeel', async () => {
  const wie = await houder(proef, bram)
  const { dossier: dossierId } = wie
  const piet = { naam: 'Piet Mulder', email: 'piet@x.voorbeeld' }
  eis(await nodigMentorUit(wie.ctx, { dossierId, ...piet, onderdelen: ['A4'] }))
  const web = await browser(await inRol(proef.basis, piet.email, 'mentor'))
  const meelezen = `/dossiers/${dossierId}/meelezen`
  const leeg = (await web.lees(meelezen)).tekst
  expect(leeg).toContain(`href="${meelezen}?over=plannen#opmerking-onderdeel-a4"`)
  expect(leeg).toMatch(/id="opmerking-onderdeel-a4".*<option[^>]*>Het hele onderdeel</s)
  const gekozen = (await web.lees(`${meelezen}?over=plannen`)).tekst
  expect(gekozen).toMatch(/<option(?=[^>]*selected)(?=[^>]*value="plannen")/)
  const geplaatst = await web.stuur(`${meelezen}/A4?bladzijde=2`, {
    'bij-A4': 'plannen',
    'tekst-A4': 'Begin klein.',
  })
  expect(geplaatst.naar).toBe(
    `${meelezen}?gedaan=geschreven&onderdeel=A4&bladzijde=2#opmerking-onderdeel-a4`,
  )
})

it('zegt bij het indienen en op de eerste bladzijde dat er nog een opmerking openstaat, en niet meer als die is afgehandeld', async () => {
  const wie = await houder(proef)
  const { dossier: dossierId } = wie
  const karin = { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' }
  eis(await nodigMentorUit(wie.ctx, { dossierId, ...karin, onderdelen: ['A4'] }))
  const mentor = proef.ctx(await inRol(proef.basis, karin.email, 'mentor'))
  const web = await browser(wie.wie)
  const lees = async () => (await web.lees(`/dossiers/${dossierId}/indienen`)).tekst
  expect(await lees()).not.toContain('van je mentor open')
  const opmerking = { dossierId, onderdeel: 'A4', tekst: 'Te groot.' }
  const { opmerking: id } = eis(await schrijfMentoropmerking(mentor, opmerking))
  expect(await lees()).toContain('Er staat nog 1 opmerking van je mentor open.')
  expect((await web.lees('/')).tekst).toContain('Lees de opmerking van je mentor')
  const af = { dossierId, opmerking: id, isKlaar: true, basis: 1 }
  eis(await handelMentoropmerkingAf(wie.ctx, af))
  expect(await lees()).not.toContain('van je mentor open')
  expect((await web.lees('/')).tekst).not.toContain('van je mentor')
})

it('zegt een mentor dat het meelezen is gestopt, met wat hij typte; voor wie nooit meelas is er niets', async () => {
  const wie = await houder(proef)
  const { dossier: dossierId } = wie
  const els = { naam: 'Els Bos', email: 'els@x.voorbeeld' }
  const { mentorschap } = eis(
    await nodigMentorUit(wie.ctx, { dossierId, ...els, onderdelen: ['A4'] }),
  )
  const web = await browser(await inRol(proef.basis, els.email, 'mentor'))
  const meelezen = `/dossiers/${dossierId}/meelezen`
  eis(await trekMentorIn(wie.ctx, { dossierId, mentorschap }))
  const geplaatst = await web.stuur(`${meelezen}/A4`, { 'tekst-A4': 'Begin klein.\nEcht.' })
  expect([geplaatst.status, geplaatst.naar]).toEqual([404, null])
  expect(geplaatst.tekst).toMatch(/Het meelezen is gestopt.*Begin klein\.\s+Echt\./s)
  expect((await web.lees(meelezen)).tekst).toContain('Het meelezen is gestopt')
  const vreemd = await houder(proef, bram)
  const niets = await web.stuur(`/dossiers/${vreemd.dossier}/meelezen/A4`, { 'tekst-A4': 'X y' })
  expect([niets.status, niets.tekst.includes('is gestopt')]).toEqual([404, false])
})

it('wat een mentor al typte, gaat verder over de vraag die hij daarna aanwijst', async () => {
  const wie = await houder(proef)
  const { dossier: dossierId } = wie
  const jan = { naam: 'Jan Bos', email: 'jan@x.voorbeeld' }
  eis(await nodigMentorUit(wie.ctx, { dossierId, ...jan, onderdelen: ['A4'] }))
  const mentor = await inRol(proef.basis, jan.email, 'mentor')
  const meelezen = `/dossiers/${dossierId}/meelezen`
  const { toeval } = proef.basis
  const klad = {
    id: toeval.id(),
    pagina: `${meelezen}?onderdeel=A4#opmerking-onderdeel-a4`,
    titel: 'Meelezen',
    velden: JSON.stringify({ 'bij-A4': [''], 'tekst-A4': ['Begin klein.'] }),
    basis: '0',
    schrijver: toeval.id(),
    beurt: '1',
  }
  eis(await bewaarKlad(proef.ctx(mentor), klad))
  const web = await browser(mentor)
  const erover = (await web.lees(`${meelezen}?over=plannen`)).tekst
  expect(erover).toMatch(/<option(?=[^>]*selected)(?=[^>]*value="plannen")/)
  expect(erover).toMatch(/<textarea[^>]*>Begin klein\.</)
  expect(erover).toContain(`name="klad" value="${klad.id} 1"`)
  expect((await web.lees(meelezen)).tekst).not.toMatch(/<textarea[^>]*>Begin klein\.</)
})
