import { expect, it } from 'vitest'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'
import { pastOpEen } from './vraagbladen.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)
const lang = (woord: string) => `${woord} `.repeat(36_000 / woord.length)

/** A development plan of which four questions hold more than one page does. */
async function schrijver() {
  const wie = await houder(proef)
  const a4 = `/dossiers/${wie.dossier}/onderdelen/A4`
  const bewaar = async (veld: string, waarde: string, basis = 0) =>
    eis(
      await bewaarAntwoorden(wie.ctx, {
        dossierId: wie.dossier,
        onderdeel: 'A4',
        antwoorden: [{ veld, waarde, basis }],
      }),
    )
  const nu = async (veld: string) =>
    (await leesPortfolio(wie.ctx, wie.dossier))?.antwoorden[`A4/${veld}`]
  for (const veld of ['ontwikkelingen', 'sleutelmomenten', 'plannen', 'stappen'])
    await bewaar(veld, lang(veld))
  return { a4, bewaar, nu, web: await browser(wie.wie) }
}

const vakken = (html: string): string[] =>
  [...html.matchAll(/<textarea[^>]* name="([^"]*)"/g)].map(([, naam = '']) => naam)

it('zet elke vraag op een eigen bladzijde als er samen te veel staat voor één', async () => {
  const { a4, web, bewaar } = await schrijver()
  const overzicht = (await web.lees(a4)).tekst
  expect(vakken(overzicht)).toEqual([])
  expect(overzicht).toMatch(/2\.571 woorden<\/p><p class="vb-leestekst" dir="auto">ontwikkelingen/)
  expect(overzicht).toContain(`href="${a4}?vraag=plannen"`)
  expect(overzicht).toContain('Nog niets geschreven')
  const plannen = (await web.lees(`${a4}?vraag=plannen`)).tekst
  expect(vakken(plannen).filter(naam => !naam.startsWith('onderbouwing/plannen/'))).toEqual([
    'plannen',
  ])
  expect(plannen.match(/name="basis:[^"/]*"/g)).toEqual(['name="basis:plannen"'])
  await bewaar('stappen', 'Weer kort.', 1)
  expect(vakken((await web.lees(`${a4}?vraag=plannen`)).tekst)).toContain('stappen')
})

it('laat de andere vragen staan, en gaat na het bewaren naar de vraag van de knop', async () => {
  const { a4, web, nu } = await schrijver()
  const velden = { 'basis:plannen': '1', plannen: 'Mijn plan.' }
  expect(await web.stuur(`${a4}?vraag=plannen`, velden)).toMatchObject({
    status: 303,
    naar: `${a4}?vraag=plannen&gedaan=bewaard`,
  })
  const naar = { ...velden, 'basis:plannen': '2', plannen: lang('nieuw'), naar: 'stappen' }
  expect(await web.stuur(`${a4}?vraag=plannen`, naar)).toMatchObject({
    naar: `${a4}?vraag=stappen&gedaan=bewaard`,
  })
  expect(await nu('plannen')).toMatchObject({ waarde: lang('nieuw'), versie: 3 })
  expect(await nu('stappen')).toMatchObject({ waarde: lang('stappen'), versie: 1 })
  const los = await web.stuur(a4, { naar: 'wat dan ook', ...velden, 'basis:plannen': '3' })
  expect(los.naar).toBe(`${a4}?gedaan=bewaard`)
})

it('toont wie ingehaald is alleen de vragen die hij verstuurde, alle, met beide teksten (U-5)', async () => {
  const { a4, web, bewaar } = await schrijver()
  await bewaar('plannen', 'Van de laptop', 1)
  const een = { 'basis:plannen': '1', plannen: 'Van de telefoon' }
  const botst = await web.stuur(`${a4}?vraag=plannen`, een)
  expect(botst.status).toBe(422)
  expect(vakken(botst.tekst).filter(naam => !naam.includes('/'))).toEqual(['plannen'])
  expect(botst.tekst).toContain(`action="${a4}?vraag=plannen"`)
  expect(botst.tekst).toContain('Van de laptop')
  // A page of before it became too much for one: both its questions stay on it.
  const heel = { ...een, 'basis:stappen': '1', stappen: lang('anders') }
  const samen = await web.stuur(a4, heel)
  expect(vakken(samen.tekst).filter(naam => !naam.includes('/'))).toEqual(['plannen', 'stappen'])
  expect(samen.tekst).toContain(lang('anders').trim())
})

it('zegt welke tekst na een keuze nog nergens bewaard is, zodat de bladzijde dat vanzelf doet (U-5)', async () => {
  const { a4, web, bewaar } = await schrijver()
  await bewaar('plannen', 'Van de laptop', 1)
  const keuze = { 'basis:plannen': '2', plannen: 'Van de telefoon', 'basis:stappen': '1' }
  const stuur = (knop: Record<string, string>) =>
    web.stuur(a4, { ...keuze, stappen: 'Nog niet bewaard', ...knop })
  const samen = await stuur({ voegSamen: 'plannen' })
  expect(samen.tekst).toContain('data-onbewaard="plannen stappen"')
  const neem = await stuur({ neem: 'plannen' })
  expect(neem.tekst).toContain('data-onbewaard="stappen"')
})

it('houdt een vraag die na de sessie komt vast, met de weg terug naar haar bladzijde (U-3)', async () => {
  const { a4, web } = await schrijver()
  const velden = { token: 'oud', plannen: 'Laat', 'basis:plannen': '1', naar: 'stappen' }
  const laat = await browser.stuurUitgelogd(`${a4}?vraag=plannen`, velden)
  expect(laat.status).toBe(403)
  expect(laat.tekst).toContain(`action="${a4}?vraag=plannen"`)
  expect(laat.tekst).toContain('name="naar" value="stappen"')
  expect((await web.stuur(`${a4}?vraag=plannen`, { ...velden, token: '' })).status).toBe(403)
})

it('laat één tekst die alleen al te lang is heel in haar vak', async () => {
  const { a4, web, bewaar } = await schrijver()
  const heel = 'woordje '.repeat(50_000).trim()
  await bewaar('plannen', heel, 1)
  expect((await web.lees(`${a4}?vraag=plannen`)).tekst).toContain(`>${heel}</textarea>`)
})

it('telt mee dat sommige tekens in een bladzijde langer zijn', () => {
  expect(pastOpEen({ a: ['x'.repeat(120_000)] })).toBe(true)
  expect(pastOpEen({ a: ['x'.repeat(60_000)], b: ['x'.repeat(60_001)] })).toBe(false)
  expect(pastOpEen({ a: ['&'.repeat(20_001)] })).toBe(false)
  expect(pastOpEen({ a: ['é'.repeat(60_001)] })).toBe(false)
})
