import { expect, it } from 'vitest'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { eis } from '#seed/bouwer.ts'
import { voegIntervisieToe, voegOpleidingToe } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

async function bouwer(wie: Parameters<typeof houder>[1] = {}) {
  const { ctx, dossier: dossierId, wie: persoon } = await houder(proef, wie)
  const stand = async () => {
    const gelezen = await leesStand(ctx, dossierId)
    if (!gelezen) throw new Error('geen dossier')
    return gelezen
  }
  const web = await browser(persoon)
  return { ctx, dossierId, stand, web, pe: `/dossiers/${dossierId}/pe` }
}

it('noemt wat de punten dichterbij brengt, laat een bijeenkomst die over is in één klik meetellen, en terug (B.2, aanname 4)', async () => {
  const { stand, web, pe, ...wie } = await bouwer()
  await voegOpleidingToe(wie, { titel: 'Basisopleiding', datum: '3-3-2025', sbu: 40 })
  const zonder = { soort: 'opleiding', titel: 'Zonder bewijs', datum: '4-3-2025' }
  const { activiteit } = eis(
    await voegActiviteitToe(wie.ctx, {
      dossierId: wie.dossierId,
      ...zonder,
      aantallen: { sbu: 20 },
    }),
  )
  const dagen = ['2-6-2025', '3-6-2025', '4-6-2025', '5-6-2025', '6-6-2025']
  for (const datum of dagen) await voegIntervisieToe(wie, { datum, zelfIngebracht: true })
  const [over = ''] = (await stand()).gepland.reflectie.overschot
  expect(over).not.toBe('')

  const { tekst } = await web.lees(pe)
  expect(tekst).toContain('Zo kom je aan je punten')
  expect(tekst).toMatch(new RegExp(`<ol[^>]*>.*${pe}/${activiteit}.*20 punten erbij`, 's'))
  const knop = `/dossiers/${wie.dossierId}/bijeenkomsten/${over}/verplaatsing`
  expect(tekst).toContain(knop)
  expect((await stand()).gepland.pe.totaal).toBe(40)

  const heen = await web.stuur(knop, { naar: 'B.2', terug: 'pe' })
  expect(heen).toMatchObject({ status: 303, naar: `${pe}?verplaatst=${over}` })
  expect((await stand()).gepland.pe.totaal).toBe(42)
  expect((await web.lees(heen.naar ?? '')).tekst).toContain('Ongedaan maken')
  const bijeenkomst = `/dossiers/${wie.dossierId}/bijeenkomsten/${over}`
  const telt = '1 keer × 2 punten = 2 punten (onderdeel B.2). Dat telt allemaal mee.'
  expect((await web.lees(bijeenkomst)).tekst).toContain(telt)

  expect(await web.stuur(knop, { naar: 'A3.1', terug: 'pe' })).toMatchObject({ naar: pe })
  expect((await stand()).gepland.pe.totaal).toBe(40)
})

it('rekent uit wat er telt zonder een activiteit en op een andere dag, en bewaart niets', async () => {
  const { stand, web, pe, ...wie } = await bouwer(bram)
  const id = await voegOpleidingToe(wie, { titel: 'Opleiding', datum: '3-3-2025', sbu: 40 })
  await voegOpleidingToe(wie, { titel: 'Vervolg', datum: '3-4-2025', sbu: 50 })
  const voor = await stand()
  const { status, tekst } = await web.lees(`${pe}/wat-als?zonder=${id}&dag=`)
  // By the names of the buttons there, and what was typed is kept for the time being.
  expect(tekst).toMatch(
    /druk op Bereken de punten\. Het telt nergens mee tot je op Toevoegen drukt; tot die tijd wordt het hooguit voorlopig voor je bewaard/,
  )
  const nieuw = (await web.lees(`${pe}/nieuw?soort=opleiding`)).tekst
  for (const knop of ['Bereken de punten', 'Toevoegen'])
    expect(nieuw).toMatch(new RegExp(`<button[^>]*>\\s*${knop}\\s*</button>`))
  expect(status).toBe(200)
  expect(tekst).toMatch(/Samen<\/th>.*90.*<strong>50<\/strong>/s)
  expect(tekst).toContain('Er tellen er dan 40 minder mee dan nu.')
  expect(tekst).toContain(`value="${id}" checked`)
  expect((await stand()).gepland.pe).toEqual(voor.gepland.pe)

  const laat = await web.lees(`${pe}/wat-als?dag=4-4-2029`)
  expect(laat.tekst).toContain('Bij indienen op 4 april 2029')
  expect(laat.tekst).toContain('Er tellen er dan 90 minder mee dan nu.')
  expect(laat.tekst).toContain('Dat is na de laatste dag:')
  expect(laat.tekst).toContain('kun je niet meer indienen')
  expect(tekst).not.toContain('Dat is na de laatste dag:')

  const mis = await web.lees(`${pe}/wat-als?dag=31-2-2027&zonder=${id}`)
  expect(mis.status).toBe(422)
  expect(mis.tekst).toContain('value="31-2-2027"')
  expect(mis.tekst).toContain(`value="${id}" checked`)
})

it('vouwt veel activiteiten per categorie op, en wat je weglaat blijft in beeld', async () => {
  const { web, pe, ...wie } = await bouwer(bram)
  const namen = Array.from({ length: 13 }, (_, plek) => `Training ${plek}`)
  const ids: string[] = []
  for (const titel of namen)
    ids.push(await voegOpleidingToe(wie, { titel, datum: '3-3-2025', sbu: 2 }))
  const dicht = (await web.lees(`${pe}/wat-als`)).tekst
  expect(dicht).toMatch(/<details class="utrecht-accordion"><summary>1\. [^<]+ \(13\)<\/summary>/)
  expect(dicht).toContain('Laat leeg voor je geplande dag, <span')
  const open = (await web.lees(`${pe}/wat-als?zonder=${ids[3]}`)).tekst
  expect(open).toMatch(/<details[^>]* open[^>]*><summary>1\. [^<]+ \(13, waarvan 1 gekozen\)/)
})

it('geeft van een ander dossier niets', async () => {
  const { dossierId } = await bouwer({
    ...bram,
    email: 'een@a.voorbeeld',
    nolocnummer: '1',
    nummer: 'RJ-1',
  })
  const ander = await bouwer({
    ...bram,
    email: 'twee@a.voorbeeld',
    nolocnummer: '2',
    nummer: 'RJ-2',
  })
  expect((await ander.web.lees(`/dossiers/${dossierId}/pe/wat-als`)).status).toBe(404)
})
